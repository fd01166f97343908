#include "console/health/try_window.h"

#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>
#include <algorithm>

#include "console/client/maintenance.h"
#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
namespace {

bool canAsk(const CheckTrial& trial) { return trial.check.type == CheckType::icmp || portOf(trial) != 0; }

QString place(const CheckTrial& trial) {
  const std::string address = trial.address.toString();
  return text(portOf(trial) == 0 ? address : Endpoint{address, portOf(trial)}.toString());
}

}  // namespace

TryWindow::TryWindow(Correspondents ask, const QString& check, QWidget* parent)
    : QDialog(parent, Qt::Window),
      ask_(std::move(ask)),
      check_(check),
      heading_(new QLabel),
      hint_(new QLabel),
      server_(new QComboBox),
      director_(new QComboBox),
      exchange_(new ExchangeView(tr("Nothing was tried yet"))),
      status_(new StatusLine),
      go_(new QPushButton(tr("Try it now"))) {
  setWindowTitle(tr("Try %1").arg(check));
  resize(760, 520);
  make();
}

TryWindow::~TryWindow() { request_.cancel(); }

void TryWindow::make() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  look::makeHeading(heading_);
  heading_->setTextFormat(Qt::PlainText);
  hint_->setWordWrap(true);
  column->addWidget(heading_);
  column->addWidget(hint_);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(8);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  server_->setObjectName(QStringLiteral("server"));
  server_->setAccessibleName(tr("Real server that is asked"));
  director_->setObjectName(QStringLiteral("director"));
  director_->setAccessibleName(tr("Director that asks"));
  form->addRow(tr("Real server"), server_);
  form->addRow(tr("From"), director_);
  column->addLayout(form);
  exchange_->layout()->setContentsMargins(0, 0, 0, 0);
  column->addWidget(exchange_, 1);
  status_->setObjectName(QStringLiteral("status"));
  go_->setObjectName(QStringLiteral("go"));
  go_->setDefault(true);
  auto* close = new QPushButton(tr("Close"));
  close->setAutoDefault(false);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(status_, 1);
  buttons->addWidget(go_);
  buttons->addWidget(close);
  column->addLayout(buttons);
  // Seconds that pass are seen to pass.
  timer_.setInterval(500);
  connect(&timer_, &QTimer::timeout, this, &TryWindow::tick);
  connect(server_, &QComboBox::currentIndexChanged, this, &TryWindow::fillDirectors);
  connect(director_, &QComboBox::currentIndexChanged, this, &TryWindow::enable);
  connect(go_, &QPushButton::clicked, this, [this] { running_ ? cancel() : run(); });
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void TryWindow::setCluster(const Cluster& cluster) {
  cluster_ = cluster;
  fillServers();
}

/// Those of the services that have the check come first; then all others, which may get it.
void TryWindow::fillServers() {
  const QString kept = server_->currentText();
  trials_.clear();
  const HealthCheck* check = cluster_.healthCheck(check_.toStdString());
  heading_->setText(check ? tr("Try %1 now").arg(check_)
                          : tr("The document has no health check called %1").arg(check_));
  QString hint =
      tr("One run, from one director, with the settings as they stand in the form. It counts for "
         "nothing: nobody is taken out or brought back.");
  if (check && check->via != CheckVia::server)
    hint += QLatin1Char(' ') +
            tr("It asks the real server's own address: by the clients' way it is asked once the document is in force.");
  hint_->setText(hint);
  const auto uses = [&](const RealServer& server) {
    return std::any_of(cluster_.virtualServices.begin(), cluster_.virtualServices.end(),
                       [&](const VirtualService& one) {
                         return one.healthCheck == check_.toStdString() &&
                                std::any_of(one.realServers.begin(), one.realServers.end(),
                                            [&](const ServiceServer& entry) { return entry.server == server.name; });
                       });
  };
  for (const bool used : {true, false}) {
    for (const RealServer& server : cluster_.realServers) {
      if (!check || uses(server) != used) continue;
      for (CheckTrial& trial : trialsOf(cluster_, *check, server)) trials_.push_back(std::move(trial));
    }
  }
  {
    const QSignalBlocker quiet(server_);
    server_->clear();
    for (const CheckTrial& trial : trials_)
      server_->addItem(canAsk(trial) ? tr("%1 at %2").arg(text(trial.server), place(trial))
                                     : tr("%1: in no service, and the check has no port").arg(text(trial.server)));
    server_->setCurrentIndex(std::max(0, server_->findText(kept)));
  }
  fillDirectors();
}

/// All that are paired; the first is one that runs a service with the real server.
void TryWindow::fillDirectors() {
  const QString kept = director_->currentData().toString();
  const auto at = static_cast<std::size_t>(server_->currentIndex());
  const auto concerned = at < trials_.size() ? directorsWith(cluster_, trials_[at].server) : std::vector<std::string>();
  const QSignalBlocker quiet(director_);
  director_->clear();
  int best = -1;
  for (const Correspondent& one : ask_()) {
    director_->addItem(one.reachable ? one.director : tr("%1 (not reached)").arg(one.director), one.director);
    const bool runs = std::find(concerned.begin(), concerned.end(), one.director.toStdString()) != concerned.end();
    if (best < 0 && one.reachable && runs) best = director_->count() - 1;
  }
  const int before = kept.isEmpty() ? -1 : director_->findData(kept);
  director_->setCurrentIndex(before >= 0 ? before : std::max(best, 0));
  enable();
}

void TryWindow::enable() {
  const auto at = static_cast<std::size_t>(server_->currentIndex());
  const bool can = at < trials_.size() && canAsk(trials_[at]) && director_->count() > 0;
  go_->setText(running_ ? tr("Cancel") : tr("Try it now"));
  go_->setEnabled(running_ || can);
  server_->setEnabled(!running_);
  director_->setEnabled(!running_);
  if (director_->count() == 0 && !running_) status_->tell(tr("No director is paired: connect to one first"), true);
}

void TryWindow::run() {
  const std::vector<Correspondent> all = ask_();
  const QString director = director_->currentData().toString();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Correspondent& one) { return one.director == director; });
  if (found == all.end()) return status_->tell(tr("The director is not reached"), true);
  if (!found->reachable) return status_->tell(tr("%1: %2").arg(director, found->why), true);
  exchange_->show(std::nullopt, 0, 0);
  running_ = true;
  since_.start();
  timer_.start();
  tick();
  enable();
  const std::uint64_t asked = ++asked_;
  request_ = found->send(tryCheckCall(trials_[static_cast<std::size_t>(server_->currentIndex())]),
                         [window = QPointer(this), asked, offset = found->clockOffsetMs](const Reply& reply) {
                           if (window && window->asked_ == asked) window->take(reply, offset);
                         });
}

/// The director ends its run by itself, at the latest when its time is up.
void TryWindow::cancel() {
  ++asked_;
  request_.cancel();
  running_ = false;
  timer_.stop();
  status_->tell(tr("Cancelled"));
  enable();
}

void TryWindow::take(const Reply& reply, std::int64_t clockOffsetMs) {
  running_ = false;
  timer_.stop();
  enable();
  if (reply.status == 404) return status_->tell(tr("Its agent is too old to try checks"), true);
  if (!reply.ok()) return status_->tell(reply.error, true);
  const auto said = AgentClient::decode<api::CheckExchange>(reply);
  exchange_->show(said, clockOffsetMs, QDateTime::currentMSecsSinceEpoch());
  status_->tell(said.result.good ? tr("It passes") : tr("It fails"), !said.result.good);
}

void TryWindow::tick() { status_->tell(tr("Asking… %1 s").arg(since_.elapsed() / 1000)); }

}  // namespace lvs
