#include "console/topology/items.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGraphicsSceneHoverEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>
#include <algorithm>

#include "console/text.h"
#include "console/window/look.h"

namespace lvs::topology {
namespace {

constexpr double kRadius = 8;
constexpr double kArrow = 7;
constexpr double kLabelHeight = 18;
constexpr double kBlocksBelow = 0.2;  ///< zoom under which nothing can be read

QFont sceneFont(double pixels, bool bold = false) {
  QFont font;
  font.setPixelSize(static_cast<int>(pixels));
  font.setBold(bold);
  return font;
}

QPainterPath pathOf(const Route& route) {
  const auto at = [&](std::size_t i) { return QPointF(route.points[i].x, route.points[i].y); };
  QPainterPath path(at(0));
  if (route.shape == Route::Shape::curve) {
    const double middle = (at(1).x() - at(0).x()) / 2;
    path.cubicTo(at(0) + QPointF(middle, 0), at(1) - QPointF(middle, 0), at(1));
    path.lineTo(at(2));
    return path;
  }
  for (std::size_t i = 1; i + 1 < route.points.size(); ++i) {  // rounded corners
    const QLineF in(at(i), at(i - 1));
    const QLineF out(at(i), at(i + 1));
    const double r = std::min({12.0, in.length() / 2, out.length() / 2});
    path.lineTo(in.pointAt(r / std::max(in.length(), 1.0)));
    path.quadTo(at(i), out.pointAt(r / std::max(out.length(), 1.0)));
  }
  path.lineTo(at(route.points.size() - 1));
  return path;
}

/// Nothing that has to be said in the state's colour.
bool isPlain(Health health) { return health == Health::unknown || health == Health::good || health == Health::standby; }

}  // namespace

QString shortNumber(std::uint64_t value) {
  if (value < 1000) return QString::number(value);
  const QLocale locale;
  const char* units[] = {"k", "M", "G", "T"};
  double scaled = static_cast<double>(value);
  int unit = -1;
  while (scaled >= 999.5 && unit < 3) {
    scaled /= 1000;
    ++unit;
  }
  return locale.toString(scaled, 'f', scaled < 99.5 ? 1 : 0) + QChar(0x2009) + QString::fromLatin1(units[unit]);
}

NodeItem::NodeItem(const Node& node, const Box& box, const QPalette& palette)
    : size_(box.width, box.height), palette_(palette) {
  setPos(box.x, box.y);
  setFlags(ItemIsSelectable | ItemIsFocusable);
  setAcceptHoverEvents(true);
  setZValue(2);
  setNode(node);
}

void NodeItem::setNode(const Node& node) {
  // What a screen reader says is the card's name; the rest is told when somebody asks for it.
  if (node.title != node_.title) setProperty("accessibleName", text(node.title));
  node_ = node;
  update();
}

/// Made when it is wanted: many cards change each second, few are pointed at.
void NodeItem::hoverEnterEvent(QGraphicsSceneHoverEvent* event) {
  setToolTip(tip());
  QGraphicsObject::hoverEnterEvent(event);
}

QString NodeItem::tip() const {
  QString tip = QStringLiteral("%1\n%2\n%3").arg(text(node_.title), text(node_.subtitle), text(node_.detail)).trimmed();
  if (node_.setup != Setup::none)
    tip += QLatin1Char('\n') + look::setup(node_.setup) +
           (node_.setupWhy.empty() ? QString() : QStringLiteral(": ") + text(node_.setupWhy));
  if (!node_.why.empty()) tip += QLatin1Char('\n') + text(node_.why);
  if (!node_.sync.empty()) tip += QLatin1Char('\n') + text(node_.sync);
  for (const Fault& fault : node_.faults) tip += QStringLiteral("\n▲ ") + text(fault.words);
  if (node_.mark == Mark::added)
    tip += QLatin1Char('\n') + QCoreApplication::translate("Canvas", "New, not pushed yet");
  if (node_.mark == Mark::changed)
    tip += QLatin1Char('\n') + QCoreApplication::translate("Canvas", "Changed, not pushed yet");
  if (node_.drift > 0)
    tip += QLatin1Char('\n') +
           QCoreApplication::translate("Canvas", "%1 things here were not made by the document").arg(node_.drift);
  return tip;
}

void NodeItem::setColours(const QPalette& palette) {
  palette_ = palette;
  update();
}

QRectF NodeItem::handle() const {
  return QRectF(size_.width() - kHandle / 2, size_.height() / 2 - kHandle / 2, kHandle, kHandle);
}

/// What a push would do to it, and what stands in the kernel without having been asked for.
void NodeItem::paintMarks(QPainter* painter) const {
  const auto badge = [&](const QString& sign, const QColor& colour, double right) {
    const QFont font = sceneFont(13, true);
    const double width = std::max(20.0, QFontMetricsF(font).horizontalAdvance(sign) + 10);
    const QRectF box(right - width, -10, width, 20);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(box, 10, 10);
    painter->setPen(look::isDark(palette_) ? Qt::black : Qt::white);
    painter->setFont(font);
    painter->drawText(box, Qt::AlignCenter, sign);
    return right - width - 4;
  };
  double right = size_.width() - 8;
  if (node_.mark == Mark::added) right = badge(QStringLiteral("+"), look::good(palette_), right);
  if (node_.mark == Mark::changed) right = badge(QStringLiteral("~"), look::warning(palette_), right);
  if (node_.drift > 0) right = badge(QStringLiteral("≠ %1").arg(node_.drift), look::bad(palette_), right);
  if (!node_.faults.empty() || node_.troubled) badge(QStringLiteral("▲"), look::bad(palette_), right);
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
  const QRectF box(QPointF(0, 0), size_);
  const QColor state = look::health(palette_, node_.health);
  if (option->levelOfDetailFromTransform(painter->worldTransform()) < kBlocksBelow) {
    // Too small for words: a block in the state's colour.
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(box, isSelected() ? palette_.color(QPalette::Highlight) : state);
    return;
  }
  painter->setRenderHint(QPainter::Antialiasing);
  QPen outline = isSelected() ? QPen(palette_.color(QPalette::Highlight), 2.5) : QPen(look::line(palette_), 1);
  if (node_.mark != Mark::none && !isSelected())
    outline = QPen(node_.mark == Mark::added ? look::good(palette_) : look::warning(palette_), 2, Qt::DashLine);
  painter->setBrush(look::card(palette_));
  painter->setPen(outline);
  if (node_.folded > 0) {  // a pile of cards
    painter->drawRoundedRect(box.translated(8, 8), kRadius, kRadius);
    painter->drawRoundedRect(box.translated(4, 4), kRadius, kRadius);
  }
  painter->drawRoundedRect(box, kRadius, kRadius);
  paintMarks(painter);
  const bool pointedAt = option->state & QStyle::State_MouseOver;
  if ((pointedAt || isSelected()) && node_.kind != NodeKind::clients && node_.folded == 0) {
    const QRectF dot = handle().adjusted(6, 6, -6, -6);
    painter->setPen(QPen(palette_.color(QPalette::Highlight), 1.5));
    painter->setBrush(palette_.color(QPalette::Base));
    painter->drawEllipse(dot);
  }

  const double left = 12;
  const double width = size_.width() - 2 * left;
  const double top = (size_.height() - kCardHeight) / 2;
  const QString mark = look::shape(node_.health);
  QFont bold = sceneFont(16, true);
  painter->setFont(bold);
  painter->setPen(palette_.color(QPalette::Text));
  const double markWidth = mark.isEmpty() ? 0 : 20;
  const QFontMetricsF boldMetrics(bold);
  const bool lonely = node_.subtitle.empty() && node_.detail.empty();
  painter->drawText(QRectF(left, lonely ? 0 : top + 8, width - markWidth, lonely ? size_.height() : 22),
                    Qt::AlignVCenter | Qt::AlignLeft,
                    boldMetrics.elidedText(text(node_.title), Qt::ElideRight, width - markWidth));
  if (!mark.isEmpty()) {
    painter->setPen(state);
    painter->drawText(QRectF(left, lonely ? 0 : top + 8, width, lonely ? size_.height() : 22),
                      Qt::AlignVCenter | Qt::AlignRight, mark);
  }
  QFont plain = sceneFont(14);
  painter->setFont(plain);
  const QFontMetricsF metrics(plain);
  painter->setPen(palette_.color(QPalette::Text));
  painter->drawText(QRectF(left, top + 32, width, 20), Qt::AlignVCenter | Qt::AlignLeft,
                    metrics.elidedText(text(node_.subtitle), Qt::ElideRight, width));
  painter->setPen(node_.troubled ? look::bad(palette_) : isPlain(node_.health) ? look::quiet(palette_) : state);
  QString setup = look::setup(node_.setup);
  // Where both do not fit, the sign alone stands for the words: the weight is read more often.
  if (metrics.horizontalAdvance(text(node_.detail)) + 8 + metrics.horizontalAdvance(setup) > width) setup.truncate(1);
  const double setupWidth = setup.isEmpty() ? 0 : metrics.horizontalAdvance(setup) + 8;
  painter->drawText(QRectF(left, top + 53, width, 20), Qt::AlignVCenter | Qt::AlignLeft,
                    metrics.elidedText(text(node_.detail), Qt::ElideRight, width - setupWidth));
  if (setup.isEmpty()) return;
  painter->setPen(look::setupColour(palette_, node_.setup));
  painter->drawText(QRectF(left, top + 53, width, 20), Qt::AlignVCenter | Qt::AlignRight, setup);
}

EdgeItem::EdgeItem(const Edge& edge, const Route& route, const QPalette& palette) : palette_(palette) {
  setRoute(route);
  setZValue(1);
  setAcceptHoverEvents(true);
  setEdge(edge);
}

void EdgeItem::setRoute(const Route& route) {
  prepareGeometryChange();
  route_ = route;
  path_ = pathOf(route);
  outline_.clear();
  for (const Point& point : route.points) outline_ << QPointF(point.x, point.y);
  bounds_ = path_.boundingRect().adjusted(-14, -18, 14, 18);
  bounds_ = bounds_.united(QRectF(route.label.x - kLabelLength / 2, route.label.y - 28, kLabelLength, 56));
  update();
}

void EdgeItem::setEdge(const Edge& edge) {
  edge_ = edge;
  update();
}

void EdgeItem::hoverEnterEvent(QGraphicsSceneHoverEvent* event) {
  setToolTip(tip());
  QGraphicsItem::hoverEnterEvent(event);
}

void EdgeItem::setColours(const QPalette& palette) {
  palette_ = palette;
  update();
}

QString EdgeItem::label() const {
  if (!edge_.live) return {};
  const QString old = edge_.stale ? QStringLiteral("? ") : QString();
  if (edge_.from == "clients" || edge_.method.empty())
    return old + QCoreApplication::translate("Canvas", "%1/s").arg(shortNumber(edge_.perSecond));
  return old + QCoreApplication::translate("Canvas", "%1 act · %2 in · %3/s")
                   .arg(shortNumber(edge_.active), shortNumber(edge_.inactive), shortNumber(edge_.perSecond));
}

QString EdgeItem::tip() const {
  const QString way = text(edge_.from).section(QLatin1Char('/'), -1) + QStringLiteral(" → ") +
                      text(edge_.to).section(QLatin1Char('/'), -1);
  if (edge_.path == Path::reply) return QCoreApplication::translate("Canvas", "Replies %1").arg(way);
  if (edge_.path == Path::standby) return QCoreApplication::translate("Canvas", "Standby %1").arg(way);
  const QLocale locale;
  QString tip = QCoreApplication::translate("Canvas", "Requests %1").arg(way);
  if (edge_.live && edge_.stale)
    tip +=
        QLatin1Char('\n') + QCoreApplication::translate("Canvas", "The last known numbers: the director is not heard");
  if (!edge_.method.empty()) tip += QLatin1Char('\n') + text(edge_.method);
  if (edge_.live) {
    tip += QLatin1Char('\n') +
           QCoreApplication::translate("Canvas", "%1 active, %2 inactive connections, %3 new per second")
               .arg(locale.toString(static_cast<qulonglong>(edge_.active)),
                    locale.toString(static_cast<qulonglong>(edge_.inactive)),
                    locale.toString(static_cast<qulonglong>(edge_.perSecond)));
  }
  return tip;
}

QPainterPath EdgeItem::shape() const {
  QPainterPathStroker stroker;
  stroker.setWidth(12);  // easy to point at
  return stroker.createStroke(path_);
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
  const bool reply = edge_.path == Path::reply;
  const bool standby = edge_.path == Path::standby;
  QColor colour = edge_.path == Path::request ? look::request(palette_) : look::line(palette_);
  if (reply) colour = look::quiet(palette_);
  if (option->levelOfDetailFromTransform(painter->worldTransform()) < kBlocksBelow) {
    QPen hair(colour, 1);
    hair.setCosmetic(true);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(hair);
    painter->drawPolyline(outline_);
    return;
  }
  painter->setRenderHint(QPainter::Antialiasing);
  QPen pen(colour, edge_.path == Path::request ? 1.6 + 4 * edge_.share : 1.3);
  pen.setCapStyle(Qt::FlatCap);
  if (reply) pen.setDashPattern({5, 4});
  if (standby) pen.setDashPattern({1.5, 3.5});
  painter->setPen(pen);
  painter->setBrush(Qt::NoBrush);
  painter->drawPath(path_);

  if (!standby) {  // arrow head at the end
    const QPointF end = path_.currentPosition();
    const Point& before = route_.points[route_.points.size() - 2];
    QLineF direction(end, QPointF(before.x, before.y));
    direction.setLength(kArrow + pen.widthF());
    QLineF left = direction, right = direction;
    left.setAngle(direction.angle() + 26);
    right.setAngle(direction.angle() - 26);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(QPolygonF{end, left.p2(), right.p2()});
  }
  if (reply || standby || option->levelOfDetailFromTransform(painter->worldTransform()) < 0.45) return;

  // Method above the line, numbers below it; each on a patch of background.
  const auto say = [&](const QString& words, double y, bool strong) {
    if (words.isEmpty()) return;
    const QFont font = sceneFont(14, strong);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(words);
    painter->setFont(font);
    painter->setPen(strong ? palette_.color(QPalette::Text) : look::quiet(palette_));
    painter->drawText(QRectF(route_.label.x - width / 2 - 4, y, width + 8, kLabelHeight), Qt::AlignCenter, words);
  };
  const double clear = pen.widthF() / 2 + 1;
  const bool aloneInGap = !edge_.live || edge_.method.empty();
  say(text(edge_.method), route_.label.y - clear - kLabelHeight, false);
  // Old numbers are never shown as if they were new.
  say(label(), aloneInGap ? route_.label.y - clear - kLabelHeight : route_.label.y + clear, !edge_.stale);
}

}  // namespace lvs::topology
