#include "agent/server/admission.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/error.hpp>

#include "agent/config/problem.h"

namespace lvs::server {

namespace http = boost::beast::http;

namespace {

/// A comment is shown to people and kept in the index: printable UTF-8, at most 500 bytes.
std::string shortComment(std::string text) {
  std::erase_if(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
  if (text.size() > 500) {
    std::size_t end = 500;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) --end;
    text.resize(end);
  }
  return text;
}

Admission refuse(unsigned status, std::string detail, std::string allow = {}) {
  Admission refused;
  refused.refusal = problemReply(problem(status, kProblemBlank, std::move(detail)));
  refused.refusal->allow = std::move(allow);
  return refused;
}

}  // namespace

void prepare(Parser& parser) {
  parser.header_limit(kMostHeaderBytes);
  // Unlimited until admit() knows the route: the length a header announces is checked there, so that a
  // reply can name the limit.
  parser.body_limit(boost::none);
  parser.eager(false);
}

Admission admit(Parser& parser) {
  const auto& message = parser.get();
  const auto header = [&](http::field name) { return std::string(message[name]); };
  auto target = parseTarget({message.target().data(), message.target().size()});
  if (!target) return refuse(400, target.message());
  const std::string method(message.method_string());
  Match match = matchRoute(method, target->segments);
  if (!match.route && match.status == 405) {
    return refuse(405, "This resource answers " + match.allow, match.allow);
  }
  if (!match.route) return refuse(404, "There is no such resource; GET /v1/openapi.json describes those there are");
  if (const auto length = parser.content_length(); length && *length > match.route->bodyLimit) {
    return refuse(413, "The body has " + std::to_string(*length) + " bytes, allowed are " +
                           std::to_string(match.route->bodyLimit));
  }
  if (!header(http::field::content_encoding).empty()) return refuse(400, "Content-Encoding is not supported");
  Admission admission;
  Request& request = admission.request;
  if (const std::string expect = header(http::field::expect); !expect.empty()) {
    if (!boost::beast::iequals(expect, "100-continue")) return refuse(417, "Only Expect: 100-continue is known");
    request.expectsContinue = true;
  }
  parser.body_limit(match.route->bodyLimit);
  request.method = method;
  request.query = std::move(target->query);
  request.parameters = std::move(match.parameters);
  request.ifMatch = header(http::field::if_match);
  request.ifNoneMatch = header(http::field::if_none_match);
  std::string comment = textIn(request.query, "comment");
  if (comment.empty()) comment = std::string(message["X-Comment"]);
  if (!isUtf8(comment)) return refuse(400, "The comment is not UTF-8");
  request.comment = shortComment(std::move(comment));
  request.lastEventId = std::string(message["Last-Event-ID"]);
  request.keepAlive = message.keep_alive();
  admission.route = match.route;
  return admission;
}

Reply refusalFor(const boost::system::error_code& failed) {
  const auto reply = [](unsigned status, std::string detail) {
    return problemReply(problem(status, kProblemBlank, std::move(detail)));
  };
  if (failed == http::error::header_limit) {
    return reply(431, "The header is larger than " + std::to_string(kMostHeaderBytes) + " bytes");
  }
  if (failed == http::error::body_limit) return reply(413, "The body is larger than this resource allows");
  return reply(400, "The request is malformed: " + failed.message());
}

unsigned admitWhole(std::string_view bytes) {
  Parser parser;
  prepare(parser);
  boost::system::error_code failed;
  const auto feed = [&] {
    while (!bytes.empty()) {
      const std::size_t used = parser.put(boost::asio::const_buffer(bytes.data(), bytes.size()), failed);
      bytes.remove_prefix(used);
      if (failed || used == 0 || parser.is_done()) break;
      if (parser.is_header_done() && !parser.eager()) break;
    }
    if (failed == http::error::need_more) failed = {};
  };
  feed();
  if (failed) return refusalFor(failed).status;
  if (!parser.is_header_done()) return 0;
  const Admission admission = admit(parser);
  if (admission.refusal) return admission.refusal->status;
  parser.eager(true);
  feed();
  if (failed) return refusalFor(failed).status;
  return parser.is_done() ? 200 : 0;
}

}  // namespace lvs::server
