// The pure parts of live data: what changed between readings, what a stream says next, and how the
// sampler reads. No sockets, no clock but the one passed in.
#include <QtTest>

#include "agent/live/delta.h"
#include "agent/live/sampler.h"
#include "agent/live/stream.h"
#include "tests/agent/server/fake_kernel.h"

using namespace lvs;
using namespace lvs::live;
using namespace std::chrono_literals;

namespace {

ipvs::ServiceKey key(std::uint16_t port) {
  ipvs::ServiceKey made;
  made.protocol = 6;
  made.address = *IpAddress::parse("10.0.0.1");
  made.port = port;
  return made;
}

ipvs::DestinationKey destination(std::uint16_t last) {
  return {*IpAddress::parse("10.1.0." + std::to_string(last)), 80};
}

ipvs::Reading reading(std::uint16_t services) {
  constexpr std::uint16_t kTwo[] = {1, 2};
  ipvs::Reading made;
  for (std::uint16_t port = 1; port <= services; ++port) {
    for (const std::uint16_t last : kTwo) {
      made.table[key(port)].destinations[destination(last)] = {};
      made.numbers[key(port)].destinations[destination(last)] = {};
    }
  }
  return made;
}

ipvs::Counts countsOf(const ipvs::Reading& from) {
  ipvs::Counts counts;
  for (const auto& [service, settings] : from.table) {
    for (const auto& [dest, one] : settings.destinations) counts[service][dest] = {one.weight, 0, 0};
  }
  return counts;
}

Sample whole(std::initializer_list<std::pair<const char*, std::uint32_t>> services) {
  Sample sample;
  sample.whole = true;
  for (const auto& [name, active] : services) {
    api::ServiceState state;
    state.key = name;
    state.destinations.emplace_back().active = active;
    sample.services.push_back(state);
  }
  return sample;
}

std::vector<std::string> keysOf(const std::vector<api::ServiceState>& states) {
  std::vector<std::string> keys;
  for (const auto& state : states) keys.push_back(state.key);
  return keys;
}
using Keys = std::vector<std::string>;

}  // namespace

class LiveTest : public QObject {
  Q_OBJECT
 private slots:
  void countsThatDifferAreNamed() {
    ipvs::Reading now = reading(3);
    ipvs::Counts counts = countsOf(now);
    QVERIFY(overlay(now, counts)->empty());
    counts[key(2)][destination(1)].active = 5;
    counts[key(3)][destination(2)].weight = 9;
    QCOMPARE(*overlay(now, counts), (std::set<ipvs::ServiceKey>{key(2), key(3)}));
    QCOMPARE(now.numbers[key(2)].destinations[destination(1)].active, 5U);
    QCOMPARE(now.table[key(3)].destinations[destination(2)].weight, 9U);
    QVERIFY(overlay(now, counts)->empty());
  }

  void otherStructureAsksForAReading() {
    ipvs::Reading now = reading(3);
    ipvs::Counts fewer = countsOf(now);
    fewer.erase(key(1));
    QVERIFY(!overlay(now, fewer));
    ipvs::Counts other = countsOf(now);
    other.erase(key(1));
    other[key(9)] = {};
    QVERIFY(!overlay(now, other));
    ipvs::Counts moved = countsOf(now);
    moved[key(1)].erase(destination(1));
    moved[key(1)][destination(7)] = {};
    QVERIFY(!overlay(now, moved));
  }

  void deltasFromAnyTick() {
    LiveTable table;
    QVERIFY(!table.since(0));
    table.take(whole({{"a", 1}, {"b", 1}}));
    table.take(whole({{"a", 2}, {"b", 1}}));
    table.take(whole({{"a", 2}, {"b", 3}, {"c", 1}}));
    table.take(whole({{"a", 2}, {"c", 1}}));
    QCOMPARE(keysOf(table.since(4)->changed), Keys{});
    QCOMPARE(table.since(3)->removed, Keys{"b"});
    QCOMPARE(keysOf(table.since(3)->changed), Keys{});
    QCOMPARE(keysOf(table.since(2)->changed), Keys{"c"});
    QCOMPARE(keysOf(table.since(1)->changed), (Keys{"a", "c"}));
    QCOMPARE(keysOf(table.snapshot().services), (Keys{"a", "c"}));
    QVERIFY(!table.since(5));
    QVERIFY(!table.since(0));
  }

  void comingBackIsAChangeNotARemoval() {
    LiveTable table;
    table.take(whole({{"a", 1}}));
    table.take(whole({}));
    table.take(whole({{"a", 1}}));
    QCOMPARE(keysOf(table.since(1)->changed), Keys{"a"});
    QCOMPARE(table.since(1)->removed, Keys{});
  }

  void partialSamplesKeepTheRest() {
    LiveTable table;
    table.take(whole({{"a", 1}, {"b", 1}}));
    Sample part = whole({{"b", 2}});
    part.whole = false;
    table.take(part);
    QCOMPARE(keysOf(table.since(1)->changed), Keys{"b"});
    QCOMPARE(table.snapshot().services.size(), 2U);
  }

  void staleTableIsNotContinued() {
    LiveTable table;
    table.take(whole({{"a", 1}}));
    table.empty();
    QVERIFY(!table.since(1));
    table.take(whole({{"a", 1}}));
    QVERIFY(!table.since(1));
    QCOMPARE(table.tick(), 2U);
  }

  void endlessChurnForgetsOldRemovals() {
    LiveTable table;
    for (int round = 0; round < 11000; ++round) {
      const std::string name = "s" + std::to_string(round);
      table.take(whole({{name.c_str(), 1}}));
    }
    QVERIFY(!table.since(1));
    QVERIFY(table.since(table.tick() - 1));
  }

  void smallTablesAreReadWhole() {
    test::FakeHost host;
    host.state.table = reading(5).table;
    test::FakeKernel kernel(host);
    Sampler sampler(kernel);
    for (int i = 0; i < 3; ++i) QVERIFY(sampler.sample({}, 1, 1000ms).whole);
    QCOMPARE(host.readings.load(), 3U);
    QCOMPARE(host.serviceReadings.load(), 0U);
  }

  void largeTablesTakeTurns() {
    test::FakeHost host;
    const ipvs::Reading big = reading(1000);
    host.state.table = big.table;
    host.numbers = big.numbers;
    test::FakeKernel kernel(host);
    Sampler sampler(kernel);
    QVERIFY(sampler.sample({}, 1, 1000ms).whole);
    for (auto& [service, numbers] : host.numbers) numbers.counters.connections = 7;
    std::set<std::string> seen;
    for (int tick = 0; tick < 10; ++tick) {
      const Sample sample = sampler.sample({}, 1, 1000ms);
      QVERIFY(!sample.whole);
      QVERIFY(sample.services.size() <= 102);
      for (const auto& state : sample.services) seen.insert(state.key);
    }
    QCOMPARE(seen.size(), 1000U);
    host.numbers[key(500)].destinations[destination(1)].active = 3;
    const Sample sample = sampler.sample({}, 1, 200ms);
    QVERIFY(std::any_of(sample.services.begin(), sample.services.end(),
                        [](const auto& state) { return state.port == 500 && state.destinations[0].active == 3; }));
  }

  void newStructureAndNewNamesAreReadWhole() {
    test::FakeHost host;
    const ipvs::Reading big = reading(1000);
    host.state.table = big.table;
    test::FakeKernel kernel(host);
    Sampler sampler(kernel);
    sampler.sample({}, 1, 1000ms);
    host.state.table.erase(key(3));
    QVERIFY(sampler.sample({}, 1, 1000ms).whole);
    QVERIFY(!sampler.sample({}, 1, 1000ms).whole);
    reconcile::Names names;
    names.services[key(4)] = "four";
    QVERIFY(sampler.sample(names, 1, 1000ms).whole);
    host.unreadable = "gone";
    host.state.table.erase(key(4));
    QCOMPARE(sampler.sample(names, 1, 1000ms).failure, std::string("gone"));
  }

  void topicsAreParsed() {
    QVERIFY(parseTopics("ipvs")->ipvs);
    QVERIFY(parseTopics("events,status")->status);
    QVERIFY(!parseTopics("events,status")->ipvs);
    QVERIFY(!parseTopics("").ok());
    QVERIFY(!parseTopics("ipvs,weather").ok());
  }

  void streamSaysSnapshotDeltaHeartbeat() {
    LiveTable table;
    log::EventJournal journal(1);
    const std::optional<api::Status> none;
    TableTexts texts(table);
    const HealthBoard board;
    const Known known{table, texts, journal, none, 0, board};
    Cursor cursor;
    cursor.topics.ipvs = true;
    SteadyTime now{1h};
    cursor.lastWrite = now;
    QCOMPARE(nextSaid(cursor, known, now).whole(), std::string());
    table.take(whole({{"a", 1}}));
    QVERIFY(nextSaid(cursor, known, now).whole().starts_with("event: ipvs.snapshot\ndata: {"));
    table.take(whole({{"a", 2}}));
    QCOMPARE(nextSaid(cursor, known, now + 500ms).whole(), std::string());
    QCOMPARE(nextLook(cursor, known), now + 900ms);
    table.take(whole({{"a", 3}}));
    const std::string text = nextSaid(cursor, known, now + 1s).whole();
    QVERIFY(text.starts_with("event: ipvs.delta\n"));
    QVERIFY(text.find("\"active\":3") != std::string::npos);
    QCOMPARE(nextSaid(cursor, known, now + 15s).whole(), std::string());
    QCOMPARE(nextSaid(cursor, known, now + 16s).whole(), std::string(": alive\n\n"));
  }

  void streamSaysEventsInOrderOnce() {
    LiveTable table;
    log::EventJournal journal(1);
    const std::optional<api::Status> none;
    TableTexts texts(table);
    const HealthBoard board;
    const Known known{table, texts, journal, none, 0, board};
    Cursor cursor;
    cursor.topics.events = true;
    for (int i = 0; i < 450; ++i) journal.add({0, i, "push", "info", "", "one\nline", ""});
    std::string all;
    for (std::string text; !(text = nextSaid(cursor, known, SteadyTime{1s}).whole()).empty();) all += text;
    QCOMPARE(QByteArray::fromStdString(all).count("event: event\n"), 450);
    QCOMPARE(QByteArray::fromStdString(all).count('\n'), 4 * 450);
    QCOMPARE(cursor.sequence, journal.newest());
  }

  void streamsAtTheSameTickShareTheText() {
    LiveTable table;
    TableTexts texts(table);
    table.take(whole({{"a", 1}}));
    table.take(whole({{"a", 2}}));
    QVERIFY(texts.after(1) == texts.after(1));
    QVERIFY(texts.after(0) == texts.after(0));
    QVERIFY(texts.after(7) == texts.after(0));
    const TableTexts::Text old = texts.after(1);
    table.take(whole({{"a", 3}}));
    QVERIFY(texts.after(1) != old);
    QVERIFY(old->find("\"active\":2") != std::string::npos);
  }

  void statusCarriesItsClient() {
    LiveTable table;
    TableTexts texts(table);
    log::EventJournal journal(1);
    const std::optional<api::Status> status = api::Status{};
    const HealthBoard board;
    Cursor cursor;
    cursor.topics.status = true;
    cursor.client = "ann@a";
    const std::string text = nextSaid(cursor, {table, texts, journal, status, 1, board}, SteadyTime{1s}).whole();
    QVERIFY(text.find("\"client\":\"ann@a\"") != std::string::npos);
    QCOMPARE(nextSaid(cursor, {table, texts, journal, status, 1, board}, SteadyTime{1s}).whole(), std::string());
    QVERIFY(!nextSaid(cursor, {table, texts, journal, status, 2, board}, SteadyTime{1s}).whole().empty());
  }

  void healthIsASnapshotThenWhatChanged() {
    LiveTable table;
    TableTexts texts(table);
    log::EventJournal journal(1);
    const std::optional<api::Status> none;
    HealthBoard board;
    const Known known{table, texts, journal, none, 0, board};
    Cursor cursor;
    cursor.topics.health = true;
    SteadyTime now{1h};
    cursor.lastWrite = now;
    QCOMPARE(nextSaid(cursor, known, now).whole(), std::string());
    const auto health = [](std::initializer_list<std::pair<const char*, const char*>> states) {
      api::Health told;
      for (const auto& [id, state] : states) {
        api::CheckState& check = told.checks.emplace_back();
        check.id = id;
        check.state = state;
      }
      return told;
    };
    board.take(health({{"a", "up"}, {"b", "up"}}));
    QVERIFY(nextSaid(cursor, known, now).whole().starts_with("event: health.snapshot\ndata: {\"version\":1"));
    board.take(health({{"a", "up"}, {"b", "up"}}));
    QCOMPARE(nextSaid(cursor, known, now + 1s).whole(), std::string());
    board.take(health({{"a", "down"}, {"c", "up"}}));
    QCOMPARE(nextSaid(cursor, known, now + 500ms).whole(), std::string());  // not before its interval
    const std::string text = nextSaid(cursor, known, now + 2s).whole();
    QVERIFY(text.starts_with("event: health.delta\n"));
    QVERIFY(text.find("\"removedChecks\":[\"b\"]") != std::string::npos);
    QVERIFY(text.find("\"id\":\"a\"") != std::string::npos && text.find("\"id\":\"c\"") != std::string::npos);
    // Without listeners nothing is known any more; whoever comes then gets all of the new.
    board.empty();
    QVERIFY(!board.filled());
    board.take(health({{"a", "down"}}));
    QVERIFY(!board.since(cursor.health));
  }

  void otherDaemonsAreASnapshot() {
    LiveTable table;
    Sample sample;
    sample.whole = true;
    table.take(sample);
    table.take(sample);
    QVERIFY(table.since(1).has_value());
    sample.facts.daemons = {{"master", "eth1", 7}};
    table.take(sample);
    QVERIFY(!table.since(2).has_value());
    QCOMPARE(table.snapshot().daemons.size(), 1U);
    table.take(sample);
    QVERIFY(table.since(3).has_value());
  }

  void journalKeepsTheNewest() {
    log::EventJournal journal(5, 3);
    for (int i = 0; i < 5; ++i) journal.add({0, i, "push", "info", "", "", ""});
    QCOMPARE(journal.after(0).events.size(), 3U);
    QCOMPARE(journal.after(0).oldest, 5003U);
    QCOMPARE(journal.newest(), 5005U);
    QCOMPARE(journal.after(5004).events.size(), 1U);
    QCOMPARE(journal.after(99999).events.size(), 0U);
    QCOMPARE(journal.after(0, 2).events.back().sequence, 5004U);
  }
};

QTEST_APPLESS_MAIN(LiveTest)
#include "test_live.moc"
