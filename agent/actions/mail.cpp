#include <array>

#include "agent/actions/words.h"

namespace lvs::actions {
namespace {

/// RFC 2045, 6.7: quoted-printable, with CRLF.
std::string quotedPrintable(const std::string& text) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  constexpr std::size_t kLongestLine = 75;  // and the "=" that breaks it
  std::string made;
  std::size_t column = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte == '\n') {
      made += "\r\n";
      column = 0;
      continue;
    }
    const bool lastInLine = at + 1 == text.size() || text[at + 1] == '\n';
    const bool plain = (byte > ' ' && byte < 0x7f && byte != '=') || (byte == ' ' && !lastInLine);
    const std::string put =
        plain ? std::string(1, text[at]) : std::string{'=', kDigits[byte >> 4U], kDigits[byte & 15U]};
    if (column + put.size() > kLongestLine) {
      made += "=\r\n";
      column = 0;
    }
    made += put;
    column += put.size();
  }
  return made;
}

/// RFC 5322, 3.3. The names are English: an agent has no other locale.
std::string date(std::int64_t timeMs) {
  const std::tm utc = utcOf(timeMs);
  std::array<char, 40> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S +0000", &utc)};
}

}  // namespace

std::string mailMessage(const Action& action, const Batch& batch, const Teller& teller) {
  std::string to;
  for (const std::string& recipient : action.recipients) to += (to.empty() ? "" : ",\r\n ") + recipient;
  return "From: " + action.sender + "\r\nTo: " + to + "\r\nSubject: " + subject(batch, teller) +
         "\r\nDate: " + date(teller.timeMs) + "\r\nMessage-ID: <" + teller.id + "@" + teller.director + ">" +
         "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
         "Content-Transfer-Encoding: quoted-printable\r\n\r\n" +
         quotedPrintable(mailText(batch, teller));
}

}  // namespace lvs::actions
