// What a troubleshooting session came to: what was asked, what was found, and the packet's way. A plain value: the page
// shows it, the report prints it.
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

#include "common/diagnosis/complaint.h"
#include "common/diagnosis/mask.h"
#include "common/diagnosis/path.h"

namespace lvs::troubleshoot {

struct Inquiry {
  QString cluster;
  diagnosis::Complaint complaint = diagnosis::Complaint::noAnswer;
  QString service;
  QString asks;         ///< who made the connections, as Asker has it; empty: clients
  QString client;       ///< empty: any
  bool looked = false;  ///< into the real servers, over SSH
  QDateTime when;
  qint64 tookMs = 0;
  diagnosis::Weighed weighed;
  diagnosis::Path path;  ///< empty: no packet was followed
};

/// "Some requests hang": what can be reported, in the window's language.
QString complaintText(diagnosis::Complaint complaint);
QString effectText(diagnosis::Effect effect);
/// The command lines that ask the same.
QStringList commandLines(const Inquiry& inquiry);
/// The same with every address replaced, the same by the same.
Inquiry masked(Inquiry inquiry, diagnosis::AddressMask& mask);

}  // namespace lvs::troubleshoot
