// Any bytes as the answers to any health check: the first byte chooses protocol and options, the second how large the
// pieces are in which the rest arrives. Nothing may crash, every finding has words that can be shown, and nothing is
// taken in for longer than an answer may be.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "tests/agent/health/conversing.h"

using namespace lvs;
using namespace lvs::health;

namespace {

HealthCheck checkFor(unsigned choice) {
  constexpr CheckType kTypes[] = {CheckType::tcp,  CheckType::udp, CheckType::http, CheckType::https,
                                  CheckType::smtp, CheckType::dns, CheckType::dns,  CheckType::grpc};
  constexpr ExpectForm kForms[] = {ExpectForm::text, ExpectForm::regex, ExpectForm::hex, ExpectForm::sha256};
  constexpr const char* kExpected[] = {"OK", "^[A-Z]+ (is )?O.?K", "4f 4b",
                                       "565339bc4d33d72817b583024112eb7f5cdf3e5eef0252d6ec1b9c9a94e12bb3"};
  constexpr DnsRecord kRecords[] = {DnsRecord::a, DnsRecord::mx, DnsRecord::txt, DnsRecord::soa};
  HealthCheck check;
  check.type = kTypes[choice & 7U];
  const unsigned form = choice >> 3U & 3U;
  check.expectForm = kForms[form];
  if ((choice & 32U) != 0) check.expect = kExpected[form];
  check.tls = (choice & 64U) != 0;
  check.overTcp = (choice & 7U) == 6;
  check.record = kRecords[form];
  check.host = "www.example";
  if ((choice & 64U) != 0) check.pages.push_back({"/b", {StatusRange{200, 299}}, "", ExpectForm::text});
  if ((choice & 128U) != 0) check.method = HttpMethod::head;
  constexpr CheckPreset kPresets[] = {CheckPreset::redis, CheckPreset::mysql, CheckPreset::postgresql,
                                      CheckPreset::ldap};
  if ((choice & 128U) != 0 && check.type == CheckType::tcp) check.preset = kPresets[form];
  if ((choice & 128U) != 0 && check.type == CheckType::udp) check.type = CheckType::feedback;
  return check;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size < 2) return 0;
  const HealthCheck check = checkFor(bytes[0]);
  const std::string text(reinterpret_cast<const char*>(bytes) + 2, size - 2);
  // Before TLS and after it, or one datagram and another.
  const std::size_t half = text.find("\xff\xfe");
  conversing::Script script{text.substr(0, half)};
  if (half != text.npos) script.push_back(text.substr(half + 2));
  const conversing::Course course =
      conversing::play(check, script, bytes[1] & 127U, (bytes[1] & 128U) != 0, conversing::aTarget());
  if (!course.fault.empty()) std::abort();
  return 0;
}
