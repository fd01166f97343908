// Who the agent is: an EC P-256 key and a self-signed certificate in the state folder, made on first
// use by `run` or `pair`. Clients pin the certificate's fingerprint, so its dates and names carry no
// trust and it never needs renewal.
#pragma once

#include <filesystem>
#include <string>

#include "common/model/result.h"

struct x509_st;

namespace lvs::security {

struct Identity {
  std::filesystem::path keyFile;          ///< PEM, 0600
  std::filesystem::path certificateFile;  ///< PEM
  std::string fingerprint;                ///< SHA-256 of the certificate's DER form, hex
};

/// Reads the identity, or makes it where there is none yet. Two processes that start together end up
/// with the same one.
Result<Identity> loadOrMakeIdentity(const std::filesystem::path& state, const std::string& name);

/// SHA-256 of the DER form, hex.
std::string fingerprintOf(const x509_st* certificate);

}  // namespace lvs::security
