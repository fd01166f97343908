#include "common/model/type_fields.h"

#include <vector>

namespace lvs {
namespace {

template <typename Type>
struct Row {
  std::string_view field;
  std::vector<Type> types;
};

const std::vector<Row<CheckType>>& checkRows() {
  using enum CheckType;
  static const std::vector<CheckType> kHttp = {http, https};
  static const std::vector<CheckType> kText = {tcp, udp};
  static const std::vector<CheckType> kAnswers = {tcp, udp, http, https, dns};
  static const std::vector<CheckType> kTls = {https, tcp, smtp, grpc};
  static const std::vector<Row<CheckType>> kRows = {
      {"port", {tcp, http, https, dns, smtp, udp, grpc, script}},
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
