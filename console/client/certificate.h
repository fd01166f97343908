// A client's key and certificate for one director. Each director gets its own, so that one can be
// revoked and none tells two directors that they speak to the same client.
#pragma once

#include <QByteArray>
#include <QString>

#include "common/model/result.h"

namespace lvs {

struct ClientIdentity {
  QByteArray certificatePem;
  QByteArray keyPem;  ///< secret
};

/// To be called before anything uses TLS; more than once does no harm. OpenSSL would clean up when the process ends,
/// while Qt's network thread may still be giving back what is its own: both free the same memory
/// (OPENSSL_init_crypto(3), OPENSSL_INIT_NO_ATEXIT). The process's end takes it all anyway.
void beginTls();

/// Whom agents know this user as: "ann@desk".
QString userAtHost();

/// A fresh EC P-256 key with a self-signed certificate: CN `who` (at most 64 characters are kept), OU
/// "lvs-pair-<proof>". Valid for 20 years: trust ends by revoking, not by a date nobody remembers.
Result<ClientIdentity> makeClientIdentity(const QString& who, const QString& proof);

}  // namespace lvs
