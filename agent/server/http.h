// A request and a reply as plain values, so that routes and handlers need no HTTP library and tests and
// the fuzzer can make them by hand.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "agent/security/trust.h"
#include "common/model/result.h"

namespace lvs::server {

/// Query parameters; a repeated key is refused when parsing.
using Query = std::map<std::string, std::string, std::less<>>;

/// A request target taken apart: percent-decoded path segments and query.
struct Target {
  std::vector<std::string> segments;
  Query query;
};

/// Parses an origin-form target (RFC 9112, 3.2.1). Refuses what no client of ours sends: fragments,
/// broken percent encoding, control characters, what is no UTF-8, dot segments, more than 32 parameters. Pure.
Result<Target> parseTarget(std::string_view target);

/// Whether the bytes are well-formed UTF-8 (RFC 3629). What isn't must not reach JSON: its readers
/// refuse it, our own of the index of revisions included.
bool isUtf8(std::string_view text);

/// A whole number of a query, within limits; `fallback` when the key is absent.
Result<std::uint64_t> numberIn(const Query& query, std::string_view key, std::uint64_t fallback, std::uint64_t least,
                               std::uint64_t most);
/// A text of a query; empty when absent.
std::string textIn(const Query& query, std::string_view key);

/// What handlers see. Headers that count are members; no other is kept.
struct Request {
  std::string method;
  Query query;
  std::vector<std::string> parameters;  ///< what stands for the {…} of the route's template
  std::string ifMatch;
  std::string ifNoneMatch;
  std::string comment;  ///< X-Comment
  std::string lastEventId;
  bool keepAlive = true;
  bool expectsContinue = false;
  std::string body;
  security::Client client;
  std::string from;  ///< source address
};

struct Reply {
  /// Begins what takes its time, and tells the reply from any thread, once at most; nobody is waited for in there.
  using Later = std::function<void(std::function<void(Reply)> tell)>;

  unsigned status = 200;
  std::string contentType = "application/json";
  std::string body;
  std::string etag;   ///< hash; the header gets its quotes
  std::string allow;  ///< methods, with status 405
  std::string note;   ///< what the audit log tells of the request beside method and path; no secrets
  Later later;        ///< set: the reply comes from there, and within `within`
  std::chrono::milliseconds within{0};
};

/// The problem document as a reply.
Reply problemReply(const api::Problem& problem);

}  // namespace lvs::server
