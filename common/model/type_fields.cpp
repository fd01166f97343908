#include "common/model/type_fields.h"

#include <vector>

#include "common/model/enums.h"

namespace lvs {
namespace {

template <typename Type>
struct Row {
  std::string_view field;
  std::vector<Type> types;
};

std::vector<CheckType> allBut(CheckType one) {
  std::vector<CheckType> types;
  for (const auto& row : words<CheckType>()) {
    if (row.value != one) types.push_back(row.value);
  }
  return types;
}

const std::vector<Row<CheckType>>& checkRows() {
  using enum CheckType;
  static const std::vector<CheckType> kHttp = {http, https};
  static const std::vector<CheckType> kAsking = {tcp, http, https, icmp, dns, smtp, udp, grpc, script};
  static const std::vector<CheckType> kText = {tcp, udp, feedback};
  static const std::vector<CheckType> kAnswers = {tcp, udp, http, https, dns};
  static const std::vector<CheckType> kTls = {https, tcp, smtp, grpc};
  static const std::vector<Row<CheckType>> kRows = {
      {"port", {tcp, http, https, dns, smtp, udp, grpc, script, feedback}},
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
      {"preset", {tcp}},
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
      {"unansweredPercent", {passive}},
      {"atLeast", {passive}},
      {"retrySeconds", {passive}},
      {"timeoutMs", allBut(passive)},
      {"fastIntervalMs", allBut(passive)},
      {"rise", kAsking},
      {"firstCheck", kAsking},
      {"onFailure", allBut(feedback)},
      {"recoveryDelaySeconds", allBut(feedback)},
      {"slowStartSeconds", allBut(feedback)},
      {"massFailure", allBut(feedback)},
  };
  return kRows;
}

const std::vector<Row<ActionType>>& actionRows() {
  using enum ActionType;
  static const std::vector<ActionType> kMessages = {mail, webhook};
  static const std::vector<Row<ActionType>> kRows = {
      {"gatherSeconds", kMessages},
      {"path", {program}},
      {"arguments", {program}},
      {"runAs", {program}},
      {"host", {mail}},
      {"port", {mail}},
      {"security", {mail}},
      {"user", {mail}},
      {"passwordFile", {mail}},
      {"sender", {mail}},
      {"recipients", {mail}},
      {"url", {webhook}},
      {"headers", {webhook}},
      {"bearerTokenFile", {webhook}},
      {"verifyCertificate", kMessages},
      {"caCertificates", kMessages},
  };
  return kRows;
}

template <typename Type>
std::span<const Type> typesIn(const std::vector<Row<Type>>& rows, std::string_view field) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row<Type>& row) { return row.field == field; });
  if (found == rows.end()) return {};
  return found->types;
}

}  // namespace

template <>
std::span<const CheckType> typesWith<CheckType>(std::string_view field) {
  return typesIn(checkRows(), field);
}
template <>
std::span<const ActionType> typesWith<ActionType>(std::string_view field) {
  return typesIn(actionRows(), field);
}

}  // namespace lvs
