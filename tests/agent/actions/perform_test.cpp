// Programs as users without rights, mail to a real SMTP server with STARTTLS and login, webhooks to a real web server:
// what goes well, and everything that can go wrong.
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <thread>

#include "agent/actions/perform.h"

using namespace lvs;
using namespace lvs::actions;

namespace {

Action mail(int port) {
  Action action;
  action.name = "mail";
  action.type = ActionType::mail;
  action.timeoutSeconds = 5;
  action.host = "127.0.0.1";
  action.port = static_cast<std::uint16_t>(port);
  action.sender = "lvs@shop";
  action.recipients = {"ann@shop", "ops@shop"};
  return action;
}

}  // namespace

class PerformTest : public QObject {
  Q_OBJECT
  QTemporaryDir folder_;
  QProcess servers_;
  QJsonObject ports_;
  std::atomic<bool> stop_{false};

  std::string path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)).toStdString(); }
  int port(const char* name) const { return ports_[QLatin1String(name)].toInt(); }
  Action tlsMail(const char* server) {
    Action action = mail(port(server));
    action.caCertificates = path("good.pem");
    action.user = "lvs";
    action.passwordFile = path("password");
    return action;
  }
  Action hook(const char* server, const std::string& target) {
    Action action;
    action.name = "hook";
    action.type = ActionType::webhook;
    action.timeoutSeconds = 5;
    const std::string scheme = std::string(server).starts_with("https") ? "https" : "http";
    action.url = scheme + "://127.0.0.1:" + std::to_string(port(server)) + target;
    if (scheme == "https") action.caCertificates = path("good.pem");
    return action;
  }
  Attempt perform(const Action& action, const std::string& text = "Subject: hello\r\n\r\n.a dot\r\n") {
    return realPerform()({action, {}, {}, text}, stop_);
  }
  Attempt run(const std::string& script, std::uint32_t seconds = 5, std::vector<std::string> more = {}) {
    Action action;
    action.name = "run";
    action.path = "/bin/sh";
    action.timeoutSeconds = seconds;
    std::vector<std::string> arguments{"-c", script, "sh"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return realPerform()({action, arguments, {"LVS_EVENT=server-down"}, {}}, stop_);
  }
  void secret(const char* name, const QByteArray& text, int mode = 0600) {
    QFile file(QString::fromStdString(path(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(::chmod(path(name).c_str(), static_cast<mode_t>(mode)) == 0);
  }
  /// What the servers got since the last look.
  QList<QJsonObject> got() {
    QFile file(folder_.filePath("got"));
    QList<QJsonObject> all;
    if (!file.open(QIODevice::ReadOnly)) return all;
    while (!file.atEnd()) all << QJsonDocument::fromJson(file.readLine()).object();
    QFile::resize(file.fileName(), 0);
    return all;
  }
  static QString words(const Attempt& attempt) { return QString::fromStdString(attempt.words); }

 private slots:
  void initTestCase() {
    ::signal(SIGPIPE, SIG_IGN);
    servers_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    servers_.start("/usr/bin/python3", {QStringLiteral(LVS_SERVERS), folder_.path()});
    QVERIFY(servers_.waitForReadyRead(30000));
    ports_ = QJsonDocument::fromJson(servers_.readLine()).object();
    QVERIFY(ports_.contains("endless"));
    QVERIFY(QFile::setPermissions(folder_.path(), QFile::Permissions(0x7777)));
    secret("password", "secret of the mail\nnot this\n");
  }
  void cleanupTestCase() {
    servers_.closeWriteChannel();
    if (!servers_.waitForFinished(5000)) servers_.kill();
    servers_.waitForFinished(5000);
  }
  void init() { (void)got(); }

  // ---- Mail

  void aMailGoesOutOverStartTlsWithLogin() {
    const Attempt sent = perform(tlsMail("starttls"));
    QVERIFY2(sent.good, sent.words.c_str());
    QCOMPARE(words(sent), QString("250 2.0.0 queued as 4711"));
    const auto mails = got();
    QCOMPARE(mails.size(), 1);
    QVERIFY(mails[0]["tls"].toBool());
    QCOMPARE(mails[0]["sender"].toString(), QString("lvs@shop"));
    QCOMPARE(mails[0]["to"].toArray(), QJsonArray({"ann@shop", "ops@shop"}));
    QCOMPARE(mails[0]["text"].toString(), QString("Subject: hello\r\n\r\n.a dot\r\n"));
  }
  void aMailGoesOutOverTlsFromTheStart() {
    Action action = tlsMail("tls");
    action.security = MailSecurity::tls;
    const Attempt sent = perform(action);
    QVERIFY2(sent.good, sent.words.c_str());
    QCOMPARE(got().size(), 1);
  }
  void aMailGoesToARelayWithoutTls() {
    Action action = mail(port("relay"));
    action.security = MailSecurity::none;
    const Attempt sent = perform(action);
    QVERIFY2(sent.good, sent.words.c_str());
  }
  void startTlsIsNotLeftOut() {
    // The relay offers none: nothing goes there in the clear.
    const Attempt sent = perform(tlsMail("relay"));
    QVERIFY(!sent.good);
    QVERIFY2(words(sent).contains("STARTTLS"), sent.words.c_str());
    QVERIFY(got().isEmpty());
  }
  void aRefusedLoginIsFinalAndTellsNoSecret() {
    secret("wrong", "guessed\n");
    Action action = tlsMail("starttls");
    action.passwordFile = path("wrong");
    const Attempt sent = perform(action);
    QVERIFY(!sent.good && sent.final);
    QVERIFY2(words(sent).contains("535") && !words(sent).contains("guessed"), sent.words.c_str());
  }
  void aCertificateThatNobodyVouchesForIsRefused() {
    Action action = tlsMail("starttls");
    action.caCertificates.clear();
    const Attempt sent = perform(action);
    QVERIFY(!sent.good);
    QVERIFY2(words(sent).contains("certificate"), sent.words.c_str());
    action.verifyCertificate = false;
    QVERIFY(perform(action).good);
  }
  void aCertificateOfAnotherNameIsRefused() {
    Action action = mail(port("wrongname"));
    action.caCertificates = path("other.pem");
    const Attempt sent = perform(action);
    QVERIFY(!sent.good);
    QVERIFY2(words(sent).contains("127.0.0.1"), sent.words.c_str());
  }
  void aRecipientThatIsRefusedForGoodIsNotTriedAgain() {
    Action action = mail(port("plainstarttls"));
    action.caCertificates = path("good.pem");
    action.recipients = {"nobody@shop"};
    const Attempt never = perform(action);
    QVERIFY(!never.good && never.final);
    QVERIFY2(words(never).contains("550 5.1.1 no such user here"), never.words.c_str());
    action.recipients = {"later@shop"};
    const Attempt later = perform(action);
    QVERIFY(!later.good && !later.final);
    QVERIFY2(words(later).contains("451 4.7.1 greylisted"), later.words.c_str());
  }
  void aRecipientThatIsRefusedKeepsTheMailFromNobodyElse() {
    Action action = mail(port("plainstarttls"));
    action.caCertificates = path("good.pem");
    action.recipients = {"ann@shop", "nobody@shop", "ops@shop"};
    const Attempt sent = perform(action);
    QVERIFY(!sent.good && sent.final);
    QCOMPARE(words(sent), QString("sent, but not to all; the server said: 550 5.1.1 no such user here"));
    QCOMPARE(got()[0]["to"].toArray(), QJsonArray({"ann@shop", "ops@shop"}));
  }
  void aPasswordFileThatOthersReadIsNotUsed() {
    secret("open", "secret of the mail\n", 0640);
    Action action = tlsMail("starttls");
    action.passwordFile = path("open");
    QCOMPARE(words(perform(action)),
             QString::fromStdString(path("open")) +
                 " can't be used: others than its owner have rights on it; allowed is the mode 0600");
    action.passwordFile = path("missing");
    QVERIFY(words(perform(action)).endsWith("No such file or directory"));
    QVERIFY(got().isEmpty());
  }
  void aServerThatSaysNothingIsGivenUp() {
    Action action = mail(port("silent"));
    action.timeoutSeconds = 1;
    QElapsedTimer timer;
    timer.start();
    const Attempt sent = perform(action);
    QVERIFY(!sent.good && !sent.final);
    QVERIFY2(words(sent).startsWith("not done within 1 s"), sent.words.c_str());
    QVERIFY(timer.elapsed() < 3000);
  }
  void aServerThatNeverEndsIsGivenUp() {
    const Attempt sent = perform(mail(port("endless")));
    QVERIFY(!sent.good);
    QCOMPARE(words(sent), QString("the answer is longer than 65536 bytes"));
  }
  void nobodyThereIsTold() {
    Action action = mail(1);
    const Attempt sent = perform(action);
    QVERIFY(!sent.good && !sent.final);
    QVERIFY2(words(sent).contains("127.0.0.1"), sent.words.c_str());
  }

  // ---- Webhooks

  void aWebhookIsCalledWithTokenAndHeaders() {
    secret("token", "token of the hook\r\n");
    Action action = hook("https", "/ok?a=1");
    action.bearerTokenFile = path("token");
    action.headers = {"X-From: lvs"};
    const Attempt sent = perform(action, R"({"event": "test"})");
    QVERIFY2(sent.good, sent.words.c_str());
    QCOMPARE(words(sent), QString("HTTP 200"));
    const auto requests = got();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0]["path"].toString(), QString("/ok?a=1"));
    QCOMPARE(requests[0]["body"].toString(), QString(R"({"event": "test"})"));
    const QJsonObject headers = requests[0]["headers"].toObject();
    QCOMPARE(headers["Authorization"].toString(), QString("Bearer token of the hook"));
    QCOMPARE(headers["Content-Type"].toString(), QString("application/json"));
    QCOMPARE(headers["X-From"].toString(), QString("lvs"));
  }
  void answersAreJudged_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("final");
    QTest::addColumn<QString>("told");
    QTest::newRow("refused") << "/refuse" << true << "HTTP 403: not \\x1bnow";
    QTest::newRow("busy") << "/busy" << false << "HTTP 503: not \\x1bnow";
    QTest::newRow("moved") << "/moved" << true << "HTTP 302: redirects are not followed";
    QTest::newRow("endless") << "/endless" << false << "the answer is longer than 65536 bytes";
  }
  void answersAreJudged() {
    QFETCH(QString, path);
    QFETCH(bool, final);
    QFETCH(QString, told);
    const Attempt sent = perform(hook("http", path.toStdString()));
    QVERIFY(!sent.good);
    QCOMPARE(words(sent), told);
    QCOMPARE(sent.final, final);
    QCOMPARE(got().size(), 1);  // no redirect was followed
  }
  void aWebhooksCertificateIsVerified() {
    QVERIFY(!perform(hook("httpswrongname", "/ok")).good);
    Action action = hook("httpswrongname", "/ok");
    action.caCertificates = path("other.pem");
    const Attempt sent = perform(action);
    QVERIFY(!sent.good);
    QVERIFY2(words(sent).contains("127.0.0.1"), sent.words.c_str());
    QVERIFY(got().isEmpty());
  }
  void aWebServerThatHangsIsGivenUpAndAnEndIsSeenWithinAMoment() {
    Action action = hook("http", "/hang");
    action.timeoutSeconds = 1;
    QVERIFY(words(perform(action)).startsWith("not done within 1 s"));
    action.timeoutSeconds = 60;
    QElapsedTimer timer;
    timer.start();
    std::thread later([this] {
      std::this_thread::sleep_for(std::chrono::milliseconds(300));
      stop_ = true;
    });
    const Attempt sent = perform(action);
    later.join();
    stop_ = false;
    QCOMPARE(words(sent), QString("ended, because the agent stops"));
    QVERIFY(timer.elapsed() < 3000);
  }

  // ---- Programs

  void aProgramRunsAsNobodyWithoutAShellOfOurs() {
    if (::geteuid() != 0) QSKIP("programs run as another user, which takes root");
    const Attempt ran =
        run("id -un; echo \"$1 $LVS_EVENT\" >&2; grep CapEff /proc/self/status", 5, {"$(touch /tmp/x);"});
    QVERIFY2(ran.good, ran.words.c_str());
    QCOMPARE(words(ran), QString("exit code 0: nobody"));
    const Attempt capable = run("grep CapEff /proc/self/status");
    QVERIFY2(words(capable).endsWith("0000000000000000"), capable.words.c_str());
    QCOMPARE(words(run("echo \"$1 $LVS_EVENT\"", 5, {"a; b"})), QString("exit code 0: a; b server-down"));
  }
  void aProgramThatFailsSaysWhy() {
    if (::geteuid() != 0) QSKIP("programs run as another user, which takes root");
    const Attempt ran = run("echo; echo no route; exit 3");
    QVERIFY(!ran.good && ran.final);
    QCOMPARE(words(ran), QString("exit code 3: no route"));
    Action action;
    action.path = "/nowhere";
    QCOMPARE(words(realPerform()({action, {}, {}, {}}, stop_)),
             QString("/nowhere can't be run here: no such file or directory"));
    action.path = "/bin/true";
    action.runAs = "nosuchuser";
    QCOMPARE(words(realPerform()({action, {}, {}, {}}, stop_)), QString("this director knows no user nosuchuser"));
  }
  void aProgramThatHangsIsEndedWithItsChildren() {
    if (::geteuid() != 0) QSKIP("programs run as another user, which takes root");
    QElapsedTimer timer;
    timer.start();
    const std::string file = path("pids");
    const Attempt ran = run("trap '' TERM; sleep 300 & echo $! $$ >" + file + "; exec >/dev/null 2>&1; sleep 301", 1);
    QVERIFY(!ran.good);
    QCOMPARE(words(ran), QString("not done after 1000 ms, and ended"));
    QVERIFY(timer.elapsed() < 3000);
    QFile pids(QString::fromStdString(file));
    QVERIFY(pids.open(QIODevice::ReadOnly));
    const QList<QByteArray> all = pids.readAll().simplified().split(' ');
    QCOMPARE(all.size(), 2);
    for (const QByteArray& pid : all) QTRY_VERIFY(::kill(pid.toInt(), 0) != 0);
  }
  void aProgramThatPrintsWithoutEndIsEndedToo() {
    if (::geteuid() != 0) QSKIP("programs run as another user, which takes root");
    QVERIFY(words(run("yes", 1)).startsWith("not done after 1000 ms, and ended: y"));
  }
};

QTEST_GUILESS_MAIN(PerformTest)
#include "perform_test.moc"
