#include "console/topology/items.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QLocale>
#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>
#include <algorithm>

#include "console/window/look.h"

namespace lvs::topology {
namespace {

constexpr double kRadius = 8;
constexpr double kArrow = 7;
constexpr double kLabelHeight = 18;

QString text(const std::string& value) { return QString::fromStdString(value); }

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
  setZValue(2);
  setNode(node);
}

void NodeItem::setNode(const Node& node) {
  node_ = node;
  QString tip = QStringLiteral("%1\n%2\n%3").arg(text(node.title), text(node.subtitle), text(node.detail)).trimmed();
  if (node.setup != Setup::none)
    tip += QLatin1Char('\n') + look::setup(node.setup) +
           (node.setupWhy.empty() ? QString() : QStringLiteral(": ") + text(node.setupWhy));
  setToolTip(tip);
  setProperty("accessibleName", tip);
  update();
}

void NodeItem::setColours(const QPalette& palette) {
  palette_ = palette;
  update();
}

void NodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  const QRectF box(QPointF(0, 0), size_);
  const QColor state = look::health(palette_, node_.health);
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setBrush(look::card(palette_));
  painter->setPen(isSelected() ? QPen(palette_.color(QPalette::Highlight), 2.5) : QPen(look::line(palette_), 1));
  painter->drawRoundedRect(box, kRadius, kRadius);

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
  painter->setPen(node_.health == Health::bad || node_.health == Health::off ? state : look::quiet(palette_));
  const QString setup = look::setup(node_.setup);
  const double setupWidth = setup.isEmpty() ? 0 : metrics.horizontalAdvance(setup) + 8;
  painter->drawText(QRectF(left, top + 53, width, 20), Qt::AlignVCenter | Qt::AlignLeft,
                    metrics.elidedText(text(node_.detail), Qt::ElideRight, width - setupWidth));
  if (setup.isEmpty()) return;
  painter->setPen(look::setupColour(palette_, node_.setup));
  painter->drawText(QRectF(left, top + 53, width, 20), Qt::AlignVCenter | Qt::AlignRight, setup);
}

EdgeItem::EdgeItem(const Edge& edge, const Route& route, const QPalette& palette)
    : route_(route), palette_(palette), path_(pathOf(route)) {
  bounds_ = path_.boundingRect().adjusted(-14, -18, 14, 18);
  bounds_ = bounds_.united(QRectF(route.label.x - kLabelLength / 2, route.label.y - 28, kLabelLength, 56));
  setZValue(1);
  setAcceptHoverEvents(true);
  setEdge(edge);
}

void EdgeItem::setEdge(const Edge& edge) {
  edge_ = edge;
  setToolTip(tip());
  update();
}

void EdgeItem::setColours(const QPalette& palette) {
  palette_ = palette;
  update();
}

QString EdgeItem::label() const {
  if (!edge_.live) return {};
  if (edge_.from == "clients" || edge_.method.empty())
    return QCoreApplication::translate("Canvas", "%1/s").arg(shortNumber(edge_.perSecond));
  return QCoreApplication::translate("Canvas", "%1 act · %2 in · %3/s")
      .arg(shortNumber(edge_.active), shortNumber(edge_.inactive), shortNumber(edge_.perSecond));
}

QString EdgeItem::tip() const {
  const QString way = text(edge_.from).section(QLatin1Char('/'), -1) + QStringLiteral(" → ") +
                      text(edge_.to).section(QLatin1Char('/'), -1);
  if (edge_.path == Path::reply) return QCoreApplication::translate("Canvas", "Replies %1").arg(way);
  if (edge_.path == Path::standby) return QCoreApplication::translate("Canvas", "Standby %1").arg(way);
  const QLocale locale;
  QString tip = QCoreApplication::translate("Canvas", "Requests %1").arg(way);
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
  painter->setRenderHint(QPainter::Antialiasing);
  const bool reply = edge_.path == Path::reply;
  const bool standby = edge_.path == Path::standby;
  QColor colour = edge_.path == Path::request ? look::request(palette_) : look::line(palette_);
  if (reply) colour = look::quiet(palette_);
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
  say(label(), aloneInGap ? route_.label.y - clear - kLabelHeight : route_.label.y + clear, true);
}

}  // namespace lvs::topology
