// Captures on another machine: what it says is taken apart, whatever the pieces, and the script that runs there does
// what it should under the shells that real servers have. tcpdump is the real one, on this machine's loopback; SSH to
// real servers is in the lab (tests/lab/tests/capture_test.py).
#include <QProcess>
#include <QUdpSocket>
#include <QtTest>

#include "agent/capture/far.h"

using namespace lvs;
using namespace lvs::capture;

namespace {

FarEar earOn(const std::string& interface) {
  FarEar ear;
  ear.server.name = "r1";
  ear.address = *IpAddress::parse("127.0.0.1");
  ear.interface = interface;
  ear.filter = "udp port 9";
  ear.rawFilter = "udp port 10";
  ear.seconds = 60;
  return ear;
}

std::string number(std::uint32_t value) {
  return {static_cast<char>(value), static_cast<char>(value >> 8U), static_cast<char>(value >> 16U),
          static_cast<char>(value >> 24U)};
}

/// A capture of one packet on a link of this kind.
std::string captured(std::uint32_t mark, std::uint32_t link, std::uint32_t fraction, const std::string& bytes) {
  return number(mark) + std::string(16, '\0') + number(link) + number(1'700'000'000) + number(fraction) +
         number(static_cast<std::uint32_t>(bytes.size())) + number(1500) + bytes;
}

constexpr std::uint32_t kMicroseconds = 0xa1b2c3d4;

/// What is wrong with what was said; empty: nothing.
std::string fault(const FarEar& ear, const std::string& said, std::size_t piece = 1000) {
  FarSpeech speech(ear);
  for (std::size_t at = 0; at < said.size(); at += piece)
    if (const Outcome fed = speech.feed(std::string_view(said).substr(at, piece)); !fed) return fed.message();
  return {};
}

}  // namespace

class FarTest : public QObject {
  Q_OBJECT
 private slots:
  void whatComesIsTakenApart() {
    const FarEar ear = earOn("");
    const std::string said = "a banner\nlvs-capture on eth0 1700000000123456789 02:00:00:00:00:01\n" +
                             captured(kMicroseconds, 1, 5, "packet") + captured(0, 0, 7, "more").substr(24);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
      FarSpeech speech(ear);
      for (std::size_t at = 0; at < said.size(); at += piece)
        QVERIFY(speech.feed(std::string_view(said).substr(at, piece)).ok());
      QCOMPARE(speech.interface(), std::string("eth0"));
      QVERIFY(speech.hardware() == (packets::Mac{2, 0, 0, 0, 0, 1}));
      QCOMPARE(speech.begunNs().value_or(0), 1'700'000'000'123'456'789);
      QVERIFY(speech.link() == packets::Link::ethernet);
      const auto found = speech.takePackets();
      QCOMPARE(found.size(), std::size_t{2});
      QCOMPARE(found[0].timeNs, 1'700'000'000'000'005'000);
      QCOMPARE(found[0].length, 1500U);
      QCOMPARE(std::string(found[1].bytes.begin(), found[1].bytes.end()), std::string("more"));
    }
    FarSpeech nanoseconds(ear);
    QVERIFY(nanoseconds.feed("lvs-capture on tunl0 N 0\n" + captured(0xa1b23c4d, 101, 5, "packet")).ok());
    QVERIFY(!nanoseconds.begunNs() && !nanoseconds.hardware() && nanoseconds.link() == packets::Link::raw);
    QCOMPARE(nanoseconds.takePackets()[0].timeNs, 1'700'000'000'000'000'005);
  }

  void whatIsWrongIsSaid_data() {
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const std::string& said, const char* expected) {
      QTest::newRow(name) << QByteArray::fromStdString(said) << QByteArray(expected);
    };
    row("no tcpdump", "lvs-capture missing\n",
        "tcpdump is not installed on r1: lvsctl real-server setup --tcpdump r1 installs it");
    row("no interface", "lvs-capture none\n", "none of r1's interfaces carries 127.0.0.1");
    row("a filter", "lvs-capture refused tcpdump: syntax error\n",
        "tcpdump on r1 does not take the filter: tcpdump: syntax error");
    row("nonsense", "lvs-capture maybe\n", "r1 says what is not understood");
    row("endless noise", std::string(5000, 'x'), "r1 says what is not understood");
    row("endless lines", std::string(3000, '\n') + std::string(3000, '\n'), "r1 says what is not understood");
    row("no capture", "lvs-capture on eth0 1\n" + std::string(24, 'x'), "what comes is no capture");
    row("an odd link", "lvs-capture on eth0 1\n" + captured(kMicroseconds, 127, 0, ""),
        "its packets are of a kind that is not understood (127)");
    row("a packet too large",
        "lvs-capture on eth0 1\n" + captured(kMicroseconds, 1, 0, "").substr(0, 32) + number(0x7fffffff) + number(1),
        "the capture is damaged at byte 24: a packet of 2147483647 bytes, at most 262144 are allowed");
  }

  void whatIsWrongIsSaid() {
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, expected);
    const FarEar ear = earOn("");
    for (const std::size_t piece : {std::size_t{1}, std::size_t{1000}})
      QCOMPARE(QByteArray::fromStdString(fault(ear, said.toStdString(), piece)), expected);
  }

  void whatIsMissingIsNamed() {
    const FarEar ear = earOn("");
    FarSpeech missing(ear);
    QVERIFY(!missing.feed("lvs-capture missing\n").ok());
    QCOMPARE(missing.lacks(), std::string("tcpdump"));
    FarSpeech none(ear);
    QVERIFY(!none.feed("lvs-capture none\n").ok());
    QCOMPARE(none.lacks(), std::string());
  }

  void theScriptListensAndEnds_data() {
    QTest::addColumn<QStringList>("shell");
    QTest::addColumn<QString>("interface");
    QTest::newRow("dash") << QStringList{"/bin/dash", "-s"} << "lo";
    QTest::newRow("bash") << QStringList{"/bin/bash", "-s"} << "lo";
    QTest::newRow("busybox") << QStringList{"busybox", "sh", "-s"} << "lo";
    QTest::newRow("by its address") << QStringList{"/bin/sh", "-s"} << "";
  }

  void theScriptListensAndEnds() {
    if (::geteuid() != 0) QSKIP("captures take root");
    QFETCH(QStringList, shell);
    QFETCH(QString, interface);
    const FarEar ear = earOn(interface.toStdString());
    QProcess process;
    process.start(shell[0], shell.mid(1));
    QVERIFY(process.waitForStarted());
    process.write(QByteArray::fromStdString(farScript(ear)));
    FarSpeech speech(ear);
    std::vector<packets::StreamedPacket> found;
    const auto take = [&] {
      const QByteArray piece = process.readAllStandardOutput();
      const Outcome fed = speech.feed({piece.constData(), static_cast<std::size_t>(piece.size())});
      if (!fed) qFatal("%s", fed.message().c_str());
      for (packets::StreamedPacket& one : speech.takePackets()) found.push_back(std::move(one));
    };
    QTRY_VERIFY_WITH_TIMEOUT((take(), speech.link().has_value()), 20000);
    QCOMPARE(speech.interface(), std::string("lo"));
    QUdpSocket socket;
    QTRY_VERIFY_WITH_TIMEOUT((socket.writeDatagram("x", 1, QHostAddress::LocalHost, 9), take(), !found.empty()), 20000);
    const packets::Packet packet = packets::decode(*speech.link(), found[0].bytes);
    QVERIFY(packet.udp && packet.udp->destination == 9);
    // Nobody wants it any more: its input ends, and tcpdump with it.
    QVERIFY(process.state() == QProcess::Running);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(20000));
  }

  void theScriptTellsWhatIsNotThere() {
    const FarEar ear = earOn("eth77");
    QProcess process;
    process.start("/bin/sh", {"-s"});
    process.write(QByteArray::fromStdString(farScript(ear)));
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(fault(ear, process.readAllStandardOutput().toStdString()), std::string("r1 has no interface eth77"));
  }
};

QTEST_GUILESS_MAIN(FarTest)
#include "far_test.moc"
