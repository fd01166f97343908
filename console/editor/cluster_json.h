// A cluster as Qt's JSON and back: for forms that read it by pointers, and for edits made there.
#pragma once

#include <QJsonObject>

#include "common/model/document.h"
#include "common/model/result.h"

namespace lvs::editor {

QJsonObject jsonOf(const Cluster& cluster);
/// Types alone: a document that is being edited may break a rule for a while.
Result<Cluster> clusterOf(const QJsonObject& json);

}  // namespace lvs::editor
