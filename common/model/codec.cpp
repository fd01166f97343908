#include "common/model/codec.h"

#include <openssl/evp.h>

#include <array>
#include <boost/json.hpp>

#include "common/model/fields.h"
#include "common/model/json_text.h"
#include "common/model/validate.h"

namespace lvs {

namespace json = boost::json;

Result<Cluster> parseCluster(std::string_view text) {
  if (text.size() > kMaxDocumentBytes) {
    return Error{"", "the document has " + std::to_string(text.size()) + " bytes; allowed are " +
                         std::to_string(kMaxDocumentBytes)};
  }
  auto parsed = parseStrictly(text);
  if (!parsed) return parsed.errors();
  if (!parsed->is_object()) return Error{"", "the document must be a JSON object"};

  // "format" is no field of the cluster: it tells which tables to read the rest with.
  json::object& root = parsed->get_object();
  const json::value* format = root.if_contains("format");
  if (!format) return Error{"", std::string("\"format\" is missing; allowed is \"") + kDocumentFormat + "\""};
  if (!format->is_string() || format->get_string() != kDocumentFormat) {
    return Error{"/format", "found " + json::serialize(*format).substr(0, 60) + "; this version reads \"" +
                                kDocumentFormat + "\""};
  }
  root.erase("format");

  Cluster cluster;
  Errors errors;
  readObject(tableOf<Cluster>(), &cluster, *parsed, "", errors);
  if (!errors.empty()) return errors;
  return cluster;
}

Result<Cluster> loadCluster(std::string_view text) {
  auto cluster = parseCluster(text);
  if (!cluster) return cluster;
  Errors errors = validate(*cluster);
  if (!errors.empty()) return errors;
  return cluster;
}

std::string serialiseCluster(const Cluster& cluster) {
  TextNode root = writeObject(tableOf<Cluster>(), &cluster);
  for (auto& member : root.members) {
    // The lists at the top always stand one object a line.
    member.node.front().block =
        member.node.front().kind == TextNode::Kind::array && !member.node.front().members.empty();
  }
  TextNode named;
  named.kind = TextNode::Kind::object;
  named.block = true;
  named.add("format", TextNode::string(kDocumentFormat), true);
  for (auto& member : root.members) named.members.push_back(std::move(member));
  return print(named);
}

std::string revisionHash(const Cluster& cluster) {
  const std::string text = serialiseCluster(cluster);
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned length = 0;
  EVP_Digest(text.data(), text.size(), digest.data(), &length, EVP_sha256(), nullptr);
  static constexpr char kHex[] = "0123456789abcdef";
  std::string hex;
  for (unsigned i = 0; i < length; ++i) {
    hex += kHex[digest[i] >> 4U];
    hex += kHex[digest[i] & 15U];
  }
  return hex;
}

}  // namespace lvs
