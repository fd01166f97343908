// The single tools of the window: captures, traceroute and ping, the connection table. Makes their menu and what menus
// of cards have of them, and opens their windows, as many as are wanted.
#pragma once

#include <QMenu>
#include <QMenuBar>
#include <QObject>

#include "console/tools/capture_window.h"
#include "console/tools/trace_window.h"
#include "console/window/dialogs.h"

namespace lvs::tools {

class Toolbox : public QObject {
  Q_OBJECT
 public:
  /// All of them outlive it.
  Toolbox(Document& document, Directors& directors, Dialogs& dialogs, QWidget& window);

  /// Adds the menu; its actions belong to `owner`.
  void addMenu(QMenuBar& bar, QObject* owner);
  /// What can be done at a director, a real server or with a service: "director/ipvslb11".
  void addTo(QMenu& menu, const QString& id);

  CaptureWindow* capture(const CaptureWindow::Wish& wish);
  TraceWindow* trace(const TraceWindow::Wish& wish);

 private:
  /// What the directors have is what they capture by; edits that were not pushed are unknown to them.
  const Cluster& cluster() const;
  TraceWindow::Clients clients() const;

  Document& document_;
  Directors& directors_;
  Dialogs& dialogs_;
  QWidget& window_;
};

}  // namespace lvs::tools
