// Two administrators' changes of one document, put together: what only one of them changed is taken, what both
// changed differently stays as the first has it and is told. Pure.
#pragma once

#include <QStringList>

#include "common/model/document.h"
#include "common/model/result.h"

namespace lvs::editor {

struct Merged {
  Cluster cluster;
  QStringList conflicts;  ///< what both changed, in words: "weight of rproxy1 in http-dc1"
};

/// `base`: what both began with. An error when the result cannot be read as a document; it may still break a rule.
Result<Merged> merge(const Cluster& base, const Cluster& mine, const Cluster& theirs);

}  // namespace lvs::editor
