// Encoding and decoding of IPVS's netlink messages, and the kernel's refusals in words. A request has
// the same attributes as the kernel's answer, so what is encoded must decode to itself.
#include <linux/ip_vs.h>
#include <netinet/in.h>
#include <netlink/genl/genl.h>
#include <netlink/msg.h>

#include <QtTest>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "agent/ipvs/message.h"

using namespace lvs;
using namespace lvs::ipvs;
using reconcile::Verb;

namespace {

IpAddress ip(const char* text) { return *IpAddress::parse(text); }

ServiceKey keyFor(const char* address, std::uint16_t port, std::uint8_t protocol = IPPROTO_TCP) {
  ServiceKey key;
  key.address = ip(address);
  key.family = key.address.family();
  key.protocol = protocol;
  key.port = port;
  return key;
}
ServiceKey markKey(std::uint32_t mark, Family family) {
  ServiceKey key;
  key.fwmark = mark;
  key.family = family;
  return key;
}

/// Owns a copy, cut to a length if wanted.
std::vector<std::uint8_t> copyOf(const nlmsghdr* message) {
  const auto* first = static_cast<const std::uint8_t*>(static_cast<const void*>(message));
  return {first, first + message->nlmsg_len};
}
const nlmsghdr* headerOf(const std::vector<std::uint8_t>& bytes) {
  return static_cast<const nlmsghdr*>(static_cast<const void*>(bytes.data()));
}

}  // namespace

class MessageTest : public QObject {
  Q_OBJECT

 private slots:
  void servicesComeBack_data() {
    QTest::addColumn<int>("row");
    for (int row = 0; row < 7; ++row) QTest::newRow(std::to_string(row).c_str()) << row;
  }
  void servicesComeBack() {
    QFETCH(int, row);
    ServiceKey key = keyFor("10.0.0.1", 80);
    Service service;
    if (row == 1) key = keyFor("fd00::1", 443, IPPROTO_UDP), service.scheduler = "mh", service.schedulerFlags = 0x18;
    if (row == 2) service.persistent = true, service.timeoutSeconds = 360, service.netmask = 24;
    if (row == 3)
      key = keyFor("fd00::1", 0), service.persistent = true, service.timeoutSeconds = 1, service.netmask = 64;
    if (row == 4) key = markKey(0xffffffff, Family::ipv4), service.onePacket = true;
    if (row == 5) key = markKey(5, Family::ipv6), service.scheduler = "sh";
    if (row == 6) service.persistent = true, service.timeoutSeconds = 30, service.netmask = 32, service.engine = "sip";
    Encoder encoder(20);
    const auto decoded = decodeService(encoder.service(Verb::add, key, service));
    QVERIFY(decoded.has_value());
    QVERIFY(decoded->key == key);
    QVERIFY(decoded->service == service);
  }

  void destinationsComeBack_data() {
    QTest::addColumn<int>("row");
    for (int row = 0; row < 6; ++row) QTest::newRow(std::to_string(row).c_str()) << row;
  }
  void destinationsComeBack() {
    QFETCH(int, row);
    DestinationKey key{ip("10.0.1.1"), 8080};
    Destination destination;
    if (row == 1) destination.forwarding = Forwarding::directRouting, destination.weight = 65535;
    if (row == 2) key.address = ip("fd00::9"), destination.weight = 0;
    if (row == 3) destination.upperThreshold = 100, destination.lowerThreshold = 70;
    if (row >= 4) destination.forwarding = Forwarding::tunnel;
    if (row == 4) destination.tunnel = {TunnelType::gue, 6080, TunnelChecksum::remoteChecksum};
    if (row == 5) destination.tunnel = {TunnelType::gre, 0, TunnelChecksum::checksum};
    Encoder encoder(20);
    const auto decoded =
        decodeDestination(encoder.destination(Verb::change, keyFor("10.0.0.1", 80), key, destination), Family::ipv4);
    QVERIFY(decoded.has_value());
    QVERIFY(decoded->key == key);
    QVERIFY(decoded->destination == destination);
  }

  void commandsAreTheKernels() {
    Encoder encoder(77);
    const auto commandOf = [](const nlmsghdr* message) {
      return int{static_cast<const genlmsghdr*>(nlmsg_data(message))->cmd};
    };
    const ServiceKey key = keyFor("10.0.0.1", 80);
    QCOMPARE(commandOf(encoder.service(Verb::add, key, {})), int{IPVS_CMD_NEW_SERVICE});
    QCOMPARE(commandOf(encoder.service(Verb::change, key, {})), int{IPVS_CMD_SET_SERVICE});
    QCOMPARE(commandOf(encoder.service(Verb::remove, key, {})), int{IPVS_CMD_DEL_SERVICE});
    QCOMPARE(commandOf(encoder.destination(Verb::add, key, {}, {})), int{IPVS_CMD_NEW_DEST});
    QCOMPARE(commandOf(encoder.destination(Verb::change, key, {}, {})), int{IPVS_CMD_SET_DEST});
    QCOMPARE(commandOf(encoder.destination(Verb::remove, key, {}, {})), int{IPVS_CMD_DEL_DEST});
    QCOMPARE(commandOf(encoder.dumpDaemons()), int{IPVS_CMD_GET_DAEMON});
    QCOMPARE(int{encoder.getInfo()->nlmsg_type}, 77);
  }

  void theFullIpv4MaskIsSentWithoutPersistence() {
    Encoder encoder(20);
    Service service;
    service.netmask = 8;  // means nothing without persistence
    const auto bytes = copyOf(encoder.service(Verb::add, keyFor("10.0.0.1", 80), service));
    const std::uint8_t full[] = {8, 0, IPVS_SVC_ATTR_NETMASK, 0, 0xff, 0xff, 0xff, 0xff};
    QVERIFY(std::search(bytes.begin(), bytes.end(), std::begin(full), std::end(full)) != bytes.end());
  }

  void numbersAreRead() {
    const net::MessagePtr message = net::newMessage();
    genlmsg_put(message.get(), 0, 0, 20, 0, 0, IPVS_CMD_NEW_DEST, IPVS_GENL_VERSION);
    nlattr* nest = nla_nest_start(message.get(), IPVS_CMD_ATTR_DEST);
    nla_put(message.get(), IPVS_DEST_ATTR_ADDR, 16, ip("10.0.1.1").bytes().data());
    nla_put_u32(message.get(), IPVS_DEST_ATTR_FWD_METHOD, IP_VS_CONN_F_LOCALNODE | IP_VS_CONN_F_NOOUTPUT);
    nla_put_u32(message.get(), IPVS_DEST_ATTR_WEIGHT, 4);
    nla_put_u32(message.get(), IPVS_DEST_ATTR_ACTIVE_CONNS, 11);
    nla_put_u32(message.get(), IPVS_DEST_ATTR_INACT_CONNS, 12);
    nla_put_u32(message.get(), IPVS_DEST_ATTR_PERSIST_CONNS, 13);
    nlattr* stats = nla_nest_start(message.get(), IPVS_DEST_ATTR_STATS64);
    std::uint64_t value = 1ULL << 40;
    for (int attribute = IPVS_STATS_ATTR_CONNS; attribute <= IPVS_STATS_ATTR_OUTBPS; ++attribute) {
      nla_put_u64(message.get(), attribute, ++value);
    }
    nla_nest_end(message.get(), stats);
    nla_nest_end(message.get(), nest);
    const auto decoded = decodeDestination(nlmsg_hdr(message.get()), Family::ipv4);
    QVERIFY(decoded.has_value());
    QVERIFY(decoded->destination.local);
    QCOMPARE(decoded->numbers.active, 11U);
    QCOMPARE(decoded->numbers.inactive, 12U);
    QCOMPARE(decoded->numbers.persistent, 13U);
    QCOMPARE(decoded->numbers.counters.connections, (1ULL << 40) + 1);
    QCOMPARE(decoded->numbers.counters.outBytes, (1ULL << 40) + 5);
    QCOMPARE(decoded->numbers.rates.connections, (1ULL << 40) + 6);
    QCOMPARE(decoded->numbers.rates.outBytes, (1ULL << 40) + 10);
  }

  void cutMessagesAreNotRead() {
    Encoder encoder(20);
    const auto whole = copyOf(encoder.service(Verb::add, keyFor("10.0.0.1", 80), {}));
    for (std::uint32_t length = NLMSG_HDRLEN; length < whole.size(); ++length) {
      auto cut = whole;
      std::memcpy(cut.data(), &length, sizeof length);
      cut.resize(length);
      (void)decodeService(headerOf(cut));  // the sanitizers watch
      (void)decodeDestination(headerOf(cut), Family::ipv6);
      (void)decodeInfo(headerOf(cut));
      (void)decodeTimeouts(headerOf(cut));
      (void)decodeDaemon(headerOf(cut));
    }
    for (std::size_t at = NLMSG_HDRLEN; at < whole.size(); ++at) {
      for (const int value : {0, 1, 0x7f, 0xff}) {
        auto bent = whole;
        bent[at] = static_cast<std::uint8_t>(value);
        (void)decodeService(headerOf(bent));
      }
    }
  }

  void refusalsNameEntryAndReason_data() {
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("destination");
    QTest::addColumn<QString>("words");
    QTest::newRow("exists") << EEXIST << false << "add the virtual service tcp 10.0.0.1:80: it exists already";
    QTest::newRow("scheduler") << ENOENT << false << "the kernel has no scheduler wlc (module ip_vs_wlc)";
    QTest::newRow("rights") << EPERM << false << "the agent lacks CAP_NET_ADMIN";
    QTest::newRow("other") << EIO << false << "Input/output error";
    QTest::newRow("twice") << EEXIST << true
                           << "add the real server 10.0.1.1:80 of tcp 10.0.0.1:80: the virtual service has";
    QTest::newRow("thresholds") << ERANGE << true << "the lower threshold 9 is above the upper threshold 3";
    QTest::newRow("gone") << ESRCH << true << "there is no such virtual service";
    QTest::newRow("unicast") << EINVAL << true << "not a host's unicast address";
  }
  void refusalsNameEntryAndReason() {
    QFETCH(int, error);
    QFETCH(bool, destination);
    QFETCH(QString, words);
    std::string text;
    if (destination) {
      reconcile::DestinationStep step{Verb::add, keyFor("10.0.0.1", 80), {ip("10.0.1.1"), 80}, {}};
      step.destination.upperThreshold = 3;
      step.destination.lowerThreshold = 9;
      text = refusal(step, {error, "kernel's own"});
    } else {
      text = refusal(reconcile::ServiceStep{Verb::add, keyFor("10.0.0.1", 80), {}}, {error, "kernel's own"});
    }
    QVERIFY2(QString::fromStdString(text).contains(words), text.c_str());
    QVERIFY(QString::fromStdString(text).endsWith("(kernel's own)"));
  }

  void familiesNeedATunnelToMix() {
    reconcile::DestinationStep step{Verb::add, keyFor("fd00::1", 80), {ip("10.0.1.1"), 80}, {}};
    QVERIFY(refusal(step, {EINVAL, {}}).find("needs forwarding by tunnel") != std::string::npos);
    step.destination.forwarding = Forwarding::tunnel;
    QVERIFY(refusal(step, {EINVAL, {}}).find("sync daemon") != std::string::npos);
  }
};

QTEST_APPLESS_MAIN(MessageTest)
#include "message_test.moc"
