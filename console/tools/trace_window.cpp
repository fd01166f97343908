#include "console/tools/trace_window.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "common/diagnosis/diagnosis.h"
#include "console/client/real_server_batch.h"
#include "console/text.h"
#include "console/window/fields.h"
#include "console/window/look.h"

namespace lvs::tools {
namespace {

enum What { kWay, kPing };

/// "192.168.1.14" of "192.168.1.14  rproxy1", or what was typed.
QString addressIn(const QComboBox* box) { return box->currentText().trimmed().section(QLatin1Char(' '), 0, 0); }

}  // namespace

TraceWindow::TraceWindow(const Cluster& cluster, Clients clients, const Wish& wish, QWidget* parent)
    : QDialog(parent, Qt::Window),
      cluster_(cluster),
      clients_(std::move(clients)),
      names_(namesOf(cluster)),
      from_(new QComboBox),
      source_(new QComboBox),
      to_(new QComboBox),
      what_(new QComboBox),
      method_(new QComboBox),
      port_(new QSpinBox),
      tries_(new QSpinBox),
      pathMtu_(new QCheckBox(tr("Find the path MTU"))),
      go_(new QPushButton),
      copy_(new QPushButton(tr("Copy as text"))),
      copyLine_(new QPushButton(tr("Copy"))),
      line_(new QLineEdit),
      sentence_(new QLabel),
      chart_(new HopChart),
      status_(new StatusLine) {
  setWindowTitle(tr("Traceroute and ping"));
  resize(900, 560);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  makeForm(*column, wish);
  look::makeHeading(sentence_);
  sentence_->setObjectName(QStringLiteral("sentence"));
  sentence_->setTextFormat(Qt::PlainText);
  sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(sentence_);
  column->addWidget(chart_, 1);
  auto* below = new QHBoxLayout;
  below->setSpacing(8);
  line_->setReadOnly(true);
  line_->setObjectName(QStringLiteral("command"));
  line_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  line_->setToolTip(tr("What would be typed on that machine for the same"));
  below->addWidget(labelFor(tr("Command line"), line_));
  below->addWidget(line_, 1);
  copyLine_->setObjectName(QStringLiteral("copy-command"));
  copyLine_->setToolTip(tr("Copy the command line"));
  below->addWidget(copyLine_);
  column->addLayout(below);
  auto* end = new QHBoxLayout;
  status_->setObjectName(QStringLiteral("status"));
  end->addWidget(status_, 1);
  copy_->setObjectName(QStringLiteral("copy"));
  copy_->setEnabled(false);
  end->addWidget(copy_);
  column->addLayout(end);
  connect(go_, &QPushButton::clicked, this, [this] {
    if (isRunning()) cancel();
    else begin();
  });
  connect(copy_, &QPushButton::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(copied());
    status_->tell(tr("Copied"));
  });
  connect(copyLine_, &QPushButton::clicked, this, [this] {
    QGuiApplication::clipboard()->setText(line_->text());
    status_->tell(tr("Copied"));
  });
  // Enter on a row of the chart is not to begin or cancel anything.
  for (QPushButton* one : findChildren<QPushButton*>()) one->setAutoDefault(false);
  check();
}

TraceWindow::~TraceWindow() {
  if (feed_) feed_->disconnect(this);
  if (joined_) joined_->disconnect(this);
}

void TraceWindow::makeForm(QLayout& column, const Wish& wish) {
  for (const AgentClient* one : clients_())
    from_->addItem(tr("director %1").arg(one->name()), QStringLiteral("director/") + one->name());
  for (const RealServer& one : cluster_.realServers)
    from_->addItem(tr("real server %1, over SSH").arg(text(one.name)), QStringLiteral("server/") + text(one.name));
  from_->setCurrentIndex(std::max(0, from_->findData(wish.from)));
  from_->setObjectName(QStringLiteral("from"));
  const auto addresses = [this](QComboBox* box, const char* name, const QString& hint, const QString& chosen) {
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setObjectName(QString::fromLatin1(name));
    for (const auto& [address, known] : names_)
      box->addItem(QStringLiteral("%1  %2").arg(text(address.toString()), text(known)));
    box->setCurrentIndex(-1);
    box->setEditText(chosen);
    box->lineEdit()->setPlaceholderText(hint);
    box->lineEdit()->setClearButtonEnabled(true);
    connect(box, &QComboBox::editTextChanged, this, &TraceWindow::check);
    connect(box->lineEdit(), &QLineEdit::returnPressed, this, &TraceWindow::begin);
  };
  addresses(source_, "source", tr("its own; the VIP shows the way of replies"), wish.source);
  addresses(to_, "to", tr("an address, such as %1").arg(QStringLiteral("203.0.113.7")), wish.to);
  what_->setObjectName(QStringLiteral("what"));
  what_->addItem(tr("The way there (traceroute)"));
  what_->addItem(tr("The destination alone (ping)"));
  what_->setCurrentIndex(wish.ping ? kPing : kWay);
  method_->setObjectName(QStringLiteral("method"));
  method_->addItem(QStringLiteral("UDP"), QStringLiteral("udp"));
  method_->addItem(QStringLiteral("ICMP"), QStringLiteral("icmp"));
  method_->addItem(QStringLiteral("TCP SYN"), QStringLiteral("tcp"));
  method_->setCurrentIndex(wish.ping ? 1 : 0);
  port_->setObjectName(QStringLiteral("port"));
  port_->setRange(0, 65535);
  port_->setSpecialValueText(tr("usual"));
  tries_->setObjectName(QStringLiteral("tries"));
  tries_->setRange(1, 5);
  tries_->setValue(3);
  pathMtu_->setObjectName(QStringLiteral("mtu"));
  pathMtu_->setToolTip(tr("The largest packet that passes, by echo requests that must not be fragmented"));
  go_->setObjectName(QStringLiteral("go"));
  auto* form = new QGridLayout;
  form->setHorizontalSpacing(8);
  form->setVerticalSpacing(8);
  form->addWidget(labelFor(tr("From"), from_), 0, 0);
  form->addWidget(from_, 0, 1);
  form->addWidget(labelFor(tr("Source address"), source_), 0, 2);
  form->addWidget(source_, 0, 3, 1, 4);
  form->addWidget(labelFor(tr("To"), to_), 1, 0);
  form->addWidget(to_, 1, 1);
  form->addWidget(labelFor(tr("Find"), what_), 1, 2);
  form->addWidget(what_, 1, 3);
  form->addWidget(pathMtu_, 1, 4, 1, 3);
  form->addWidget(labelFor(tr("By"), method_), 2, 0);
  auto* by = new QHBoxLayout;
  by->setSpacing(8);
  by->addWidget(method_);
  by->addWidget(labelFor(tr("Port"), port_));
  by->addWidget(port_);
  by->addStretch(1);
  form->addLayout(by, 2, 1);
  form->addWidget(labelFor(tr("Tries of each hop"), tries_), 2, 2);
  form->addWidget(tries_, 2, 3, Qt::AlignLeft);
  form->addWidget(go_, 2, 6);
  form->setColumnStretch(1, 1);
  form->setColumnStretch(3, 1);
  static_cast<QVBoxLayout&>(column).addLayout(form);
  for (QComboBox* box : {from_, what_, method_})
    connect(box, &QComboBox::currentIndexChanged, this, &TraceWindow::check);
  for (QSpinBox* box : {port_, tries_}) connect(box, &QSpinBox::valueChanged, this, &TraceWindow::check);
  connect(pathMtu_, &QCheckBox::toggled, this, &TraceWindow::check);
}

Result<api::TraceOrder> TraceWindow::order() const {
  const auto wrong = [](const QString& words) { return Error{"", words.toStdString()}; };
  if (from_->currentIndex() < 0) return wrong(tr("No director is paired with this console"));
  api::TraceOrder made;
  made.to = addressIn(to_).toStdString();
  made.from = addressIn(source_).toStdString();
  if (made.to.empty()) return wrong(tr("Say where to: an address"));
  const auto to = IpAddress::parse(made.to);
  const auto source = IpAddress::parse(made.from);
  const QString bad = tr("\"%1\" is no address; such as 203.0.113.7 or 2001:db8::7");
  if (!to) return wrong(bad.arg(text(made.to)));
  if (!made.from.empty() && !source) return wrong(bad.arg(text(made.from)));
  if (source && source->family() != to->family())
    return wrong(tr("%1 and %2 are of different families: both have to be IPv4, or both IPv6")
                     .arg(text(made.from), text(made.to)));
  made.method = method_->currentData().toString().toStdString();
  if (made.method != "icmp") made.port = static_cast<std::uint32_t>(port_->value());
  made.tries = static_cast<std::uint32_t>(tries_->value());
  made.ping = what_->currentIndex() == kPing;
  made.pathMtu = pathMtu_->isChecked();
  if (from_->currentData().toString().startsWith(QLatin1String("server/"))) made.realServer = fromName().toStdString();
  return made;
}

void TraceWindow::check() {
  const auto made = order();
  port_->setEnabled(method_->currentData().toString() != QLatin1String("icmp"));
  go_->setText(isRunning() ? tr("Cancel") : tr("Start"));
  go_->setEnabled(isRunning() || made.ok());
  line_->setText(made ? commandLine(*made, cluster_) : QString());
  line_->setCursorPosition(0);
  copyLine_->setEnabled(made.ok());
  if (isRunning()) return;
  // An address that was not begun yet is no mistake.
  status_->tell(made ? QString() : text(made.message()), !made && !addressIn(to_).isEmpty());
}

void TraceWindow::begin() {
  const auto made = order();
  if (!made || isRunning()) return;
  const auto clients = clients_();
  AgentClient* client = nullptr;
  if (!made->realServer.empty()) client = agentFor(cluster_, fromName(), clients);
  for (AgentClient* one : clients)
    if (made->realServer.empty() && one->name() == fromName()) client = one;
  if (!client) return status_->tell(tr("%1 is not paired with this console any more").arg(fromName()), true);
  askedFrom_ = from_->currentText();
  trace_ = {};
  trace_.to = made->to;
  showTrace(trace_);
  if (JoinedTrace::isFor(*made, cluster_)) {
    joined_ = std::make_unique<JoinedTrace>(client, hearersOf(made->from), *made);
    connect(joined_.get(), &JoinedTrace::ended, this, &TraceWindow::joinedEnded, Qt::QueuedConnection);
    joined_->begin();
    check();
    return status_->tell(tr("%1 sends; who has %2 hears the answers: %3")
                             .arg(fromName(), text(made->from), joined_->hearers().join(QStringLiteral(", "))));
  }
  feed_ = std::make_unique<TraceFeed>(client, *made);
  connect(feed_.get(), &TraceFeed::arrived, this, &TraceWindow::arrived);
  // Queued: the feed is not to end in its own signal.
  connect(feed_.get(), &TraceFeed::ended, this, &TraceWindow::ended, Qt::QueuedConnection);
  feed_->begin();
  check();
  status_->tell(tr("Asking %1…").arg(client->name()));
}

void TraceWindow::cancel() {
  if (!isRunning()) return;
  if (feed_) feed_->disconnect(this);
  feed_.reset();
  if (joined_) joined_->disconnect(this);
  joined_.reset();
  check();
  status_->tell(tr("Cancelled; what was found until then is shown"));
}

void TraceWindow::arrived() {
  if (feed_ && feed_->reply().ok()) showTrace(feed_->trace());
}

void TraceWindow::ended() {
  if (!feed_ || !feed_->isOver()) return;  // another was begun meanwhile
  const QString error = feed_->error();
  feed_.reset();
  check();
  if (!error.isEmpty()) status_->tell(error, true);
}

void TraceWindow::joinedEnded() {
  if (!joined_ || !joined_->isOver()) return;
  const QString error = joined_->error();
  if (error.isEmpty()) showTrace(joined_->trace());
  joined_.reset();
  check();
  if (!error.isEmpty()) status_->tell(error, true);
}

/// One of them has it, and the others hear nothing.
std::vector<AgentClient*> TraceWindow::hearersOf(const std::string& address) const {
  std::vector<AgentClient*> hearers;
  for (const VirtualService& service : cluster_.virtualServices) {
    if (!service.address || service.address->toString() != address) continue;
    const auto directors = diagnosis::directorsOf(cluster_, service);
    for (AgentClient* one : clients_()) {
      const bool its = std::find(directors.begin(), directors.end(), one->name().toStdString()) != directors.end();
      if (its && std::find(hearers.begin(), hearers.end(), one) == hearers.end()) hearers.push_back(one);
    }
  }
  return hearers;
}

void TraceWindow::showTrace(const api::Trace& trace) {
  trace_ = trace;
  std::vector<HopRow> rows;
  for (const api::TraceHop& hop : trace.hops) rows.push_back(rowOf(trace, hop, names_));
  chart_->hops().show(std::move(rows));
  // The last hop is the one that is waited for.
  if (trace.running) chart_->scrollToBottom();
  const QString said = text(trace.sentence);
  sentence_->setText(said.isEmpty() ? said : said.left(1).toUpper() + said.mid(1));
  sentence_->setVisible(!said.isEmpty());
  copy_->setEnabled(!trace.hops.empty());
}

QString TraceWindow::copied() const {
  return copyOf(trace_, askedFrom_.isEmpty() ? from_->currentText() : askedFrom_, names_);
}

}  // namespace lvs::tools
