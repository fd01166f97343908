#include "agent/live/stream.h"

#include <algorithm>

namespace lvs::live {

namespace {

void say(std::string& text, std::string_view event, std::string_view data, std::uint64_t id = 0) {
  if (id != 0) text += "id: " + std::to_string(id) + "\n";
  text += "event: ";
  text += event;
  text += "\ndata: ";
  text += data;  // compact JSON has no newline, so one data line does
  text += "\n\n";
}

/// Most events in one write; the rest follows in the next.
constexpr std::size_t kEventsPerWrite = 200;

}  // namespace

Result<Topics> parseTopics(std::string_view text) {
  Topics topics;
  while (!text.empty()) {
    const std::size_t comma = text.find(',');
    const std::string_view topic = text.substr(0, comma);
    text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    if (topic == "ipvs") {
      topics.ipvs = true;
    } else if (topic == "events") {
      topics.events = true;
    } else if (topic == "status") {
      topics.status = true;
    } else if (topic == "health") {
      topics.health = true;
    } else {
      return Error{"", "there is no topic '" + std::string(topic) + "'; known are ipvs, events, status and health"};
    }
  }
  if (!topics.ipvs && !topics.events && !topics.status && !topics.health) {
    return Error{"", "topics names none; known are ipvs, events, status and health"};
  }
  return topics;
}

TableTexts::Text TableTexts::after(std::uint64_t tick) {
  if (table_.tick() != tick_) texts_.clear();
  tick_ = table_.tick();
  const auto delta = tick == 0 ? std::nullopt : table_.since(tick);
  const std::uint64_t key = delta ? tick : 0;
  if (const auto known = texts_.find(key); known != texts_.end()) return known->second;
  std::string text;
  if (delta) {
    say(text, "ipvs.delta", api::toJson(*delta));
  } else {
    say(text, "ipvs.snapshot", api::toJson(table_.snapshot()));
  }
  auto made = std::make_shared<const std::string>(std::move(text));
  if (texts_.size() < kMost) texts_.emplace(key, made);
  return made;
}

Said nextSaid(Cursor& cursor, const Known& known, SteadyTime now) {
  Said said;
  if (cursor.topics.status && known.status && cursor.status != known.statusVersion) {
    api::Status status = *known.status;
    status.role = cursor.role;
    status.client = cursor.client;
    say(said.text, "status", api::toJson(status));
    cursor.status = known.statusVersion;
  }
  if (cursor.topics.events && known.journal.newest() > cursor.sequence) {
    for (const api::Event& event : known.journal.after(cursor.sequence, kEventsPerWrite).events) {
      say(said.text, "event", api::toJson(event), event.sequence);
      cursor.sequence = event.sequence;
    }
  }
  if (cursor.topics.health && known.health.filled() && known.health.version() != cursor.health &&
      now >= cursor.nextHealth) {
    if (const auto delta = known.health.since(cursor.health)) say(said.text, "health.delta", api::toJson(*delta));
    else say(said.text, "health.snapshot", api::toJson(known.health.snapshot()));
    cursor.health = known.health.version();
    cursor.nextHealth = now + cursor.interval * 9 / 10;
  }
  if (cursor.topics.ipvs && known.table.filled() && known.table.tick() != cursor.tick && now >= cursor.nextTable) {
    said.table = known.texts.after(cursor.tick);
    cursor.tick = known.table.tick();
    // A tenth early is no harm; without it a client would miss every second of ticks that jitter.
    cursor.nextTable = now + cursor.interval * 9 / 10;
  }
  if (said.empty() && now - cursor.lastWrite >= kHeartbeat) said.text = ": alive\n\n";
  if (!said.empty()) cursor.lastWrite = now;
  return said;
}

SteadyTime nextLook(const Cursor& cursor, const Known& known) {
  SteadyTime next = cursor.lastWrite + kHeartbeat;
  if (cursor.topics.ipvs && known.table.filled() && known.table.tick() != cursor.tick) {
    next = std::min(next, cursor.nextTable);
  }
  if (cursor.topics.health && known.health.filled() && known.health.version() != cursor.health)
    next = std::min(next, cursor.nextHealth);
  return next;
}

}  // namespace lvs::live
