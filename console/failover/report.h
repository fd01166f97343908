// A failover test on paper: one page in HTML with its picture inside, or as PDF; the wizard shows the same text.
#pragma once

#include <QPalette>
#include <QString>
#include <vector>

#include "common/api/failover_test.h"
#include "common/model/result.h"

namespace lvs {

/// Figures, changes, settings, checks and comparison, below the test's one sentence. `picture`: an <img> or <svg>
/// element, may be empty.
QString reportHtml(const api::FailoverTest& test, const std::vector<api::FailoverTest>& earlier,
                   const QPalette& palette, const QString& picture);

/// By the name's end: .html, .pdf or .json (as lvsctl writes it).
Outcome writeReport(const api::FailoverTest& test, const std::vector<api::FailoverTest>& earlier, const QString& path);

}  // namespace lvs
