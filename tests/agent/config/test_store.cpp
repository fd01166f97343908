// The store at every point where the power can go: the old document or the new one, whole. Cut off by an
// exception before each step that reaches the disk, and by SIGKILL at random moments of a child process.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QtTest>
#include <random>

#include "agent/config/store.h"

using namespace lvs;
using namespace lvs::config;

namespace {

struct PowerCut {};

api::Revision facts(const std::string& document) {
  api::Revision made;
  made.hash = "hash of " + document.substr(0, 8);
  made.who = "ann@a";
  return made;
}

/// Long enough that a torn write would show.
std::string documentText(unsigned number) { return std::string(100'008, static_cast<char>('a' + number % 26)); }

Store opened(const std::filesystem::path& folder, DurableFiles files = {}) {
  auto store = Store::open(folder, std::move(files));
  if (!store) qFatal("%s", store.message().c_str());
  return std::move(*store);
}

std::size_t filesIn(const std::filesystem::path& folder) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) count += entry.is_regular_file() ? 1U : 0U;
  return count;
}

}  // namespace

class StoreTest : public QObject {
  Q_OBJECT
 private slots:
  void startsEmpty() {
    const QTemporaryDir folder;
    const Store store = opened(folder.path().toStdString() + "/config");
    QCOMPARE(store.current().number, 0U);
    QVERIFY(!store.index().base);
  }

  void pushThenConfirm() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString() + "/config";
    {
      Store store = opened(path);
      QVERIFY(store.begin(documentText(0), facts("x")).ok());
      QCOMPARE(store.current().number, 1U);
      QCOMPARE(store.current().outcome, std::string("pending"));
      QCOMPARE(*store.index().base, 0U);
    }
    Store store = opened(path);
    QCOMPARE(*store.index().base, 0U);
    QVERIFY(store.confirm().ok());
    const Store again = opened(path);
    QVERIFY(!again.index().base);
    QCOMPARE(again.current().outcome, std::string("confirmed"));
    QCOMPARE(*again.document(1), documentText(0));
  }

  void rollBackBringsTheOneBefore() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString() + "/config";
    Store store = opened(path);
    store.begin(documentText(0), facts("x")).ok();
    store.confirm().ok();
    store.begin(documentText(1), facts("y")).ok();
    QVERIFY(store.rollBack(true).ok());
    const Store again = opened(path);
    QCOMPARE(again.current().number, 1U);
    QCOMPARE(again.index().residue, std::vector<std::uint64_t>{2});
    QCOMPARE(again.revision(2).outcome, std::string("rolled-back"));
    store.begin(documentText(2), facts("z")).ok();
    QCOMPARE(store.current().number, 3U);
  }

  void keepsTheLastHundred() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString() + "/config";
    Store store = opened(path);
    for (unsigned i = 0; i < 120; ++i) {
      QVERIFY(store.begin("document", facts("d")).ok());
      QVERIFY(store.confirm().ok());
    }
    QCOMPARE(store.index().revisions.size(), kMostRevisions);
    QCOMPARE(store.index().revisions.front().number, 120U);
    QCOMPARE(store.index().revisions.back().number, 21U);
    QCOMPARE(filesIn(path), kMostRevisions + 1);
    QVERIFY(!store.document(20).ok());
    QVERIFY(store.document(21).ok());
  }

  void currentIsKeptHoweverOld() {
    const QTemporaryDir folder;
    Store store = opened(folder.path().toStdString() + "/config");
    store.begin("first", facts("f")).ok();
    store.confirm().ok();
    for (unsigned i = 0; i < 120; ++i) {
      store.begin("document", facts("d")).ok();
      store.rollBack(false).ok();
    }
    QCOMPARE(store.current().number, 1U);
    QCOMPARE(*store.document(1), std::string("first"));
  }

  void damagedIndexIsToldNotGuessed() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString() + "/config";
    opened(path).begin("document", facts("d")).ok();
    for (const char* text :
         {"", "{", "[]", "{}", R"({"current": 7, "revisions": []})", R"({"current": "1", "revisions": []})"}) {
      QVERIFY(DurableFiles().write(path / "index.json", text).ok());
      const auto store = Store::open(path);
      QVERIFY(!store.ok());
      QVERIFY(store.message().find("index.json") != std::string::npos);
    }
  }

  /// Before step after step of a push and its confirmation, the power goes.
  void everyCutLeavesOldOrNew() {
    for (int cut = 0;; ++cut) {
      const QTemporaryDir folder;
      const std::filesystem::path path = folder.path().toStdString() + "/config";
      {
        Store store = opened(path);
        QVERIFY(store.begin(documentText(0), facts("old")).ok());
        QVERIFY(store.confirm().ok());
      }
      int steps = 0;
      bool finished = false;
      try {
        Store store = opened(path, DurableFiles([&](std::string_view) {
                               if (steps++ == cut) throw PowerCut{};
                             }));
        QVERIFY(store.begin(documentText(1), facts("new")).ok());
        QVERIFY(store.confirm().ok());
        finished = true;
      } catch (const PowerCut&) {
      }
      const Store after = opened(path);
      const std::uint64_t current = after.current().number;
      QVERIFY(current == 1 || current == 2);
      QCOMPARE(*after.document(current), documentText(current == 1 ? 0 : 1));
      // A new document that nobody was told of is marked as such, with the way back at hand.
      if (current == 2 && after.index().base) QCOMPARE(*after.document(*after.index().base), documentText(0));
      if (finished) {
        QCOMPARE(current, 2U);
        QVERIFY(!after.index().base);
        QVERIFY2(cut >= 12, "fewer steps than three durable writes have");
        break;
      }
      // What was cut off left nothing lying around.
      QCOMPARE(filesIn(path), 1 + after.index().revisions.size());
    }
  }

  void killedAtRandomMoments() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString() + "/config";
    std::mt19937 chance(4711);
    std::uint64_t highest = 0;
    for (int round = 0; round < 200; ++round) {
      const pid_t child = ::fork();
      if (child == 0) {
        auto store = Store::open(path);
        if (!store) ::_exit(1);
        for (unsigned i = 0;; ++i) {
          const std::string next = documentText(static_cast<unsigned>(store->index().revisions.size()) + i);
          if (!store->begin(next, facts(next)).ok()) ::_exit(2);
          if (i % 3 == 2 ? !store->rollBack(false).ok() : !store->confirm().ok()) ::_exit(3);
        }
      }
      ::usleep(std::uniform_int_distribution<unsigned>(0, 20000)(chance));
      ::kill(child, SIGKILL);
      int status = 0;
      ::waitpid(child, &status, 0);
      QVERIFY(WIFSIGNALED(status));
      const Store after = opened(path);
      for (const api::Revision& revision : after.index().revisions) {
        const std::string document = *after.document(revision.number);
        QCOMPARE(document.size(), documentText(0).size());
        QCOMPARE(document.find_first_not_of(document.front()), std::string::npos);
        QCOMPARE(revision.hash, facts(document).hash);
      }
      if (!after.index().revisions.empty()) {
        QVERIFY(after.index().revisions.front().number >= highest);
        highest = after.index().revisions.front().number;
      }
    }
    QVERIFY2(highest > 0, "no child ever got as far as one push");
  }
};

QTEST_APPLESS_MAIN(StoreTest)
#include "test_store.moc"
