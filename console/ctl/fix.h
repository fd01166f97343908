// What the agents can do about a diagnosis, planned, asked for and done: lvsctl diagnose --fix.
#pragma once

#include <QJsonArray>

#include "common/diagnosis/diagnosis.h"
#include "console/ctl/session.h"

namespace lvs::ctl {

/// A finding's cure as JSON.
QJsonObject cureJson(const diagnosis::Cure& cure);

struct Fixed {
  int exit = kOk;     ///< not kOk: nothing was changed
  QJsonArray told{};  ///< each cure, its plan and what became of it
};

/// Plans all cures of the diagnosis, asks once, and does them one after the other.
Fixed fix(Session& session, const Cluster& cluster, const std::vector<AgentClient*>& clients,
          const diagnosis::Diagnosis& found);

}  // namespace lvs::ctl
