#include "console/window/status_chip.h"

#include <cstdlib>

#include "console/window/look.h"

namespace lvs {
namespace {

constexpr qint64 kStaleMs = 3000;
constexpr qint64 kClockMs = 2000;  ///< events of several directors would stand in a wrong order

}  // namespace

StatusChip::StatusChip(const QString& director, AgentClient* client, QWidget* parent)
    : QToolButton(parent), director_(director), client_(client) {
  setAutoRaise(true);
  setToolButtonStyle(Qt::ToolButtonTextOnly);
  setFocusPolicy(Qt::TabFocus);
  refresh({});
}

void StatusChip::refresh(const QString& revision) {
  QString text = director_;
  QString tip;
  topology::Health health = topology::Health::unknown;
  bool stale = false;
  if (!client_) {
    text += tr(" – not paired");
    tip = tr("Run \"lvs-agent pair\" on %1 and connect with the line it prints").arg(director_);
  } else if (client_->reach() == AgentClient::Reach::connecting) {
    text += tr(" – connecting…");
  } else {
    const auto& status = client_->status();
    const bool reached = client_->reach() == AgentClient::Reach::reachable;
    const bool holds = status && !status->holdsAddresses.empty();
    health = !reached ? topology::Health::bad : holds ? topology::Health::good : topology::Health::standby;
    stale = client_->silentMs() > kStaleMs || !reached;
    if (reached && status) {
      text += holds ? tr(" – holds VIP") : tr(" – standby");
      const QString hash = QString::fromStdString(status->revision.hash);
      if (status->revision.number == 0) text += tr(", no document");
      else if (status->pending) text += tr(", waits for confirmation");
      else if (!revision.isEmpty() && hash != revision) text += tr(", other revision");
      if (client_->latencyMs() >= 0) text += tr(", %1 ms").arg(client_->latencyMs());
      if (std::abs(client_->clockOffsetMs()) > kClockMs)
        text += tr(", clock %1 s off").arg(static_cast<double>(client_->clockOffsetMs()) / 1000, 0, 'f', 1);
      if (status->driftCount > 0) text += tr(", drift %1").arg(status->driftCount);
      tip = tr("Agent %1, kernel %2, IPVS %3\nRevision %4 (%5), role %6\nClock differs by %7 ms")
                .arg(QString::fromStdString(status->agentVersion), QString::fromStdString(status->kernelVersion),
                     status->ipvsVersion.empty() ? tr("missing") : QString::fromStdString(status->ipvsVersion))
                .arg(status->revision.number)
                .arg(hash.left(8), QString::fromStdString(status->role))
                .arg(client_->clockOffsetMs());
      for (const api::Warning& warning : status->warnings)
        tip += QLatin1Char('\n') + QString::fromStdString(warning.what);
    } else {
      tip = client_->why();
    }
    if (stale && client_->silentMs() >= 0) text += tr(", last seen %1 s ago").arg(client_->silentMs() / 1000);
    else if (!reached) text += tr(" – unreachable");
  }
  const QString mark = look::shape(health);
  setText(mark.isEmpty() ? text : mark + QLatin1Char(' ') + text);
  setToolTip(tip);
  setAccessibleName(text);
  QPalette colours = palette();
  colours.setColor(QPalette::ButtonText, stale                              ? look::bad(colours)
                                         : health == topology::Health::good ? look::good(colours)
                                                                            : look::quiet(colours));
  setPalette(colours);
}

}  // namespace lvs
