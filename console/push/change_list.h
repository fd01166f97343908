// Changes as rich text: grouped by object, each with a sign and a colour.
#pragma once

#include <QPalette>
#include <QString>
#include <vector>

#include "common/model/diff.h"

namespace lvs {

/// One sentence with its sign, + ~ or -.
QString signedSentence(const QString& sign, const QString& sentence, const QPalette& palette);
QString changeList(const std::vector<Change>& changes, const QPalette& palette);

}  // namespace lvs
