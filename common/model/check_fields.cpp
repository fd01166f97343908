#include "common/model/check_fields.h"

#include <algorithm>
#include <vector>

namespace lvs {
namespace {

struct Row {
  std::string_view field;
  std::vector<CheckType> types;
};

const std::vector<Row>& rows() {
  using enum CheckType;
  static const std::vector<CheckType> kHttp = {http, https};
  static const std::vector<CheckType> kText = {tcp, udp};
  static const std::vector<CheckType> kAnswers = {tcp, udp, http, https, dns};
  static const std::vector<CheckType> kTls = {https, tcp, smtp, grpc};
  static const std::vector<Row> kRows = {
      {"port", {tcp, http, https, dns, smtp, udp, grpc, script}},
      {"via", {tcp, http, https, dns, smtp, udp, grpc}},
      {"method", kHttp},
      {"path", {http, https, script}},
      {"host", {http, https, dns, grpc, tcp, smtp}},
      {"headers", kHttp},
      {"user", kHttp},
      {"password", kHttp},
      {"body", kHttp},
      {"expectStatus", kHttp},
      {"pages", kHttp},
      {"send", kText},
      {"sendForm", kText},
      {"expect", kAnswers},
      {"expectForm", kAnswers},
      {"tls", {tcp, smtp, grpc}},
      {"verifyCertificate", kTls},
      {"caCertificates", kTls},
      {"clientCertificate", kTls},
      {"clientKey", kTls},
      {"certificateWarningDays", kTls},
      {"service", {grpc}},
      {"record", {dns}},
      {"overTcp", {dns}},
      {"arguments", {script}},
      {"runAs", {script}},
      {"exitCodes", {script}},
  };
  return kRows;
}

}  // namespace

std::span<const CheckType> typesWith(std::string_view field) {
  const auto found = std::find_if(rows().begin(), rows().end(), [&](const Row& row) { return row.field == field; });
  if (found == rows().end()) return {};
  return found->types;
}

bool hasField(CheckType type, std::string_view field) {
  const auto types = typesWith(field);
  return types.empty() || std::find(types.begin(), types.end(), type) != types.end();
}

}  // namespace lvs
