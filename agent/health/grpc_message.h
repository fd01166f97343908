// The two messages of gRPC's health protocol (grpc.health.v1, health.proto) with the five bytes that gRPC puts before
// a message, by hand: they have one field each.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "common/model/result.h"

namespace lvs::health::grpc {

/// HealthCheckRequest for a service; empty: the server as a whole.
std::string request(std::string_view service);
/// The status in a HealthCheckResponse: 0 UNKNOWN, 1 SERVING, 2 NOT_SERVING, 3 SERVICE_UNKNOWN.
Result<std::uint64_t> servingStatus(std::string_view message);
std::string servingInWords(std::uint64_t status);
/// "NOT_FOUND" of a grpc-status (github.com/grpc/grpc, doc/statuscodes.md).
std::string statusName(std::string_view code);
/// A grpc-message, which is percent-encoded (doc/PROTOCOL-HTTP2.md).
std::string percentDecoded(std::string_view text);

}  // namespace lvs::health::grpc
