// The canvas's window on the scene: zoom to the pointer, pan, fit, and the keyboard.
#pragma once

#include <QGraphicsView>
#include <QLineEdit>
#include <QPointer>

#include "console/topology/minimap.h"
#include "console/topology/scene.h"

namespace lvs::topology {

class View : public QGraphicsView {
  Q_OBJECT
 public:
  explicit View(Scene* scene, QWidget* parent = nullptr);
  void fit();
  /// A line over the selected card's name; Enter takes what was typed, Escape leaves it. False: no card to name.
  bool renameInPlace();

 signals:
  void inspect();                                          ///< Enter on a card
  void menuAsked(const QString& id, const QPoint& where);  ///< on the screen; empty id: beside all cards
  void joinAsked(const QString& from, const QString& to);  ///< a line was drawn from one card to another
  void renamed(const QString& id, const QString& name);    ///< another name was typed on a card
  /// Cards were put elsewhere.
  void movedAsked(const lvs::topology::Moved& moved);
  /// A real server was put into the frame of another site, named by its title.
  void siteAsked(const QString& id, const QString& siteTitle);

 protected:
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void drawForeground(QPainter* painter, const QRectF& area) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void changeEvent(QEvent* event) override;

 private:
  enum class Drag : std::uint8_t { none, join, move };
  void zoomBy(double factor);
  void leaveName();
  NodeItem* cardAt(const QPoint& at) const;
  bool farEnough() const;
  Moved dragPlaces();
  void drop();

  Scene* scene_;
  Minimap* minimap_;
  Drag drag_ = Drag::none;
  QString dragged_;  ///< the card that was taken hold of
  QPoint dragFrom_;
  QPoint dragTo_;
  Layout dragLayout_;  ///< as it was when the drag began
  Aligned guides_;
  QPointer<QLineEdit> nameLine_;
  bool fitted_ = true;  ///< follows the window's size until the user zooms
};

}  // namespace lvs::topology
