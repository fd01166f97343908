// HTTP/1.1 as a check speaks it (RFC 9112): one request for each page, over one connection. Pages after the first are
// asked for with GET, or HEAD where the check says so. The head of an answer is read by Beast, once it is whole.
#include <openssl/evp.h>

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>

#include "agent/health/expectation.h"
#include "agent/health/http_body.h"
#include "agent/health/talk.h"

namespace lvs::health {
namespace {

namespace http = boost::beast::http;

constexpr std::size_t kLongestHead = 64 * 1024;

struct Page {
  std::string path;
  std::vector<StatusRange> allowed;
  Result<Expectation> expectation;
};

/// What an answer's head says.
struct Head {
  unsigned status = 0;
  bool keepsAlive = false;
  HttpBody::End end = HttpBody::End::none;
  std::uint64_t length = 0;
};

std::string_view nameOf(HttpMethod method) {
  switch (method) {
    case HttpMethod::get: return "GET";
    case HttpMethod::head: return "HEAD";
    case HttpMethod::post: return "POST";
    case HttpMethod::put: return "PUT";
    case HttpMethod::options: return "OPTIONS";
  }
  return "GET";
}

/// RFC 4648, 4: with padding.
std::string base64(std::string_view bytes) {
  std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');  // OpenSSL ends it with a zero
  const int length =
      EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                      reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(length));
  return text;
}

std::string listed(const std::vector<StatusRange>& ranges) {
  std::string text;
  for (const StatusRange& range : ranges) text += (text.empty() ? "" : ", ") + range.toString();
  return text;
}

bool holds(const std::vector<StatusRange>& ranges, unsigned status) {
  return std::any_of(ranges.begin(), ranges.end(), [&](const StatusRange& range) { return range.holds(status); });
}

std::string nameOfHeader(std::string_view header) { return lowered(header.substr(0, header.find(':'))); }

/// The head of a whole answer, up to and with the empty line.
Result<Head> headOf(std::string_view bytes, bool isToHead) {
  http::response_parser<http::empty_body> parser;
  parser.header_limit(static_cast<std::uint32_t>(kLongestHead));
  parser.skip(true);  // no body: HttpBody takes that
  boost::beast::error_code failure;
  // The first call ends with the status line where nothing but that was there to read yet.
  while (!failure && !parser.is_header_done()) {
    const std::size_t used = parser.put(boost::asio::const_buffer(bytes.data(), bytes.size()), failure);
    bytes.remove_prefix(used);
    if (used == 0 && !failure) break;
  }
  if (failure || !parser.is_header_done())
    return Error{{}, "broken HTTP: " + (failure ? failure.message() : std::string("an unfinished head"))};
  Head head;
  head.status = parser.get().result_int();
  head.keepsAlive = parser.keep_alive();
  // RFC 9112, 6.3.
  const bool hasNone = isToHead || head.status / 100 == 1 || head.status == 204 || head.status == 304;
  if (hasNone) return head;
  if (parser.chunked()) {
    head.end = HttpBody::End::chunked;
  } else if (const auto length = parser.content_length()) {
    head.end = HttpBody::End::length;
    head.length = *length;
  } else {
    head.end = HttpBody::End::close;
    head.keepsAlive = false;
  }
  return head;
}

class HttpConversation : public Conversation {
 public:
  HttpConversation(const HealthCheck& check, const Target& target)
      : method_(check.method), headers_(check.headers), body_(check.body) {
    pages_.push_back({check.path, check.expectStatus, Expectation::of(check.expect, check.expectForm)});
    for (const CheckPage& page : check.pages)
      pages_.push_back({page.path, page.expectStatus, Expectation::of(page.expect, page.expectForm)});
    host_ = check.host;
    const auto literal = IpAddress::parse(check.host);
    if (host_.empty()) host_ = authorityOf(target, check.type == CheckType::https ? 443 : 80);
    else if (literal && literal->isIpv6()) host_ = '[' + host_ + ']';
    if (!check.user.empty() || !check.password.empty())
      authorization_ = "Basic " + base64(check.user + ':' + check.password);
  }

  Turn opened() override {
    for (const Page& page : pages_) {
      if (!page.expectation)
        return failed("the check can not be made, what it expects is wrong: " + page.expectation.message());
      if (page.path.find(' ') != std::string::npos || hasControls(page.path))
        return failed("the check can not be made: there is a blank or a control character in the path " +
                      quoted(page.path));
    }
    for (const std::string& header : headers_)
      if (hasControls(header) || header.find(':') == std::string::npos)
        return failed("the check can not be made: " + quoted(header) + " is no header");
    if (hasControls(host_)) return failed("the check can not be made: " + quoted(host_) + " is no host");
    return waiting(request());
  }

  Turn received(std::string_view bytes) override {
    Turn turn = waiting();
    std::string send;  // an answer that came before its question was asked makes several
    while (turn.next == Turn::Next::receive && !bytes.empty()) {
      const std::size_t page = at_;
      const std::size_t before = bytes.size();
      turn = go(bytes);
      send += turn.send;
      bytes_ = at_ == page ? bytes_ + before - bytes.size() : 0;
    }
    turn.send = std::move(send);
    return turn;
  }

  Turn closed() override {
    if (isInBody_) {
      inBody_.close();
      if (inBody_.isWhole()) return pageEnded();
    }
    if (bytes_ == 0 && at_ > 0)
      return failed("closed the connection after " + path(at_ - 1) + ", before it answered for " + path(at_));
    if (!isInBody_ && !head_.empty() && !startsAsHttp()) return failed(foreign("HTTP", head_));
    return failed(closedAfter(bytes_) + forPage());
  }

  std::string unfinished() const override { return stoppedAfter(bytes_) + forPage(); }

 private:
  std::string path(std::size_t page) const { return printable(pages_[page].path, kShown); }
  std::string forPage() const { return pages_.size() > 1 ? " (" + path(at_) + ")" : ""; }
  bool isHead() const { return method_ == HttpMethod::head; }
  bool startsAsHttp() const {
    constexpr std::string_view kBegin = "HTTP/1.";
    return kBegin.starts_with(std::string_view(head_).substr(0, kBegin.size()));
  }

  std::string request() const {
    const bool isFirst = at_ == 0;
    const HttpMethod method = isFirst || isHead() ? method_ : HttpMethod::get;
    const bool hasBody = isFirst && (!body_.empty() || method == HttpMethod::post || method == HttpMethod::put);
    std::vector<std::string> headers = {"Host: " + host_, "User-Agent: lvs-agent", "Accept: */*",
                                        at_ + 1 < pages_.size() ? "Connection: keep-alive" : "Connection: close"};
    if (!authorization_.empty()) headers.push_back("Authorization: " + authorization_);
    if (hasBody) headers.push_back("Content-Length: " + std::to_string(body_.size()));
    // The check's own headers take the place of ours.
    for (const std::string& own : headers_)
      std::erase_if(headers, [&](const std::string& header) { return nameOfHeader(header) == nameOfHeader(own); });
    headers.insert(headers.end(), headers_.begin(), headers_.end());
    std::string text = std::string(nameOf(method)) + ' ' + pages_[at_].path + " HTTP/1.1\r\n";
    for (const std::string& header : headers) text += header + "\r\n";
    text += "\r\n";
    if (hasBody) text += body_;
    return text;
  }

  /// One step with the bytes at hand.
  Turn go(std::string_view& bytes) {
    if (isInBody_) {
      inBody_.take(bytes);
      if (!inBody_.fault().empty()) return failed(inBody_.fault() + forPage());
      return inBody_.isWhole() ? pageEnded() : waiting();
    }
    // Up to the empty line; what belongs to the body stays.
    const std::size_t before = head_.size();
    const std::size_t room = kLongestHead - before;
    head_ += bytes.substr(0, room);
    if (!startsAsHttp()) {
      bytes = {};
      return isEnoughToShow(head_) ? failed(foreign("HTTP", head_)) : waiting();
    }
    const std::size_t end = head_.find("\r\n\r\n", before < 3 ? 0 : before - 3);
    if (end == std::string::npos) {
      if (bytes.size() > room) return failed("sent more than 64 KiB of headers" + forPage());
      bytes = {};
      return waiting();
    }
    bytes.remove_prefix(end + 4 - before);
    head_.resize(end + 4);
    return headEnded();
  }

  Turn headEnded() {
    const auto head = headOf(head_, isHead());
    if (!head) return failed(head.message() + "; the answer begins " + quoted(head_));
    const Page& page = pages_[at_];
    // Interim answers (RFC 9110, 15.2) are followed by the one that counts; after 101 comes another protocol.
    if (head->status / 100 == 1 && head->status != 101) {
      head_.clear();
      if (++interims_ > kMostInterims) return failed("sent more than 20 interim answers" + forPage());
      return waiting();
    }
    status_ = head->status;
    if (!holds(page.allowed, status_))
      return failed("HTTP " + std::to_string(status_) + " for " + path(at_) + "; allowed is " + listed(page.allowed));
    if (head->end == HttpBody::End::length && head->length > kMostAnswer)
      return failed("the answer for " + path(at_) + " says that it has " + std::to_string(head->length) +
                    " bytes; at most 1 MiB is taken in");
    keepsAlive_ = head->keepsAlive;
    isInBody_ = true;
    inBody_ = HttpBody(head->end, head->length, !page.expectation->isAnything());
    return inBody_.isWhole() ? pageEnded() : waiting();
  }

  Turn pageEnded() {
    if (const auto missing = pages_[at_].expectation->missingIn(inBody_.text(), "the body of " + path(at_)))
      return failed(*missing);
    const std::string ended = "HTTP " + std::to_string(status_) + " for " + path(at_);
    if (++at_ == pages_.size())
      return passed(at_ == 1 ? ended : ended + ", the last of " + std::to_string(at_) + " pages");
    if (!keepsAlive_)
      return failed("closes the connection after " + path(at_ - 1) +
                    "; several pages need a server that keeps it open (keep-alive)");
    isInBody_ = false;
    inBody_ = {};
    head_.clear();
    interims_ = 0;
    return waiting(request());
  }

  static constexpr int kMostInterims = 20;

  HttpMethod method_;
  std::vector<std::string> headers_;
  std::string body_;
  std::string host_;
  std::string authorization_;
  std::vector<Page> pages_;

  std::size_t at_ = 0;  ///< the page asked for
  std::string head_;    ///< of its answer, as far as it came
  bool isInBody_ = false;
  bool keepsAlive_ = false;
  HttpBody inBody_;
  unsigned status_ = 0;
  int interims_ = 0;
  std::size_t bytes_ = 0;  ///< of the page's answer, for people
};

}  // namespace

std::unique_ptr<Conversation> httpConversation(const HealthCheck& check, const Target& target) {
  return std::make_unique<HttpConversation>(check, target);
}

}  // namespace lvs::health
