#include <QTest>

#include "common/model/address.h"

using namespace lvs;

class AddressTest : public QObject {
  Q_OBJECT
 private slots:
  void textIsReadAndWrittenCanonically_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    for (const auto& [text, canonical] :
         std::vector<std::pair<const char*, const char*>>{{"192.168.1.1", "192.168.1.1"},
                                                          {"2001:DB8:0:0::1", "2001:db8::1"},
                                                          {"::", "::"},
                                                          {"::ffff:1.2.3.4", "::ffff:1.2.3.4"},
                                                          {"", ""},
                                                          {"1.2.3", ""},
                                                          {"1.2.3.4.5", ""},
                                                          {"01.2.3.4", ""},
                                                          {"256.1.1.1", ""},
                                                          {"fe80::1%eth0", ""},
                                                          {" 1.2.3.4", ""},
                                                          {":::", ""}}) {
      QTest::newRow(*text ? text : "empty") << text << canonical;
    }
  }
  void textIsReadAndWrittenCanonically() {
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto address = IpAddress::parse(text.toStdString());
    QCOMPARE(address ? QString::fromStdString(address->toString()) : QString(), canonical);
  }
  void embeddedNulIsRefused() { QVERIFY(!IpAddress::parse(std::string_view("1.2.3.4\0", 8))); }
  void prefixKeepsHostBitsAndKnowsItsNetwork() {
    const auto prefix = Prefix::parse("192.168.1.214/20");
    QVERIFY(prefix);
    QCOMPARE(prefix->toString(), std::string("192.168.1.214/20"));
    QCOMPARE(prefix->network().toString(), std::string("192.168.0.0"));
    QVERIFY(prefix->contains(*IpAddress::parse("192.168.15.255")));
    QVERIFY(!prefix->contains(*IpAddress::parse("192.168.16.0")));
    QVERIFY(!prefix->contains(*IpAddress::parse("::1")));
    for (const char* bad : {"1.2.3.4", "1.2.3.4/33", "1.2.3.4/", "1.2.3.4/-1", "1.2.3.4/08", "::1/129", "/24"})
      QVERIFY2(!Prefix::parse(bad), bad);
  }
  void endpointsBracketIpv6() {
    QCOMPARE(Endpoint::parse("[fd00::1]:7443")->toString(), std::string("[fd00::1]:7443"));
    QCOMPARE(Endpoint::parse("lb1.example:80")->host, std::string("lb1.example"));
    for (const char* bad : {"a", "a:", "a:0", "a:65536", ":80", "fd00::1:80", "[1.2.3.4]:80", "a b:80", "[]:1"})
      QVERIFY2(!Endpoint::parse(bad), bad);
  }
  void kindsOfAddressesAreTold() {
    QVERIFY(IpAddress::parse("239.1.2.3")->isMulticast());
    QVERIFY(IpAddress::parse("ff02::12")->isMulticast());
    QVERIFY(IpAddress::parse("127.8.8.8")->isLoopback());
    QVERIFY(IpAddress::parse("::1")->isLoopback());
    QVERIFY(!IpAddress::parse("::2")->isLoopback());
    QVERIFY(IpAddress::parse("fe80::1")->isLinkLocal());
    QVERIFY(IpAddress::parse("169.254.1.1")->isLinkLocal());
    QVERIFY(IpAddress::parse("0.0.0.0")->isUnspecified());
    QVERIFY(IpAddress::parse("255.255.255.255")->isLimitedBroadcast());
  }
};

QTEST_APPLESS_MAIN(AddressTest)
#include "address_test.moc"
