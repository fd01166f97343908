#include "console/editor/inspector.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "console/editor/cluster_json.h"
#include "console/editor/operations.h"
#include "console/health/action_trial.h"
#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
Inspector::Inspector(Document& document, QWidget* parent) : QScrollArea(parent), document_(document) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setMinimumWidth(270);
  setAccessibleName(tr("Inspector"));
  connect(&document_, &Document::changed, this, &Inspector::documentChanged);
  rebuild();
}

void Inspector::show(const QString& id) {
  // A service's entry is edited with its service.
  const QString shown =
      id.startsWith(QLatin1String("entry/")) ? QStringLiteral("service/") + id.section(QLatin1Char('/'), 1, 1) : id;
  if (shown == id_ && more_.isEmpty()) return;
  id_ = shown;
  more_.clear();
  rebuild();
}

void Inspector::showSeveral(const QStringList& ids) {
  id_ = ids.front();
  more_.clear();
  const QString kind = id_.section(QLatin1Char('/'), 0, 0) + QLatin1Char('/');
  for (const QString& id : ids.mid(1)) {
    if (id.startsWith(kind)) more_ << id;
  }
  rebuild();
}

void Inspector::setLive(const topology::Graph& graph) {
  graph_ = graph;
  if (live_) live_->setText(liveText());
}

HelpWindow* Inspector::openHelp() {
  if (place_.definition.isEmpty()) return nullptr;
  if (!help_) {
    help_ = new HelpWindow(window());
    help_->setAttribute(Qt::WA_DeleteOnClose);
  }
  help_->show(place_.definition);
  return help_;
}

void Inspector::editName() {
  auto* field = findChild<QLineEdit*>(place_.pointer + QStringLiteral("/name"));
  if (!field) return;
  ensureWidgetVisible(field);
  field->setFocus();
  field->selectAll();
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

/// Edits of the object that is shown change the form in place, so that nothing loses the focus.
void Inspector::documentChanged() {
  const Place now = placeOf(id_);
  const QString name = id_.section(QLatin1Char('/'), 1, 1);
  // A rename elsewhere, a removal, another place in its list: the form is another one.
  more_.removeIf([this](const QString& id) { return placeOf(id).pointer.isEmpty(); });
  if (now != place_ || !fields_ || now.definition == QLatin1String("realServer")) return rebuild();
  refused_.clear();
  refreshForm();
}

void Inspector::rebuild() {
  place_ = placeOf(id_);
  refused_.clear();
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(12, 12, 8, 12);
  form_ = new QFormLayout;
  form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form_->setHorizontalSpacing(12);
  form_->setVerticalSpacing(8);
  live_ = nullptr;
  fields_ = nullptr;
  const QString name = id_.section(QLatin1Char('/'), 1, 1);
  if (!document_.isOpen() || (place_.pointer.isEmpty() && id_ != QLatin1String("clients"))) {
    auto* hint = new QLabel(tr("Select something in the tree or on the canvas to see its settings."));
    hint->setWordWrap(true);
    column->addWidget(hint);
  } else {
    auto* title = new QLabel(heading());
    title->setWordWrap(true);
    QFont large = title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    title->setFont(large);
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    if (!place_.definition.isEmpty()) {
      auto* help = new QToolButton;
      help->setText(QStringLiteral("?"));
      help->setToolTip(tr("What the fields are for (F1)"));
      help->setAccessibleName(tr("What the fields are for"));
      help->setShortcut(Qt::Key_F1);
      help->setFocusPolicy(Qt::TabFocus);
      connect(help, &QToolButton::clicked, this, &Inspector::openHelp);
      top->addWidget(help, 0, Qt::AlignTop);
    }
    column->addLayout(top);
    live_ = new QLabel(liveText());
    live_->setTextFormat(Qt::PlainText);  // reasons come from the network
    live_->setObjectName(QStringLiteral("live"));
    live_->setWordWrap(true);
    column->addWidget(live_);
    if (!more_.isEmpty()) {
      auto* hint = new QLabel(tr("The fields show those of %1; an edit changes all of them.").arg(name));
      hint->setWordWrap(true);
      column->addWidget(hint);
    }
  }
  column->addLayout(form_);
  if (place_.definition == QLatin1String("realServer")) {
    QStringList names{name};
    for (const QString& id : std::as_const(more_)) names << id.section(QLatin1Char('/'), 1);
    if (more_.isEmpty()) showWeights(name);
    else showSharedWeights(names);
  }
  if (!place_.pointer.isEmpty()) {
    if (place_.definition == QLatin1String("realServer")) section(tr("Settings"));
    fields_ = new editor::ObjectForm(place_.definition, place_.pointer);
    if (more_.isEmpty()) {
      connect(fields_, &editor::ObjectForm::edited, this, &Inspector::takeEdit);
    } else {
      // What makes an object what it is, and what it consists of, is its own.
      QStringList own{QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("address"),
                      QStringLiteral("virtualRouterId"), QStringLiteral("addresses")};
      for (const editor::Field& field : editor::fieldsOf(place_.definition)) {
        if (field.type == editor::Field::Type::object || field.type == editor::Field::Type::objects) own << field.name;
      }
      fields_->leaveOut(own);
      connect(fields_, &editor::ObjectForm::edited, this, &Inspector::takeSharedEdit);
    }
    column->addWidget(fields_);
    if (place_.definition == QLatin1String("action") && more_.isEmpty() && directors_)
      column->addWidget(new ActionTrial(directors_, name));
    refreshForm();
  }
  if (place_.definition == QLatin1String("healthCheck") && more_.isEmpty()) {
    auto* attempt = new QPushButton(tr("Try it now…"));
    attempt->setObjectName(QStringLiteral("try"));
    attempt->setToolTip(tr("Asks a real server once with these settings, before they are pushed"));
    connect(attempt, &QPushButton::clicked, this, [this] { emit tryWanted(id_.section(QLatin1Char('/'), 1, 1)); });
    column->addSpacing(8);
    column->addWidget(attempt, 0, Qt::AlignLeft);
  }
  column->addStretch();
  setWidget(content);
}

QString Inspector::heading() const {
  const QString name = id_.section(QLatin1Char('/'), 1, 1);
  if (name.isEmpty()) return tr("Clients");
  return more_.isEmpty() ? name : tr("%1 and %2 more").arg(name).arg(more_.size());
}

void Inspector::takeSharedEdit(const QString& pointer, const QJsonValue& value) {
  const QString field = pointer.mid(place_.pointer.size());
  QStringList pointers{pointer};
  for (const QString& id : std::as_const(more_)) pointers << placeOf(id).pointer + field;
  const Outcome done = document_.setFields(pointers, value);
  if (done) return;
  refused_ = {Error{pointer.toStdString(), done.message()}};
  refreshForm();
}

void Inspector::takeEdit(const QString& pointer, const QJsonValue& value) {
  const bool renames = pointer == place_.pointer + QStringLiteral("/name");
  if (renames) {
    // The form follows the object to its new name.
    const QString kind = id_.section(QLatin1Char('/'), 0, 0);
    const QString before = id_;
    id_ = kind + QLatin1Char('/') + value.toString();
    const Outcome done = document_.setField(pointer, value);
    if (done) return emit renamed(id_);
    id_ = before;
    refused_ = done.errors();
    return refreshForm();
  }
  const Outcome done = document_.setField(pointer, value);
  if (done) return;
  refused_ = done.errors();
  // What was refused is told at its field, wherever in the document the reader found it.
  for (Error& error : refused_) {
    if (!error.pointer.starts_with(pointer.toStdString())) error.pointer = pointer.toStdString();
  }
  refreshForm();
}

QString Inspector::liveText() const {
  QString setup = setupText();
  for (const topology::Node& node : graph_.nodes) {
    if (node.id != id_.toStdString()) continue;
    QStringList lines;
    if (!setup.isEmpty()) lines << setup;
    if (!node.why.empty()) lines << text(node.why);
    if (!node.sync.empty()) lines << text(node.sync);
    for (const topology::Fault& fault : node.faults) lines << QStringLiteral("▲ ") + text(fault.words);
    setup = lines.join(QLatin1Char('\n'));
  }
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
  if (!any) return setup;
  const QLocale locale;
  return (setup.isEmpty() ? QString() : setup + QLatin1Char('\n')) +
         tr("%1 active, %2 inactive connections, %3 new per second")
             .arg(locale.toString(static_cast<qulonglong>(active)), locale.toString(static_cast<qulonglong>(inactive)),
                  locale.toString(static_cast<qulonglong>(perSecond)));
}

/// Where the object of an id stands: "/virtualServices/0", and the schema's name for it.
Inspector::Place Inspector::placeOf(const QString& id) const {
  const auto parsed = editor::parseId(id.toStdString());
  if (!parsed) return {};
  const Cluster& cluster = document_.cluster();
  const auto find = [&](const auto& list, const char* pointer, const char* definition) -> Place {
    for (std::size_t at = 0; at < list.size(); ++at) {
      if (list[at].name == parsed->name)
        return {QStringLiteral("/%1/%2").arg(QLatin1String(pointer)).arg(at), QString::fromLatin1(definition)};
    }
    return {};
  };
  switch (parsed->kind) {
    case editor::Kind::site: return find(cluster.sites, "sites", "site");
    case editor::Kind::director: return find(cluster.directors, "directors", "director");
    case editor::Kind::realServer: return find(cluster.realServers, "realServers", "realServer");
    case editor::Kind::group: return find(cluster.failoverGroups, "failoverGroups", "failoverGroup");
    case editor::Kind::healthCheck: return find(cluster.healthChecks, "healthChecks", "healthCheck");
    case editor::Kind::service: return find(cluster.virtualServices, "virtualServices", "virtualService");
    case editor::Kind::action: return find(cluster.actions, "actions", "action");
  }
  return {};
}

/// The document as the forms read it, with the names that can be referred to and all that is wrong.
void Inspector::refreshForm() {
  if (!fields_) return;
  const QJsonObject root = editor::jsonOf(document_.cluster());
  editor::FormContext context;
  for (const char* list : {"sites", "directors", "realServers", "failoverGroups", "healthChecks"}) {
    QStringList& names = context.names[QString::fromLatin1(list)];
    for (const QJsonValue& one : root[QLatin1String(list)].toArray())
      names << one.toObject()[QStringLiteral("name")].toString();
  }
  for (const Error& error : document_.errors()) context.errors.insert(text(error.pointer), text(error.message));
  for (const Error& error : refused_) context.errors.insert(text(error.pointer), text(error.message));
  QJsonValue here = root;
  for (const QString& step : place_.pointer.mid(1).split(QLatin1Char('/')))
    here = here.isArray() ? here.toArray().at(step.toInt()) : here.toObject()[step];
  fields_->show(here.toObject(), context);
}

void Inspector::showWeights(const QString& name) {
  section(tr("Weights"));
  for (const VirtualService& service : document_.cluster().virtualServices) {
    for (std::size_t i = 0; i < service.realServers.size(); ++i) {
      if (service.realServers[i].server == name.toStdString()) weightField(service, i, text(service.name));
    }
  }
}

/// The weight of all in each service that has any of them.
void Inspector::showSharedWeights(const QStringList& names) {
  section(tr("Weights"));
  for (const VirtualService& service : document_.cluster().virtualServices) {
    const auto found = std::find_if(service.realServers.begin(), service.realServers.end(),
                                    [&](const ServiceServer& entry) { return names.contains(text(entry.server)); });
    if (found == service.realServers.end()) continue;
    auto* weight = new QSpinBox;
    weight->setRange(0, 65535);
    weight->setValue(static_cast<int>(found->weight));
    weight->setKeyboardTracking(false);
    weight->setObjectName(QStringLiteral("weights/") + text(service.name));
    weight->setAccessibleName(tr("Weight of all in %1").arg(text(service.name)));
    connect(weight, &QSpinBox::valueChanged, this, [this, name = text(service.name), names](int value) {
      QMetaObject::invokeMethod(
          this, [this, name, names, value] { document_.setWeights(name, names, static_cast<std::uint32_t>(value)); },
          Qt::QueuedConnection);
    });
    form_->addRow(text(service.name), weight);
  }
}

/// What the agents know of a real server's set-up.
QString Inspector::setupText() const {
  for (const topology::Node& node : graph_.nodes) {
    if (node.id != id_.toStdString() || node.setup == topology::Setup::none) continue;
    return look::setup(node.setup) + (node.setupWhy.empty() ? QString() : QStringLiteral(": ") + text(node.setupWhy));
  }
  return {};
}

}  // namespace lvs
