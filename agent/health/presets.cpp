// Who answers lives: that a login is demanded, or refused for what the check is and nobody else, passes too.
#include "agent/health/presets.h"

#include <algorithm>
#include <array>

#include "agent/health/talk.h"

namespace lvs::health {
namespace {

using namespace std::string_view_literals;

/// The longest first message that is waited for; those of all four have a few hundred bytes.
constexpr std::size_t kLongestFirst = 8192;
constexpr std::size_t kLongestLine = 1024;
/// So much of what a server says about itself is told.
constexpr std::size_t kSaid = 160;

constexpr Judged::How kMore = Judged::How::more;
constexpr Judged::How kForeign = Judged::How::foreign;

Judged found(bool good, std::string words) { return {Judged::How::found, {good, std::move(words), std::nullopt}}; }

std::size_t byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

std::size_t bigEndian(std::string_view bytes) {
  std::size_t number = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) number = number << 8U | byteAt(bytes, at);
  return number;
}

// ---- Redis: inline commands and simple answers (RESP).

Judged redis(std::string_view answer) {
  if (answer.empty()) return {};
  if (answer.front() != '+' && answer.front() != '-') return {kForeign, {}};
  const std::size_t end = answer.find('\n');
  if (end == answer.npos) return {answer.size() > kLongestLine ? kForeign : kMore, {}};
  std::string_view line = answer.substr(0, end);
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (line == "+PONG") return found(true, "Redis answers PONG");
  if (line.front() == '+') return {kForeign, {}};
  const std::string said = printable(line.substr(1), kSaid);
  if (line.starts_with("-NOAUTH") || line.starts_with("-NOPERM")) return found(true, "Redis wants a login: " + said);
  return found(false, "Redis says: " + said);
}

// ---- MySQL: the server speaks first, a greeting of protocol version 10 or an error.

/// Errors about the address that asks, which clients do not have: not allowed here, or blocked because connections
/// ended without a login, which is all that this check does.
bool isAboutUs(std::size_t code) { return code == 1129 || code == 1130; }

Judged mysqlError(std::string_view message) {
  if (message.size() < 3) return {kForeign, {}};
  const std::size_t code = byteAt(message, 1) | byteAt(message, 2) << 8U;
  std::string_view text = message.substr(3);
  constexpr std::size_t kState = 6;  // "#08004"
  if (text.starts_with('#') && text.size() >= kState) text.remove_prefix(kState);
  std::string said = printable(text, kSaid);
  said += (said.empty() ? "error " : " (") + std::to_string(code) + (said.empty() ? "" : ")");
  if (isAboutUs(code)) return found(true, "MySQL is there, and refuses this director's address: " + said);
  return found(false, "MySQL says: " + said);
}

Judged mysql(std::string_view answer) {
  constexpr std::size_t kHeader = 4;
  constexpr char kError = '\xff';
  if (answer.size() < kHeader) return {};
  const std::size_t length = byteAt(answer, 0) | byteAt(answer, 1) << 8U | byteAt(answer, 2) << 16U;
  if (length == 0 || length > kLongestFirst || answer[3] != 0) return {kForeign, {}};
  const std::string_view message = answer.substr(kHeader, length);
  if (message.empty()) return {};
  if (message.front() != '\x0a' && message.front() != kError) return {kForeign, {}};
  if (message.size() < length) return {};
  if (message.front() == kError) return mysqlError(message);
  const std::size_t end = message.find('\0');
  if (end == message.npos) return {kForeign, {}};
  return found(true, "MySQL " + printable(message.substr(1, end - 1), kShown) + " greets");
}

// ---- PostgreSQL: a startup message of protocol 3.0, answered by a demand for a login or an error.

/// Class 28: the login is refused; 3D000: there is no such database.
bool isAboutTheLogin(std::string_view state) { return state.starts_with("28") || state == "3D000"; }

Judged postgresqlError(std::string_view fields) {
  std::string_view state;
  std::string_view text;
  while (!fields.empty() && fields.front() != '\0') {
    const char kind = fields.front();
    const std::size_t end = fields.find('\0');
    if (end == fields.npos) return {kForeign, {}};
    const std::string_view value = fields.substr(1, end - 1);
    if (kind == 'C') state = value;
    if (kind == 'M') text = value;
    fields.remove_prefix(end + 1);
  }
  if (text.empty()) return {kForeign, {}};
  const std::string said = printable(text, kSaid) + " (" + printable(state, kShown) + ")";
  if (isAboutTheLogin(state)) return found(true, "PostgreSQL is there, and refuses the check's login: " + said);
  return found(false, "PostgreSQL says: " + said);
}

Judged postgresql(std::string_view answer) {
  constexpr std::size_t kHeader = 5;  // the kind, and a length that counts itself
  if (answer.empty()) return {};
  const char kind = answer.front();
  if (kind != 'R' && kind != 'E') return {kForeign, {}};
  if (answer.size() < kHeader) return {};
  const std::size_t length = bigEndian(answer.substr(1, 4));
  if (length < 8 || length > kLongestFirst) return {kForeign, {}};
  if (answer.size() < 1 + length) return {};
  if (kind == 'E') return postgresqlError(answer.substr(kHeader, length - 4));
  return found(true, bigEndian(answer.substr(kHeader, 4)) == 0 ? "PostgreSQL lets in" : "PostgreSQL asks for a login");
}

// ---- LDAP: an anonymous bind (RFC 4511, 4.2), answered by a result or the notice that the server goes (4.4.1).

/// Takes the next element of BER with this tag off the front; none: it is another one, or not whole.
std::optional<std::string_view> takeElement(std::string_view& bytes, unsigned char tag) {
  if (bytes.size() < 2 || byteAt(bytes, 0) != tag) return std::nullopt;
  std::size_t length = byteAt(bytes, 1);
  std::size_t header = 2;
  if (length >= 0x80) {
    const std::size_t count = length - 0x80;
    if (count == 0 || count > 4 || bytes.size() < header + count) return std::nullopt;
    length = bigEndian(bytes.substr(header, count));
    header += count;
  }
  if (length > bytes.size() - header) return std::nullopt;
  const std::string_view content = bytes.substr(header, length);
  bytes.remove_prefix(header + length);
  return content;
}

std::string resultName(std::size_t code) {
  using Row = std::pair<std::size_t, std::string_view>;
  static constexpr std::array<Row, 10> kNames = {{{1, "operationsError"},
                                                  {2, "protocolError"},
                                                  {8, "strongerAuthRequired"},
                                                  {13, "confidentialityRequired"},
                                                  {48, "inappropriateAuthentication"},
                                                  {49, "invalidCredentials"},
                                                  {51, "busy"},
                                                  {52, "unavailable"},
                                                  {53, "unwillingToPerform"},
                                                  {80, "other"}}};
  const auto* const row = std::find_if(kNames.begin(), kNames.end(), [&](const Row& one) { return one.first == code; });
  return (row == kNames.end() ? "result" : std::string(row->second)) + " (" + std::to_string(code) + ")";
}

Judged ldapResult(std::string_view message) {
  constexpr unsigned char kInteger = 0x02;
  constexpr unsigned char kText = 0x04;
  constexpr unsigned char kEnumerated = 0x0a;
  constexpr unsigned char kBindResponse = 0x61;
  constexpr unsigned char kNotice = 0x78;
  const auto id = takeElement(message, kInteger);
  auto result = takeElement(message, kBindResponse);
  const bool isAnswer = result.has_value();
  if (!result) result = takeElement(message, kNotice);
  if (!id || !result) return {kForeign, {}};
  const auto code = takeElement(*result, kEnumerated);
  const auto matched = takeElement(*result, kText);
  const auto text = takeElement(*result, kText);
  if (!code || code->size() != 1 || !matched || !text) return {kForeign, {}};
  const std::size_t number = byteAt(*code, 0);
  if (number == 0 && isAnswer) return found(true, "LDAP lets an anonymous user in");
  const std::string said = resultName(number) + (text->empty() ? "" : ": " + printable(*text, kSaid));
  if (isAnswer && (number == 8 || number == 13 || number == 48)) return found(true, "LDAP wants a login: " + said);
  return found(false, "LDAP says: " + said);
}

Judged ldap(std::string_view answer) {
  constexpr unsigned char kSequence = 0x30;
  if (answer.empty()) return {};
  if (byteAt(answer, 0) != kSequence) return {kForeign, {}};
  if (answer.size() < 2) return {};
  const std::size_t first = byteAt(answer, 1);
  const std::size_t count = first < 0x80 ? 0 : first - 0x80;
  if (first == 0x80 || count > 4) return {kForeign, {}};
  if (answer.size() < 2 + count) return {};
  if (count > 0 && bigEndian(answer.substr(2, count)) > kLongestFirst) return {kForeign, {}};
  const auto message = takeElement(answer, kSequence);
  if (!message) return {};
  return ldapResult(*message);
}

constexpr Preset kRedis = {"Redis", "PING\r\n"sv, redis, "QUIT\r\n"sv};
constexpr Preset kMysql = {"MySQL", ""sv, mysql, ""sv};
// Length, 3.0, names and values, and the end of them.
constexpr Preset kPostgresql = {"PostgreSQL", "\0\0\0\x2a\0\3\0\0user\0lvs_check\0database\0postgres\0\0"sv, postgresql,
                                ""sv};
// Message 1: bind, version 3, no name, simple, no password. Goodbye, message 2: unbind.
constexpr Preset kLdap = {"LDAP", "\x30\x0c\x02\x01\x01\x60\x07\x02\x01\x03\x04\x00\x80\x00"sv, ldap,
                          "\x30\x05\x02\x01\x02\x42\x00"sv};

static_assert(kPostgresql.send.size() == 0x2a);

}  // namespace

const Preset* presetOf(CheckPreset preset) {
  switch (preset) {
    case CheckPreset::none: return nullptr;
    case CheckPreset::redis: return &kRedis;
    case CheckPreset::mysql: return &kMysql;
    case CheckPreset::postgresql: return &kPostgresql;
    case CheckPreset::ldap: return &kLdap;
  }
  return nullptr;
}

}  // namespace lvs::health
