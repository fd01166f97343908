#include "console/topology/sync.h"

#include <QCoreApplication>
#include <algorithm>

namespace lvs::topology {
namespace {

QString onCanvas(const char* words) { return QCoreApplication::translate("Canvas", words); }

}  // namespace

std::string syncWords(const std::vector<api::SyncDaemonState>& daemons) {
  std::string all;
  // Usually both run on one interface with one id, and are one line.
  std::vector<api::SyncDaemonState> left = daemons;
  while (!left.empty()) {
    const api::SyncDaemonState first = left.front();
    bool sends = false, receives = false;
    std::erase_if(left, [&](const api::SyncDaemonState& one) {
      if (one.interface != first.interface || one.syncId != first.syncId) return false;
      (one.role == "master" ? sends : receives) = true;
      return true;
    });
    const char* words = QT_TRANSLATE_NOOP("Canvas", "Connection sync: sends and receives on %1, sync id %2");
    if (!receives) words = QT_TRANSLATE_NOOP("Canvas", "Connection sync: sends only, on %1, sync id %2");
    if (!sends) words = QT_TRANSLATE_NOOP("Canvas", "Connection sync: receives only, on %1, sync id %2");
    all += (all.empty() ? "" : "\n") +
           onCanvas(words).arg(QString::fromStdString(first.interface)).arg(first.syncId).toStdString();
  }
  return all;
}

std::string syncFault(const std::string& group, const ConnectionSync& wanted,
                      const std::vector<api::SyncDaemonState>& daemons) {
  const auto runs = [&](const char* role) {
    return std::any_of(daemons.begin(), daemons.end(), [&](const api::SyncDaemonState& one) {
      return one.role == role && one.interface == wanted.interface && one.syncId == wanted.syncId;
    });
  };
  const bool sends = runs("master"), receives = runs("backup");
  if (sends && receives) return {};
  const char* words = QT_TRANSLATE_NOOP(
      "Canvas", "Connections of %1 are not synchronised here on %2, sync id %3: a failover breaks them");
  if (sends)
    words = QT_TRANSLATE_NOOP("Canvas",
                              "Connections of %1 are not received here on %2, sync id %3: those of the other director "
                              "break if this one takes over");
  if (receives)
    words = QT_TRANSLATE_NOOP("Canvas",
                              "Connections of %1 are not sent from here on %2, sync id %3: they break if another takes "
                              "over");
  return onCanvas(words)
      .arg(QString::fromStdString(group), QString::fromStdString(wanted.interface))
      .arg(wanted.syncId)
      .toStdString();
}

}  // namespace lvs::topology
