#include <QTest>
#include <random>

#include "common/model/codec.h"
#include "tests/common/broken_documents.h"
#include "tests/common/full_document.h"

using namespace lvs;

class CodecTest : public QObject {
  Q_OBJECT
 private slots:
  void exampleIsSavedByteIdentically() {
    const std::string text = test::fileText(LVS_TEST_DATA "/two-data-centres.json");
    const auto cluster = loadCluster(text);
    QVERIFY2(cluster.ok(), cluster.message().c_str());
    QCOMPARE(serialiseCluster(*cluster), text);
  }
  void everyFieldSurvivesTheRoundTrip() {
    const Cluster cluster = test::fullDocument();
    const std::string text = serialiseCluster(cluster);
    const auto loaded = loadCluster(text);
    QVERIFY2(loaded.ok(), (loaded.ok() ? "" : loaded.errors()[0].pointer + ": " + loaded.message()).c_str());
    QVERIFY(*loaded == cluster);
    QCOMPARE(serialiseCluster(*loaded), text);
  }
  void linesStayShort() {
    const std::string text = serialiseCluster(test::fullDocument());
    std::size_t begin = 0;
    for (std::size_t end = text.find('\n'); end != text.npos; begin = end + 1, end = text.find('\n', begin)) {
      QVERIFY2(end - begin <= 150, text.substr(begin, end - begin).c_str());
    }
  }
  void emptyClusterIsWrittenWhole() {
    Cluster cluster;
    cluster.name = "new";
    const auto loaded = loadCluster(serialiseCluster(cluster));
    QVERIFY(loaded.ok());
    QVERIFY(*loaded == cluster);
  }
  void defaultsAreFilledIn() {
    const auto cluster = parseCluster(
        R"({"format":"lvs-cluster/1","name":"a","virtualServices":[{"name":"s","address":"10.0.0.1","port":80,"forwarding":"nat"}]})");
    QVERIFY(cluster.ok());
    QVERIFY(cluster->virtualServices[0].scheduler == Scheduler::wlc);
    QVERIFY(!cluster->virtualServices[0].persistence);
  }
  void hashDependsOnContentNotOnLayout() {
    const std::string text = test::fileText(LVS_TEST_DATA "/two-data-centres.json");
    const auto pretty = loadCluster(text);
    const auto compact = loadCluster(boost::json::serialize(boost::json::parse(text)));
    QCOMPARE(revisionHash(*pretty), revisionHash(*compact));
    QCOMPARE(revisionHash(*pretty).size(), std::size_t{64});
    Cluster changed = *pretty;
    changed.virtualServices[0].realServers[0].weight = 2;
    QVERIFY(revisionHash(changed) != revisionHash(*pretty));
  }
  void documentsBeyondTheLimitAreRefusedUnread() {
    const auto refused = parseCluster(std::string(kMaxDocumentBytes + 1, ' '));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.message(), std::string("the document has 16777217 bytes; allowed are 16777216"));
  }
  /// Any change of any character either gives errors or a document that survives its own round trip.
  void damagedTextNeverBreaksTheCodec() {
    const std::string text = test::fileText(LVS_TEST_DATA "/two-data-centres.json");
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
      std::string damaged = text;
      for (int i = 0; i < 1 + round % 3; ++i) damaged[random() % damaged.size()] = static_cast<char>(random() % 256);
      const auto cluster = loadCluster(damaged);
      if (cluster.ok()) QVERIFY(*loadCluster(serialiseCluster(*cluster)) == *cluster);
      else ++refused;
    }
    QVERIFY(refused > 1000);
  }
};

QTEST_APPLESS_MAIN(CodecTest)
#include "codec_test.moc"
