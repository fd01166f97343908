// The Tracker at work on this machine's files, processes and scripts. Scripts need root: they run as nobody.
#include <linux/capability.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

#include "agent/track/tracker.h"

using namespace lvs;
using namespace lvs::track;

namespace {

Tracked fileAt(const QString& path, std::optional<int> delta = {}) {
  Tracked tracked;
  tracked.entry.kind = TrackKind::file;
  tracked.entry.path = path.toStdString();
  tracked.entry.priorityDelta = delta;
  return tracked;
}
Tracked script(std::vector<std::string> arguments, std::uint32_t timeoutMs = 2000) {
  Tracked tracked;
  tracked.entry.kind = TrackKind::script;
  tracked.entry.path = "/bin/sh";
  tracked.entry.arguments = std::move(arguments);
  tracked.entry.intervalMs = 2000;
  tracked.entry.timeoutMs = timeoutMs;
  return tracked;
}
void write(const QString& path, const QByteArray& text) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(text);
}

struct Heard {
  std::mutex mutex;
  std::vector<std::string> troubles;
  Tracker::Listener listener() {
    return {[](const std::string&, const Verdict&) {},
            [this](const std::string&, const std::string& sentence, const std::string& why) {
              const std::lock_guard lock(mutex);
              troubles.push_back(sentence + ": " + why);
            }};
  }
  std::string all() {
    const std::lock_guard lock(mutex);
    std::string text;
    for (const std::string& one : troubles) text += one + "\n";
    return text;
  }
};

}  // namespace

class TrackerTest : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;
  QString path(const char* name) { return folder_.filePath(QString::fromLatin1(name)); }

  /// What a script's first run says.
  std::string whyOf(Tracker& tracker, std::vector<std::string> arguments, std::uint32_t timeoutMs = 2000) {
    tracker.follow({{"g", {script({std::move(arguments)}, timeoutMs)}}});
    for (int i = 0; i < 60 && tracker.verdicts()["g"].why.empty(); ++i) QTest::qWait(50);
    return tracker.verdicts()["g"].why;
  }

 private slots:
  void initTestCase() {
    // The scripts' user has to get there.
    QVERIFY(QFile::setPermissions(folder_.path(), QFile::Permissions(0x7777)));
  }
  void aFileIsReadAtOnceAndWatched() {
    Heard heard;
    Tracker tracker(heard.listener(), {});
    write(path("a"), "1\n");
    tracker.follow({{"g", {fileAt(path("a"))}}});
    QVERIFY(tracker.verdicts()["g"].fault);
    write(path("a"), "0\n");
    QTRY_VERIFY(!tracker.verdicts()["g"].fault);
    tracker.follow({{"g", {fileAt(path("a"), -20)}}});
    write(path("a"), "2\n");
    QTRY_COMPARE(tracker.verdicts()["g"].adjustment, -40);
    QVERIFY(QFile::remove(path("a")));
    QTRY_VERIFY(tracker.verdicts()["g"] == Verdict{});
    QVERIFY(heard.troubles.empty());
    write(path("a"), "maintenance\n");
    QTRY_VERIFY(!heard.all().empty());
    QVERIFY(heard.all().find("it holds no number") != std::string::npos);
    QTest::qWait(500);
    QCOMPARE(heard.troubles.size(), std::size_t{1});  // once
  }
  void aPipeKeepsNobodyWaiting() {
    Heard heard;
    Tracker tracker(heard.listener(), {});
    QVERIFY(::mkfifo(path("pipe").toLatin1().constData(), 0600) == 0);
    QElapsedTimer timer;
    timer.start();
    tracker.follow({{"g", {fileAt(path("pipe"))}}});
    QVERIFY(timer.elapsed() < 900);
    QTRY_VERIFY(heard.all().find("no plain file") != std::string::npos);
  }
  void aProcessThatComesAndGoes() {
    Heard heard;
    Tracker tracker(heard.listener(), {});
    const QString program = path("lvs-tracked-process");  // more than the 15 bytes that the kernel keeps
    QVERIFY(QFile::copy(QStringLiteral("/bin/sleep"), program));
    Tracked tracked;
    tracked.entry.kind = TrackKind::process;
    tracked.entry.name = "lvs-tracked-process";
    tracker.follow({{"g", {tracked}}});
    QCOMPARE(tracker.verdicts()["g"].why, std::string("lvs-tracked-process does not run"));
    const pid_t pid = ::fork();
    if (pid == 0) {
      ::execl(program.toLatin1().constData(), program.toLatin1().constData(), "60", nullptr);
      ::_exit(1);
    }
    QTRY_VERIFY(!tracker.verdicts()["g"].fault);
    ::kill(pid, SIGKILL);
    QTRY_VERIFY(tracker.verdicts()["g"].fault);  // nobody has taken notice of its end yet
    ::waitpid(pid, nullptr, 0);
  }
  void aQuorumIsCountedByWhoeverKnows() {
    Heard heard;
    std::atomic<int> weight{5};
    const ipvs::ServiceKey key{Family::ipv4, 0, 6, *IpAddress::parse("192.0.2.1"), 80};
    Tracker tracker(heard.listener(), [&](const std::set<ipvs::ServiceKey>& asked) {
      std::optional<std::map<ipvs::ServiceKey, std::uint64_t>> told;
      if (weight < 0) return told;
      told.emplace();
      for (const ipvs::ServiceKey& one : asked) told->emplace(one, static_cast<std::uint64_t>(weight));
      return told;
    });
    Tracked tracked;
    tracked.entry.kind = TrackKind::quorum;
    tracked.entry.name = "web";
    tracked.entry.minimum = 2;
    tracked.service = key;
    tracker.follow({{"g", {tracked}}});
    QVERIFY(!tracker.verdicts()["g"].fault);
    weight = 1;
    QTRY_VERIFY(tracker.verdicts()["g"].fault);
    weight = -1;  // not known: nothing changes
    QTest::qWait(700);
    QVERIFY(tracker.verdicts()["g"].fault);
    weight = 2;
    QTRY_VERIFY(!tracker.verdicts()["g"].fault);
  }
  void anInterfaceAsItIsTold() {
    Heard heard;
    Tracker tracker(heard.listener(), {});
    Tracked tracked;
    tracked.entry.name = "eth1";
    tracker.linksChanged({{"eth1", {2, true, {}}}});
    tracker.follow({{"g", {tracked}}});
    QVERIFY(!tracker.verdicts()["g"].fault);
    tracker.linksChanged({{"eth1", {2, false, {}}}});
    QTRY_COMPARE(tracker.verdicts()["g"].why, std::string("eth1 is down or has no carrier"));
    tracker.linksChanged({});
    QTRY_COMPARE(tracker.verdicts()["g"].why, std::string("there is no interface eth1"));
  }

  void aScriptRunsAsNobodyWithoutRights() {
    if (!mayRunScripts()) QSKIP("needs root");
    Heard heard;
    Tracker tracker(heard.listener(), {});
    QCOMPARE(whyOf(tracker, {"-c", "exit 3"}), std::string("/bin/sh failed: exit code 3"));
    const std::string out = path("said").toStdString();
    whyOf(tracker, {"-c", "exec >" + out +
                              "; id -un; id -G; cat /proc/self/status; echo $PATH $HOME; ls -l /proc/self/fd; "
                              "ls /root; exit 1"});
    QFile file(path("said"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray said = file.readAll();
    QVERIFY2(said.startsWith("nobody\n65534\n"), said.constData());
    for (const char* set : {"CapInh:\t", "CapPrm:\t", "CapEff:\t", "CapAmb:\t"})
      QVERIFY2(said.contains(QByteArray(set) + "0000000000000000"), said.constData());
    QVERIFY(said.contains("NoNewPrivs:\t1") && said.contains("SigIgn:\t0000000000000000"));
    QVERIFY2(!said.contains("socket:") && !said.contains("anon_inode"), said.constData());
  }
  void withoutTheRightsNoScriptIsRunAndItIsTold() {
    if (!mayRunScripts()) QSKIP("needs root");
    std::string why;
    // Capabilities are a thread's own.
    std::thread([&why] {
      __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
      __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3] = {};
      syscall(SYS_capget, &header, data);
      data[0].effective &= ~(1U << CAP_KILL | 1U << CAP_SETGID);
      syscall(SYS_capset, &header, data);
      const auto started = ScriptRun::start({"/bin/true"});
      why = started ? "it was started" : started.message();
    }).join();
    QVERIFY2(why.find("it lacks CAP_SETGID, CAP_KILL;") != std::string::npos, why.c_str());
  }
  void aScriptThatHangsIsEndedWithAllThatItStarted() {
    if (!mayRunScripts()) QSKIP("needs root");
    Heard heard;
    Tracker tracker(heard.listener(), {});
    const std::string out = path("pid").toStdString();
    const std::string why = whyOf(tracker, {"-c", "sleep 77 & echo $! >" + out + "; wait"}, 300);
    QCOMPARE(why, std::string("/bin/sh failed: it was not done after 300 ms and was ended"));
    QFile file(path("pid"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const int child = file.readAll().trimmed().toInt();
    QVERIFY(child > 1);
    QTRY_VERIFY(::kill(child, 0) != 0 || QFile(QStringLiteral("/proc/%1/stat").arg(child)).exists() == false || [&] {
      QFile stat(QStringLiteral("/proc/%1/stat").arg(child));
      return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") Z ");
    }());
  }
  void aProgramThatIsNotThereFails() {
    if (!mayRunScripts()) QSKIP("needs root");
    Heard heard;
    Tracker tracker(heard.listener(), {});
    Tracked tracked = script({});
    tracked.entry.path = "/nowhere/at/all";
    tracker.follow({{"g", {tracked}}});
    QTRY_COMPARE(tracker.verdicts()["g"].why,
                 std::string("/nowhere/at/all failed: it cannot be run: No such file or directory"));
  }
  void scriptsRunOneAtATimeAndKeepTheirPast() {
    if (!mayRunScripts()) QSKIP("needs root");
    Heard heard;
    Tracker tracker(heard.listener(), {});
    const std::string out = path("runs").toStdString();
    Tracked slow = script({"-c", "echo begin >>" + out + "; sleep 0.5; echo end >>" + out}, 2000);
    slow.entry.intervalMs = 100;
    slow.entry.timeoutMs = 100;
    slow.entry.timeoutMs = 2000;
    tracker.follow({{"g", {slow}}});
    QTest::qWait(1200);
    tracker.follow({{"g", {slow, fileAt(path("other"))}}});  // it goes on through a change of the rest
    QTest::qWait(600);
    tracker.follow({});
    QFile file(path("runs"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray said = file.readAll();
    QVERIFY2(!said.contains("begin\nbegin\n"), said.constData());
    QVERIFY2(said.count("end\n") >= 2 && said.count("end\n") <= 4, said.constData());
  }
};

QTEST_GUILESS_MAIN(TrackerTest)
#include "tracker_test.moc"
