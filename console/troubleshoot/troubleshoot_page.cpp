#include "console/troubleshoot/troubleshoot_page.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

#include "console/text.h"
#include "console/troubleshoot/report.h"
#include "console/troubleshoot/stations.h"
#include "console/window/fields.h"
#include "console/window/look.h"

namespace lvs {
namespace {

using diagnosis::Complaint;

enum Part { kVerdict, kWay, kPackets, kLesson };

/// After something was put right: health checks and neighbours need a moment to notice.
constexpr int kNoticeMs = 2000;

}  // namespace

TroubleshootPage::TroubleshootPage(const Document& document, Clients clients, QWidget* parent)
    : QWidget(parent),
      document_(document),
      clients_(std::move(clients)),
      all_(new QStackedWidget),
      emptyWords_(new QLabel),
      emptyGo_(new QPushButton),
      complaint_(new QComboBox),
      service_(new QComboBox),
      client_(new troubleshoot::ClientField),
      looks_(new QCheckBox(tr("Look into real servers over SSH"))),
      follows_(new QCheckBox(tr("Follow connections with packets"))),
      find_(new QPushButton(tr("Find it"))),
      report_(new QPushButton(tr("Report"))),
      status_(new StatusLine),
      parts_(new QTabWidget),
      verdicts_(new QStackedWidget),
      hint_(new QLabel),
      progress_(new troubleshoot::ProgressView),
      verdict_(new troubleshoot::VerdictView),
      path_(new troubleshoot::PathView),
      packets_(new troubleshoot::PacketsPanel),
      lesson_(new troubleshoot::LessonView) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(all_);
  makeEmpty();
  auto* work = new QWidget;
  auto* column = new QVBoxLayout(work);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  makeForm(*column);
  makeParts(*column);
  all_->addWidget(work);
  refresh();
}

TroubleshootPage::~TroubleshootPage() {
  if (run_) run_->disconnect(this);
}

void TroubleshootPage::makeEmpty() {
  auto* empty = new QWidget;
  auto* column = new QVBoxLayout(empty);
  column->addStretch(2);
  emptyWords_->setAlignment(Qt::AlignCenter);
  look::makeHeading(emptyWords_);
  emptyWords_->setObjectName(QStringLiteral("empty"));
  column->addWidget(emptyWords_);
  column->addSpacing(16);
  emptyGo_->setObjectName(QStringLiteral("lead"));
  emptyGo_->setMinimumSize(200, 36);
  column->addWidget(emptyGo_, 0, Qt::AlignCenter);
  column->addStretch(3);
  all_->addWidget(empty);
  connect(emptyGo_, &QPushButton::clicked, this, [this] {
    if (document_.cluster().virtualServices.empty()) emit serviceWanted();
    else emit connectWanted();
  });
}

void TroubleshootPage::makeForm(QLayout& column) {
  for (const Complaint one : diagnosis::allComplaints())
    complaint_->addItem(troubleshoot::complaintText(one), static_cast<int>(one));
  complaint_->setObjectName(QStringLiteral("complaint"));
  service_->setObjectName(QStringLiteral("service"));
  service_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  service_->setMinimumContentsLength(16);
  looks_->setObjectName(QStringLiteral("looks"));
  looks_->setToolTip(tr("A director logs in to each real server and reads its settings; nothing is changed there"));
  follows_->setObjectName(QStringLiteral("follows"));
  follows_->setToolTip(
      tr("What clients send in the next seconds is captured on the directors and, over SSH with tcpdump, on the real "
         "servers, and followed from one to the next; name a client to wait for its connections alone, or a machine "
         "that connects for it"));
  follows_->setChecked(true);
  find_->setObjectName(QStringLiteral("find"));
  find_->setDefault(true);
  report_->setObjectName(QStringLiteral("report"));
  auto* choices = new QMenu(report_);
  choices->addAction(tr("Save…"), this, [this] { askForReport(false); });
  choices->addAction(tr("Save with masked addresses…"), this, [this] { askForReport(true); });
  report_->setMenu(choices);
  auto* form = new QGridLayout;
  form->setContentsMargins(16, 12, 16, 8);
  form->setHorizontalSpacing(8);
  form->setVerticalSpacing(8);
  form->addWidget(labelFor(tr("Reported"), complaint_), 0, 0);
  form->addWidget(complaint_, 0, 1);
  form->addWidget(labelFor(tr("Virtual service"), service_), 0, 2);
  form->addWidget(service_, 0, 3);
  form->addWidget(find_, 0, 4);
  form->addWidget(labelFor(tr("Client"), client_), 1, 0);
  form->addWidget(client_, 1, 1, 2, 1);
  form->addWidget(looks_, 1, 2, 1, 2);
  form->addWidget(follows_, 2, 2, 1, 2);
  form->addWidget(report_, 1, 4);
  form->setColumnStretch(1, 3);
  form->setColumnStretch(3, 2);
  static_cast<QVBoxLayout&>(column).addLayout(form);
  status_->setObjectName(QStringLiteral("status"));
  status_->setContentsMargins(16, 0, 16, 8);
  column.addWidget(status_);
  connect(find_, &QPushButton::clicked, this, &TroubleshootPage::find);
  connect(client_, &troubleshoot::ClientField::returnPressed, this, [this] {
    if (find_->isEnabled()) find();
  });
  connect(client_, &troubleshoot::ClientField::changed, this, &TroubleshootPage::check);
}

void TroubleshootPage::makeParts(QLayout& column) {
  hint_->setWordWrap(true);
  hint_->setAlignment(Qt::AlignCenter);
  hint_->setContentsMargins(48, 24, 48, 24);
  hint_->setText(tr(
      "\"Find it\" asks each director of the service for its roles, its kernel's table, routes and packet filter, and "
      "names what is in the way, with the evidence and what to do. Nothing is changed."));
  verdicts_->addWidget(hint_);
  verdicts_->addWidget(progress_);
  verdicts_->addWidget(verdict_);
  parts_->setDocumentMode(true);
  parts_->addTab(verdicts_, tr("Verdict"));
  parts_->addTab(path_, tr("The packet's way"));
  parts_->addTab(packets_, tr("Packets"));
  parts_->addTab(lesson_, tr("Step by step"));
  parts_->setTabVisible(kWay, false);
  column.addWidget(parts_);
  static_cast<QVBoxLayout&>(column).setStretchFactor(parts_, 1);
  connect(progress_, &troubleshoot::ProgressView::cancelWanted, this, &TroubleshootPage::cancel);
  connect(verdict_, &troubleshoot::VerdictView::chosen, this, &TroubleshootPage::selected);
  connect(verdict_, &troubleshoot::VerdictView::watchWanted, this, [this] {
    parts_->setCurrentIndex(kPackets);
    if (!packets_->isWatching()) watch();
  });
  verdict_->setCures([this](const diagnosis::Cure& cure) {
    return std::make_unique<CureRun>(judged(), inquiry_->service.toStdString(), cure, clients_());
  });
  connect(verdict_, &troubleshoot::VerdictView::curingChanged, this, &TroubleshootPage::check);
  connect(verdict_, &troubleshoot::VerdictView::cured, this,
          [this] { QTimer::singleShot(kNoticeMs, this, &TroubleshootPage::findAgain); });
  connect(path_, &troubleshoot::PathView::chosen, this, [this](const QString& host) {
    const bool director = document_.cluster().director(host.toStdString()) != nullptr;
    emit selected((director ? QStringLiteral("director/") : QStringLiteral("server/")) + host);
  });
  connect(packets_, &troubleshoot::PacketsPanel::watchWanted, this, &TroubleshootPage::watch);
  packets_->setCures([this](const diagnosis::Cure& cure) {
    return std::make_unique<CureRun>(document_.cluster(), std::string(), cure, clients_());
  });
  connect(service_, &QComboBox::currentTextChanged, this, [this] {
    fillClients();
    teach();
  });
  connect(client_, &troubleshoot::ClientField::changed, this, &TroubleshootPage::teach);
  connect(lesson_, &troubleshoot::LessonView::walked, this, &TroubleshootPage::lightUp);
  connect(parts_, &QTabWidget::currentChanged, this, &TroubleshootPage::lightUp);
}

void TroubleshootPage::refresh() {
  const bool services = !document_.cluster().virtualServices.empty();
  const bool directors = !clients_().empty();
  if (services && directors) {
    fillServices();
    fillClients();
    teach();
    all_->setCurrentIndex(1);
    return check();
  }
  emptyWords_->setText(services ? tr("No director of this cluster is paired with this console, so nobody can be asked.")
                                : tr("There is no virtual service in the document yet, so nothing can be in its way."));
  emptyGo_->setText(services ? tr("Connect…") : tr("Add a virtual service"));
  all_->setCurrentIndex(0);
}

void TroubleshootPage::fillServices() {
  QStringList names;
  for (const VirtualService& one : document_.cluster().virtualServices) names << text(one.name);
  QStringList shown;
  for (int i = 0; i < service_->count(); ++i) shown << service_->itemText(i);
  if (names == shown) return;
  const QString chosen = service_->currentText();
  service_->clear();
  service_->addItems(names);
  service_->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(chosen))));
}

/// A director that forwards the service is no client of it.
void TroubleshootPage::fillClients() {
  const VirtualService* service = judged().virtualService(service_->currentText().toStdString());
  if (!service) return;
  const auto forwarding = diagnosis::directorsOf(judged(), *service);
  QStringList others;
  for (const AgentClient* one : clients_()) {
    if (std::find(forwarding.begin(), forwarding.end(), one->name().toStdString()) == forwarding.end())
      others << one->name();
  }
  client_->setDirectors(others);
}

void TroubleshootPage::choose(const QString& service) {
  if (const int at = service_->findText(service); at >= 0) service_->setCurrentIndex(at);
  find_->setFocus();
}

Complaint TroubleshootPage::complaint() const { return static_cast<Complaint>(complaint_->currentData().toInt()); }

void TroubleshootPage::check() {
  const QString wrong = client_->problem();
  find_->setEnabled(!run_ && wrong.isEmpty() && !verdict_->isCuring());
  report_->setEnabled(inquiry_.has_value() && !run_);
  if (!wrong.isEmpty()) return status_->tell(wrong, true);
  QString said;
  if (inquiry_ && !run_)
    said = tr("%1, %2: asked at %3, answered within %4 s")
               .arg(troubleshoot::complaintText(inquiry_->complaint), inquiry_->service,
                    QLocale().toString(inquiry_->when.time(), QLocale::ShortFormat),
                    QLocale().toString(static_cast<double>(inquiry_->tookMs) / 1000, 'f', 1));
  status_->tell(said);
  status_->setVisible(true);
}

/// What the directors have is what they are judged by; edits that were not pushed are not their fault.
const Cluster& TroubleshootPage::judged() const {
  const auto& pushed = document_.pushed();
  return pushed && pushed->virtualService(service_->currentText().toStdString()) ? *pushed : document_.cluster();
}

void TroubleshootPage::find() {
  if (run_ || service_->currentIndex() < 0 || verdict_->isCuring()) return;
  run_.reset(new DiagnosisRun(judged(), service_->currentText().toStdString(), clients_()));
  connect(run_.get(), &DiagnosisRun::progressed, this, [this] { progress_->show(*run_); });
  connect(run_.get(), &DiagnosisRun::ended, this, &TroubleshootPage::runEnded);
  DiagnosisRun::Wish wish;
  wish.looks = looks_->isChecked();
  wish.follows = follows_->isChecked();
  if (wish.follows) wish.asks = client_->asks();
  if (const auto client = client_->client()) wish.client = text(client->toString());
  run_->begin(wish);
  progress_->show(*run_);
  verdicts_->setCurrentWidget(progress_);
  parts_->setCurrentIndex(kVerdict);
  // The button that was pressed is grey now; Cancel is the one that can be wanted.
  const bool focused = find_->hasFocus();
  check();
  if (focused) progress_->cancelButton().setFocus();
}

/// The question of the verdict that is shown, whatever was chosen since.
void TroubleshootPage::findAgain() {
  if (run_ || !inquiry_) return;
  const bool focused = verdict_->isAncestorOf(focusWidget());
  complaint_->setCurrentIndex(std::max(0, complaint_->findData(static_cast<int>(inquiry_->complaint))));
  if (const int at = service_->findText(inquiry_->service); at >= 0) service_->setCurrentIndex(at);
  client_->choose(inquiry_->asks, inquiry_->client);
  find();
  if (focused && run_) progress_->cancelButton().setFocus();
}

void TroubleshootPage::cancel() {
  if (run_) run_->cancel();
}

void TroubleshootPage::runEnded() {
  const auto run = std::move(run_);
  if (run->wasCancelled()) {
    verdicts_->setCurrentWidget(inquiry_ ? static_cast<QWidget*>(verdict_) : hint_);
    check();
    find_->setFocus();
    return;
  }
  troubleshoot::Inquiry made;
  made.cluster = text(run->cluster().name);
  made.complaint = complaint();
  made.service = text(run->service().name);
  made.asks = run->asks();
  if (const auto client = client_->client()) made.client = text(client->toString());
  made.looked = run->looks();
  made.tookMs = run->elapsedMs();
  made.when = QDateTime::currentDateTime();
  made.weighed = diagnosis::weigh(made.complaint, run->cluster(), run->service(), run->diagnosis(), run->reports());
  const auto ways = run->ways();
  if (!ways.empty()) made.path = ways.front().path;
  showInquiry(made);
  if (const auto seen = subject(run->cluster()); seen && !ways.empty() && !packets_->isWatching())
    packets_->showPackets(*seen, run->hunt()->places(), run->hunt()->packets());
  emit inquiryDone();
}

void TroubleshootPage::showInquiry(const troubleshoot::Inquiry& inquiry) {
  inquiry_ = inquiry;
  verdict_->show(inquiry);
  verdicts_->setCurrentWidget(verdict_);
  showPath(inquiry.path);
  const bool focused = progress_->isAncestorOf(focusWidget());
  check();
  if (focused) find_->setFocus();
}

void TroubleshootPage::showPath(const diagnosis::Path& path) {
  if (!inquiry_) return;
  inquiry_->path = path;
  path_->show(path);
  parts_->setTabVisible(kWay, !path.hops.empty());
  teach();
  lightUp();
}

void TroubleshootPage::teach() {
  const Cluster& cluster = judged();
  const VirtualService* service = cluster.virtualService(service_->currentText().toStdString());
  if (!service) return lesson_->show({});
  const bool same = inquiry_ && inquiry_->service == service_->currentText();
  const auto client = client_->client();
  lesson_->show(diagnosis::lesson(cluster, *service, client ? &*client : nullptr,
                                  same ? &inquiry_->weighed.diagnosis : nullptr, same ? &inquiry_->path : nullptr));
}

void TroubleshootPage::lightUp() {
  const diagnosis::LessonStep* step = parts_->currentIndex() == kLesson ? lesson_->current() : nullptr;
  if (!step) return emit wayShown(inquiry_ ? inquiry_->path : diagnosis::Path());
  using State = diagnosis::LessonStep::State;
  const diagnosis::Seen seen = step->state == State::good  ? diagnosis::Seen::yes
                               : step->state == State::bad ? diagnosis::Seen::no
                                                           : diagnosis::Seen::unknown;
  diagnosis::Path station;
  station.hops.push_back({step->host, false, seen, {}, std::nullopt});
  emit wayShown(station);
}

std::optional<troubleshoot::Subject> TroubleshootPage::subject(const Cluster& cluster) const {
  const VirtualService* service = cluster.virtualService(service_->currentText().toStdString());
  if (!service) return std::nullopt;
  troubleshoot::Subject subject{cluster, service->name, client_->client(), {}};
  const auto names = diagnosis::directorsOf(cluster, *service);
  for (AgentClient* one : clients_()) {
    if (std::find(names.begin(), names.end(), one->name().toStdString()) != names.end())
      subject.directors.push_back(one);
  }
  subject.paired = clients_();
  return subject;
}

void TroubleshootPage::watch() {
  const auto watched = subject(judged());
  if (!watched) return;
  if (watched->directors.empty())
    return status_->tell(tr("None of the directors of %1 is paired with this console").arg(text(watched->service)),
                         true);
  packets_->watch(*watched);
}

Outcome TroubleshootPage::saveReport(const QString& path, bool masked) const {
  if (!inquiry_) return Error{"", "there is nothing to report yet"};
  troubleshoot::Report report;
  report.inquiry = *inquiry_;
  report.graph = canvas_ ? canvas_->whole() : topology::buildGraph(document_.cluster(), {});
  if (canvas_) report.moved = canvas_->moved();
  report.way = troubleshoot::stationsOf(document_.cluster(), inquiry_->path);
  // Others may have been watched since.
  if (packets_->service() == inquiry_->service.toStdString() && !packets_->isWatching()) {
    report.packets = packets_->pcapng();
    report.packetCount = static_cast<qsizetype>(packets_->model().size());
  }
  return writeReport(masked ? troubleshoot::masked(std::move(report)) : report, path);
}

void TroubleshootPage::askForReport(bool masked) {
  if (!inquiry_) return;
  const QString proposed = QDir::homePath() + QStringLiteral("/troubleshooting-%1.html").arg(inquiry_->service);
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Save the report"), proposed, tr("Web page (*.html);;PDF (*.pdf)"));
  if (path.isEmpty()) return;
  const Outcome written = saveReport(path, masked);
  status_->tell(
      written ? tr("Saved as %1").arg(path) : tr("%1 could not be written: %2").arg(path, text(written.message())),
      !written);
}

TroubleshootPage::Kept TroubleshootPage::keep() const {
  const auto client = client_->client();
  return {complaint(),         service_->currentText(), client_->asks(), client ? text(client->toString()) : QString(),
          looks_->isChecked(), follows_->isChecked(),   inquiry_};
}

void TroubleshootPage::restore(const Kept& kept) {
  complaint_->setCurrentIndex(std::max(0, complaint_->findData(static_cast<int>(kept.complaint))));
  service_->setCurrentIndex(std::max(0, service_->findText(kept.service)));
  client_->choose(kept.asks, kept.client);
  looks_->setChecked(kept.looks);
  follows_->setChecked(kept.follows);
  if (kept.inquiry) showInquiry(*kept.inquiry);
}

}  // namespace lvs
