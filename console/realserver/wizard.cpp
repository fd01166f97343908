#include "console/realserver/wizard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "console/text.h"
#include "console/topology/graph.h"
#include "console/window/look.h"

namespace lvs {
namespace {

using Purpose = RealServerWizard::Purpose;
using Stage = RealServerWizard::Stage;

constexpr int kState = Qt::UserRole;  // of a row: what the agent knew when the window was opened

QStringList stageNames(Purpose purpose) {
  switch (purpose) {
    case Purpose::setUp:
      return {RealServerWizard::tr("Servers"), RealServerWizard::tr("Access"), RealServerWizard::tr("Plan"),
              RealServerWizard::tr("Set up"), RealServerWizard::tr("Result")};
    case Purpose::verify: return {RealServerWizard::tr("Result")};
    case Purpose::undo: return {RealServerWizard::tr("Servers"), RealServerWizard::tr("Take back")};
  }
  return {};
}

int stageNumber(Purpose purpose, Stage stage) {
  if (purpose == Purpose::setUp) return static_cast<int>(stage);
  return purpose == Purpose::undo && stage == Stage::run ? 1 : 0;
}

std::size_t badFacts(const api::RealServerJob& job) {
  return static_cast<std::size_t>(
      std::count_if(job.facts.begin(), job.facts.end(), [](const auto& fact) { return !fact.good; }));
}

}  // namespace

RealServerWizard::RealServerWizard(Purpose purpose, const Cluster& cluster, const std::vector<AgentClient*>& clients,
                                   const QStringList& chosen, bool unpushed, QWidget* parent)
    : QDialog(parent),
      purpose_(purpose),
      cluster_(cluster),
      clients_(clients.begin(), clients.end()),
      unpushed_(unpushed),
      stages_(new StageBar(stageNames(purpose))),
      heading_(new QLabel),
      hint_(new QLabel),
      servers_(new QTreeWidget),
      pages_(new QStackedWidget),
      about_(new QTextBrowser),
      access_(new AccessPanel),
      steps_(new StepsView),
      facts_(new FactsView),
      firewall_(new QCheckBox),
      back_(new QPushButton(tr("Back"))),
      cancel_(new QPushButton(tr("Cancel"))),
      next_(new QPushButton) {
  setWindowTitle(purpose == Purpose::setUp    ? tr("Set up real servers")
                 : purpose == Purpose::verify ? tr("Verify real servers")
                                              : tr("Take back the set-up of real servers"));
  resize(980, 640);
  make(chosen);
  fetchKeys();
  enter(purpose == Purpose::verify ? Stage::result : Stage::choose);
}

void RealServerWizard::make(const QStringList& chosen) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(8);
  column->addWidget(stages_);
  stages_->setVisible(purpose_ != Purpose::verify);
  look::makeHeading(heading_);
  hint_->setWordWrap(true);
  column->addWidget(heading_);
  column->addWidget(hint_);

  servers_->setHeaderLabels({tr("Real server"), tr("State")});
  servers_->setRootIsDecorated(false);
  servers_->setAccessibleName(tr("Real servers"));
  servers_->setObjectName(QStringLiteral("servers"));
  servers_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  servers_->header()->setStretchLastSection(true);
  for (const RealServer& server : cluster_.realServers) {
    const QString name = text(server.name);
    auto* item = new QTreeWidgetItem(servers_, {name});
    const bool taken = chosen.isEmpty() || chosen.contains(name);
    item->setCheckState(0, taken ? Qt::Checked : Qt::Unchecked);
    rows_.push_back({name, item, taken, false});
  }
  auto* splitter = new QSplitter;
  splitter->addWidget(servers_);
  for (QWidget* page : std::initializer_list<QWidget*>{about_, access_, steps_, facts_}) pages_->addWidget(page);
  auto* right = new QWidget;
  auto* inner = new QVBoxLayout(right);
  inner->setContentsMargins(8, 0, 0, 0);
  inner->addWidget(pages_);
  splitter->addWidget(right);
  splitter->setStretchFactor(1, 1);
  splitter->setSizes({300, 640});
  column->addWidget(splitter, 1);

  auto* buttons = new QHBoxLayout;
  buttons->addWidget(firewall_);
  buttons->addStretch();
  buttons->addWidget(cancel_);
  buttons->addWidget(back_);
  buttons->addWidget(next_);
  next_->setDefault(true);
  next_->setObjectName(QStringLiteral("next"));
  back_->setObjectName(QStringLiteral("back"));
  cancel_->setObjectName(QStringLiteral("cancel"));
  firewall_->setObjectName(QStringLiteral("firewall"));
  about_->setAccessibleName(tr("About the real server"));
  column->addLayout(buttons);

  connect(servers_, &QTreeWidget::currentItemChanged, this, &RealServerWizard::showCurrent);
  connect(servers_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem*, int part) {
    if (part != 0 || stage_ != Stage::choose) return;
    takeChoice();
    refresh();
  });
  connect(next_, &QPushButton::clicked, this, &RealServerWizard::next);
  connect(back_, &QPushButton::clicked, this, &RealServerWizard::back);
  connect(cancel_, &QPushButton::clicked, this, [this] {
    if (batch_.busy()) batch_.cancel();
    else close();
  });
  connect(&batch_, &RealServerBatch::changed, this, &RealServerWizard::workChanged);
  connect(&batch_, &RealServerBatch::ended, this, &RealServerWizard::workEnded);
  connect(access_, &AccessPanel::trustKey, this, [this] { trust({current()}); });
  connect(access_, &AccessPanel::trustAll, this, [this] { trust(showing("unknown-host-key")); });
  connect(access_, &AccessPanel::installKey, this, &RealServerWizard::install);
  connect(access_, &AccessPanel::askAgain, this, [this] { runOne(QStringLiteral("trust"), current()); });
  connect(facts_, &FactsView::mend, this,
          [this](bool openFirewall) { runOne(QStringLiteral("setup"), current(), openFirewall); });
}

/// The agents' public keys, and what they know of the servers before anything is asked.
void RealServerWizard::fetchKeys() {
  for (AgentClient* one : livingClients(clients_)) {
    one->fetch<api::RealServers>(
        QStringLiteral("/v1/real-servers"),
        [alive = QPointer(this), name = one->name()](const Reply& reply, const api::RealServers& told) {
          if (!alive || !reply.ok()) return;
          alive->publicKeys_[name] = text(told.publicKey);
          for (const api::RealServerState& state : told.realServers) {
            for (Row& row : alive->rows_) {
              const AgentClient* own = alive->client(row.server);
              if (row.server != text(state.name) || !own || own->name() != name) continue;
              row.item->setData(0, kState, text(state.state));
              alive->refreshRow(row);
            }
          }
          alive->showCurrent();
        });
  }
}

QStringList RealServerWizard::chosen() const {
  QStringList names;
  for (const Row& row : rows_) {
    if (row.taken) names << row.server;
  }
  return names;
}

QStringList RealServerWizard::taking() const {
  QStringList names;
  for (const Row& row : rows_) {
    if (row.taken && row.letIn) names << row.server;
  }
  return names;
}

QStringList RealServerWizard::showing(const char* problem) const {
  QStringList names;
  for (const QString& server : chosen()) {
    const RealServerWork* work = batch_.work(server);
    if (work && work->hasEnded() && work->job().problem == problem) names << server;
  }
  return names;
}

QString RealServerWizard::current() const {
  const QTreeWidgetItem* item = servers_->currentItem();
  return item ? item->text(0) : QString();
}

qsizetype RealServerWizard::failed(const QStringList& servers) const {
  return static_cast<qsizetype>(std::count_if(servers.begin(), servers.end(), [this](const QString& server) {
    const RealServerWork* work = batch_.work(server);
    return work && work->hasEnded() && !work->good();
  }));
}

void RealServerWizard::next() {
  switch (stage_) {
    case Stage::choose: return enter(purpose_ == Purpose::undo ? Stage::run : Stage::access);
    case Stage::access: return enter(Stage::plan);
    case Stage::plan: return enter(Stage::run);
    case Stage::run:
      if (purpose_ == Purpose::setUp) return enter(Stage::result);
      close();
      return;
    case Stage::result: close(); return;
  }
}

void RealServerWizard::takeChoice() {
  for (Row& row : rows_) row.taken = row.item->checkState(0) == Qt::Checked;
}

/// One stage back; where there is none, the work of this one again.
void RealServerWizard::back() {
  switch (stage_) {
    case Stage::access: return enter(Stage::choose);
    case Stage::plan: return enter(Stage::access);
    case Stage::run: {
      QStringList again;
      for (const QString& server : purpose_ == Purpose::undo ? chosen() : taking()) {
        const RealServerWork* work = batch_.work(server);
        if (work && !work->good()) again << server;
      }
      return run(purpose_ == Purpose::undo ? QStringLiteral("undo") : QStringLiteral("setup"), again);
    }
    case Stage::result: return run(QStringLiteral("verify"), purpose_ == Purpose::verify ? chosen() : taking());
    default: return;
  }
}

void RealServerWizard::enter(Stage stage) {
  stage_ = stage;
  stages_->setStage(stageNumber(purpose_, stage));
  for (Row& row : rows_) {
    const QSignalBlocker quiet(servers_);
    const bool choosing = stage == Stage::choose;
    row.item->setHidden(!choosing && !row.taken);
    // A tick that cannot be changed would only look as if it could.
    row.item->setData(0, Qt::CheckStateRole, choosing ? QVariant(row.taken ? Qt::Checked : Qt::Unchecked) : QVariant());
  }
  if (!servers_->currentItem() || servers_->currentItem()->isHidden()) {
    for (const Row& row : rows_) {
      if (row.item->isHidden()) continue;
      servers_->setCurrentItem(row.item);
      break;
    }
  }
  switch (stage) {
    case Stage::choose: break;
    case Stage::access: {
      QStringList ask;
      for (const Row& row : rows_) {
        if (row.taken && !row.letIn) ask << row.server;
      }
      run(QStringLiteral("trust"), ask);
      break;
    }
    case Stage::plan: run(QStringLiteral("plan"), taking()); break;
    case Stage::run:
      if (purpose_ == Purpose::undo) run(QStringLiteral("undo"), chosen());
      else run(QStringLiteral("setup"), taking());
      break;
    case Stage::result:
      if (purpose_ == Purpose::verify) run(QStringLiteral("verify"), chosen());
      break;
  }
  refresh();
}

void RealServerWizard::run(const QString& verb, const QStringList& servers) {
  for (const QString& server : servers) runOne(verb, server, firewall_->isChecked());
  refresh();
}

void RealServerWizard::runOne(const QString& verb, const QString& server, bool openFirewall) {
  api::RealServerOrder order;
  const RealServer* place = cluster_.realServer(server.toStdString());
  if (place && place->ssh.user != "root") order.sudoPassword = access_->sudoPassword().toStdString();
  order.openFirewall = openFirewall;
  batch_.run(client(server), server, verb, order);
}

void RealServerWizard::trust(const QStringList& servers) {
  for (const QString& server : servers) {
    const RealServerWork* work = batch_.work(server);
    if (!work) continue;
    api::RealServerOrder order;
    order.host = work->job().host;
    order.fingerprint = work->job().fingerprint;
    batch_.run(client(server), server, QStringLiteral("trust"), order);
  }
  refresh();
}

void RealServerWizard::install(const QString& password, bool everywhere) {
  api::RealServerOrder order;
  order.password = password.toStdString();
  for (const QString& server : everywhere ? showing("not-allowed") : QStringList{current()})
    batch_.run(client(server), server, QStringLiteral("trust"), order);
  refresh();
}

void RealServerWizard::workChanged(const QString& server) {
  for (Row& row : rows_) {
    if (row.server == server) refreshRow(row);
  }
  if (server == current()) showCurrent();
}

void RealServerWizard::workEnded(const QString& server) {
  const RealServerWork* work = batch_.work(server);
  for (Row& row : rows_) {
    if (row.server == server && work && work->good()) row.letIn = true;
  }
  if (!batch_.busy()) stageEnded();
  else refresh();
}

void RealServerWizard::stageEnded() {
  // What needs a hand comes into view.
  const QStringList shown = chosen();
  const RealServerWork* now = batch_.work(current());
  if (!now || now->good()) {
    for (const Row& row : rows_) {
      const RealServerWork* work = batch_.work(row.server);
      if (!shown.contains(row.server) || !work || work->good()) continue;
      servers_->setCurrentItem(row.item);
      break;
    }
  }
  if (stage_ == Stage::run || stage_ == Stage::result) emit stateChanged();
  // Nobody had to be asked for anything: on to the plan.
  if (stage_ == Stage::access && failed(shown) == 0 && taking().size() == shown.size()) return enter(Stage::plan);
  refresh();
}

void RealServerWizard::refresh() {
  const bool busy = batch_.busy();
  const QStringList all = chosen();
  const qsizetype ready = taking().size();
  const qsizetype bad = failed(stage_ == Stage::access || purpose_ != Purpose::setUp ? all : taking());
  QString heading;
  QString hint;
  QString go;
  bool may = !busy;
  qsizetype offered = 0;
  bool possible = false;
  for (const QString& server : taking()) {
    const RealServerWork* work = batch_.work(server);
    if (!work || work->verb() != QLatin1String("plan")) continue;
    possible = possible || work->good();
    for (const api::RealServerStep& step : work->job().steps) offered += step.state == "offered" ? 1 : 0;
  }
  switch (stage_) {
    case Stage::choose:
      heading = purpose_ == Purpose::undo ? tr("Whose set-up is to be taken back?") : tr("Which real servers?");
      hint = purpose_ == Purpose::undo
                 ? tr("Each becomes as it was before its first set-up, from the record that was kept.")
                 : tr("The directors' agents set them up over SSH. Nothing is changed before you have seen the plan.");
      if (unpushed_) hint += QLatin1Char(' ') + tr("Changes that are not pushed yet are not part of it.");
      go = purpose_ == Purpose::undo ? tr("Take back on %1").arg(all.size()) : tr("Next: access");
      may = !all.isEmpty();
      break;
    case Stage::access:
      heading = busy       ? tr("Asking %1 real servers to let the agent in…").arg(all.size())
                : bad == 0 ? tr("The agents are let in everywhere")
                           : tr("%1 of %2 need a hand").arg(bad).arg(all.size());
      hint = tr("The agent trusts a machine by its host key, and is let in with a key of its own.");
      go = bad > 0 && ready > 0 && !busy ? tr("Next: plan, without %1").arg(bad) : tr("Next: plan");
      may = !busy && ready > 0;
      break;
    case Stage::plan:
      heading = busy ? tr("Reading the present state…") : tr("This would be done. Nothing has been changed yet");
      hint = tr("Every step with its reason; open one to see the command.");
      go = ready == 1 ? tr("Set up 1 real server") : tr("Set up %1 real servers").arg(ready);
      may = !busy && possible;
      break;
    case Stage::run:
      heading = busy ? (purpose_ == Purpose::undo ? tr("Taking back…") : tr("Setting up…"))
                : bad > 0
                    ? tr("%1 did not come to their end").arg(bad)
                    : (purpose_ == Purpose::undo ? tr("Everything is as it was before") : tr("All steps are done"));
      hint = bad > 0 && !busy ? tr("What was done stays done; going on begins where it stopped.") : QString();
      go = purpose_ == Purpose::undo ? tr("Close") : tr("Next: result");
      break;
    case Stage::result: {
      qsizetype problems = 0;
      for (const QString& server : all) {
        const RealServerWork* work = batch_.work(server);
        if (work) problems += static_cast<qsizetype>(badFacts(work->job()));
      }
      heading = busy           ? tr("Verifying…")
                : bad > 0      ? tr("%1 could not be verified").arg(bad)
                : problems > 0 ? tr("Facts that do not hold: %1").arg(problems)
                               : tr("Every fact holds on every real server");
      hint = tr("Each fact by itself, on the machine and from the director's side.");
      go = tr("Close");
      break;
    }
  }
  heading_->setText(heading);
  hint_->setText(hint);
  hint_->setVisible(!hint.isEmpty());
  next_->setText(go);
  next_->setEnabled(may);
  const bool again = stage_ == Stage::run || stage_ == Stage::result;
  back_->setText(stage_ == Stage::run      ? tr("Go on with those")
                 : stage_ == Stage::result ? tr("Verify again")
                                           : tr("Back"));
  back_->setVisible(stage_ != Stage::choose && (stage_ != Stage::run || bad > 0));
  back_->setEnabled(!busy);
  cancel_->setText(busy ? tr("Cancel the work") : tr("Close"));
  cancel_->setVisible(busy || !again);
  firewall_->setVisible(stage_ == Stage::plan && offered > 0);
  firewall_->setText(tr("Open the firewall too: %1 rules").arg(offered));
  for (Row& row : rows_) refreshRow(row);
  showCurrent();
}

void RealServerWizard::refreshRow(Row& row) {
  const RealServerWork* work = batch_.work(row.server);
  QString state;
  QColor colour = look::quiet(palette());
  if (stage_ == Stage::choose || !work) {
    const QString known = row.item->data(0, kState).toString();
    state = !client(row.server)                     ? tr("no director is paired")
            : known == QLatin1String("good")        ? tr("✓ set up")
            : known == QLatin1String("drifted")     ? tr("≠ drifted")
            : known == QLatin1String("unreachable") ? tr("▲ unreachable")
            : known == QLatin1String("unknown")     ? tr("? not verified yet")
            : known.isEmpty()                       ? QString()
                                                    : tr("○ not set up");
  } else if (!work->hasEnded()) {
    const api::RealServerJob& job = work->job();
    const auto done =
        std::count_if(job.steps.begin(), job.steps.end(), [](const auto& step) { return step.state == "done"; });
    state = job.phase == "changing"    ? tr("step %1 of %2…").arg(done + 1).arg(job.steps.size())
            : job.phase == "reading"   ? tr("reading…")
            : job.phase == "verifying" ? tr("verifying…")
            : job.state == "waiting"   ? tr("waiting…")
                                       : tr("connecting…");
    colour = look::request(palette());
  } else if (!work->good()) {
    const std::string& problem = work->job().problem;
    state = problem == "unknown-host-key"    ? tr("? confirm its host key")
            : problem == "changed-host-key"  ? tr("▲ its host key has changed")
            : problem == "not-allowed"       ? tr("✗ the key is missing")
            : problem == "unreachable"       ? tr("▲ unreachable")
            : problem == "agent-unreachable" ? tr("▲ no agent")
                                             : tr("✗ failed");
    colour = problem == "unknown-host-key" ? look::warning(palette()) : look::bad(palette());
  } else {
    const std::size_t bad = badFacts(work->job());
    colour = look::good(palette());
    if (stage_ == Stage::plan) {
      const std::size_t steps = work->job().steps.size();
      state = steps == 0 ? tr("✓ nothing to do") : tr("steps: %1").arg(steps);
      if (steps > 0) colour = palette().color(QPalette::Text);
    } else if (stage_ == Stage::access) {
      state = tr("✓ let in");
    } else if (bad > 0 && stage_ == Stage::result) {
      state = tr("✗ facts: %1").arg(bad);
      colour = look::bad(palette());
    } else {
      state = stage_ == Stage::result ? tr("✓ good") : tr("✓ done");
    }
  }
  const QSignalBlocker quiet(servers_);
  row.item->setText(1, state);
  row.item->setForeground(1, colour);
  row.item->setToolTip(1, work ? text(work->job().error) : QString());
}

void RealServerWizard::showCurrent() {
  const RealServer* server = cluster_.realServer(current().toStdString());
  if (!server) return;
  const RealServerWork* work = batch_.work(current());
  static const api::RealServerJob kNone;
  const api::RealServerJob& job = work ? work->job() : kNone;
  QWidget* page = about_;
  switch (stage_) {
    case Stage::choose: showAbout(*server); break;
    case Stage::access: {
      const AgentClient* own = client(current());
      access_->show(*server, job, own ? publicKeys_.value(own->name()) : QString(),
                    static_cast<int>(showing("unknown-host-key").size()));
      page = access_;
      break;
    }
    case Stage::plan:
    case Stage::run:
      steps_->show(job);
      page = steps_;
      break;
    case Stage::result:
      facts_->show(job, work && !work->hasEnded());
      page = facts_;
      break;
  }
  pages_->setCurrentWidget(page);
}

void RealServerWizard::showAbout(const RealServer& server) {
  QString html = QStringLiteral("<h3>%1</h3><table cellspacing='4'>").arg(text(server.name).toHtmlEscaped());
  const auto line = [&](const QString& label, const QString& value) {
    if (!value.isEmpty())
      html += QStringLiteral("<tr><td style='color:%1'>%2&nbsp;&nbsp;</td><td>%3</td></tr>")
                  .arg(look::quiet(palette()).name(), label.toHtmlEscaped(), value.toHtmlEscaped());
  };
  line(tr("RIP"), text(server.address.toString()) +
                      (server.address6 ? QStringLiteral(", ") + text(server.address6->toString()) : QString()));
  line(tr("SSH"), tr("as %1, port %2").arg(text(server.ssh.user)).arg(server.ssh.port));
  line(tr("By way of"), text(server.ssh.jump));
  const AgentClient* own = client(text(server.name));
  line(tr("Set up by"), own ? own->name() : tr("no director is paired"));
  for (const VirtualService& service : cluster_.virtualServices) {
    for (const ServiceServer& entry : service.realServers) {
      if (entry.server != server.name) continue;
      const Forwarding forwarding = entry.forwarding.value_or(service.forwarding);
      line(text(service.name),
           text(topology::methodName(forwarding, entry.tunnel.value_or(service.tunnel.value_or(TunnelOptions{})))));
    }
  }
  html += QStringLiteral("</table>");
  if (about_->property("shown").toString() == html) return;
  about_->setProperty("shown", html);
  about_->setHtml(html);
}

void RealServerWizard::reject() { close(); }

void RealServerWizard::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();
}

}  // namespace lvs
