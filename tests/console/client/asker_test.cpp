// Those who make connections for a diagnosis: what a host over SSH is told to do, run by this machine's shell with each
// of its languages against a server on loopback, and what is made of its words. ssh(1) itself is stood in for by a
// script here; the lab's tests log in to a real sshd.
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

#include "console/client/asker.h"
#include "console/client/asking_script.h"
#include "console/client/ssh_asker.h"

using namespace lvs;
using End = diagnosis::Probe::End;

namespace {

class Server : public QTcpServer {
 public:
  bool answers = true;
  QByteArray heard;
  Server() {
    connect(this, &QTcpServer::newConnection, this, [this] {
      while (QTcpSocket* socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
          heard += socket->readAll();
          if (!answers) return;
          socket->write(QByteArray(100'000, 'x'));
          socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
      }
    });
    listen(QHostAddress::LocalHost);
  }
};

AskingTask taskTo(std::uint16_t port, const char* address = "127.0.0.1") {
  return {*IpAddress::parse(address), port, 3, 700};
}

/// A folder with nothing but this program of the system's.
void only(const QTemporaryDir& folder, const QString& program) {
  QFile::link(QStringLiteral("/usr/bin/") + program, folder.filePath(program));
}

/// What the script says, with this PATH; the request goes once it has told its address.
AskingWords run(const AskingTask& task, const QString& path, const QByteArray& request) {
  QProcess shell;
  QProcessEnvironment environment;
  environment.insert(QStringLiteral("PATH"), path);
  shell.setProcessEnvironment(environment);
  shell.setProcessChannelMode(QProcess::MergedChannels);
  AskingWords words;
  bool gone = false;
  QObject::connect(&shell, &QProcess::readyReadStandardOutput, &shell, [&] {
    words.feed(shell.readAll());
    if (words.client() && !std::exchange(gone, true)) shell.write(askingGo(request));
  });
  shell.start(QStringLiteral("/bin/sh"), {});
  shell.write(askingScript(task));
  (void)QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 20000);
  return words;
}

std::set<End> endsOf(const AskingWords& words) {
  std::set<End> ends;
  for (const diagnosis::Probe& one : words.probes()) ends.insert(one.end);
  return ends;
}

}  // namespace

class AskerTest : public QObject {
  Q_OBJECT
 private slots:
  void eachLanguageTellsHowConnectionsEnd_data() {
    QTest::addColumn<QString>("program");
    QTest::newRow("perl") << QStringLiteral("perl");
    QTest::newRow("python3") << QStringLiteral("python3");
  }
  void eachLanguageTellsHowConnectionsEnd() {
    QFETCH(QString, program);
    QTemporaryDir folder;
    only(folder, program);
    Server server;
    AskingWords words = run(taskTo(server.serverPort()), folder.path(), "GET / HTTP/1.0\r\n\r\n");
    QVERIFY2(words.ended(), qPrintable(words.noise()));
    QCOMPARE(QString::fromStdString(words.client()->toString()), QStringLiteral("127.0.0.1"));
    QCOMPARE(words.probes().size(), 3U);
    QCOMPARE(endsOf(words), std::set{End::answered});
    QCOMPARE(server.heard, QByteArray("GET / HTTP/1.0\r\n\r\n").repeated(3));
    std::set<std::uint16_t> ports;
    for (const diagnosis::Probe& one : words.probes()) ports.insert(one.port);
    QCOMPARE(ports.size(), 3U);

    // To be let in is enough where nothing is said.
    words = run(taskTo(server.serverPort()), folder.path(), {});
    QVERIFY2(words.ended() && endsOf(words) == std::set{End::answered}, qPrintable(words.noise()));
    server.answers = false;
    words = run(taskTo(server.serverPort()), folder.path(), "hello\n");
    QVERIFY2(words.ended() && endsOf(words) == std::set{End::connected}, qPrintable(words.noise()));
    const std::uint16_t port = server.serverPort();
    server.close();
    words = run(taskTo(port), folder.path(), "hello\n");
    QVERIFY2(words.ended() && endsOf(words) == std::set{End::refused}, qPrintable(words.noise()));
    QCOMPARE(words.probes().size(), 3U);
  }

  void withoutALanguageItSaysSo() {
    QTemporaryDir folder;
    QVERIFY(run(taskTo(9), folder.path(), {}).missing());
  }

  void whatItSaysIsDoubted() {
    AskingWords words;
    words.feed("lvs-ask 80 answered\nWelcome to\tthis host\n");  // no address yet
    QVERIFY(words.probes().empty() && !words.client());
    QCOMPARE(words.noise(), QStringLiteral("Welcome to\tthis host"));
    words.feed("lvs-ask from not-an-address\nlvs-ask from 192.0.2.7\nlvs-ask from 192.0.2.8\n");
    QCOMPARE(words.client()->toString(), std::string("192.0.2.7"));
    words.feed("lvs-ask 70000 answered\nlvs-ask -1 refused\nlvs-ask 1 2 3\nlvs-ask\n");
    QVERIFY(words.probes().empty());
    words.feed("lvs-ask 40");
    words.feed("001 whatever\n");
    QCOMPARE(words.probes().size(), 1U);
    QVERIFY(words.probes()[0].port == 40001 && words.probes()[0].end == End::unknown);
    for (int i = 0; i < 1000; ++i) words.feed("lvs-ask 5 silent\n");
    QCOMPARE(words.probes().size(), 64U);
    words.feed(QByteArray(1'000'000, 'y') + '\n');
    QCOMPARE(words.noise().size(), 300);
  }

  void targetsOfSsh_data() {
    QTest::addColumn<bool>("good");
    for (const char* one :
         {"ssh://host", "ssh://admin@host.example", "ssh://192.0.2.1:2222", "ssh://a_b@[2001:db8::1]:22"})
      QTest::newRow(one) << true;
    for (const char* one : {"host", "ssh://", "ssh://-oProxyCommand=x", "ssh://a@-b", "ssh://a b", "ssh://host/path",
                            "ssh://-a@host", "ssh://host:", "ssh://host:123456", "ssh://a;b", "ssh://host\n"})
      QTest::newRow(one) << false;
  }
  void targetsOfSsh() {
    QFETCH(bool, good);
    QCOMPARE(isSshTarget(QString::fromLatin1(QTest::currentDataTag())), good);
  }

  void onlyThoseWhoCanAskAreTaken() {
    Cluster cluster;
    const VirtualService service;
    QVERIFY(Asker::check(QStringLiteral("here"), cluster, service, {}));
    QVERIFY(Asker::check(QStringLiteral("ssh://host"), cluster, service, {}));
    QVERIFY(!Asker::check(QStringLiteral("ssh://-host"), cluster, service, {}));
    const Outcome stranger = Asker::check(QStringLiteral("lvs9"), cluster, service, {});
    QVERIFY(!stranger && stranger.message().find("lvs9 is no director that is paired here") != std::string::npos);
  }

  void thisMachineAsks() {
    Server server;
    const auto asker = Asker::called(QStringLiteral("here"),
                                     {"web", *IpAddress::parse("127.0.0.1"), server.serverPort(), "hi\n", 4, 5000}, {});
    QSignalSpy ready(asker.get(), &Asker::ready), asked(asker.get(), &Asker::asked);
    asker->prepare();
    QCOMPARE(ready.count(), 1);
    QCOMPARE(asker->client(), QStringLiteral("127.0.0.1"));
    asker->ask();
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asker->probes().size(), 4U);
    for (const diagnosis::Probe& one : asker->probes()) QVERIFY(one.end == End::answered && one.port != 0);
  }

  void aHostAsks_data() {
    QTest::addColumn<QByteArray>("ssh");
    QTest::addColumn<QString>("failure");
    QTest::newRow("good") << QByteArray("printf '%s ' \"$@\" >\"$0.words\"\nexec /bin/sh") << QString();
    QTest::newRow("refused") << QByteArray("echo 'admin@host: Permission denied (publickey).' >&2; exit 255")
                             << QStringLiteral("ssh://admin@host:22: admin@host: Permission denied (publickey).");
    QTest::newRow("unknown host key") << QByteArray("echo 'Host key verification failed.' >&2; exit 255")
                                      << QStringLiteral(
                                             "ssh://admin@host:22 is not among the known hosts; log in once "
                                             "with ssh, and look at its fingerprint");
    QTest::newRow("flood") << QByteArray("exec yes")
                           << QStringLiteral("ssh://admin@host:22 says more than there is to say");
    QTest::newRow("ends") << QByteArray("exit 0") << QStringLiteral("the connection to ssh://admin@host:22 ended");
  }
  void aHostAsks() {
    QFETCH(QByteArray, ssh);
    QFETCH(QString, failure);
    QTemporaryDir folder;
    QFile program(folder.filePath(QStringLiteral("ssh")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\n" + ssh + '\n');
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + path);
    Server server;
    const auto asker = Asker::called(QStringLiteral("ssh://admin@host:22"),
                                     {"web", *IpAddress::parse("127.0.0.1"), server.serverPort(), "hi\n", 2, 5000}, {});
    QSignalSpy ready(asker.get(), &Asker::ready), asked(asker.get(), &Asker::asked),
        failed(asker.get(), &Asker::failed);
    asker->prepare();
    qputenv("PATH", path);
    QTRY_VERIFY_WITH_TIMEOUT(ready.count() + failed.count() == 1, 15000);
    if (!failure.isEmpty()) {
      QCOMPARE(failed.count(), 1);
      QCOMPARE(failed[0][0].toString(), failure);
      return;
    }
    asker->ask();
    QTRY_COMPARE_WITH_TIMEOUT(asked.count(), 1, 15000);
    QCOMPARE(asker->probes().size(), 2U);
    QVERIFY(asker->probes()[0].end == End::answered);
    QFile words(folder.filePath(QStringLiteral("ssh.words")));
    QVERIFY(words.open(QIODevice::ReadOnly));
    QVERIFY(words.readAll().endsWith("-oBatchMode=yes -oConnectTimeout=8 -oLogLevel=ERROR -- ssh://admin@host:22 sh "));
    QTest::qWait(100);  // that it ends afterwards is no failure
    QCOMPARE(failed.count(), 0);
  }
};

QTEST_GUILESS_MAIN(AskerTest)
#include "asker_test.moc"
