// The book of maintenance: what orders, counts and time make of it.
#include <QtTest>

#include "agent/health/maintenance.h"

using namespace lvs;
using namespace lvs::health;

namespace {

constexpr std::int64_t kNow = 1'700'000'000'000;
const Place kWeb1Http{"http", "web1"};
const Place kWeb1Mail{"mail", "web1"};

/// web1 and web2 in http, web1 in mail, idle in nothing.
Cluster sample() {
  Cluster cluster;
  for (const char* name : {"web1", "web2", "idle"}) cluster.realServers.emplace_back().name = name;
  VirtualService& http = cluster.virtualServices.emplace_back();
  http.name = "http";
  http.realServers.emplace_back().server = "web1";
  http.realServers.emplace_back().server = "web2";
  VirtualService& mail = cluster.virtualServices.emplace_back();
  mail.name = "mail";
  mail.realServers.emplace_back().server = "web1";
  return cluster;
}

api::MaintenanceOrder limits(std::uint32_t limitSeconds, std::uint32_t expireSeconds = 0) {
  api::MaintenanceOrder order;
  order.reason = "kernel update";
  order.limitSeconds = limitSeconds;
  order.expireSeconds = expireSeconds;
  return order;
}

api::MaintenanceOrder weighing(std::uint32_t weight) {
  api::MaintenanceOrder order;
  order.weight = weight;
  return order;
}

/// A book to which orders are given that must be good.
struct Desk {
  Book book;
  std::vector<News> news;
  std::int64_t now = kNow;

  Desk& order(Verb verb, const api::MaintenanceOrder& what = {}, const std::string& service = "http",
              const std::string& who = "anna") {
    auto next = ordered(book, verb, service, "web1", what, who, sample(), now);
    if (!next) qFatal("%s", next.message().c_str());
    book = std::move(*next);
    return *this;
  }
  Desk& enable(const std::string& service = "http") {
    auto next = returned(book, service, "web1", sample());
    if (!next) qFatal("%s", next.message().c_str());
    book = std::move(*next);
    return *this;
  }
  Desk& pass(std::int64_t milliseconds, const Left& left = {}) {
    now += milliseconds;
    Progress progress = progressed(book, left, now);
    book = std::move(progress.book);
    news = std::move(progress.news);
    return *this;
  }
  const api::MaintenanceEntry& entry(const Place& place = kWeb1Http) const { return book.entries.at(place); }
  std::string phase() const { return book.entries.contains(kWeb1Http) ? entry().phase : "in"; }
};

}  // namespace

class MaintenanceTest : public QObject {
  Q_OBJECT
 private slots:
  void faultyOrdersAreRefused_data() {
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, Verb verb, const char* service, const char* server, const char* order,
                        const char* pointer, const char* words) {
      QTest::newRow(name) << static_cast<int>(verb) << service << server << order << pointer << words;
    };
    row("no such service", Verb::drain, "ftp", "web1", "{}", "", "no virtual service called 'ftp'");
    row("no such server", Verb::drain, "http", "web9", "{}", "", "no real server called 'web9'");
    row("no such server at all", Verb::drain, "", "web9", "{}", "", "no real server called 'web9'");
    row("server not in the service", Verb::drain, "mail", "web2", "{}", "", "'web2' is not among");
    row("server in no service", Verb::drain, "", "idle", "{}", "", "in no virtual service");
    row("no weight", Verb::weight, "http", "web1", "{}", "/weight", "0 to 65535");
    row("weight too large", Verb::weight, "http", "web1", R"({"weight": 65536})", "/weight", "found 65536");
    row("weight of a drain", Verb::drain, "http", "web1", R"({"weight": 5})", "/weight", "found 5");
    row("limit too large", Verb::drain, "http", "web1", R"({"limitSeconds": 31536001})", "/limitSeconds",
        "0 to 31536000");
    row("limit of a disable", Verb::disable, "http", "web1", R"({"limitSeconds": 5})", "/limitSeconds", "only a drain");
    row("expiry too large", Verb::disable, "http", "web1", R"({"expireSeconds": 31536001})", "/expireSeconds",
        "0 to 31536000");
  }

  void faultyOrdersAreRefused() {
    QFETCH(int, verb);
    QFETCH(QString, service);
    QFETCH(QString, server);
    QFETCH(QString, order);
    QFETCH(QString, pointer);
    QFETCH(QString, words);
    const auto read = api::fromJson<api::MaintenanceOrder>(order.toStdString());
    QVERIFY(read.ok());
    const auto book = ordered({}, static_cast<Verb>(verb), service.toStdString(), server.toStdString(), *read, "anna",
                              sample(), kNow);
    QVERIFY(!book.ok());
    QCOMPARE(QString::fromStdString(book.errors().front().pointer), pointer);
    QVERIFY2(QString::fromStdString(book.message()).contains(words), book.message().c_str());
  }

  void reasonsHaveALengthAndNoControlCharacters() {
    api::MaintenanceOrder order;
    order.reason = std::string(513, 'x');
    const auto tooLong = ordered({}, Verb::drain, "http", "web1", order, "anna", sample(), kNow);
    QVERIFY(!tooLong.ok());
    QCOMPARE(tooLong.errors().front().pointer, std::string("/reason"));
    order.reason = std::string(512, 'x');
    QVERIFY(ordered({}, Verb::drain, "http", "web1", order, "anna", sample(), kNow).ok());
    order.reason = "kernel\n\x1b[31m update\x7f";
    QCOMPARE(Desk().order(Verb::drain, order).entry().reason, std::string("kernel[31m update"));
  }

  void anOrderForAllIsInEveryServiceThatHasTheServer() {
    Desk desk;
    desk.order(Verb::drain, limits(60, 600), "");
    QCOMPARE(desk.book.entries.size(), 2U);
    const api::MaintenanceEntry& entry = desk.entry(kWeb1Mail);
    QCOMPARE(entry.service, std::string("mail"));
    QCOMPARE(entry.server, std::string("web1"));
    QCOMPARE(entry.kind, std::string("drain"));
    QCOMPARE(entry.phase, std::string("draining"));
    QCOMPARE(entry.who, std::string("anna"));
    QCOMPARE(entry.reason, std::string("kernel update"));
    QCOMPARE(entry.sinceMs, kNow);
    QCOMPARE(entry.limitMs, kNow + 60'000);
    QCOMPARE(entry.expireMs, kNow + 600'000);
    desk.enable("");
    QVERIFY(desk.book.entries.empty());
  }

  void aDrainEndsWhenNothingIsLeft() {
    Desk desk;
    desk.order(Verb::drain, limits(0)).pass(0, {{kWeb1Http, 12}});
    QCOMPARE(desk.entry().began, 12U);
    QCOMPARE(desk.entry().left, 12U);
    desk.pass(1000, {{kWeb1Http, 3}});
    QCOMPARE(desk.entry().began, 12U);
    QCOMPARE(desk.entry().left, 3U);
    QCOMPARE(desk.phase(), std::string("draining"));
    QVERIFY(desk.news.empty());
    desk.pass(1000, {{kWeb1Http, 0}});
    QCOMPARE(desk.phase(), std::string("out"));
    QCOMPARE(desk.news.size(), 1U);
    QCOMPARE(desk.news[0],
             (News{"info", "web1", "web1 is drained in http: its 12 connections have ended", "anna: kernel update"}));
    desk.pass(1000, {{kWeb1Http, 0}});
    QVERIFY(desk.news.empty());
  }

  void whatCannotBeReadDoesNotEndADrain() {
    Desk desk;
    desk.order(Verb::drain).pass(5000).pass(5000);
    QCOMPARE(desk.phase(), std::string("draining"));
  }

  void aDrainOfNothingWaitsForWhatWasBeingScheduled() {
    Desk desk;
    desk.order(Verb::drain).pass(kSettleMs - 1, {{kWeb1Http, 0}});
    QCOMPARE(desk.phase(), std::string("draining"));
    desk.pass(1, {{kWeb1Http, 0}});
    QCOMPARE(desk.phase(), std::string("out"));
    QVERIFY2(desk.news[0].sentence.ends_with("it had no connections"), desk.news[0].sentence.c_str());
  }

  void aClockThatIsSetBackDoesNotKeepADrainWaiting() {
    Desk desk;
    desk.order(Verb::drain).pass(-3'600'000, {{kWeb1Http, 0}});
    QCOMPARE(desk.phase(), std::string("out"));
  }

  void clientsWithPersistenceMayStillCome() {
    Desk desk;
    desk.order(Verb::drain).pass(0, {{kWeb1Http, 4}}).pass(1000, {{kWeb1Http, 6}});
    QCOMPARE(desk.entry().began, 6U);
  }

  void aTimeLimitEndsADrainWithWhatIsLeft() {
    Desk desk;
    desk.order(Verb::drain, limits(10)).pass(9999, {{kWeb1Http, 5}});
    QCOMPARE(desk.phase(), std::string("draining"));
    desk.pass(1, {{kWeb1Http, 3}});
    QCOMPARE(desk.phase(), std::string("out"));
    QCOMPARE(desk.entry().left, 3U);
    QCOMPARE(desk.news[0].severity, std::string("warning"));
    QCOMPARE(desk.news[0].sentence,
             std::string("The drain of web1 in http ended by its time limit with 3 connections left"));
  }

  void whateverWasOrderedExpires_data() {
    QTest::addColumn<int>("verb");
    QTest::newRow("drain") << static_cast<int>(Verb::drain);
    QTest::newRow("disable") << static_cast<int>(Verb::disable);
    QTest::newRow("weight") << static_cast<int>(Verb::weight);
  }

  void whateverWasOrderedExpires() {
    QFETCH(int, verb);
    api::MaintenanceOrder order = limits(0, 30);
    if (static_cast<Verb>(verb) == Verb::weight) order.weight = 7;
    Desk desk;
    desk.order(static_cast<Verb>(verb), order).pass(29'999, {{kWeb1Http, 1}});
    QVERIFY(desk.phase() != "in");
    desk.pass(1, {{kWeb1Http, 1}});
    QCOMPARE(desk.phase(), std::string("in"));
    QCOMPARE(desk.news.size(), 1U);
    QVERIFY2(desk.news[0].sentence.starts_with("The maintenance of web1 in http has expired"),
             desk.news[0].sentence.c_str());
    QVERIFY(wishesOf(desk.book).empty());
  }

  void aSecondDrainKeepsWhatTheFirstBegan() {
    Desk desk;
    desk.order(Verb::drain, limits(10)).pass(0, {{kWeb1Http, 12}}).pass(5000, {{kWeb1Http, 4}});
    desk.order(Verb::drain, limits(20), "http", "bert");
    QCOMPARE(desk.entry().began, 12U);
    QCOMPARE(desk.entry().left, 4U);
    QCOMPARE(desk.entry().sinceMs, kNow);
    QCOMPARE(desk.entry().who, std::string("bert"));
    QCOMPARE(desk.entry().limitMs, kNow + 25'000);
  }

  void aDrainOverWhatIsOutLeavesItOut() {
    Desk desk;
    desk.order(Verb::drain).pass(0, {{kWeb1Http, 2}}).pass(2000, {{kWeb1Http, 0}});
    desk.order(Verb::drain, limits(10));
    QCOMPARE(desk.phase(), std::string("out"));
    QCOMPARE(desk.entry().began, 2U);
    QCOMPARE(desk.entry().limitMs, std::int64_t{0});
    desk.enable().order(Verb::disable).order(Verb::drain);
    QCOMPARE(desk.phase(), std::string("out"));
  }

  void aDisableOverADrainTakesItOutAtOnce() {
    Desk desk;
    desk.order(Verb::drain, limits(60)).pass(0, {{kWeb1Http, 12}}).pass(1000, {{kWeb1Http, 9}});
    desk.order(Verb::disable);
    QCOMPARE(desk.phase(), std::string("out"));
    QCOMPARE(desk.entry().kind, std::string("disable"));
    QCOMPARE(desk.entry().began, 12U);
    QCOMPARE(desk.entry().left, 9U);
    QCOMPARE(desk.entry().sinceMs, desk.now);
    QCOMPARE(desk.entry().limitMs, std::int64_t{0});
    desk.enable();
    QCOMPARE(desk.phase(), std::string("in"));
  }

  void weightsAndDrainsReplaceEachOther() {
    Desk desk;
    desk.order(Verb::drain, limits(60)).pass(0, {{kWeb1Http, 12}}).order(Verb::weight, weighing(5));
    QCOMPARE(desk.phase(), std::string("weight"));
    QCOMPARE(desk.entry().weight, 5U);
    QCOMPARE(desk.entry().began, 0U);
    QCOMPARE(desk.entry().limitMs, std::int64_t{0});
    desk.pass(1000).order(Verb::weight, weighing(6));
    QCOMPARE(desk.entry().sinceMs, desk.now);
    desk.order(Verb::drain);
    QCOMPARE(desk.phase(), std::string("draining"));
    QCOMPARE(desk.entry().weight, 0U);
  }

  void whatIsBackOnceMoreIsNoError() {
    QVERIFY(returned({}, "http", "web1", sample()).ok());
    QVERIFY(returned({}, "", "web1", sample()).ok());
    QVERIFY(!returned({}, "http", "web9", sample()).ok());
    QVERIFY(!returned({}, "mail", "web2", sample()).ok());
    Desk desk;
    desk.order(Verb::disable);
    // The document has it no more, but the book does.
    const auto book = returned(desk.book, "http", "web1", Cluster());
    QVERIFY(book.ok() && book->entries.empty());
  }

  void whatTheDocumentHasNoMoreIsDropped() {
    Desk desk;
    desk.order(Verb::disable, {}, "");
    QCOMPARE(known(desk.book, sample()), desk.book);
    Cluster cluster = sample();
    cluster.virtualServices.pop_back();
    QCOMPARE(known(desk.book, cluster).entries.size(), 1U);
    cluster.virtualServices[0].realServers.erase(cluster.virtualServices[0].realServers.begin());
    QVERIFY(known(desk.book, cluster).entries.empty());
  }

  void wishesAreWhatTheLedgerGets() {
    Desk desk;
    desk.order(Verb::drain, limits(0)).pass(0, {{kWeb1Http, 2}});
    QCOMPARE(wishesOf(desk.book).at(kWeb1Http), (Wish{Wish::Kind::drain, 0, "drained by anna: kernel update"}));
    desk.pass(2000, {{kWeb1Http, 0}});
    QCOMPARE(wishesOf(desk.book).at(kWeb1Http), (Wish{Wish::Kind::out, 0, "drained by anna: kernel update"}));
    desk.order(Verb::weight, weighing(65535));
    QCOMPARE(wishesOf(desk.book).at(kWeb1Http), (Wish{Wish::Kind::weight, 65535, "weight 65535 set by anna"}));
    desk.order(Verb::disable);
    QCOMPARE(wishesOf(desk.book).at(kWeb1Http), (Wish{Wish::Kind::out, 0, "taken out by anna"}));
  }

  void theBookIsReadAsItWasWritten() {
    Desk desk;
    desk.order(Verb::drain, limits(60, 600), "").pass(0, {{kWeb1Http, 12}});
    desk.order(Verb::weight, weighing(3), "mail");
    const auto read = readBook(writeBook(desk.book));
    QVERIFY2(read.ok(), read.message().c_str());
    QVERIFY(*read == desk.book);
    QVERIFY(readBook(writeBook({})).ok());
  }

  void brokenBooksAreRefused_data() {
    QTest::addColumn<QByteArray>("text");
    const auto entry = [](const char* kind, const char* phase, const char* more = "") {
      return QByteArray(R"({"service": "http", "server": "web1", "kind": ")") + kind + R"(", "phase": ")" + phase +
             R"(")" + more + "}";
    };
    const auto row = [](const char* name, const QByteArray& entries) {
      QTest::newRow(name) << R"({"entries": [)" + entries + "]}";
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"entries": [{"service": "ht)");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    row("no kind", entry("", "out"));
    row("phase of another kind", entry("weight", "draining"));
    row("weight too large", entry("weight", "weight", R"(, "weight": 65536)"));
    row("no names", R"({"kind": "disable", "phase": "out"})");
    row("twice", entry("disable", "out") + "," + entry("drain", "draining"));
  }

  void brokenBooksAreRefused() {
    QFETCH(QByteArray, text);
    QVERIFY(!readBook(text.toStdString()).ok());
  }

  void theBookIsBounded() {
    Cluster cluster;
    cluster.realServers.emplace_back().name = "web1";
    for (std::size_t at = 0; at <= kMostEntries; ++at) {
      VirtualService& service = cluster.virtualServices.emplace_back();
      service.name = "s" + std::to_string(at);
      service.realServers.emplace_back().server = "web1";
    }
    const auto tooMany = ordered({}, Verb::disable, "", "web1", {}, "anna", cluster, kNow);
    QVERIFY(!tooMany.ok());
    QVERIFY2(tooMany.message().find("10000") != std::string::npos, tooMany.message().c_str());
    QVERIFY(tooMany.errors().front().pointer.empty());
    cluster.virtualServices.pop_back();
    const auto all = ordered({}, Verb::disable, "", "web1", {}, "anna", cluster, kNow);
    QVERIFY(all.ok());
    QVERIFY(readBook(writeBook(*all)).ok());
  }
};

QTEST_APPLESS_MAIN(MaintenanceTest)
#include "maintenance_test.moc"
