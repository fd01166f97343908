#include "console/editor/inspector.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include "common/model/enums.h"

namespace lvs {
namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }
QString word(std::string_view value) { return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())); }

}  // namespace

Inspector::Inspector(Document& document, QWidget* parent) : QScrollArea(parent), document_(document) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setMinimumWidth(250);
  setAccessibleName(tr("Inspector"));
  connect(&document_, &Document::changed, this, &Inspector::rebuild);
  rebuild();
}

void Inspector::show(const QString& id) {
  if (id == id_) return;
  id_ = id;
  rebuild();
}

void Inspector::setLive(const topology::Graph& graph) {
  graph_ = graph;
  if (live_) live_->setText(liveText());
}

void Inspector::fact(const QString& label, const QString& value) {
  auto* shown = new QLabel(value.isEmpty() ? tr("none") : value);
  shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  shown->setWordWrap(true);
  form_->addRow(label, shown);
}

void Inspector::section(const QString& title) {
  auto* heading = new QLabel(title);
  QFont bold = heading->font();
  bold.setBold(true);
  heading->setFont(bold);
  heading->setContentsMargins(0, 8, 0, 0);
  form_->addRow(heading);
}

void Inspector::weightField(const VirtualService& service, std::size_t entry, const QString& label) {
  auto* weight = new QSpinBox;
  weight->setRange(0, 65535);
  weight->setValue(static_cast<int>(service.realServers[entry].weight));
  weight->setKeyboardTracking(false);
  weight->setObjectName(QStringLiteral("weight/%1/%2").arg(text(service.name)).arg(entry));
  weight->setToolTip(tr("Share of new connections, 0 to 65535. 0 takes no new ones; those that are open go on"));
  weight->setAccessibleName(tr("Weight of %1 in %2").arg(text(service.realServers[entry].server), text(service.name)));
  // The form is rebuilt by the edit: that must not happen inside the field's own signal.
  connect(weight, &QSpinBox::valueChanged, this, [this, name = text(service.name), entry](int value) {
    QMetaObject::invokeMethod(
        this, [this, name, entry, value] { document_.setWeight(name, entry, static_cast<std::uint32_t>(value)); },
        Qt::QueuedConnection);
  });
  form_->addRow(label, weight);
}

void Inspector::rebuild() {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(12, 12, 12, 12);
  form_ = new QFormLayout;
  form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form_->setHorizontalSpacing(12);
  form_->setVerticalSpacing(8);
  live_ = nullptr;
  const QString kind = id_.section(QLatin1Char('/'), 0, 0);
  const QString name = id_.section(QLatin1Char('/'), 1, 1);
  if (kind.isEmpty() || !document_.isOpen()) {
    auto* hint = new QLabel(tr("Select something in the tree or on the canvas to see its settings."));
    hint->setWordWrap(true);
    column->addWidget(hint);
  } else {
    auto* title = new QLabel(name.isEmpty() ? tr("Clients") : name);
    QFont large = title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    title->setFont(large);
    column->addWidget(title);
    live_ = new QLabel(liveText());
    live_->setWordWrap(true);
    column->addWidget(live_);
  }
  column->addLayout(form_);
  column->addStretch();
  if (kind == QLatin1String("service") || kind == QLatin1String("entry")) showService(name);
  if (kind == QLatin1String("server")) showServer(name);
  if (kind == QLatin1String("director")) showDirector(name);
  if (kind == QLatin1String("group")) showGroup(name);
  if (kind == QLatin1String("site")) showSite(name);
  setWidget(content);
}

QString Inspector::liveText() const {
  std::uint64_t active = 0, inactive = 0, perSecond = 0;
  bool any = false;
  for (const topology::Edge& edge : graph_.edges) {
    const bool mine =
        edge.to == id_.toStdString() || (edge.from == id_.toStdString() && id_.startsWith(QLatin1String("director/")));
    if (!mine || !edge.live || edge.path != topology::Path::request || edge.from == "clients" ||
        edge.from.starts_with("group/"))
      continue;
    any = true;
    active += edge.active;
    inactive += edge.inactive;
    perSecond += edge.perSecond;
  }
  if (!any) return {};
  const QLocale locale;
  return tr("%1 active, %2 inactive connections, %3 new per second")
      .arg(locale.toString(static_cast<qulonglong>(active)), locale.toString(static_cast<qulonglong>(inactive)),
           locale.toString(static_cast<qulonglong>(perSecond)));
}

void Inspector::showService(const QString& name) {
  const VirtualService* service = document_.cluster().virtualService(name.toStdString());
  if (!service) return;
  if (service->address) {
    fact(tr("VIP"), text(Endpoint{service->address->toString(), service->port}.toString()));
    fact(tr("Protocol"), word(wordOf(service->protocol)));
  } else {
    fact(tr("Firewall mark"), QString::number(service->fwmark.value_or(0)));
  }
  auto* scheduler = new QComboBox;
  for (const auto& row : words<Scheduler>()) scheduler->addItem(word(row.word), static_cast<int>(row.value));
  scheduler->setCurrentIndex(scheduler->findData(static_cast<int>(service->scheduler)));
  scheduler->setToolTip(tr("How the director chooses a real server for a new connection"));
  scheduler->setAccessibleName(tr("Scheduler of %1").arg(name));
  connect(scheduler, &QComboBox::activated, this, [this, scheduler, name] {
    const auto chosen = static_cast<Scheduler>(scheduler->currentData().toInt());
    QMetaObject::invokeMethod(
        this, [this, name, chosen] { document_.setScheduler(name, chosen); }, Qt::QueuedConnection);
  });
  form_->addRow(tr("Scheduler"), scheduler);
  fact(tr("Forwarding"), text(topology::methodName(service->forwarding, service->tunnel.value_or(TunnelOptions{}))));
  fact(tr("Persistence"), service->persistence ? tr("%1 s").arg(service->persistence->timeoutSeconds) : QString());
  fact(tr("Health check"), text(service->healthCheck));
  section(tr("Weights"));
  for (std::size_t i = 0; i < service->realServers.size(); ++i)
    weightField(*service, i, text(service->realServers[i].server));
}

void Inspector::showServer(const QString& name) {
  const RealServer* server = document_.cluster().realServer(name.toStdString());
  if (!server) return;
  fact(tr("RIP"), text(server->address.toString()));
  if (server->address6) fact(tr("Second RIP"), text(server->address6->toString()));
  fact(tr("Site"), text(server->site));
  fact(tr("SSH"), QStringLiteral("%1, %2").arg(text(server->ssh.user)).arg(server->ssh.port));
  section(tr("Weights"));
  for (const VirtualService& service : document_.cluster().virtualServices) {
    for (std::size_t i = 0; i < service.realServers.size(); ++i) {
      if (service.realServers[i].server == server->name) weightField(service, i, text(service.name));
    }
  }
}

void Inspector::showDirector(const QString& name) {
  const Director* director = document_.cluster().director(name.toStdString());
  if (!director) return;
  fact(tr("Agent"), text(director->agent.toString()));
  fact(tr("Site"), text(director->site));
  section(tr("Priorities"));
  for (const FailoverGroup& group : document_.cluster().failoverGroups) {
    for (const GroupMember& member : group.members) {
      if (member.director == director->name) fact(text(group.name), QString::number(member.priority));
    }
  }
}

void Inspector::showGroup(const QString& name) {
  const FailoverGroup* group = document_.cluster().failoverGroup(name.toStdString());
  if (!group) return;
  for (const Prefix& vip : group->addresses) fact(tr("VIP"), text(vip.toString()));
  fact(tr("Interface"), text(group->interface));
  fact(tr("Virtual router id"), QString::number(group->virtualRouterId));
  fact(tr("VRRP version"), QString::number(group->version));
  fact(tr("Advertisements"), tr("every %1 ms").arg(group->advertIntervalMs));
  section(tr("Members"));
  for (const GroupMember& member : group->members) fact(text(member.director), tr("priority %1").arg(member.priority));
}

void Inspector::showSite(const QString& name) {
  for (const Site& site : document_.cluster().sites) {
    if (text(site.name) != name) continue;
    auto* title = new QLineEdit(text(site.title));
    title->setAccessibleName(tr("Title of %1").arg(name));
    connect(title, &QLineEdit::editingFinished, this, [this, title, name] {
      const QString chosen = title->text();
      QMetaObject::invokeMethod(
          this, [this, name, chosen] { document_.setSiteTitle(name, chosen); }, Qt::QueuedConnection);
    });
    form_->addRow(tr("Title"), title);
  }
}

}  // namespace lvs
