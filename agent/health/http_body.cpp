#include "agent/health/http_body.h"

#include <algorithm>
#include <charconv>

#include "agent/health/talk.h"

namespace lvs::health {
namespace {

constexpr std::size_t kLongestChunkLine = 4096;

}  // namespace

HttpBody::HttpBody(End end, std::uint64_t length, bool keep) : end_(end), keep_(keep), left_(length) {
  switch (end) {
    case End::none: stage_ = Stage::whole; break;
    case End::length: stage_ = length == 0 ? Stage::whole : Stage::data; break;
    case End::chunked: stage_ = Stage::size; break;
    case End::close: stage_ = Stage::data; break;
  }
}

void HttpBody::take(std::string_view& bytes) {
  while (!bytes.empty() && fault_.empty() && stage_ != Stage::whole) {
    switch (stage_) {
      case Stage::data:
      case Stage::chunk: takeData(bytes); break;
      case Stage::size:
        if (const auto line = takeLine(bytes)) readSize(*line);
        break;
      case Stage::chunkEnd:
        if (const auto line = takeLine(bytes)) {
          if (line->empty()) stage_ = Stage::size;
          else fault_ = "a chunk of the body is longer than it said";
        }
        break;
      case Stage::trailer:
        if (const auto line = takeLine(bytes); line && line->empty()) stage_ = Stage::whole;
        break;
      case Stage::whole: break;
    }
  }
}

void HttpBody::takeData(std::string_view& bytes) {
  std::size_t count = bytes.size();
  if (end_ != End::close) count = static_cast<std::size_t>(std::min<std::uint64_t>(count, left_));
  keep(bytes.substr(0, count));
  bytes.remove_prefix(count);
  if (end_ == End::close || (left_ -= count) > 0) return;
  stage_ = stage_ == Stage::chunk ? Stage::chunkEnd : Stage::whole;
}

void HttpBody::keep(std::string_view bytes) {
  size_ += bytes.size();
  if (size_ > kMostAnswer) fault_ = endless();
  else if (keep_) text_ += bytes;
}

std::optional<std::string> HttpBody::takeLine(std::string_view& bytes) {
  const std::size_t end = bytes.find('\n');
  const std::size_t count = end == bytes.npos ? bytes.size() : end + 1;
  const std::size_t room = kLongestChunkLine - line_.size();
  line_ += bytes.substr(0, std::min(count, room));
  size_ += count;
  bytes.remove_prefix(count);
  if (count > room) fault_ = "a line between the body's chunks is longer than 4096 bytes";
  else if (size_ > kMostAnswer) fault_ = endless();
  if (!fault_.empty() || end == bytes.npos) return std::nullopt;
  std::string line;
  line.swap(line_);
  if (!line.ends_with("\r\n")) {
    fault_ = "the body's chunks are broken: " + quoted(line);
    return std::nullopt;
  }
  line.resize(line.size() - 2);
  return line;
}

void HttpBody::readSize(std::string_view line) {
  // chunk-size [ chunk-ext ]: extensions begin with ";" and mean nothing to a check.
  std::uint64_t size = 0;
  const auto [stopped, error] = std::from_chars(line.data(), line.data() + line.size(), size, 16);
  const std::string_view rest(stopped, static_cast<std::size_t>(line.data() + line.size() - stopped));
  const std::size_t text = rest.find_first_not_of(" \t");
  if (error != std::errc{} || line.starts_with('-') || (text != rest.npos && rest[text] != ';')) {
    fault_ = "the body's chunks are broken: " + quoted(line) + " is no chunk's size";
    return;
  }
  left_ = size;
  stage_ = size == 0 ? Stage::trailer : Stage::chunk;
}

void HttpBody::close() {
  if (end_ == End::close) stage_ = Stage::whole;
}

}  // namespace lvs::health
