// One director in the status bar: reached or not, what it holds, revision, latency, age of its news.
#pragma once

#include <QToolButton>

#include "console/client/agent_client.h"

namespace lvs {

class StatusChip : public QToolButton {
  Q_OBJECT
 public:
  StatusChip(const QString& director, AgentClient* client, QWidget* parent = nullptr);
  /// `revision` is the hash that most directors have; empty: not known.
  void refresh(const QString& revision);

 private:
  QString director_;
  AgentClient* client_;  ///< null: not paired
};

}  // namespace lvs
