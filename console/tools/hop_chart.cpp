#include "console/tools/hop_chart.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "console/window/look.h"

namespace lvs::tools {
namespace {

constexpr int kTextWidth = 118;  ///< of the times in words, beside the dots
constexpr double kRadius = 4;

QString msText(double ms) { return QLocale().toString(ms, 'f', ms < 10 ? 2 : ms < 100 ? 1 : 0); }

/// "0.31 ms", "0.31 – 1.20 ms"
QString timesText(const HopRow& row) {
  if (row.ms.empty()) return QStringLiteral("–");
  const auto [least, most] = std::minmax_element(row.ms.begin(), row.ms.end());
  const QString low = msText(*least), high = msText(*most);
  return HopModel::tr("%1 ms").arg(low == high ? low : low + QStringLiteral(" – ") + high);
}

QString shapeOf(Mark mark) {
  switch (mark) {
    case Mark::passed: return QStringLiteral("●");
    case Mark::reached: return QStringLiteral("✓");
    case Mark::silent: return QStringLiteral("○");
    case Mark::stopped: return QStringLiteral("✕");
    default: return QStringLiteral("▲");
  }
}

QColor colourOf(Mark mark, const QPalette& palette) {
  switch (mark) {
    case Mark::passed: return look::request(palette);
    case Mark::reached: return look::good(palette);
    case Mark::silent: return look::quiet(palette);
    case Mark::stopped: return look::bad(palette);
    default: return look::warning(palette);
  }
}

/// Ends of scales that are easy to read: 1, 2, 5, 10, …
double scaleEnd(double ms) {
  double step = 0.1;
  while (ms > step * 10) step *= 10;
  for (const double factor : {1.0, 2.0, 5.0})
    if (ms <= step * factor) return step * factor;
  return step * 10;
}

class TimesDelegate : public QStyledItemDelegate {
 public:
  TimesDelegate(const HopModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString words = cell.text;
    cell.text.clear();
    const QWidget* view = option.widget;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, view);
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    const QPalette& colours = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect all = option.rect.adjusted(6, 0, -6, 0);
    painter->setPen(colours.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(all.left(), all.top(), kTextWidth, all.height()), Qt::AlignVCenter | Qt::AlignLeft, words);
    const HopRow& row = model_.row(index.row());
    const QRectF plot(all.left() + kTextWidth + kRadius, all.top(), all.width() - kTextWidth - 2 * kRadius,
                      all.height());
    if (plot.width() > 20 && model_.longestMs() > 0) {
      const double middle = plot.center().y();
      painter->setPen(QPen(chosen ? colours.color(QPalette::HighlightedText) : look::line(colours), 1));
      painter->drawLine(QPointF(plot.left(), middle), QPointF(plot.right(), middle));
      const QColor fill = chosen ? colours.color(QPalette::HighlightedText) : colourOf(row.mark, colours);
      painter->setPen(QPen(colours.color(chosen ? QPalette::Highlight : QPalette::Base), 1));
      painter->setBrush(fill);
      for (const double ms : row.ms)
        painter->drawEllipse(QPointF(plot.left() + plot.width() * std::min(1.0, ms / model_.longestMs()), middle),
                             kRadius, kRadius);
    }
    painter->restore();
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {kTextWidth + 160, usual.height()};
  }

 private:
  const HopModel& model_;
};

}  // namespace

void HopModel::show(std::vector<HopRow> rows) {
  double longest = 0;
  for (const HopRow& row : rows)
    for (const double ms : row.ms) longest = std::max(longest, ms);
  longest = longest > 0 ? scaleEnd(longest) : 0;
  const bool grows = rows.size() >= rows_.size() && !rows_.empty();
  if (!grows) {
    beginResetModel();
    rows_ = std::move(rows);
    longest_ = longest;
    endResetModel();
  } else {
    const auto before = static_cast<int>(rows_.size());
    const auto now = static_cast<int>(rows.size());
    if (now > before) beginInsertRows({}, before, now - 1);
    rows_ = std::move(rows);
    longest_ = longest;
    if (now > before) endInsertRows();
    emit dataChanged(index(0, 0), index(now - 1, kColumns - 1));
  }
  emit headerDataChanged(Qt::Horizontal, kTimes, kTimes);
}

int HopModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int HopModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant HopModel::data(const QModelIndex& index, int role) const {
  const HopRow& one = row(index.row());
  if (role == Qt::ForegroundRole && index.column() == kRemark) return {};
  if (role == Qt::ToolTipRole && index.column() == kRemark) return one.remark;
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
    case kHop:
      return one.number == 0 ? shapeOf(one.mark) : QStringLiteral("%1 %2").arg(shapeOf(one.mark)).arg(one.number);
    case kMachine:
      return one.address.isEmpty() ? QStringLiteral("*")
             : one.name.isEmpty()  ? one.address
                                   : QStringLiteral("%1  %2").arg(one.address, one.name);
    case kTimes: return timesText(one);
    case kLost: return one.lost == 0 ? QStringLiteral("0") : tr("%1 of %2").arg(one.lost).arg(one.lost + one.answered);
    default: return one.remark;
  }
}

QVariant HopModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
  switch (section) {
    case kHop: return tr("Hop");
    case kMachine: return tr("Machine");
    case kTimes:
      return longest_ > 0 ? tr("Round trip, 0 to %1 ms").arg(QLocale().toString(longest_)) : tr("Round trip");
    case kLost: return tr("Lost");
    default: return tr("What it says");
  }
}

HopChart::HopChart(QWidget* parent) : QTableView(parent) {
  setModel(&model_);
  setItemDelegateForColumn(HopModel::kTimes, new TimesDelegate(model_, this));
  setAccessibleName(tr("Hops on the way"));
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setAlternatingRowColors(true);
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
  QHeaderView* header = horizontalHeader();
  header->setAccessibleName(tr("Columns"));
  header->setHighlightSections(false);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  header->setSectionResizeMode(QHeaderView::ResizeToContents);
  header->setSectionResizeMode(HopModel::kTimes, QHeaderView::Stretch);
}

}  // namespace lvs::tools
