#include "console/troubleshoot/packets_panel.h"

#include <QBuffer>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProcess>
#include <QSaveFile>
#include <QSplitter>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "common/packets/layers.h"
#include "console/client/real_server_batch.h"
#include "console/text.h"
#include "console/window/look.h"

namespace lvs::troubleshoot {
namespace {

constexpr int kBeatMs = 200;
constexpr std::uint32_t kSeconds = 600;
constexpr std::uint32_t kBytes = 16U << 20U;

/// "IPv4" of "IPv4 10.0.0.1 > 10.0.0.2".
QString kindOf(const QTreeWidgetItem* layer) { return layer->text(0).section(QLatin1Char(' '), 0, 0); }

QString counted(std::size_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }

}  // namespace

PacketsPanel::PacketsPanel(QWidget* parent)
    : QWidget(parent),
      watch_(new QPushButton),
      save_(new QPushButton(tr("Save…"))),
      open_(new QPushButton(tr("Open in Wireshark"))),
      empty_(new QLabel(tr("Watch packets while a client tries: each one is shown at every place where a director sees "
                           "it. Directors only listen; nothing is sent or changed."))),
      views_(new QWidget),
      ladder_(new LadderView(model_)),
      table_(new QTableView),
      layers_(new QTreeWidget),
      raw_(new QPlainTextEdit),
      status_(new StatusLine) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 8, 8, 8);
  column->setSpacing(8);
  makeBar(*column);
  empty_->setWordWrap(true);
  empty_->setAlignment(Qt::AlignCenter);
  empty_->setContentsMargins(48, 24, 48, 24);
  column->addWidget(empty_, 1);
  makeViews(*column);
  column->addWidget(views_, 1);
  beat_.setInterval(kBeatMs);
  connect(&beat_, &QTimer::timeout, this,
          [this] { settle(QDateTime::currentMSecsSinceEpoch() * CaptureMerge::kNsPerMs - CaptureMerge::kSettledNs); });
  tell();
}

void PacketsPanel::makeBar(QLayout& column) {
  auto* bar = new QHBoxLayout;
  bar->setSpacing(8);
  watch_->setObjectName(QStringLiteral("watch"));
  save_->setObjectName(QStringLiteral("save-packets"));
  open_->setObjectName(QStringLiteral("open-packets"));
  save_->setToolTip(tr("As pcapng, with the name of each place"));
  open_->setToolTip(tr("With the program that this desktop has for captures"));
  status_->setObjectName(QStringLiteral("packets-status"));
  bar->addWidget(watch_);
  bar->addWidget(status_, 1);
  bar->addWidget(save_);
  bar->addWidget(open_);
  static_cast<QVBoxLayout&>(column).addLayout(bar);
  connect(watch_, &QPushButton::clicked, this, [this] {
    if (isWatching()) stop();
    else emit watchWanted();
  });
  connect(save_, &QPushButton::clicked, this, &PacketsPanel::askAndSave);
  connect(open_, &QPushButton::clicked, this, &PacketsPanel::openSaved);
}

void PacketsPanel::makeViews(QLayout&) {
  table_->setModel(&model_);
  table_->setAccessibleName(tr("Packets"));
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setAlternatingRowColors(true);
  table_->setShowGrid(false);
  table_->setWordWrap(false);
  table_->setTabKeyNavigation(false);
  table_->setFrameShape(QFrame::NoFrame);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
  QHeaderView* header = table_->horizontalHeader();
  header->setAccessibleName(tr("Columns"));
  header->setHighlightSections(false);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  header->setSectionResizeMode(QHeaderView::ResizeToContents);
  header->setResizeContentsPrecision(0);  // by what is in sight
  layers_->setHeaderHidden(true);
  layers_->setColumnCount(2);
  layers_->setAccessibleName(tr("Layers of the packet"));
  layers_->setFrameShape(QFrame::NoFrame);
  raw_->setReadOnly(true);
  raw_->setAccessibleName(tr("Bytes of the packet"));
  raw_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  raw_->setLineWrapMode(QPlainTextEdit::NoWrap);
  raw_->setTabChangesFocus(true);
  raw_->setFrameShape(QFrame::NoFrame);
  // Read only, and yet to be read by keyboard.
  raw_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* details = new QSplitter(Qt::Horizontal);
  details->addWidget(layers_);
  details->addWidget(raw_);
  details->setSizes({400, 520});
  auto* whole = new QSplitter(Qt::Vertical);
  whole->setChildrenCollapsible(false);
  whole->addWidget(ladder_);
  whole->addWidget(table_);
  whole->addWidget(details);
  whole->setSizes({220, 150, 120});
  auto* inner = new QVBoxLayout(views_);
  inner->setContentsMargins(0, 0, 0, 0);
  inner->addWidget(whole);
  connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& now) { select(now.row()); });
  // A layer that was opened once is open in the next packet too.
  connect(layers_, &QTreeWidget::itemExpanded, this,
          [this](QTreeWidgetItem* layer) { unfolded_.insert(kindOf(layer)); });
  connect(layers_, &QTreeWidget::itemCollapsed, this,
          [this](QTreeWidgetItem* layer) { unfolded_.remove(kindOf(layer)); });
  connect(ladder_, &LadderView::currentChanged, this, &PacketsPanel::select);
}

void PacketsPanel::watch(const Subject& subject) {
  api::CaptureOrder order;
  order.service = subject.service;
  if (subject.client) order.client = subject.client->toString();
  order.seconds = kSeconds;
  order.packets = static_cast<std::uint32_t>(PacketsModel::kMost);
  order.bytes = kBytes;
  std::vector<Listening> all;
  for (AgentClient* director : subject.directors) all.push_back({director, order});
  const VirtualService* service = subject.cluster.virtualService(subject.service);
  for (std::size_t i = 0; service && i < service->realServers.size(); ++i) {
    const std::string& server = service->realServers[i].server;
    AgentClient* near = agentFor(subject.cluster, text(server), subject.paired);
    if (!near) continue;
    auto one = std::find_if(all.begin(), all.end(), [&](const Listening& other) { return other.director == near; });
    if (one == all.end()) one = all.insert(all.end(), {near, order});
    if (one->order.realServers.size() < kMostRealServers) one->order.realServers.push_back(server);
  }
  listen(subject, all);
}

void PacketsPanel::listen(const Subject& subject, const std::vector<Listening>& orders) {
  feeds_.clear();  // one that is thrown away ends its capture
  merge_ = {};
  showPackets(subject, {}, {});
  for (const Listening& one : orders) {
    feeds_.push_back(std::make_unique<CaptureFeed>(one.director, one.order));
    CaptureFeed* feed = feeds_.back().get();
    connect(feed, &CaptureFeed::begun, this, &PacketsPanel::tell);
    connect(feed, &CaptureFeed::stateTold, this, &PacketsPanel::noteDeaf);
    connect(feed, &CaptureFeed::arrived, this,
            [this, feed] { merge_.take(feed->places(), feed->takePackets(), feed->clockOffsetMs()); });
    // Queued: the feed is not to end in its own signal.
    connect(feed, &CaptureFeed::ended, this, &PacketsPanel::feedEnded, Qt::QueuedConnection);
    feed->begin();
  }
  beat_.start();
  tell();
}

void PacketsPanel::stop() {
  for (const auto& feed : feeds_) feed->end();
  watch_->setEnabled(feeds_.empty());
}

void PacketsPanel::setReady(bool ready) {
  ready_ = ready;
  watch_->setEnabled(ready || isWatching());
}

void PacketsPanel::noteDeaf() {
  QStringList deaf;
  std::vector<std::string> withoutTcpdump;
  for (const auto& feed : feeds_) {
    feed->addWithoutTcpdump(withoutTcpdump);
    for (const api::CapturePlace& place : feed->state().places) {
      if (place.problem.empty()) continue;
      const QString host = place.realServer.empty() ? feed->director() : text(place.realServer);
      const QString where = place.interface.empty() ? host : host + QLatin1Char(' ') + text(place.interface);
      deaf << QStringLiteral("%1: %2").arg(where, text(place.problem));
    }
  }
  if (deaf == deaf_) return;
  deaf_ = deaf;
  offerTcpdump(withoutTcpdump);
  tell();
}

void PacketsPanel::offerTcpdump(const std::vector<std::string>& servers) {
  if (servers == offeredTo_ || (cure_ && cure_->isBusy())) return;
  offeredTo_ = servers;
  delete cure_;
  if (servers.empty() || !makeCure_) return;
  cure_ = new CurePanel({diagnosis::Cure::Kind::installTcpdump, {}, servers, {}}, makeCure_);
  cure_->setDoneText(tr("Done; watch again to see the packets there"));
  static_cast<QVBoxLayout*>(layout())->insertWidget(1, cure_);
}

/// The last packets have come when all of them are over.
void PacketsPanel::feedEnded() {
  for (const auto& feed : feeds_)
    if (!feed->isOver()) return;
  for (const auto& feed : feeds_)
    if (!feed->error().isEmpty()) problems_ << QStringLiteral("%1: %2").arg(feed->director(), feed->error());
  feeds_.clear();
  beat_.stop();
  settle(INT64_MAX);
  tell();
}

void PacketsPanel::settle(std::int64_t untilNs) {
  std::vector<packets::Captured> ready = merge_.settled(untilNs);
  if (ready.empty()) return;
  saved_.clear();
  model_.append(merge_.places(), std::move(ready));
  if (model_.full()) stop();
  tell();
}

void PacketsPanel::showPackets(const Subject& subject, const std::vector<packets::Place>& places,
                               std::vector<packets::Captured> captured) {
  const VirtualService* service = subject.cluster.virtualService(subject.service);
  service_ = subject.service;
  model_.clear(service ? Ladder(subject.cluster, *service, subject.client) : Ladder());
  problems_.clear();
  deaf_.clear();
  offerTcpdump({});
  saved_.clear();
  select(-1);
  if (!captured.empty()) model_.append(places, std::move(captured));
  tell();
}

void PacketsPanel::tell() {
  const bool any = model_.size() > 0;
  empty_->setVisible(!any);
  views_->setVisible(any);
  watch_->setEnabled(ready_ || isWatching());
  watch_->setText(isWatching() ? tr("Stop") : tr("Watch packets"));
  save_->setEnabled(any && !isWatching());
  open_->setEnabled(any && !isWatching());
  if (!problems_.isEmpty()) return status_->tell(problems_.join(QStringLiteral("; ")), true);
  if (model_.full()) return status_->tell(tr("%1 packets: more are not kept").arg(counted(model_.size())));
  const QString deaf = deaf_.join(QStringLiteral("; "));
  if (isWatching()) {
    QStringList directors;
    for (const auto& feed : feeds_) directors << feed->director();
    const QString listening =
        tr("Listening on %1: %2 packets").arg(directors.join(QStringLiteral(", ")), counted(model_.size()));
    return status_->tell(deaf.isEmpty() ? listening : listening + QLatin1Char('\n') + deaf);
  }
  status_->tell(any ? tr("%1 packets").arg(counted(model_.size())) : deaf);
}

void PacketsPanel::select(int row) {
  if (row == shown_) return;
  shown_ = row;
  ladder_->setCurrent(row);
  if (table_->currentIndex().row() != row) {
    if (row < 0) table_->clearSelection();
    else table_->selectRow(row);
  }
  layers_->clear();
  raw_->clear();
  if (row < 0 || row >= static_cast<int>(model_.size())) return;
  const auto at = static_cast<std::size_t>(row);
  for (const packets::Layer& layer : packets::layersOf(model_.packet(at))) {
    auto* top = new QTreeWidgetItem(layers_, {text(layer.title)});
    top->setFirstColumnSpanned(true);
    for (const auto& [name, value] : layer.fields) new QTreeWidgetItem(top, {text(name), text(value)});
    top->setExpanded(unfolded_.contains(kindOf(top)));
  }
  layers_->resizeColumnToContents(0);
  raw_->setPlainText(text(packets::hexDump(model_.captured()[at].bytes)));
}

Outcome PacketsPanel::save(const QString& path) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return Error{"", file.errorString().toStdString()};
  // Packets are nobody else's business.
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  CaptureWriter writer(file);
  writer.write(model_.places(), model_.captured());
  if (writer.failed() || !file.commit()) return Error{"", file.errorString().toStdString()};
  saved_ = path;
  return Done{};
}

QByteArray PacketsPanel::pcapng() const {
  QByteArray bytes;
  if (model_.size() == 0) return bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  CaptureWriter(buffer).write(model_.places(), model_.captured());
  return bytes;
}

void PacketsPanel::askAndSave() {
  const QString path = QFileDialog::getSaveFileName(
      this, tr("Save the packets"), QDir::homePath() + QStringLiteral("/packets.pcapng"), tr("Capture (*.pcapng)"));
  if (path.isEmpty()) return;
  const Outcome written = save(path);
  status_->tell(
      written ? tr("Saved as %1").arg(path) : tr("%1 could not be written: %2").arg(path, text(written.message())),
      !written);
}

void PacketsPanel::openSaved() {
  if (saved_.isEmpty()) askAndSave();
  if (saved_.isEmpty()) return;
  // What the desktop opens such files with may be anything; Wireshark is what is promised.
  const QString wireshark = QStandardPaths::findExecutable(QStringLiteral("wireshark"));
  if (!wireshark.isEmpty() && QProcess::startDetached(wireshark, {saved_})) return;
  if (!QDesktopServices::openUrl(QUrl::fromLocalFile(saved_)))
    status_->tell(tr("This desktop has no program for %1; install Wireshark").arg(saved_), true);
}

void PacketsPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) ladder_->viewport()->update();
}

}  // namespace lvs::troubleshoot
