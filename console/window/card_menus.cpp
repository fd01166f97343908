// The main window's menus of single cards, and what is begun from there.
#include <QMenu>

#include "console/tools/toolbox.h"
#include "console/window/main_window.h"

namespace lvs {

/// Moving groups by hand: from the card of a director, or of a group's VIP.
void MainWindow::addFailover(QMenu* menu, const QString& id) {
  const QString kind = id.section(QLatin1Char('/'), 0, 0);
  const QString name = id.section(QLatin1Char('/'), 1);
  for (const FailoverGroup& group : document_.cluster().failoverGroups) {
    const QString groupName = QString::fromStdString(group.name);
    bool tested = false;
    for (const GroupMember& member : group.members) {
      const QString director = QString::fromStdString(member.director);
      const bool meant = (kind == QLatin1String("director") && name == director) ||
                         (kind == QLatin1String("group") && name == groupName);
      tested = tested || (meant && group.members.size() > 1);
      AgentClient* client = directors_.client(director);
      if (!meant || !client || !client->status()) continue;
      for (const api::FailoverState& state : client->status()->failover) {
        if (state.name != group.name) continue;
        const bool master = state.role == "master";
        menu->addAction(master ? tr("Give %1 to another than %2").arg(groupName, director)
                               : tr("Let %2 take %1 over").arg(groupName, director),
                        this, [this, client = QPointer(client), groupName, master] {
                          if (client) moveGroup(*client, groupName, !master);
                        });
      }
    }
    if (tested)
      menu->addAction(tr("Test failover of %1…").arg(groupName), this,
                      [this, groupName] { dialogs_->failoverTest(groupName); });
  }
  menu->addSeparator();
}

/// Whether one of them is out, drained, or has another weight than the document's; where nobody tells it may be so.
bool MainWindow::isAway(const QStringList& servers, const QString& service) const {
  const topology::Standings standings(document_.cluster(), dialogs_->live());
  bool told = false;
  for (const QString& server : servers) {
    for (const topology::Standing& one : standings.of(server.toStdString())) {
      if (!service.isEmpty() && one.service != service.toStdString()) continue;
      told = true;
      if (one.inMaintenance()) return true;
      for (const ServiceServer& entry : document_.cluster().virtualService(one.service)->realServers) {
        if (entry.server == one.place.server && entry.weight != one.place.asked) return true;
      }
    }
  }
  return !told;
}

/// What is done to real servers apart from the document, and why they are as they are. `service`: empty: all theirs.
void MainWindow::addMaintenance(QMenu* menu, const QStringList& servers, const QString& service,
                                const QString& director) {
  if (servers.size() == 1)
    menu->addAction(tr("Why?…"), this, [this, server = servers.front(), service, director] {
      dialogs_->checkResults(server, service, director);
    });
  const auto form = [&](const QString& words, MaintenanceVerb verb) {
    return menu->addAction(words, this, [this, verb, servers, service] {
      dialogs_->maintenanceForm({verb, servers, service, {}});
    });
  };
  form(tr("Drain…"), MaintenanceVerb::drain);
  form(tr("Take out now…"), MaintenanceVerb::disable);
  if (servers.size() == 1) form(tr("Set weight…"), MaintenanceVerb::weight);
  else menu->addAction(tr("Rolling maintenance…"), this, [this, servers] { dialogs_->rolling(servers); });
  QAction* back = menu->addAction(tr("Bring back"), this, [this, servers, service] {
    std::vector<MaintenanceWish> wishes;
    for (const QString& server : servers) wishes.push_back({MaintenanceVerb::enable, server, service, {}});
    say(tr("Asking the directors…"));
    dialogs_->desk().order(wishes);
  });
  back->setEnabled(isAway(servers, service));
}

/// What a failover test lacks, where it can be mended.
void MainWindow::mend(failover::Check check, const QString& group) {
  switch (check) {
    case failover::Check::documents: dialogs_->push(); return;
    case failover::Check::setUp: openRealServers(RealServerWizard::Purpose::setUp); return;
    case failover::Check::sync: select(QStringLiteral("group/") + group); return;
    case failover::Check::realServers: pages_->setCurrentWidget(services_); return;
    default: return;
  }
}

/// `service`: empty: the one that was chosen last.
void MainWindow::troubleshoot(const QString& service) {
  pages_->setCurrentWidget(troubleshoot_);
  troubleshoot_->choose(service);
}

void MainWindow::moveGroup(AgentClient& client, const QString& group, bool here) {
  const QString path = QStringLiteral("/v1/failover-groups/%1/%2")
                           .arg(QString::fromLatin1(QUrl::toPercentEncoding(group)),
                                here ? QStringLiteral("takeover") : QStringLiteral("release"));
  say(here ? tr("%1 takes %2 over…").arg(client.name(), group) : tr("%1 gives %2 away…").arg(client.name(), group));
  client.send({"POST", path, {}, {}}, [window = QPointer(this), name = client.name()](const Reply& reply) {
    if (window && !reply.ok()) window->say(QStringLiteral("%1: %2").arg(name, reply.error), true);
  });
}

void MainWindow::showMenu(const QString& id, const QPoint& where) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  if (id.isEmpty()) {
    menu->addActions(edits_->adding());
    menu->addSeparator();
    menu->addActions({menus_->fit, menus_->arrange, menus_->fold});
    return menu->popup(where);
  }
  // A destination of a service is a real server as well.
  QString server = id.startsWith(QLatin1String("server/")) ? id.mid(7) : QString();
  QString service;
  if (id.startsWith(QLatin1String("entry/"))) {
    const QString card = cardOf(id);
    if (card != id) server = card.mid(7);
    if (card != id) service = id.section(QLatin1Char('/'), 1, 1);
  }
  using Purpose = RealServerWizard::Purpose;
  if (!scene_->selectedIds().contains(id)) select(id);
  if (QMenu* joins = edits_->joinMenu(menu)) menu->addMenu(joins);
  if (editor::parseId(id.toStdString())) {
    menu->addActions(edits_->editing());
    menu->addSeparator();
  }
  addFailover(menu, id);
  const QString meant = id.startsWith(QLatin1String("service/")) ? id.mid(8) : service;
  if (!meant.isEmpty()) {
    menu->addAction(tr("Troubleshoot %1").arg(meant), this, [this, meant] { troubleshoot(meant); });
    menu->addSeparator();
  }
  if (server.isEmpty()) {
    toolbox_->addTo(*menu, id);
    menu->addSeparator();
    menu->addActions(edits_->adding());
    return menu->popup(where);
  }
  // Of several cards that are selected all are meant.
  QStringList servers{server};
  for (const QString& one : scene_->selectedIds()) {
    const QString name = one.mid(7);
    if (service.isEmpty() && one.startsWith(QLatin1String("server/")) && !servers.contains(name)) servers << name;
  }
  addMaintenance(menu, servers, service, {});
  menu->addSeparator();
  toolbox_->addTo(*menu, QStringLiteral("server/") + server);
  menu->addSeparator();
  menu->addAction(tr("Set up over SSH…"), this, [this, server] { openRealServers(Purpose::setUp, {server}); });
  menu->addAction(tr("Verify…"), this, [this, server] { openRealServers(Purpose::verify, {server}); });
  menu->addAction(tr("Take back the set-up…"), this, [this, server] { openRealServers(Purpose::undo, {server}); });
  menu->popup(where);
}

}  // namespace lvs
