#include "console/health/check_window.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "console/services/services_model.h"
#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
namespace {

/// Names the standing, whatever else changes.
QString keyOf(const topology::Standing& standing) {
  return text(standing.service) + QLatin1Char('\n') + text(standing.director) + QLatin1Char('\n') +
         text(standing.place.check);
}

int badness(const topology::Standing& standing) {
  switch (topology::healthOf(standing)) {
    case topology::Health::down: return 0;
    case topology::Health::held: return 1;
    case topology::Health::good: return 4;
    default: return 2;
  }
}

}  // namespace

CheckWindow::CheckWindow(Correspondents ask, const QString& server, const QString& service, const QString& director,
                         QWidget* parent)
    : QDialog(parent, Qt::Window),
      ask_(std::move(ask)),
      server_(server),
      wishedService_(service),
      wishedDirector_(director),
      choice_(new QComboBox),
      heading_(new QLabel),
      why_(new QLabel),
      check_(new QLabel),
      times_(new QLabel),
      warning_(new QLabel),
      strip_(new HistoryStrip),
      result_(new QLabel),
      exchanges_(new QTabWidget),
      last_(new ExchangeView(tr("The check has not run yet"))),
      failure_(new ExchangeView(tr("The check has not failed since the agent started"))),
      status_(new StatusLine),
      now_(new QPushButton(tr("Check now"))) {
  setWindowTitle(tr("Check results of %1").arg(server));
  resize(820, 660);
  make();
  refresh();
}

void CheckWindow::make() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  choice_->setAccessibleName(tr("In which service, and as which director sees it"));
  choice_->setObjectName(QStringLiteral("choice"));
  look::makeHeading(heading_);
  heading_->setTextFormat(Qt::PlainText);
  column->addWidget(choice_);
  column->addWidget(heading_);
  auto* facts = new QFormLayout;
  facts->setHorizontalSpacing(16);
  facts->setVerticalSpacing(4);
  facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  const auto fact = [&](const QString& title, QLabel* label, const char* name) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);  // reasons come from the network
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setObjectName(QString::fromLatin1(name));
    facts->addRow(title, label);
  };
  fact(tr("Why"), why_, "why");
  fact(tr("Check"), check_, "check");
  fact(tr("Runs"), times_, "times");
  column->addLayout(facts);
  warning_->setWordWrap(true);
  warning_->setTextFormat(Qt::PlainText);
  warning_->setObjectName(QStringLiteral("warning"));
  column->addWidget(warning_);
  auto* results = new QVBoxLayout;
  results->setSpacing(4);
  strip_->setObjectName(QStringLiteral("history"));
  result_->setTextFormat(Qt::PlainText);
  result_->setWordWrap(true);
  results->addWidget(strip_);
  results->addWidget(result_);
  column->addLayout(results);
  exchanges_->addTab(last_, tr("Last run"));
  exchanges_->addTab(failure_, tr("Last failure"));
  exchanges_->setAccessibleName(tr("What was said"));
  last_->setObjectName(QStringLiteral("last"));
  failure_->setObjectName(QStringLiteral("failure"));
  column->addWidget(exchanges_, 1);
  status_->setObjectName(QStringLiteral("status"));
  auto* buttons = new QHBoxLayout;
  auto* copied = new QPushButton(tr("Copy"));
  auto* close = new QPushButton(tr("Close"));
  copied->setToolTip(tr("Request and reply, to the clipboard"));
  now_->setToolTip(tr("Runs the check at once; the result counts like any other"));
  now_->setObjectName(QStringLiteral("now"));
  now_->setDefault(true);
  buttons->addWidget(status_, 1);
  buttons->addWidget(copied);
  buttons->addWidget(now_);
  buttons->addWidget(close);
  column->addLayout(buttons);
  connect(strip_, &HistoryStrip::wordsChanged, result_, &QLabel::setText);
  connect(choice_, &QComboBox::currentIndexChanged, this, &CheckWindow::refresh);
  connect(now_, &QPushButton::clicked, this, &CheckWindow::checkNow);
  connect(copied, &QPushButton::clicked, this, &CheckWindow::copy);
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void CheckWindow::show(const Cluster& cluster, const topology::Live& live) {
  // First who counts; then all others that tell, for those who want to compare.
  const topology::Standings told(cluster, live);
  std::vector<topology::Standing> standings = told.of(server_.toStdString());
  const std::size_t counting = standings.size();
  for (std::size_t i = 0; i < counting; ++i) {
    for (const auto& [director, one] : live) {
      if (director == standings[i].director) continue;
      const auto other = told.at(director, standings[i].service, server_.toStdString(),
                                 standings[i].check ? static_cast<std::uint16_t>(standings[i].check->port) : 0);
      if (other) standings.push_back(*other);
    }
  }
  fillChoices(standings);
  refresh();
}

void CheckWindow::wish(const QString& service, const QString& director) {
  wishedService_ = service;
  wishedDirector_ = director;
  const QSignalBlocker quiet(choice_);
  choice_->clear();
  standings_.clear();
}

void CheckWindow::fillChoices(const std::vector<topology::Standing>& standings) {
  const bool same = std::equal(standings.begin(), standings.end(), standings_.begin(), standings_.end(),
                               [](const auto& a, const auto& b) { return keyOf(a) == keyOf(b); });
  standings_ = standings;
  if (same) return;
  const QSignalBlocker quiet(choice_);
  QString keep = choice_->currentData().toString();
  choice_->clear();
  std::set<std::string> counted;
  int worst = -1;
  for (std::size_t i = 0; i < standings_.size(); ++i) {
    const topology::Standing& one = standings_[i];
    const bool counts = counted.insert(one.service).second;
    choice_->addItem(counts ? tr("%1, as %2 sees it").arg(text(one.service), text(one.director))
                            : tr("%1, as %2 sees it (does not count)").arg(text(one.service), text(one.director)),
                     keyOf(one));
    if (!counts && wishedDirector_.isEmpty()) continue;
    if (!wishedService_.isEmpty() && text(one.service) != wishedService_) continue;
    if (!wishedDirector_.isEmpty() && text(one.director) != wishedDirector_) continue;
    if (worst < 0 || badness(one) < badness(standings_[static_cast<std::size_t>(worst)])) worst = static_cast<int>(i);
  }
  const int kept = keep.isEmpty() ? -1 : choice_->findData(keep);
  choice_->setCurrentIndex(kept >= 0 ? kept : std::max(worst, 0));
}

const topology::Standing* CheckWindow::chosen() const {
  const auto at = static_cast<std::size_t>(choice_->currentIndex());
  return choice_->currentIndex() >= 0 && at < standings_.size() ? &standings_[at] : nullptr;
}

void CheckWindow::refresh() {
  const topology::Standing* one = chosen();
  const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
  choice_->setEnabled(choice_->count() > 1);
  now_->setEnabled(one && one->check && !awaited_);
  if (!one) {
    heading_->setText(tr("No director tells of the health of %1").arg(server_));
    why_->setText(tr("It stands in no service, the directors are not reached, or their agents are too old to tell"));
    check_->clear();
    times_->clear();
    warning_->setVisible(false);
    strip_->show(std::vector<api::CheckResult>());
    return;
  }
  const topology::Health health = topology::healthOf(*one);
  heading_->setText(QStringLiteral("%1 %2").arg(
      look::shape(health), tr("%1 in %2: %3").arg(server_, text(one->service), text(topology::standingWord(*one)))));
  QPalette colours = palette();
  if (health != topology::Health::out) colours.setColor(QPalette::WindowText, look::health(colours, health));
  heading_->setPalette(colours);
  const QString why = text(topology::standingWhy(*one));
  why_->setText(why.isEmpty() ? tr("weight %1 of %2").arg(one->place.weight).arg(one->place.asked) : why);
  warning_->setVisible(one->check && !one->check->warning.empty());
  if (!one->check) {
    check_->setText(tr("none: it is in service whatever its state"));
    times_->clear();
    strip_->show(std::vector<api::CheckResult>());
    last_->show(std::nullopt, 0, now);
    failure_->show(std::nullopt, 0, now);
    return;
  }
  const api::CheckState& check = *one->check;
  check_->setText(tr("%1 asks %2 from %3")
                      .arg(text(check.check),
                           text(Endpoint{check.address, static_cast<std::uint16_t>(check.port)}.toString()),
                           text(one->director)));
  const QString row = check.lastGood || check.failures == 0 ? tr("passed in a row: %1").arg(check.passes)
                                                            : tr("failed in a row: %1").arg(check.failures);
  const std::int64_t wait = (check.nextMs - now + 500) / 1000;
  QStringList times{row};
  if (check.sinceMs != 0) times << tr("last change %1").arg(services::moment(check.sinceMs, now));
  if (check.lastMs != 0) times << tr("last run %1").arg(services::moment(check.lastMs, now));
  if (check.nextMs != 0) times << (wait > 0 ? tr("next in %1 s").arg(wait) : tr("next now"));
  times_->setText(times.join(QStringLiteral(" · ")));
  QPalette warned = palette();
  warned.setColor(QPalette::WindowText, look::warning(warned));
  warning_->setPalette(warned);
  warning_->setText(QStringLiteral("▲ ") + text(check.warning));
  if (awaited_ && check.lastMs > *awaited_) {
    awaited_.reset();
    now_->setEnabled(true);
    status_->tell(tr("Checked at %1").arg(services::moment(check.lastMs, now)));
  }
  const QString key = text(one->director) + QLatin1Char(' ') + text(check.id);
  if (key != shownCheck_) {
    // Another check's history would be taken for this one's.
    shownCheck_ = key;
    shownLastMs_ = -1;
    ++asked_;
    asking_ = false;
    awaited_.reset();
    now_->setEnabled(true);
    status_->tell({});
    strip_->show(std::vector<api::CheckResult>());
    last_->show(std::nullopt, 0, now);
    failure_->show(std::nullopt, 0, now);
  }
  if (check.lastMs != shownLastMs_ && !asking_) askDetail();
}

const Correspondent* CheckWindow::correspondent(const std::vector<Correspondent>& all, const QString& director) const {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Correspondent& one) { return one.director == director; });
  return found == all.end() || !found->reachable ? nullptr : &*found;
}

void CheckWindow::askDetail() {
  const topology::Standing* one = chosen();
  const std::vector<Correspondent> all = ask_();
  const Correspondent* director = one && one->check ? correspondent(all, text(one->director)) : nullptr;
  if (!director) return;
  const QString id = text(one->check->id);
  shownLastMs_ = one->check->lastMs;
  asking_ = true;
  const std::uint64_t asked = ++asked_;
  director->send(checkCall(id), [window = QPointer(this), id, asked](const Reply& reply) {
    if (!window || window->asked_ != asked) return;
    window->asking_ = false;
    window->takeDetail(id, reply);
  });
}

void CheckWindow::takeDetail(const QString& id, const Reply& reply) {
  if (!reply.ok()) return status_->tell(reply.error, true);
  const topology::Standing* one = chosen();
  if (!one || !one->check || text(one->check->id) != id) return;
  const std::vector<Correspondent> all = ask_();
  const Correspondent* director = correspondent(all, text(one->director));
  const std::int64_t offset = director ? director->clockOffsetMs : 0;
  const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
  auto detail = AgentClient::decode<api::CheckDetail>(reply);
  for (api::CheckResult& result : detail.history) result.timeMs -= offset;
  strip_->show(detail.history);
  last_->show(detail.last, offset, now);
  failure_->show(detail.lastFailure, offset, now);
  // Results that came while the question was under way.
  if (one->check->lastMs != shownLastMs_) askDetail();
}

void CheckWindow::checkNow() {
  const topology::Standing* one = chosen();
  const std::vector<Correspondent> all = ask_();
  const Correspondent* director = one && one->check ? correspondent(all, text(one->director)) : nullptr;
  if (!director) return status_->tell(tr("The director is not reached"), true);
  awaited_ = one->check->lastMs;
  now_->setEnabled(false);
  status_->tell(tr("Checking…"));
  director->send(checkNowCall(text(one->check->id)), [window = QPointer(this), key = shownCheck_](const Reply& reply) {
    if (!window || reply.ok() || window->shownCheck_ != key) return;
    window->awaited_.reset();
    window->now_->setEnabled(true);
    window->status_->tell(reply.error, true);
  });
}

void CheckWindow::copy() {
  const auto* shown = qobject_cast<ExchangeView*>(exchanges_->currentWidget());
  QGuiApplication::clipboard()->setText(
      QStringLiteral("%1\n%2\n%3\n\n%4").arg(heading_->text(), why_->text(), check_->text(), shown->text()));
  status_->tell(tr("Request and reply are on the clipboard"));
}

void CheckWindow::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();
}

}  // namespace lvs
