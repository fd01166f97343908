// The way of bytes to a Request: Beast's parser with the agent's limits, then route and query. Pure;
// the connection code feeds it from TLS, the fuzzer from memory.
#pragma once

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "agent/server/http.h"
#include "agent/server/routes.h"

namespace lvs::server {

inline constexpr std::uint32_t kMostHeaderBytes = 16U << 10U;

using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

/// Sets the limits that hold until the route is known: header size, no body.
void prepare(Parser& parser);

/// What a complete header leads to: either a route and a request without body yet, or a reply that
/// refuses it. With a route, the parser's body limit is set to the route's.
struct Admission {
  const Route* route = nullptr;
  Request request;
  std::optional<Reply> refusal;
};
Admission admit(Parser& parser);

/// The reply to a parser's failure.
Reply refusalFor(const boost::system::error_code& failed);

/// Runs a whole request from memory through the same code; the refusal's or 200's status, 0 when the
/// bytes end early. For the fuzzer and tests.
unsigned admitWhole(std::string_view bytes);

}  // namespace lvs::server
