// The pairing line, the client's key and certificate, and the folder where they are kept.
#include <QSslCertificate>
#include <QSslKey>
#include <QtTest>

#include "console/client/agent_store.h"
#include "console/client/pairing.h"

using namespace lvs;

namespace {

const QString kDigest = QStringLiteral("ab").repeated(32);
const QString kToken = QStringLiteral("0123456789abcdefghijABCDEFGHIJ");

QString line(const QString& name, const QString& digest, const QString& token, const QString& role) {
  return QStringLiteral("lvs-agent://192.0.2.1:7443/?name=%1&sha256=%2&token=%3&role=%4")
      .arg(name, digest, token, role);
}

KnownAgent sample(const QString& name) {
  return {name,
          {"2001:db8::1", 7443},
          QByteArray::fromHex(kDigest.toLatin1()),
          QStringLiteral("viewer"),
          {"certificate of " + name.toLatin1(), "key of " + name.toLatin1()}};
}

}  // namespace

class PairingTest : public QObject {
  Q_OBJECT
 private slots:
  void lineIsTakenApart() {
    const auto told = parsePairingLine(
        QStringLiteral("  ") + line(QStringLiteral("lb-1.example"), kDigest, kToken, QStringLiteral("operator")) +
        QStringLiteral("\n"));
    QVERIFY2(told.ok(), told ? "" : told.message().c_str());
    QCOMPARE(told->name, QStringLiteral("lb-1.example"));
    QCOMPARE(told->address.toString(), std::string("192.0.2.1:7443"));
    QCOMPARE(told->sha256, QByteArray(32, '\xab'));
    QCOMPARE(told->token, kToken);
    QVERIFY(told->role == api::Role::operator_);
  }

  void addressMayBeIpv6() {
    QString text = line(QStringLiteral("lb1"), kDigest, kToken, QStringLiteral("viewer"));
    const auto told = parsePairingLine(text.replace(QStringLiteral("192.0.2.1"), QStringLiteral("[2001:db8::1]")));
    QVERIFY(told.ok());
    QCOMPARE(told->address.toString(), std::string("[2001:db8::1]:7443"));
  }

  void brokenLinesAreRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("about");
    const QString good = line(QStringLiteral("lb1"), kDigest, kToken, QStringLiteral("viewer"));
    const auto without = [&](const char* what, const char* with = "") {
      QString text = good;
      return text.replace(QLatin1String(what), QLatin1String(with));
    };
    QTest::newRow("nothing") << QString() << QStringLiteral("no pairing line");
    QTest::newRow("another scheme") << without("lvs-agent://", "https://") << QStringLiteral("no pairing line");
    QTest::newRow("no port") << without(":7443") << QStringLiteral("address and port");
    QTest::newRow("no host") << without("192.0.2.1:7443") << QStringLiteral("address and port");
    QTest::newRow("port too large") << without(":7443", ":74430") << QStringLiteral("no pairing line");
    QTest::newRow("no name") << without("name=lb1") << QStringLiteral("director");
    QTest::newRow("name with a path") << without("name=lb1", "name=..%2Flb1") << QStringLiteral("director");
    QTest::newRow("cut digest") << without("abab") << QStringLiteral("digest");
    QTest::newRow("cut token") << good.left(good.indexOf(QStringLiteral("token=")) + 12) << QStringLiteral("token");
    QTest::newRow("no role") << without("role=viewer") << QStringLiteral("role");
    QTest::newRow("unknown role") << without("role=viewer", "role=root") << QStringLiteral("role");
  }

  void brokenLinesAreRefused() {
    QFETCH(QString, text);
    QFETCH(QString, about);
    const auto told = parsePairingLine(text);
    QVERIFY(!told.ok());
    const QString message = QString::fromStdString(told.message());
    QVERIFY2(message.contains(about), qPrintable(message));
    QVERIFY2(!message.contains(kToken), "a token is a secret");
  }

  /// By another hand: printf 'lvs-pair:abc' | sha256sum
  void proofIsADigest() {
    QCOMPARE(pairingProof(QStringLiteral("abc")),
             QStringLiteral("70239614c678595de23b82955f8c126d0fb23632046ad761d040a27365a4d715"));
  }

  void identityCarriesTheProof() {
    const auto made = makeClientIdentity(QStringLiteral("ann@desk"), pairingProof(kToken));
    QVERIFY(made.ok());
    const QSslCertificate certificate(made->certificatePem);
    QVERIFY(!certificate.isNull());
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{QStringLiteral("ann@desk")});
    QCOMPARE(certificate.subjectInfo(QSslCertificate::OrganizationalUnitName),
             QStringList{QStringLiteral("lvs-pair-") + pairingProof(kToken)});
    QVERIFY(!QSslKey(made->keyPem, QSsl::Ec).isNull());
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTime().addYears(19));
    const auto another = makeClientIdentity(QStringLiteral("ann@desk"), pairingProof(kToken));
    QVERIFY(another.ok());
    QVERIFY(another->keyPem != made->keyPem);
  }

  void longNamesAreCut() {
    const auto made = makeClientIdentity(QString(200, QLatin1Char('x')), pairingProof(kToken));
    QVERIFY(made.ok());
    QCOMPARE(QSslCertificate(made->certificatePem).subjectInfo(QSslCertificate::CommonName),
             QStringList{QString(64, QLatin1Char('x'))});
  }

  void storeKeepsAndForgets() {
    const QTemporaryDir folder;
    AgentStore store(folder.path() + QStringLiteral("/home"));
    QVERIFY(store.agents().empty());
    QVERIFY(store.save(sample(QStringLiteral("lb2"))).ok());
    QVERIFY(store.save(sample(QStringLiteral("lb1"))).ok());
    const auto all = AgentStore(store.home()).agents();
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].name, QStringLiteral("lb1"));
    QCOMPARE(all[0].address.toString(), std::string("[2001:db8::1]:7443"));
    QCOMPARE(all[0].sha256, sample(QStringLiteral("lb1")).sha256);
    QCOMPARE(all[0].role, QStringLiteral("viewer"));
    QCOMPARE(all[0].identity.keyPem, QByteArray("key of lb1"));
    QCOMPARE(all[0].identity.certificatePem, QByteArray("certificate of lb1"));
    QVERIFY(store.forget(QStringLiteral("lb1")).ok());
    QVERIFY(!store.agent(QStringLiteral("lb1")));
    QVERIFY(store.agent(QStringLiteral("lb2")));
    QVERIFY(!store.forget(QStringLiteral("lb1")).ok());
  }

  void keysAreForTheUserAlone() {
    const QTemporaryDir folder;
    AgentStore store(folder.path());
    QVERIFY(store.save(sample(QStringLiteral("lb1"))).ok());
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.path() + QStringLiteral("/agents")) & others));
    QVERIFY(!(QFile::permissions(folder.path() + QStringLiteral("/agents/lb1.json")) & others));
  }

  void namesCannotLeaveTheFolder() {
    const QTemporaryDir folder;
    AgentStore store(folder.path() + QStringLiteral("/home"));
    QVERIFY(!store.save(sample(QStringLiteral("../../lb1"))).ok());
    QVERIFY(!store.agent(QStringLiteral("../lb1")));
    QVERIFY(!store.forget(QStringLiteral("../lb1")).ok());
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
  }

  void damagedFilesAreLeftOut() {
    const QTemporaryDir folder;
    AgentStore store(folder.path());
    QVERIFY(store.save(sample(QStringLiteral("lb1"))).ok());
    QFile odd(folder.path() + QStringLiteral("/agents/lb2.json"));
    QVERIFY(odd.open(QIODevice::WriteOnly));
    odd.write("{\"name\": 5");
    odd.close();
    QCOMPARE(store.agents().size(), 1U);
    QVERIFY(!store.agent(QStringLiteral("lb2")));
  }
};

QTEST_GUILESS_MAIN(PairingTest)
#include "pairing_test.moc"
