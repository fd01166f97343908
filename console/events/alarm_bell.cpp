#include "console/events/alarm_bell.h"

#include <QApplication>
#include <QDateTime>

#include "common/api/failover.h"
#include "common/failover/aim.h"
#include "console/client/failover_words.h"
#include "console/events/desktop_notifier.h"
#include "console/text.h"
#include "console/topology/object_id.h"

namespace lvs {
namespace {

constexpr int kLookMs = 1000;

}  // namespace

AlarmBell::AlarmBell(const Document& document, Directors& directors, const Settings& settings, QWidget& window)
    : document_(document), directors_(directors), settings_(settings), window_(window) {
  connect(&directors_, &Directors::eventArrived, this, &AlarmBell::takeEvent);
  connect(&timer_, &QTimer::timeout, this, &AlarmBell::look);
  timer_.start(kLookMs);
}

void AlarmBell::takeEvent(const QString& director, const api::Event& event) {
  if (event.severity != "error") return;
  const AgentClient* client = directors_.client(director);
  const qint64 now = QDateTime::currentMSecsSinceEpoch();
  if (now - (event.timeMs - (client ? client->clockOffsetMs() : 0)) > kFreshMs) return;
  // What both directors of a group see is one alarm.
  const std::string id = topology::idOfObject(event.object);
  const std::string key = id.starts_with("group/") ? id : director.toStdString() + " " + event.kind + " " + id;
  if (alarms_.happen(key, now)) ring(QStringLiteral("%1: %2").arg(director, text(event.sentence)), text(event.why));
}

void AlarmBell::look() {
  std::map<std::string, std::vector<api::FailoverState>> told;
  for (const AgentClient* client : directors_.clients()) {
    if (client->status() && client->reach() == AgentClient::Reach::reachable)
      told[client->name().toStdString()] = client->status()->failover;
  }
  const auto reports = api::groupReports(told, failover::membersByGroup(document_.cluster()));
  std::set<std::string> wrong;
  for (const auto& [group, report] : reports) {
    if (report.alarm != api::GroupAlarm::none) wrong.insert("group/" + group);
  }
  for (const std::string& key : alarms_.stand(wrong, QDateTime::currentMSecsSinceEpoch())) {
    const std::string group = key.substr(key.find('/') + 1);
    const api::GroupReport& report = reports.at(group);
    QStringList sides;
    for (const auto& [director, state] : report.sides)
      sides << QStringLiteral("%1: %2").arg(text(director), text(state.reason));
    if (const QString cause = splitWords(report); !cause.isEmpty()) sides << cause;
    ring(report.alarm == api::GroupAlarm::twoMasters ? tr("Two masters of %1").arg(text(group))
                                                     : tr("No master of %1").arg(text(group)),
         sides.join(QLatin1Char('\n')));
  }
}

void AlarmBell::ring(const QString& title, const QString& words) {
  if (!settings_.notifications()) return;
  // Whoever is at one of its dialogs has it in sight as well.
  for (const QWidget* active = QApplication::activeWindow(); active; active = active->parentWidget()) {
    if (active == &window_) return;
  }
  // Made when it is wanted first: most windows never ring.
  if (!notifier_ && QGuiApplication::platformName() != QLatin1String("offscreen")) {
    auto desktop = std::make_unique<events::DesktopNotifier>();
    connect(desktop.get(), &events::DesktopNotifier::clicked, &window_, [this] {
      window_.setWindowState(window_.windowState() & ~Qt::WindowMinimized);
      window_.show();
      window_.raise();
      window_.activateWindow();
    });
    notifier_ = std::move(desktop);
  }
  if (notifier_) notifier_->show(title, words);
}

}  // namespace lvs
