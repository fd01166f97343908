#include "console/client/capture_merge.h"

namespace lvs {

void CaptureMerge::take(const std::vector<packets::Place>& places, std::vector<packets::Captured> captured,
                        std::int64_t clockOffsetMs) {
  for (packets::Captured& one : captured) {
    const packets::Place& place = places[one.place];
    one.timeNs -= clockOffsetMs * kNsPerMs;
    const auto [known, isNew] = known_.try_emplace(place.name, static_cast<std::uint32_t>(places_.size()));
    if (isNew) places_.push_back(place);
    one.place = known->second;
    waiting_.emplace(one.timeNs, std::move(one));
  }
}

std::vector<packets::Captured> CaptureMerge::settled(std::int64_t untilNs) {
  std::vector<packets::Captured> ready;
  while (!waiting_.empty() && waiting_.begin()->first <= untilNs)
    ready.push_back(std::move(waiting_.extract(waiting_.begin()).mapped()));
  return ready;
}

CaptureWriter::CaptureWriter(QIODevice& file) : file_(file) {
  put(packets::beginSection("LVS Console", "Times are those of the machine that asked for the capture"));
}

void CaptureWriter::write(const std::vector<packets::Place>& places, const std::vector<packets::Captured>& captured) {
  for (; places_ < places.size(); ++places_) put(packets::placeBlock(places[places_]));
  for (const packets::Captured& one : captured)
    put(packets::packetBlock(one.place, one.timeNs, one.length, one.bytes, one.comment));
}

void CaptureWriter::put(const std::string& block) {
  if (!failed_)
    failed_ = file_.write(block.data(), static_cast<qint64>(block.size())) != static_cast<qint64>(block.size());
}

}  // namespace lvs
