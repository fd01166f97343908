#include "console/troubleshoot/path_view.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include "console/text.h"
#include "console/window/look.h"

namespace lvs::troubleshoot {
namespace {

constexpr int kStepGap = 8;
constexpr int kStepMargin = 16;
constexpr int kMark = 18;  ///< diameter
constexpr double kNsInMs = 1e6;
enum Role { kHost = Qt::UserRole, kTitle, kSentence, kAfter, kSeen, kBack };

QString hostText(const diagnosis::Hop& hop) { return hop.host.empty() ? PathView::tr("Client") : text(hop.host); }

QColor colour(diagnosis::Seen seen, const QPalette& palette) {
  switch (seen) {
    case diagnosis::Seen::yes: return look::good(palette);
    case diagnosis::Seen::no: return look::bad(palette);
    case diagnosis::Seen::unknown: return look::quiet(palette);
  }
  return {};
}

/// Two lines of text beside the stepper's line: the host with its time, and what was seen.
class Step : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const auto* view = static_cast<const QAbstractItemView*>(parent());
    const int width = std::max(120, view->viewport()->width() - textLeft() - kStepMargin);
    const QRect words =
        option.fontMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, index.data(kSentence).toString());
    return {width, option.fontMetrics.height() + words.height() + 2 * kStepGap + 2};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette& palette = option.palette;
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected) painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto seen = static_cast<diagnosis::Seen>(index.data(kSeen).toInt());
    const QColor mark = selected ? ink : colour(seen, palette);
    const QPointF middle(option.rect.left() + kStepMargin + kMark / 2.0, option.rect.top() + kStepGap + kMark / 2.0);
    // A dashed line: nobody saw it pass.
    const auto line = [&](qreal from, qreal to, bool solid) {
      painter->setPen(QPen(selected ? ink : look::line(palette), 2, solid ? Qt::SolidLine : Qt::DotLine));
      painter->drawLine(QPointF(middle.x(), from), QPointF(middle.x(), to));
    };
    const auto passed = [&](const QModelIndex& other) {
      return other.isValid() && other.data(kSeen).toInt() == static_cast<int>(diagnosis::Seen::yes);
    };
    const QModelIndex before = index.siblingAtRow(index.row() - 1);
    const QModelIndex after = index.siblingAtRow(index.row() + 1);
    if (before.isValid()) line(option.rect.top(), middle.y() - kMark / 2.0, passed(index));
    if (after.isValid()) line(middle.y() + kMark / 2.0, option.rect.bottom() + 1, passed(after));
    painter->setPen(QPen(mark, 1.6));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(middle, kMark / 2.0, kMark / 2.0);
    painter->drawText(QRectF(middle.x() - kMark, middle.y() - kMark, 2 * kMark, 2 * kMark), Qt::AlignCenter,
                      PathView::shape(seen));
    const QRect words = option.rect.adjusted(textLeft(), kStepGap, -kStepMargin, -kStepGap);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(ink);
    const QString host = index.data(kTitle).toString();
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop, host);
    const int beside = QFontMetrics(bold).horizontalAdvance(host) + 2 * kStepGap;
    painter->setFont(option.font);
    painter->setPen(selected ? ink : look::quiet(palette));
    painter->drawText(words.adjusted(beside, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                      index.data(kBack).toBool() ? PathView::tr("on the way back") : QString());
    painter->drawText(words, Qt::AlignRight | Qt::AlignTop, index.data(kAfter).toString());
    painter->setPen(selected ? ink : seen == diagnosis::Seen::no ? look::bad(palette) : ink);
    painter->drawText(words.adjusted(0, option.fontMetrics.height() + 2, 0, 0),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(kSentence).toString());
    painter->restore();
  }

 private:
  static int textLeft() { return kStepMargin + kMark + kStepGap + 4; }
};

}  // namespace

PathView::PathView(QWidget* parent) : QListView(parent) {
  setModel(&model_);
  setItemDelegate(new Step(this));
  setAccessibleName(tr("The packet's way"));
  setFrameShape(QFrame::NoFrame);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setResizeMode(QListView::Adjust);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  const auto tellHost = [this](const QModelIndex& index) {
    if (const QString host = index.data(kHost).toString(); !host.isEmpty()) emit chosen(host);
  };
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, tellHost);
}

QString PathView::shape(diagnosis::Seen seen) {
  switch (seen) {
    case diagnosis::Seen::yes: return QStringLiteral("✓");
    case diagnosis::Seen::no: return QStringLiteral("✗");
    case diagnosis::Seen::unknown: return QStringLiteral("?");
  }
  return {};
}

QString PathView::after(const diagnosis::Hop& hop) {
  if (!hop.afterNs) return {};
  return tr("+%1 ms").arg(QLocale().toString(static_cast<double>(*hop.afterNs) / kNsInMs, 'f', 3));
}

QString PathView::words(const diagnosis::Hop& hop) {
  QString seen;
  switch (hop.seen) {
    case diagnosis::Seen::yes: seen = tr("seen"); break;
    case diagnosis::Seen::no: seen = tr("not seen"); break;
    case diagnosis::Seen::unknown: seen = tr("nobody listened"); break;
  }
  QStringList all{hostText(hop), hop.back ? tr("on the way back") : tr("on the way there"), seen};
  if (!hop.sentence.empty()) all << text(hop.sentence);
  if (hop.afterNs) all << after(hop);
  return all.join(QStringLiteral(", "));
}

void PathView::show(const diagnosis::Path& path) {
  model_.clear();
  for (const diagnosis::Hop& hop : path.hops) {
    auto* item = new QStandardItem(words(hop));
    item->setData(hostText(hop), kTitle);
    item->setData(text(hop.host), kHost);
    item->setData(text(hop.sentence), kSentence);
    item->setData(after(hop), kAfter);
    item->setData(static_cast<int>(hop.seen), kSeen);
    item->setData(hop.back, kBack);
    item->setToolTip(words(hop));
    model_.appendRow(item);
  }
}

void PathView::changeEvent(QEvent* event) {
  QListView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) scheduleDelayedItemsLayout();
}

}  // namespace lvs::troubleshoot
