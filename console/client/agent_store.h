// The directors that this user's console knows: one file each below the home folder, readable by the
// user alone. What is stored here is what lets a client in: address, pinned digest, key, certificate.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "common/api/messages.h"
#include "common/model/address.h"
#include "common/model/result.h"
#include "console/client/certificate.h"

namespace lvs {

struct KnownAgent {
  QString name;       ///< the director's name in the document
  Endpoint address;   ///< counts instead of the document's: ports may be forwarded
  QByteArray sha256;  ///< 32 bytes: the agent's certificate
  QString role;
  ClientIdentity identity;
};

class AgentStore {
 public:
  /// An empty folder name means $LVS_CONSOLE_HOME, or "lvs-console" below the user's configuration.
  explicit AgentStore(const QString& home = {});

  const QString& home() const { return home_; }
  std::vector<KnownAgent> agents() const;  ///< by name
  std::optional<KnownAgent> agent(const QString& name) const;
  Outcome save(const KnownAgent& agent);
  Outcome forget(const QString& name);

 private:
  QString path(const QString& name) const;
  QString home_;
};

}  // namespace lvs
