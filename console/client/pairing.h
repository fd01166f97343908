// The line that `lvs-agent pair` prints, taken apart. Whoever has it may enrol once, until it expires:
// it is a secret and is neither stored nor logged.
#pragma once

#include <QString>

#include "common/api/messages.h"
#include "common/model/address.h"
#include "common/model/result.h"

namespace lvs {

struct PairingLine {
  QString name;       ///< the director's
  Endpoint address;   ///< where its agent listens, as the agent sees it
  QByteArray sha256;  ///< 32 bytes: digest of the agent's certificate (DER)
  QString token;
  api::Role role = api::Role::viewer;
};

/// lvs-agent://HOST:PORT/?name=…&sha256=…&token=…&role=…; the error says what is wrong with the line.
Result<PairingLine> parsePairingLine(const QString& text);

/// What the agent recognises the token's holder by: hex of sha256("lvs-pair:" + token).
QString pairingProof(const QString& token);

}  // namespace lvs
