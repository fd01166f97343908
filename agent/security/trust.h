// Which clients may speak to the agent, and as what. Enrolments and outstanding pairing tokens are one
// small file each in the state folder, read afresh for every decision: `lvs-agent pair` and `clients
// --revoke` are other processes, and what they do counts from the next request on. Times are wall
// clock, passed in.
//
//   clients/<fingerprint>.json           an enrolled client certificate
//   pairing/<sha256 of the proof>.json   a token that waits for its client
//   ca.pem, ca-role                      optional: a deployment's own authority and its clients' role
//
// A client proves a token by the OU "lvs-pair-<proof>" in its certificate, where the proof is
// sha256("lvs-pair:" + token) in hex. The store keeps only the digest of the proof: who reads a stolen
// copy of the state folder can neither learn the token nor make the proof.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/api/messages.h"
#include "common/model/result.h"

struct x509_st;

namespace lvs::security {

/// A client that may speak.
struct Client {
  std::string fingerprint;  ///< SHA-256 of its certificate's DER form, hex
  std::string name;         ///< who: the certificate's CN at enrolment, "user@host"
  api::Role role = api::Role::viewer;
  bool byAuthority = false;  ///< vouched for by ca.pem instead of enrolled
};

struct Enrolment {
  Client client;
  std::string comment;
  std::int64_t enrolledMs = 0;
};

/// What a presented certificate says, taken apart once.
struct Presented {
  std::string fingerprint;
  std::string name;   ///< CN with control characters removed, at most 128 bytes
  std::string proof;  ///< hex after "lvs-pair-" in the OU; empty: none
};
Presented presentedBy(const x509_st* certificate);

/// What a token's client shows: sha256("lvs-pair:" + token), hex.
std::string proofOf(const std::string& token);

class Trust {
 public:
  explicit Trust(std::filesystem::path state) : state_(std::move(state)) {}
  /// Makes the folders.
  Outcome prepare() const;

  /// A new single-use token; its text is nowhere on disk.
  Result<std::string> offerToken(api::Role role, const std::string& comment, std::int64_t expiresMs) const;
  /// Outstanding tokens that have expired are removed.
  void forgetExpired(std::int64_t nowMs) const;

  /// The enrolment of a fingerprint, if it has one.
  std::optional<Client> enrolled(const std::string& fingerprint) const;
  /// Whether the proof belongs to a token that can be used now. Consumes nothing.
  bool tokenWaits(const std::string& proof, std::int64_t nowMs) const;
  /// Uses the token up and enrols the certificate. Of several that race, one wins, also between
  /// processes: unlink() succeeds once.
  Result<Client> enrol(const Presented& presented, std::int64_t nowMs) const;

  std::vector<Enrolment> enrolments() const;
  /// Ends an enrolment; the client's next request is refused.
  Outcome revoke(const std::string& fingerprint) const;

  std::optional<std::filesystem::path> authorityFile() const;  ///< ca.pem where there is one
  api::Role authorityRole() const;                             ///< ca-role, viewer without one

 private:
  std::filesystem::path clientFile(const std::string& fingerprint) const;
  std::filesystem::path tokenFile(const std::string& proof) const;
  std::filesystem::path state_;
};

}  // namespace lvs::security
