// Connections made by a host that is reached with this machine's own ssh(1): its configuration, keys, agent and known
// hosts are the user's. Nothing is installed there; the host needs perl or python3.
#pragma once

#include <QProcess>
#include <QTimer>

#include "console/client/asker.h"
#include "console/client/asking_script.h"

namespace lvs {

inline constexpr char kSshScheme[] = "ssh://";

/// "ssh://[USER@]HOST[:PORT]", an address with colons in brackets, and nothing that ssh could take for an option.
bool isSshTarget(const QString& target);

class SshAsker : public Asker {
  Q_OBJECT
 public:
  SshAsker(Task task, QString target);
  ~SshAsker() override;

  void prepare() override;
  void ask() override;

 private:
  void hear();
  void fail(const QString& why);
  /// Why it ended early, in its own last words.
  QString lastWords() const;

  const QString target_;
  QProcess ssh_;
  QTimer patience_;
  AskingWords words_;
  qsizetype heard_ = 0;  ///< bytes
  bool ready_ = false;
  bool over_ = false;
};

}  // namespace lvs
