// Any bytes as a capture's file or stream, and as a packet on every kind of link: nothing may crash, nothing is read
// beyond the end, and what was read is the same after it was written and read again.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "common/packets/packet.h"
#include "common/packets/pcap_stream.h"
#include "common/packets/pcapng.h"

namespace {

using namespace lvs::packets;

void look(Link link, std::span<const std::uint8_t> bytes) {
  const Packet packet = decode(link, bytes);
  if (packet.payloadAt + packet.payloadLength > bytes.size()) std::abort();
  if (packet.ip.size() > 5 || packet.tunnels.size() + 1 > packet.ip.size() + 1) std::abort();
  if (describe(packet).empty()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size < 1) return 0;
  const std::span<const std::uint8_t> rest(bytes + 1, size - 1);
  for (const Link link : {Link::ethernet, Link::raw, Link::cooked, Link::cooked2}) look(link, rest);

  PcapStream stream;
  bool flows = true;
  for (std::size_t at = 0; flows && at < rest.size(); at += 1U + bytes[0]) {
    const auto piece = rest.subspan(at, std::min<std::size_t>(1U + bytes[0], rest.size() - at));
    flows = stream.feed({reinterpret_cast<const char*>(piece.data()), piece.size()}).ok();
    for (const StreamedPacket& one : stream.takePackets()) look(*stream.link(), one.bytes);
  }

  PcapngReader reader;
  const std::string_view text(reinterpret_cast<const char*>(rest.data()), rest.size());
  const std::size_t piece = 1U + bytes[0];
  bool good = true;
  std::vector<Captured> found;
  for (std::size_t at = 0; good && at < text.size(); at += piece) {
    good = reader.feed(text.substr(at, piece)).ok();
    for (Captured& one : reader.takePackets()) found.push_back(std::move(one));
  }
  std::string again = beginSection("", "");
  for (const Place& place : reader.places()) again += placeBlock(place);
  for (const Captured& one : found) {
    look(reader.places()[one.place].link, one.bytes);
    again += packetBlock(one.place, one.timeNs, one.length, one.bytes);
  }
  PcapngReader second;
  if (!second.feed(again).ok() || !second.whole()) std::abort();
  const std::vector<Captured> same = second.takePackets();
  if (same.size() != found.size()) std::abort();
  for (std::size_t i = 0; i < same.size(); ++i)
    if (same[i].bytes != found[i].bytes || same[i].timeNs != found[i].timeNs || same[i].place != found[i].place)
      std::abort();
  return 0;
}
