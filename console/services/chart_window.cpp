#include "console/services/chart_window.h"

#include <qcustomplot.h>

#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "console/window/look.h"

namespace lvs::services {
namespace {

constexpr int kMostDrawn = 8;  ///< lines that can still be told apart

}  // namespace

ChartWindow::ChartWindow(const ServicesModel& model, const QStringList& keys, QWidget* parent)
    : QDialog(parent, Qt::Window),
      model_(model),
      plot_(new QCustomPlot),
      list_(new QListWidget),
      measure_(new QComboBox),
      range_(new QComboBox),
      pause_(new QCheckBox(tr("Pause"))),
      values_(new QLabel) {
  setWindowTitle(tr("Chart of services"));
  resize(960, 520);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);

  auto* bar = new QHBoxLayout;
  const auto add = [this](const QString& words, Measure measure) {
    measure_->addItem(words, static_cast<int>(measure));
  };
  add(tr("New connections per second"), Measure::connections);
  add(tr("Active connections"), Measure::active);
  add(tr("Inactive connections"), Measure::inactive);
  add(tr("Packets in per second"), Measure::inPackets);
  add(tr("Packets out per second"), Measure::outPackets);
  add(tr("Bytes in per second"), Measure::inBytes);
  add(tr("Bytes out per second"), Measure::outBytes);
  add(tr("Latency of the health check (ms)"), Measure::latency);
  measure_->setAccessibleName(tr("What is drawn"));
  for (const int minutes : {1, 5, 15, 60}) range_->addItem(tr("Last %1 min").arg(minutes), minutes);
  range_->setCurrentIndex(1);
  range_->setAccessibleName(tr("How far back"));
  auto* image = new QPushButton(tr("Save as picture…"));
  bar->addWidget(measure_);
  bar->addWidget(range_);
  bar->addWidget(pause_);
  bar->addStretch();
  bar->addWidget(image);
  column->addLayout(bar);

  auto* middle = new QHBoxLayout;
  list_->setMaximumWidth(250);
  list_->setAccessibleName(tr("Lines"));
  plot_->setAccessibleName(tr("Chart"));
  plot_->setMinimumHeight(200);
  middle->addWidget(plot_, 1);
  middle->addWidget(list_);
  column->addLayout(middle, 1);
  values_->setMinimumHeight(values_->fontMetrics().height());
  values_->setObjectName(QStringLiteral("values"));
  column->addWidget(values_);

  QSharedPointer<QCPAxisTickerDateTime> times(new QCPAxisTickerDateTime);
  times->setDateTimeFormat(QStringLiteral("HH:mm:ss"));
  plot_->xAxis->setTicker(times);
  plot_->setLocale(locale());
  cursor_ = new QCPItemLine(plot_);
  cursor_->setVisible(false);
  fillList(keys);
  setColours();

  connect(measure_, &QComboBox::currentIndexChanged, this, &ChartWindow::draw);
  connect(range_, &QComboBox::currentIndexChanged, this, &ChartWindow::draw);
  connect(list_, &QListWidget::itemChanged, this, &ChartWindow::draw);
  connect(pause_, &QCheckBox::toggled, this, &ChartWindow::draw);
  connect(image, &QPushButton::clicked, this, &ChartWindow::saveImage);
  connect(&model_, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first) {
    if (!pause_->isChecked() && !first.parent().isValid()) draw();
  });
  connect(&model_, &QAbstractItemModel::modelReset, this, [this] {
    QStringList chosen;
    for (int i = 0; i < list_->count(); ++i) {
      if (list_->item(i)->checkState() == Qt::Checked) chosen << list_->item(i)->data(Qt::UserRole).toString();
    }
    fillList(chosen);
    if (!pause_->isChecked()) draw();
  });
  connect(plot_, &QCustomPlot::mouseMove, this, [this](const QMouseEvent* event) { showValues(event->pos()); });
  draw();
}

void ChartWindow::fillList(const QStringList& chosen) {
  const QSignalBlocker quiet(list_);
  list_->clear();
  int drawn = 0;
  const auto add = [&](const Row& row) {
    const QString key = QString::fromStdString(row.key);
    auto* item = new QListWidgetItem(model_.title(row.key), list_);
    item->setData(Qt::UserRole, key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    const bool wanted = chosen.contains(key) && drawn < kMostDrawn;
    item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(item->text());
    if (wanted) ++drawn;
  };
  for (const Row& row : model_.content()) {
    add(row);
    for (const Row& server : row.servers) add(server);
  }
}

Measure ChartWindow::measure() const { return static_cast<Measure>(measure_->currentData().toInt()); }

QColor ChartWindow::lineColour(int place) const {
  // Hues far from each other, light on dark and dark on light.
  static constexpr int kHues[] = {212, 28, 150, 330, 50, 270, 185, 0};
  const bool dark = look::isDark(palette());
  return QColor::fromHsl(kHues[place % kMostDrawn], 170, dark ? 165 : 95);
}

QString ChartWindow::valueText(double value) const {
  const auto whole = static_cast<std::uint64_t>(std::llround(std::max(0.0, value)));
  switch (measure()) {
    case Measure::active:
    case Measure::inactive: return amount(whole);
    case Measure::inBytes:
    case Measure::outBytes: return dataPerSecond(whole);
    case Measure::latency: return duration(value * 1000);
    default: return perSecond(whole);
  }
}

void ChartWindow::setColours() {
  const QPalette& colours = palette();
  const QColor text = look::quiet(colours);
  plot_->setBackground(colours.color(QPalette::Base));
  for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
    axis->setBasePen(QPen(look::line(colours)));
    axis->setTickPen(QPen(look::line(colours)));
    axis->setSubTickPen(QPen(Qt::NoPen));
    axis->setTickLabelColor(text);
    axis->setLabelColor(text);
    axis->grid()->setPen(QPen(look::line(colours), 0.6, Qt::DotLine));
    axis->grid()->setZeroLinePen(Qt::NoPen);
    axis->setTickLabelFont(font());
    axis->setLabelFont(font());
  }
  cursor_->setPen(QPen(text, 1, Qt::DashLine));
}

void ChartWindow::draw() {
  plot_->clearGraphs();
  const std::int64_t now = model_.history().newestMs();
  const std::int64_t since = now - range_->currentData().toInt() * 60000LL;
  double most = 1;
  int place = 0;
  const QSignalBlocker quiet(list_);
  for (int i = 0; i < list_->count(); ++i) {
    QListWidgetItem* item = list_->item(i);
    item->setIcon({});
    if (item->checkState() != Qt::Checked || place >= kMostDrawn) continue;
    QPixmap swatch(12, 12);
    swatch.fill(lineColour(place));
    item->setIcon(swatch);
    QCPGraph* graph = plot_->addGraph();
    graph->setName(item->text());
    graph->setPen(QPen(lineColour(place), 1.6));
    QVector<double> times, amounts;
    for (const Point& point :
         model_.history().points(item->data(Qt::UserRole).toString().toStdString(), measure(), since)) {
      times << static_cast<double>(point.timeMs) / 1000;
      amounts << point.value;
      most = std::max(most, point.value);
    }
    graph->setData(times, amounts, true);
    ++place;
  }
  plot_->xAxis->setRange(static_cast<double>(since) / 1000, static_cast<double>(now) / 1000);
  plot_->yAxis->setRange(0, most * 1.1);
  plot_->yAxis->setLabel(measure_->currentText());
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

/// The values at the pointer's time, of every line.
void ChartWindow::showValues(const QPoint& at) {
  const double time = plot_->xAxis->pixelToCoord(at.x());
  QStringList words;
  for (int i = 0; i < plot_->graphCount(); ++i) {
    const auto points = plot_->graph(i)->data();
    if (points->isEmpty()) continue;
    const auto found = points->findBegin(time);
    words << tr("%1: %2").arg(plot_->graph(i)->name(), valueText(found->value));
  }
  const bool inside = plot_->axisRect()->rect().contains(at) && !words.isEmpty();
  cursor_->setVisible(inside);
  cursor_->start->setCoords(time, plot_->yAxis->range().lower);
  cursor_->end->setCoords(time, plot_->yAxis->range().upper);
  const QDateTime when = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(time * 1000));
  values_->setText(inside ? locale().toString(when.time(), QLocale::LongFormat) + QStringLiteral(" – ") +
                                words.join(QStringLiteral(" · "))
                          : QString());
  plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ChartWindow::saveImage() {
  const QString path = QFileDialog::getSaveFileName(this, tr("Save the chart"), QStringLiteral("services.png"),
                                                    tr("PNG pictures (*.png)"));
  if (path.isEmpty()) return;
  values_->setText(plot_->savePng(path, plot_->width(), plot_->height(), 2) ? tr("The chart is in %1").arg(path)
                                                                            : tr("%1 was not written").arg(path));
}

void ChartWindow::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !cursor_) return;
  setColours();
  draw();
}

}  // namespace lvs::services
