// Advertisements as bytes: RFC 3768, 5.3 and RFC 5798, 5.2, statement by statement.
#include <QTest>

#include "agent/vrrp/frame.h"
#include "agent/vrrp/packet.h"

using namespace lvs;
using namespace lvs::vrrp;

namespace {

IpAddress at(const char* text) { return *IpAddress::parse(text); }
const IpAddress kMe = at("192.0.2.1");
const IpAddress kMe6 = at("fe80::1");

Advertisement sample(std::uint8_t version = 3) {
  return {version, 51, 150, version == 2 ? 2000U : 100U, {at("192.0.2.100"), at("192.0.2.101")}};
}
Settings settingsOf(std::uint8_t version, VrrpChecksum checksum = VrrpChecksum::pseudoHeader,
                    const std::string& password = {}) {
  return {version, Family::ipv4, checksum, password};
}
std::vector<std::uint8_t> sent(const Settings& settings) {
  return encode(sample(settings.version), settings, kMe, multicastGroup(Family::ipv4));
}
std::variant<Received, Rejection> got(std::span<const std::uint8_t> bytes, const Settings& settings,
                                      std::uint8_t hopLimit = 255) {
  return decode(bytes, settings, kMe, multicastGroup(Family::ipv4), hopLimit);
}
bool refused(const std::variant<Received, Rejection>& result, Rejection why) {
  return std::holds_alternative<Rejection>(result) && std::get<Rejection>(result) == why;
}

}  // namespace

class PacketTest : public QObject {
  Q_OBJECT
 private slots:
  /// The bytes as RFC 5798 draws them.
  void versionThreeAsBytes() {
    const auto bytes = sent(settingsOf(3));
    QCOMPARE(bytes.size(), std::size_t{16});
    QCOMPARE(bytes[0], std::uint8_t{0x31});
    QCOMPARE(bytes[1], std::uint8_t{51});
    QCOMPARE(bytes[2], std::uint8_t{150});
    QCOMPARE(bytes[3], std::uint8_t{2});
    QCOMPARE(int{bytes[4]} << 8 | bytes[5], 10);  // centiseconds
    QCOMPARE(bytes[8], std::uint8_t{192});
    QCOMPARE(bytes[15], std::uint8_t{101});
    QVERIFY(std::get<Received>(got(bytes, settingsOf(3))).advertisement == sample());
  }
  void versionTwoAsBytes() {
    const auto bytes = sent(settingsOf(2, VrrpChecksum::pseudoHeader, "secret"));
    QCOMPARE(bytes.size(), std::size_t{24});
    QCOMPARE(bytes[0], std::uint8_t{0x21});
    QCOMPARE(bytes[4], std::uint8_t{1});
    QCOMPARE(bytes[5], std::uint8_t{2});
    QCOMPARE(bytes[16], std::uint8_t{'s'});
    QCOMPARE(bytes[22], std::uint8_t{0});
    QVERIFY(std::get<Received>(got(bytes, settingsOf(2, VrrpChecksum::pseudoHeader, "secret"))).advertisement ==
            sample(2));
  }
  /// A checksum worked out by hand: version 2, no addresses, no password.
  void checksumOfRfc1071() {
    const Settings settings = settingsOf(2);
    const auto bytes = encode({2, 1, 100, 1000, {}}, settings, kMe, multicastGroup(Family::ipv4));
    // 0x2101 + 0x6400 + 0x0001 = 0x8502, complemented 0x7afd.
    QCOMPARE(int{bytes[6]} << 8 | bytes[7], 0x7afd);
  }
  void ipv6WithPseudoHeader() {
    const Settings settings{3, Family::ipv6, VrrpChecksum::plain, {}};
    const Advertisement wanted{3, 7, 255, 1000, {at("fe80::100"), at("2001:db8::100")}};
    const auto bytes = encode(wanted, settings, kMe6, multicastGroup(Family::ipv6));
    QCOMPARE(bytes.size(), std::size_t{40});
    const auto read = decode(bytes, settings, kMe6, multicastGroup(Family::ipv6), 255);
    QVERIFY(std::get<Received>(read).advertisement == wanted);
    // Another sender's address makes another sum.
    QVERIFY(refused(decode(bytes, settings, at("fe80::2"), multicastGroup(Family::ipv6), 255), Rejection::checksum));
  }
  void eitherChecksumOfVersionThreeIsTaken() {
    for (const VrrpChecksum sending : {VrrpChecksum::pseudoHeader, VrrpChecksum::plain}) {
      for (const VrrpChecksum own : {VrrpChecksum::pseudoHeader, VrrpChecksum::plain})
        QVERIFY(std::holds_alternative<Received>(got(sent(settingsOf(3, sending)), settingsOf(3, own))));
    }
    QVERIFY(sent(settingsOf(3, VrrpChecksum::plain)) != sent(settingsOf(3)));
  }
  void paddingIsTolerated() {
    auto bytes = sent(settingsOf(3));
    bytes.resize(46, 0xee);
    QVERIFY(std::get<Received>(got(bytes, settingsOf(3))).advertisement == sample());
  }
  void reservedBitsAreIgnored() {
    Settings settings = settingsOf(3);
    auto bytes = sent(settings);
    bytes[4] |= 0xf0;
    // The sum goes along with them.
    const unsigned sum = (unsigned{bytes[6]} << 8 | bytes[7]) + 0xffffU - 0xf000U;
    const unsigned folded = (sum & 0xffffU) + (sum >> 16U);
    bytes[6] = static_cast<std::uint8_t>(folded >> 8U);
    bytes[7] = static_cast<std::uint8_t>(folded);
    QCOMPARE(std::get<Received>(got(bytes, settings)).advertisement.intervalMs, 100U);
  }
  void whatIsRefused() {
    const Settings three = settingsOf(3);
    const auto good = sent(three);
    for (const int hops : {0, 1, 64, 254})
      QVERIFY(refused(got(good, three, static_cast<std::uint8_t>(hops)), Rejection::hopLimit));
    QVERIFY(refused(got(std::span(good).first(7), three), Rejection::tooShort));
    QVERIFY(refused(got({}, three), Rejection::tooShort));
    QVERIFY(refused(got(good, settingsOf(2)), Rejection::version));
    auto bytes = good;
    bytes[0] = 0x32;
    QVERIFY(refused(got(bytes, three), Rejection::type));
    bytes = good;
    bytes[3] = 3;
    QVERIFY(refused(got(bytes, three), Rejection::length));
    bytes[3] = 255;
    QVERIFY(refused(got(bytes, three), Rejection::length));
    for (std::size_t i = 1; i < good.size(); ++i) {
      bytes = good;
      bytes[i] ^= 0x10;
      QVERIFY2(std::holds_alternative<Rejection>(got(bytes, three)), std::to_string(i).c_str());
    }
  }
  void passwordsAreCompared() {
    const auto with = [](const char* password) { return settingsOf(2, VrrpChecksum::pseudoHeader, password); };
    QVERIFY(refused(got(sent(with("secret")), with("Secret")), Rejection::authentication));
    QVERIFY(refused(got(sent(with("secret")), with("")), Rejection::authentication));
    QVERIFY(refused(got(sent(with("")), with("secret")), Rejection::authentication));
    QVERIFY(std::holds_alternative<Received>(got(sent(with("eightlong")), with("eightlon"))));  // eight bytes count
  }
  void noMoreThanItsCountCanSay() {
    Advertisement many = sample();
    many.addresses.assign(300, at("192.0.2.9"));
    const auto bytes = encode(many, settingsOf(3), kMe, multicastGroup(Family::ipv4));
    QCOMPARE(bytes.size(), std::size_t{8 + 255 * 4});
    QCOMPARE(std::get<Received>(got(bytes, settingsOf(3))).advertisement.addresses.size(), std::size_t{255});
  }
  void wellKnownAddresses() {
    QCOMPARE(multicastGroup(Family::ipv4).toString(), std::string("224.0.0.18"));
    QCOMPARE(multicastGroup(Family::ipv6).toString(), std::string("ff02::12"));
    QCOMPARE(virtualMac(Family::ipv4, 51), (std::array<std::uint8_t, 6>{0, 0, 0x5e, 0, 1, 51}));
    QCOMPARE(virtualMac(Family::ipv6, 51), (std::array<std::uint8_t, 6>{0, 0, 0x5e, 0, 2, 51}));
  }

  // Whole frames
  void aFrameFromTheVirtualMac() {
    const std::vector<std::uint8_t> message{0x31, 51, 100, 0, 0, 10, 0, 0};
    const auto frame =
        frameOf(message, virtualMac(Family::ipv4, 51), *IpAddress::parse("192.0.2.1"), multicastGroup(Family::ipv4));
    const std::vector<std::uint8_t> expected{0x01, 0x00, 0x5e, 0x00, 0x00, 0x12,  // to the group
                                             0x00, 0x00, 0x5e, 0x00, 0x01, 51,    // from the virtual router
                                             0x08, 0x00, 0x45, 0xc0, 0,    28,   0, 0,   0x40, 0, 255,
                                             112,  0xd8, 0x9d, 192,  0,    2,    1, 224, 0,    0, 18};
    QVERIFY(std::equal(expected.begin(), expected.end(), frame.begin()));
    QCOMPARE(frame.size(), expected.size() + message.size());
    // The checksum of a right header is 0.
    std::uint32_t sum = 0;
    for (std::size_t at = 14; at < 34; at += 2) sum += static_cast<std::uint32_t>(frame[at] << 8 | frame[at + 1]);
    QCOMPARE((sum & 0xffff) + (sum >> 16), std::uint32_t{0xffff});
  }
  void aFrameOfIpv6() {
    const std::vector<std::uint8_t> message(24, 7);
    const auto frame =
        frameOf(message, virtualMac(Family::ipv6, 51), *IpAddress::parse("fe80::1"), multicastGroup(Family::ipv6));
    const std::vector<std::uint8_t> expected{0x33, 0x33, 0x00, 0x00, 0x00, 0x12, 0x00, 0x00, 0x5e, 0x00, 0x02,
                                             51,   0x86, 0xdd, 0x6c, 0,    0,    0,    0,    24,   112,  255};
    QVERIFY(std::equal(expected.begin(), expected.end(), frame.begin()));
    QCOMPARE(frame.size(), std::size_t{14 + 40 + 24});
    QCOMPARE(int{frame[22]}, 0xfe);
    QCOMPARE(int{frame[53]}, 0x12);
  }
};

QTEST_APPLESS_MAIN(PacketTest)
#include "packet_test.moc"
