// A troubleshooting session on paper: verdict, evidence, what was checked, the packet's way and the command lines that
// ask the same; as web page or PDF.
#pragma once

#include <QPalette>

#include "common/model/result.h"
#include "console/troubleshoot/inquiry.h"

namespace lvs::troubleshoot {

/// `picture`: an <img> or <svg> element of the topology; may be empty.
QString reportHtml(const Inquiry& inquiry, const QPalette& palette, const QString& picture = {});

/// By the name's end: .html or .pdf.
Outcome writeReport(const Inquiry& inquiry, const QString& path);

}  // namespace lvs::troubleshoot
