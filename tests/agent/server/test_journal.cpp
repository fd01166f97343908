// The event journal: lines that come back as they were, files cut at any byte, rotation, a full disk, numbers that
// never repeat over restarts and kills, and the whole agent started again.
#include <sys/stat.h>
#include <unistd.h>

#include <QtTest>
#include <cerrno>
#include <fstream>
#include <thread>

#include "agent/config/durable_file.h"
#include "agent/log/journal.h"
#include "tests/agent/server/running_agent.h"

using namespace lvs;
using namespace lvs::log;
using namespace lvs::test;

namespace {

constexpr char kBoot[] = "0b0e5e4c-boot";

api::Event told(const std::string& sentence, std::int64_t timeMs = 1000) {
  return {0, timeMs, "failover", "info", "failover group dc1-vip", sentence, "no advertisement for 3610 ms", "master"};
}

/// A state folder on which runs of a journal follow each other.
class Folder {
 public:
  std::filesystem::path path() const { return folder_.path().toStdString(); }
  std::filesystem::path current() const { return path() / "events.jsonl"; }
  std::filesystem::path previous() const { return path() / "events.old.jsonl"; }

  std::unique_ptr<EventFile> file(const std::string& boot = kBoot, EventFile::Limits limits = {}) const {
    return std::make_unique<EventFile>(path(), boot, limits, [this](int to, const void* bytes, std::size_t count) {
      const std::size_t most = std::min(count, space);
      space -= most;
      if (most == 0) {
        errno = ENOSPC;
        return ssize_t{-1};
      }
      return ::write(to, bytes, most);
    });
  }
  std::unique_ptr<EventJournal> run(std::int64_t startMs, const std::string& boot = kBoot,
                                    EventFile::Limits limits = {}) const {
    auto journal = std::make_unique<EventJournal>(startMs);
    journal->begin(file(boot, limits), {0, startMs, "agent", "info", "director a", "The agent started", ""});
    return journal;
  }
  std::string text() const { return *config::readWhole(current(), 100U << 20U); }
  void write(const std::string& text) const { std::ofstream(current(), std::ios::binary) << text; }

  mutable std::size_t space = SIZE_MAX;  ///< bytes that the disk still takes

 private:
  QTemporaryDir folder_;
};

std::vector<std::string> sentences(const EventJournal& journal, std::uint64_t since = 0) {
  std::vector<std::string> all;
  for (const api::Event& one : journal.after(since, 100000).events) all.push_back(one.sentence);
  return all;
}

}  // namespace

class JournalTest : public QObject {
  Q_OBJECT
 private slots:
  void linesComeBack() {
    KeptEvent kept{told("dc1-vip: backup to master \"now\"\nand then"), "boot-1", true};
    kept.event.sequence = 7;
    const std::string line = eventLine(kept);
    QCOMPARE(std::count(line.begin(), line.end(), '\n'), 1);
    const Segment read = readSegment(line);
    QVERIFY(read.damage.empty() && !read.torn && !read.open);
    QCOMPARE(read.kept.size(), 1U);
    QCOMPARE(api::toJson(read.kept[0].event), api::toJson(kept.event));
    QCOMPARE(read.kept[0].boot, kept.boot);
    QVERIFY(read.kept[0].end);
  }

  void whatIsNoTextIsMadeText() {
    api::Event bad = told(std::string("a\xff\xc0\x80z \xe2\x82"));
    bad.why = std::string(3000, 'x') + std::string(3000, 'y');
    makePlain(bad);
    QCOMPARE(bad.sentence, std::string("a???z ??"));
    QCOMPARE(bad.why.size(), kMostWordBytes + 3);
    api::Event good = told("Zwei Master für „dc1“ 🙂");
    const std::string before = good.sentence;
    makePlain(good);
    QCOMPARE(good.sentence, before);
  }

  void damage_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("zeroes") << QByteArray(100, '\0') + "\n";
    QTest::newRow("a list") << QByteArray("[1]\n");
    QTest::newRow("a wrong type") << QByteArray(R"({"sequence":"one"})") + "\n";
    QTest::newRow("no sequence") << QByteArray("{}\n");
    QTest::newRow("the same sequence again") << QByteArray(R"({"sequence":5})") + "\n";
  }
  void damage() {
    QFETCH(QByteArray, text);
    const std::string good = eventLine({{5, 1, "agent", "info", "", "one", ""}});
    const Segment read = readSegment(good + text.toStdString() + good);
    QCOMPARE(read.kept.size(), 1U);
    QCOMPARE(read.goodBytes, good.size());
    QVERIFY2(read.damage.starts_with("line 2: "), read.damage.c_str());
  }

  void runsGoOnWhereTheyEnded() {
    const Folder folder;
    std::uint64_t last = 0;
    {
      auto journal = folder.run(1000);
      journal->add(told("one"));
      journal->end({0, 1, "agent", "info", "", "stopped", ""});
      last = journal->newest();
    }
    auto journal = folder.run(2000);
    QCOMPARE(journal->newest(), last + 1);
    QCOMPARE(sentences(*journal),
             (std::vector<std::string>{"The agent started", "one", "stopped", "The agent started"}));
    QCOMPARE(journal->after(last).events[0].why, std::string("the agent before it was stopped in order"));
    QCOMPARE(journal->after(last).events[0].severity, std::string("info"));
    QCOMPARE(journal->after(0).events[1].object, std::string("failover group dc1-vip"));
    QCOMPARE(journal->after(0).events[1].role, std::string("master"));
    struct stat status {};
    QCOMPARE(::stat(folder.current().c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
  }

  void aKillLosesNothingAndIsTold() {
    const Folder folder;
    std::uint64_t last = 0;
    {
      auto journal = folder.run(1000);
      journal->add(told("one"));
      last = journal->newest();
    }
    auto journal = folder.run(2000);
    QCOMPARE(journal->newest(), last + 1);
    const api::Event started = journal->after(last).events.front();
    QVERIFY2(started.why.find("killed") != std::string::npos, started.why.c_str());
    QCOMPARE(started.severity, std::string("warning"));
  }

  void afterAPowerCutNumbersLeaveAHole() {
    const Folder folder;
    std::uint64_t last = 0;
    {
      auto journal = folder.run(1000);
      journal->add(told("one"));
      last = journal->newest();
    }
    auto journal = folder.run(2000, "another boot");
    QCOMPARE(journal->newest(), std::uint64_t{2000 * 1000 + 1});
    const api::Event started = journal->after(last).events.front();
    QVERIFY2(started.why.find("machine") != std::string::npos, started.why.c_str());
  }

  void cutAtEveryByteOfTheLastLine() {
    const Folder folder;
    { folder.run(1000)->add(told("one")); }
    const std::string before = folder.text();
    const std::uint64_t one = 1000 * 1000 + 2;
    { folder.run(1000)->add(told("two")); }
    const std::string whole = folder.text();
    for (std::size_t size = before.size(); size <= whole.size(); ++size) {
      QFile::remove(QString::fromStdString(folder.previous()));
      folder.write(whole.substr(0, size));
      std::vector<std::string> kept;
      std::uint64_t highest = 0;
      {
        const auto journal = folder.run(5000);
        kept = sentences(*journal);
        highest = journal->newest();
        QCOMPARE(kept[1], std::string("one"));
        QVERIFY(highest > one);
        journal->add(told("three"));
      }
      // Whatever was cut, what was added since stands in whole lines.
      const Segment read = readSegment(folder.text());
      QVERIFY2(read.damage.empty() && !read.torn && !read.open, qPrintable(QStringLiteral("cut at %1").arg(size)));
      QCOMPARE(read.kept.back().event.sentence, std::string("three"));
      QCOMPARE(read.kept.size(), kept.size() + 1);
      if (size + 1 >= whole.size()) QCOMPARE(kept[3], std::string("two"));
    }
  }

  void damagedFilesAreSetAside() {
    const Folder folder;
    { folder.run(1000)->add(told("one")); }
    folder.write(folder.text() + "rubbish\n" + std::string(1000, '\0'));
    std::uint64_t newest = 0;
    {
      auto journal = folder.run(2000);
      const auto all = sentences(*journal);
      QCOMPARE(all, (std::vector<std::string>{"The agent started", "one", "The agent started",
                                              "Kept events could not be read"}));
      const std::string why = journal->after(0).events.back().why;
      QVERIFY2(why.find("line 3") != std::string::npos && why.find("set aside") != std::string::npos, why.c_str());
      newest = journal->newest();
      QVERIFY(newest > 2000 * 1000);
    }
    QVERIFY(std::filesystem::exists(folder.current().string() + ".damaged"));
    QCOMPARE(folder.run(2000)->newest(), newest + 1);
  }

  void whatIsNoFileIsSetAside() {
    const Folder folder;
    std::filesystem::create_directory(folder.current());
    std::filesystem::create_symlink("/dev/zero", folder.previous());
    auto journal = folder.run(1000);
    journal->add(told("one"));
    QCOMPARE(journal->after(0).events.size(), 4U);  // the start, two are damaged, one
    QCOMPARE(readSegment(folder.text()).kept.size(), 4U);
  }

  void filesAreBounded() {
    const Folder folder;
    constexpr EventFile::Limits kLimits{100, 1U << 20U};
    std::uint64_t newest = 0;
    {
      auto journal = folder.run(1000, kBoot, kLimits);
      for (int i = 0; i < 10000; ++i) journal->add(told(std::to_string(i), i));
      newest = journal->newest();
      QCOMPARE(journal->after(0, 100000).events.size(), 2000U);
      QCOMPARE(journal->after(0).oldest, newest - 1999);
    }
    QCOMPARE(readSegment(*config::readWhole(folder.previous(), 1U << 20U)).kept.size(), 100U);
    QVERIFY(readSegment(folder.text()).kept.size() <= 100U);
    auto journal = folder.run(2000, kBoot, kLimits);
    QCOMPARE(journal->newest(), newest + 1);  // the boot id is in each file
    QVERIFY(journal->after(0).oldest > newest - 200);
    QCOMPARE(sentences(*journal, newest - 1).front(), std::string("9999"));
  }

  void filesAreBoundedByBytes() {
    const Folder folder;
    auto journal = folder.run(1000, kBoot, {100000, 10000});
    for (int i = 0; i < 1000; ++i) journal->add(told(std::string(500, 'x')));
    QVERIFY(std::filesystem::file_size(folder.current()) < 11000);
    QVERIFY(std::filesystem::file_size(folder.previous()) < 11000);
  }

  void aFullDiskIsToldAndCaughtUpWith() {
    const Folder folder;
    auto journal = folder.run(1000);
    journal->add(told("kept"));
    folder.space = 20;  // some of the next line goes through
    journal->add(told("late 1"));
    journal->add(told("late 2"));
    const auto served = sentences(*journal);
    QCOMPARE(served, (std::vector<std::string>{"The agent started", "kept", "late 1",
                                               "New events are not kept on disk; a restart forgets them", "late 2"}));
    QCOMPARE(journal->after(0).events[3].severity, std::string("warning"));
    QVERIFY(journal->after(0).events[3].why.find("No space left") != std::string::npos);
    // Killed now, another run must not give the same numbers again.
    {
      Folder copy;
      std::filesystem::copy(folder.current(), copy.current());
      auto next = copy.run(9000);
      QVERIFY(next->newest() > journal->newest());
      QCOMPARE(sentences(*next).at(1), std::string("kept"));
    }
    folder.space = SIZE_MAX;
    journal->add(told("good"));
    const Segment read = readSegment(folder.text());
    QVERIFY2(read.damage.empty() && !read.torn && !read.open, read.damage.c_str());
    std::vector<std::string> kept;
    for (const KeptEvent& one : read.kept) kept.push_back(one.event.sentence);
    QCOMPARE(kept, (std::vector<std::string>{"The agent started", "kept", "late 1",
                                             "New events are not kept on disk; a restart forgets them", "late 2",
                                             "good", "Events are kept on disk again"}));
  }

  void aDiskThatWasFullFromTheBeginning() {
    const Folder folder;
    folder.space = 0;
    std::uint64_t newest = 0;
    {
      auto journal = folder.run(1000);
      for (int i = 0; i < 3000; ++i) journal->add(told(std::to_string(i)));
      QCOMPARE(journal->after(0, 100000).events.size(), 2000U);
      newest = journal->newest();
    }
    folder.space = SIZE_MAX;
    QVERIFY(folder.run(2000)->newest() > newest);
  }

  void writersOfSeveralThreadsMix() {
    const Folder folder;
    auto journal = folder.run(1000);
    std::vector<std::thread> writers;
    for (int i = 0; i < 4; ++i) {
      writers.emplace_back([&] {
        for (int n = 0; n < 200; ++n) journal->add(told("one"));
      });
    }
    std::uint64_t seen = 0;
    while (seen < 1000 * 1000 + 801) {
      for (const api::Event& one : journal->after(seen).events) {
        QVERIFY(seen == 0 || one.sequence == seen + 1);
        seen = one.sequence;
      }
    }
    for (std::thread& writer : writers) writer.join();
    QCOMPARE(readSegment(folder.text()).kept.size(), 801U);
  }

  void failoverTellsOfItsGroupAndRole() {
    RunningAgent agent;
    const Credentials viewer = agent.client(api::Role::viewer);
    agent.tell({"info", "dc1-vip", "dc1-vip: backup to master", "no advertisement for 3,610 ms", "master"});
    agent.tell({"error", "", "Changes of interfaces go unseen", "no socket"});
    const auto events =
        api::fromJson<api::Events>(TlsClient(agent.port(), &viewer).request("GET", "/v1/events?since=0").body)->events;
    std::vector<std::string> told;
    for (const api::Event& one : events) {
      if (one.kind == "failover") told.push_back(one.object + ": " + one.role);
    }
    QCOMPARE(told, (std::vector<std::string>{"failover group dc1-vip: master", "director ipvslb11: "}));
  }

  void theAgentKeepsItsPast() {
    RunningAgent agent;
    Credentials admin = agent.client(api::Role::administrator);
    const auto ask = [&] {
      TlsClient client(agent.port(), &admin);
      return api::fromJson<api::Events>(client.request("GET", "/v1/events?since=0").body)->events;
    };
    const auto before = ask();
    QVERIFY(before.front().sentence.find("started") != std::string::npos);
    QCOMPARE(before.front().object, std::string("director ipvslb11"));
    agent.stop();
    agent.start();
    const auto after = ask();
    QVERIFY(after.size() >= before.size() + 2);
    for (std::size_t i = 0; i < before.size(); ++i) QCOMPARE(api::toJson(after[i]), api::toJson(before[i]));
    for (std::size_t i = 1; i < after.size(); ++i) QCOMPARE(after[i].sequence, after[i - 1].sequence + 1);
    QVERIFY(std::any_of(after.begin(), after.end(),
                        [](const api::Event& one) { return one.why == "the agent before it was stopped in order"; }));
  }
};

QTEST_APPLESS_MAIN(JournalTest)
#include "test_journal.moc"
