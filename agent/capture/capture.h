// Packets as this director's interfaces see them, and real servers' by way of far.h, kept as pcapng while they come. On
// a thread of its own that gives way to everything else; bounded in time, packets and bytes; ended when nobody asks for
// it any more.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "agent/capture/far.h"
#include "common/api/capture.h"
#include "common/model/result.h"

namespace lvs::capture {

/// Nobody has asked for so long: whoever wanted it has lost the connection.
inline constexpr std::chrono::milliseconds kPatience{15000};

/// A checked order.
struct Order {
  api::CaptureOrder wish;
  std::string director;                 ///< named in the file
  std::vector<std::string> interfaces;  ///< at least one
  std::string filter;                   ///< empty: everything
  std::string rawFilter;                ///< for interfaces without Ethernet headers
  std::vector<FarEar> far;
  std::string by;
  std::chrono::milliseconds patience = kPatience;
};

/// Most bytes that one reading gives.
inline constexpr std::size_t kMostInReading = 1U << 20U;

class Capture {
 public:
  /// Begins on all interfaces at once; an error when a filter does not hold or not one of them can be heard. Of those
  /// that cannot, the reading tells why.
  /// `crew`: listens on real servers; may be null where the order names none.
  static Result<std::unique_ptr<Capture>> begin(Order order, std::function<std::int64_t()> wallMs,
                                                FarCrew* crew = nullptr);
  ~Capture();
  Capture(const Capture&) = delete;
  Capture& operator=(const Capture&) = delete;

  /// From any thread.
  api::Capture reading() const;
  /// The file from this byte on, and a sign that somebody still wants it; nothing when there is no more yet.
  std::string file(std::uint64_t from) const;
  bool running() const;
  /// At once here; where real servers are listened to, when what they have captured has come.
  void end();

 private:
  struct Work;
  explicit Capture(std::unique_ptr<Work> work);
  std::unique_ptr<Work> work_;
};

/// Whether libpcap takes this filter for Ethernet; the error is its own words.
Outcome checkFilter(const std::string& filter);

}  // namespace lvs::capture
