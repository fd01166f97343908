// DNS messages as far as a check needs them (RFC 1035, 4): one question out, an answer in. Pure; answers are hostile,
// so every length is checked and compressed names can only point backwards.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/model/document.h"
#include "common/model/result.h"

namespace lvs::health::dns {

struct Question {
  std::string name;  ///< presentation form, with or without the last dot; empty or ".": the root
  DnsRecord record = DnsRecord::a;
};

struct Answer {
  std::uint16_t id = 0;
  bool isResponse = false;
  bool isCut = false;  ///< TC: the rest would not fit into the datagram
  unsigned code = 0;   ///< RCODE
  bool isToQuestion = false;
  /// The data of the asked type's records, in presentation form: names without the last dot, a TXT record's strings
  /// joined, of a SOA "mname rname serial refresh retry expire minimum".
  std::vector<std::string> data;
};

/// "AAAA".
std::string_view nameOf(DnsRecord record);
/// "NXDOMAIN, there is no such name".
std::string codeInWords(unsigned code);

/// A query with recursion desired.
Result<std::string> query(const Question& question, std::uint16_t id);
/// The id alone; nullopt: it is too short for a message.
std::optional<std::uint16_t> idOf(std::string_view message);
/// By its header: a response with one question, or none.
bool mayBeAnswer(std::string_view message);
/// The error says what is broken.
Result<Answer> read(std::string_view message, const Question& question);

/// Whether a record's data is what an administrator wrote: names without regard to case and last dots, addresses in
/// any notation, of a SOA as many words as were written.
bool isSame(DnsRecord record, std::string_view data, std::string_view written);

}  // namespace lvs::health::dns
