// A troubleshooting session on paper: verdict, picture, evidence, what was checked, the packet's way, the command lines
// that ask the same, and the captured packets; as web page or PDF.
#pragma once

#include <QPalette>

#include "common/model/result.h"
#include "console/topology/scene.h"
#include "console/troubleshoot/inquiry.h"

namespace lvs::troubleshoot {

struct Report {
  Inquiry inquiry;
  topology::Graph graph;  ///< what is drawn; without cards: nothing
  topology::Moved moved;
  std::vector<topology::Station> way;  ///< lit up on it
  QByteArray packets;                  ///< as pcapng; empty: none
  qsizetype packetCount = 0;
  bool masked = false;
};

/// The same with every address replaced, also in the picture; without packets, which hold the real ones.
Report masked(Report report);

/// `picture`: an <img> or <svg> element of the topology; may be empty. `packets`: a sentence, or a link; may be empty.
QString reportHtml(const Report& report, const QPalette& palette, const QString& picture = {},
                   const QString& packets = {});

/// By the name's end: .html or .pdf. The packets are within the file.
Outcome writeReport(const Report& report, const QString& path);

}  // namespace lvs::troubleshoot
