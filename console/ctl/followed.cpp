#include "console/ctl/followed.h"

#include <QJsonObject>

#include "console/ctl/session.h"

namespace lvs::ctl {
namespace {

QString seenMark(diagnosis::Seen seen) {
  switch (seen) {
    case diagnosis::Seen::yes: return QStringLiteral("✓");
    case diagnosis::Seen::no: return QStringLiteral("✗");
    case diagnosis::Seen::unknown: return QStringLiteral("?");
  }
  return {};
}

QString seenName(diagnosis::Seen seen) {
  switch (seen) {
    case diagnosis::Seen::yes: return QStringLiteral("yes");
    case diagnosis::Seen::no: return QStringLiteral("no");
    case diagnosis::Seen::unknown: return QStringLiteral("unknown");
  }
  return {};
}

QString clientOf(const diagnosis::Probe& probe) {
  return QStringLiteral("%1 %2").arg(text(probe.client.toString())).arg(probe.port);
}

}  // namespace

QString followedText(const std::vector<Followed>& ways) {
  if (ways.empty()) return {};
  QString shown = QLatin1Char('\n') + told("The way of a connection from %1:").arg(clientOf(ways.front().probe)) +
                  QLatin1Char('\n');
  for (const diagnosis::Hop& hop : ways.front().path.hops) {
    const QString host = !hop.host.empty() ? text(hop.host) : hop.back ? told("client") : QStringLiteral("-");
    shown += QStringLiteral("  %1 %2 %3  %4")
                 .arg(seenMark(hop.seen), hop.back ? QStringLiteral("←") : QStringLiteral("→"), host.leftJustified(16),
                      text(hop.sentence));
    if (hop.afterNs) shown += QStringLiteral("  (%1 ms)").arg(static_cast<double>(*hop.afterNs) / 1e6, 0, 'f', 3);
    shown += QLatin1Char('\n');
  }
  return shown;
}

QJsonArray followedJson(const std::vector<Followed>& ways) {
  QJsonArray all;
  for (const Followed& one : ways) {
    QJsonArray hops;
    for (const diagnosis::Hop& hop : one.path.hops) {
      QJsonObject written{{QStringLiteral("host"), text(hop.host)},
                          {QStringLiteral("back"), hop.back},
                          {QStringLiteral("seen"), seenName(hop.seen)},
                          {QStringLiteral("sentence"), text(hop.sentence)}};
      if (hop.afterNs) written.insert(QStringLiteral("afterNs"), static_cast<qint64>(*hop.afterNs));
      hops.append(written);
    }
    all.append(QJsonObject{{QStringLiteral("client"), text(one.probe.client.toString())},
                           {QStringLiteral("port"), one.probe.port},
                           {QStringLiteral("hops"), hops}});
  }
  return all;
}

}  // namespace lvs::ctl
