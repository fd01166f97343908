#include "agent/health/grpc_message.h"

#include <optional>

#include "agent/health/talk.h"
#include "common/model/bytes.h"

namespace lvs::health::grpc {
namespace {

constexpr std::size_t kPrefix = 5;  ///< compressed or not, then the length in four bytes

std::string varint(std::uint64_t number) {
  std::string bytes;
  while (number >= 0x80) {
    bytes += static_cast<char>(static_cast<unsigned char>((number & 0x7fU) | 0x80U));
    number >>= 7U;
  }
  return bytes + static_cast<char>(number);
}

std::optional<std::uint64_t> takeVarint(std::string_view& bytes) {
  std::uint64_t number = 0;
  for (unsigned shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
    const unsigned byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    number |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
    if (byte < 0x80) return number;
  }
  return std::nullopt;
}

/// Takes a field of a wire type off; false: it is cut or of no known type.
bool skip(std::string_view& bytes, unsigned type) {
  std::uint64_t count = 0;
  switch (type) {
    case 0: return takeVarint(bytes).has_value();
    case 1: count = 8; break;
    case 5: count = 4; break;
    case 2: {
      const auto length = takeVarint(bytes);
      if (!length) return false;
      count = *length;
      break;
    }
    default: return false;
  }
  if (count > bytes.size()) return false;
  bytes.remove_prefix(static_cast<std::size_t>(count));
  return true;
}

}  // namespace

std::string request(std::string_view service) {
  std::string message;
  if (!service.empty()) {
    message += '\x0a';  // field 1, a text
    message += varint(service.size());
    message += service;
  }
  std::string bytes(1, '\0');
  for (const unsigned shift : {24U, 16U, 8U, 0U})
    bytes += static_cast<char>(static_cast<unsigned char>(message.size() >> shift & 255U));
  return bytes + message;
}

Result<std::uint64_t> servingStatus(std::string_view message) {
  if (message.size() < kPrefix) return Error{{}, "the gRPC answer has no message"};
  if (message[0] != 0) return Error{{}, "the gRPC answer is compressed, which was not asked for"};
  std::uint64_t length = 0;
  for (const char c : message.substr(1, 4)) length = length << 8U | static_cast<unsigned char>(c);
  std::string_view rest = message.substr(kPrefix);
  if (length != rest.size())
    return Error{
        {}, "the gRPC message has " + counted(rest.size(), "byte") + " but says that it has " + std::to_string(length)};
  std::uint64_t status = 0;
  while (!rest.empty()) {
    const auto tag = takeVarint(rest);
    const auto type = static_cast<unsigned>(tag.value_or(7) & 7U);
    if (tag == 8U) {  // field 1, a number
      const auto number = takeVarint(rest);
      if (number) {
        status = *number;
        continue;
      }
    } else if (tag && skip(rest, type)) {
      continue;
    }
    return Error{{}, "the gRPC message is broken: " + quoted(message)};
  }
  return status;
}

std::string servingInWords(std::uint64_t status) {
  switch (status) {
    case 0: return "UNKNOWN";
    case 1: return "SERVING";
    case 2: return "NOT_SERVING";
    case 3: return "SERVICE_UNKNOWN";
    default: return "the unknown status " + std::to_string(status);
  }
}

std::string statusName(std::string_view code) {
  static constexpr std::string_view kNames[] = {
      "OK",        "CANCELLED",      "UNKNOWN",           "INVALID_ARGUMENT",   "DEADLINE_EXCEEDED",
      "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION",
      "ABORTED",   "OUT_OF_RANGE",   "UNIMPLEMENTED",     "INTERNAL",           "UNAVAILABLE",
      "DATA_LOSS", "UNAUTHENTICATED"};
  for (std::size_t at = 0; at < std::size(kNames); ++at)
    if (code == std::to_string(at)) return std::string(kNames[at]);
  return "status " + quoted(code);
}

std::string percentDecoded(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '%' && at + 2 < text.size()) {
      if (const auto byte = bytesFromHex(text.substr(at + 1, 2)); byte && byte->size() == 1) {
        plain += *byte;
        at += 2;
        continue;
      }
    }
    plain += text[at];
  }
  return plain;
}

}  // namespace lvs::health::grpc
