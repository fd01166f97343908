#include "agent/log/event_line.h"

#include <algorithm>
#include <boost/json.hpp>

namespace lvs::log {

namespace {

namespace json = boost::json;

/// Bytes of the well-formed character (RFC 3629, 4) that the text begins with; 0: there is none.
std::size_t characterLength(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return 1;
  const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0U) != 0x80) return 0;
  }
  // Too long forms, surrogates, and what is beyond Unicode.
  const unsigned char second = byte(1);
  if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f)) return 0;
  if ((first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f)) return 0;
  return length;
}

void makePlain(std::string& words) {
  std::size_t at = 0;
  while (at < words.size() && at < kMostWordBytes) {
    const std::size_t length = characterLength(std::string_view(words).substr(at));
    if (length == 0) words[at] = '?';
    at += std::max<std::size_t>(length, 1);
  }
  if (at < words.size()) words = words.substr(0, at) + "…";
}

/// What fromJson() leaves out; the line is known to be an object.
void readMarks(std::string_view line, KeptEvent& kept) {
  if (line.find("\"boot\"") == std::string_view::npos && line.find("\"end\"") == std::string_view::npos) return;
  const json::object marks = json::parse({line.data(), line.size()}).as_object();
  if (const json::value* boot = marks.if_contains("boot"); boot && boot->is_string()) {
    kept.boot = boot->get_string().c_str();
  }
  const json::value* end = marks.if_contains("end");
  kept.end = end && end->is_bool() && end->get_bool();
}

Result<KeptEvent> readLine(std::string_view line, std::uint64_t after) {
  auto event = api::fromJson<api::Event>(line);
  if (!event) return event.errors();
  if (event->sequence <= after) {
    return Error{"",
                 "its sequence " + std::to_string(event->sequence) + " does not come after " + std::to_string(after)};
  }
  KeptEvent kept{std::move(*event)};
  readMarks(line, kept);
  return kept;
}

}  // namespace

std::string eventLine(const KeptEvent& kept) {
  std::string line = api::toJson(kept.event);
  line.pop_back();
  if (!kept.boot.empty()) line += ",\"boot\":" + json::serialize(json::string(kept.boot));
  if (kept.end) line += ",\"end\":true";
  return line + "}\n";
}

Segment readSegment(std::string_view text, std::uint64_t after) {
  Segment found;
  std::size_t number = 0;
  while (found.goodBytes < text.size()) {
    ++number;
    const std::size_t feed = text.find('\n', found.goodBytes);
    const bool ended = feed != std::string_view::npos;
    const std::string_view line = text.substr(found.goodBytes, ended ? feed - found.goodBytes : feed);
    auto kept = readLine(line, after);
    if (!kept && ended) found.damage = "line " + std::to_string(number) + ": " + kept.message();
    found.torn = !kept && !ended;
    if (!kept) return found;
    after = kept->event.sequence;
    found.kept.push_back(std::move(*kept));
    found.goodBytes += line.size() + (ended ? 1 : 0);
    found.open = !ended;
  }
  return found;
}

void makePlain(api::Event& event) {
  for (std::string* words : {&event.kind, &event.severity, &event.object, &event.sentence, &event.why, &event.role}) {
    makePlain(*words);
  }
}

}  // namespace lvs::log
