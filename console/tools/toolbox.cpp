#include "console/tools/toolbox.h"

#include "console/text.h"

namespace lvs::tools {

Toolbox::Toolbox(Document& document, Directors& directors, Dialogs& dialogs, QWidget& window)
    : QObject(&window), document_(document), directors_(directors), dialogs_(dialogs), window_(window) {}

const Cluster& Toolbox::cluster() const { return document_.pushed() ? *document_.pushed() : document_.cluster(); }

TraceWindow::Clients Toolbox::clients() const {
  return [directors = QPointer(&directors_)] { return directors ? directors->clients() : std::vector<AgentClient*>(); };
}

void Toolbox::addMenu(QMenuBar& bar, QObject* owner) {
  QMenu* menu = bar.addMenu(tr("&Tools"));
  const auto add = [&](const QString& words, const char* keys, auto run) {
    auto* made = new QAction(words, owner);
    made->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    made->setEnabled(document_.isOpen());
    connect(&document_, &Document::changed, made, [this, made] { made->setEnabled(document_.isOpen()); });
    connect(made, &QAction::triggered, this, run);
    menu->addAction(made);
  };
  add(tr("Capture packets…"), "Ctrl+Shift+P", [this] { capture({}); });
  add(tr("Traceroute and ping…"), "Ctrl+Shift+W", [this] { trace({}); });
  add(tr("Connections…"), "Ctrl+Shift+L", [this] { dialogs_.connections({}); });
}

void Toolbox::addTo(QMenu& menu, const QString& id) {
  const QString kind = id.section(QLatin1Char('/'), 0, 0);
  const QString name = id.section(QLatin1Char('/'), 1);
  if (kind == QLatin1String("service")) {
    const VirtualService* service = cluster().virtualService(name.toStdString());
    if (!service) return;
    menu.addAction(tr("Capture its packets…"), this, [this, name] { capture({name, {}, {}}); });
    return;
  }
  if (kind == QLatin1String("director")) {
    menu.addAction(tr("Capture here…"), this, [this, name] { capture({{}, name, {}}); });
    menu.addAction(tr("Trace from here…"), this, [this, id] { trace({id, {}, {}}); });
    menu.addAction(tr("Connections…"), this, [this, name] { dialogs_.connections({name, {}, {}}); });
    return;
  }
  const RealServer* server = kind == QLatin1String("server") ? cluster().realServer(name.toStdString()) : nullptr;
  if (!server) return;
  const QString address = text(server->address.toString());
  menu.addAction(tr("Capture here…"), this, [this, name] { capture({{}, {}, name}); });
  menu.addAction(tr("Trace to here…"), this, [this, address] { trace({{}, {}, address}); });
  menu.addAction(tr("Trace from here…"), this, [this, id] { trace({id, {}, {}}); });
}

CaptureWindow* Toolbox::capture(const CaptureWindow::Wish& wish) {
  auto* shown = new CaptureWindow(cluster(), clients(), wish, &window_);
  shown->setAttribute(Qt::WA_DeleteOnClose);
  shown->show();
  return shown;
}

TraceWindow* Toolbox::trace(const TraceWindow::Wish& wish) {
  auto* shown = new TraceWindow(cluster(), clients(), wish, &window_);
  shown->setAttribute(Qt::WA_DeleteOnClose);
  shown->show();
  return shown;
}

}  // namespace lvs::tools
