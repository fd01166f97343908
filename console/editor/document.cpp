#include "console/editor/document.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>
#include <QUndoCommand>
#include <algorithm>

#include "common/model/codec.h"
#include "common/model/validate.h"
#include "console/editor/cluster_json.h"
#include "console/editor/field_words.h"
#include "console/editor/operations.h"

namespace lvs {
namespace {

constexpr int kOneEditMs = 1000;

QJsonValue at(const QJsonValue& root, const QStringList& path) {
  QJsonValue here = root;
  for (const QString& step : path) here = here.isArray() ? here.toArray().at(step.toInt()) : here.toObject()[step];
  return here;
}

/// The tree with the value at the path; undefined takes it out.
QJsonValue with(const QJsonValue& root, const QStringList& path, const QJsonValue& value) {
  if (path.isEmpty()) return value;
  const QStringList rest = path.mid(1);
  if (root.isArray()) {
    QJsonArray list = root.toArray();
    const int index = path.front().toInt();
    if (index < 0 || index >= list.size()) return root;
    if (rest.isEmpty() && value.isUndefined()) list.removeAt(index);
    else list[index] = with(list.at(index), rest, value);
    return list;
  }
  QJsonObject object = root.toObject();
  if (rest.isEmpty() && value.isUndefined()) object.remove(path.front());
  else object[path.front()] = with(object[path.front()], rest, value);
  return object;
}

QString shortText(const QJsonValue& value) {
  if (value.isUndefined() || value.isNull()) return Document::tr("none");
  if (value.isBool()) return value.toBool() ? Document::tr("on") : Document::tr("off");
  if (value.isDouble()) return QString::number(value.toDouble(), 'f', 0);
  if (value.isString()) return value.toString();
  return QStringLiteral("…");
}

/// Which kind of object stands in a list of the document.
std::optional<editor::Kind> kindOf(const QString& list) {
  static const QHash<QString, editor::Kind> kinds{{QStringLiteral("sites"), editor::Kind::site},
                                                  {QStringLiteral("directors"), editor::Kind::director},
                                                  {QStringLiteral("realServers"), editor::Kind::realServer},
                                                  {QStringLiteral("failoverGroups"), editor::Kind::group},
                                                  {QStringLiteral("healthChecks"), editor::Kind::healthCheck},
                                                  {QStringLiteral("virtualServices"), editor::Kind::service},
                                                  {QStringLiteral("actions"), editor::Kind::action}};
  const auto found = kinds.constFind(list);
  if (found == kinds.constEnd()) return std::nullopt;
  return *found;
}

}  // namespace

/// An edit keeps both whole documents: clusters are small, and nothing can be restored wrongly.
class Document::Edit : public QUndoCommand {
 public:
  Edit(Document& document, const QString& name, Cluster after, const QString& key)
      : QUndoCommand(name), document_(document), before_(document.cluster_), after_(std::move(after)), key_(key) {
    since_.start();
  }
  void undo() override { document_.put(before_); }
  void redo() override { document_.put(after_); }
  int id() const override { return key_.isEmpty() ? -1 : 1; }
  bool mergeWith(const QUndoCommand* next) override {
    const auto* later = dynamic_cast<const Edit*>(next);
    if (!later || later->key_ != key_ || since_.elapsed() > kOneEditMs) return false;
    after_ = later->after_;
    setText(later->text());
    since_.start();
    return true;
  }

 private:
  Document& document_;
  Cluster before_;
  Cluster after_;
  QString key_;
  QElapsedTimer since_;
};

class Document::Move : public QUndoCommand {
 public:
  Move(Document& document, const QString& name, topology::Moved after)
      : QUndoCommand(name), document_(document), before_(document.moved_), after_(std::move(after)) {}
  void undo() override { document_.setMoved(before_); }
  void redo() override { document_.setMoved(after_); }

 private:
  Document& document_;
  topology::Moved before_;
  topology::Moved after_;
};

Document::Document(QObject* parent) : QObject(parent) {}

void Document::setMoved(topology::Moved moved) {
  if (moved == moved_) return;
  moved_ = std::move(moved);
  emit movedChanged();
}

void Document::moveCards(const QString& name, topology::Moved moved) {
  if (!(moved == moved_)) undo_.push(new Move(*this, name, std::move(moved)));
}

Outcome Document::load(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return Error{"", file.errorString().toStdString()};
  auto cluster = loadCluster(file.read(static_cast<qint64>(kMaxDocumentBytes) + 1).toStdString());
  if (!cluster) return cluster.errors();
  Cluster saved = *cluster;
  replace(std::move(cluster).value(), std::move(saved), path);
  return Done{};
}

void Document::adopt(Cluster cluster) {
  Cluster kept = cluster;
  replace(std::move(cluster), std::move(kept), {});
}

void Document::begin(Cluster cluster) { replace(std::move(cluster), Cluster(), {}); }

void Document::replace(Cluster cluster, Cluster saved, const QString& path) {
  undo_.clear();
  open_ = true;
  cluster_ = std::move(cluster);
  saved_ = std::move(saved);
  moved_.clear();
  judge();
  path_ = path;
  emit replaced();
  emit changed();
}

Outcome Document::save(const QString& path) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return Error{"", file.errorString().toStdString()};
  file.write(QByteArray::fromStdString(serialiseCluster(cluster_)));
  if (!file.commit()) return Error{"", file.errorString().toStdString()};
  path_ = path;
  saved_ = cluster_;
  undo_.setClean();
  emit saved();
  return Done{};
}

void Document::put(const Cluster& cluster) {
  cluster_ = cluster;
  judge();
  emit changed();
}

Outcome Document::apply(const QString& name, const std::function<Outcome(Cluster&)>& change, const QString& key) {
  Cluster after = cluster_;
  if (Outcome done = change(after); !done) return done;
  if (!(after == cluster_)) undo_.push(new Edit(*this, name, std::move(after), key));
  return Done{};
}

void Document::edit(const QString& name, const std::function<void(Cluster&)>& change) {
  (void)apply(name, [&](Cluster& cluster) -> Outcome {
    change(cluster);
    return Done{};
  });
}

Outcome Document::setField(const QString& pointer, const QJsonValue& value) {
  const QStringList path = pointer.mid(1).split(QLatin1Char('/'));
  const QJsonObject root = editor::jsonOf(cluster_);
  const editor::PlaceWords words = editor::placeWords(root, pointer);
  const QString name =
      tr("%1 of %2: %3 → %4").arg(words.field, words.owner, shortText(at(root, path)), shortText(value));
  const auto kind = kindOf(path.front());
  if (kind && path.size() == 3 && path.last() == QLatin1String("name")) {
    const Outcome renamed = rename({*kind, at(root, path).toString().toStdString()}, value.toString());
    return renamed ? renamed : Outcome(Error{pointer.toStdString(), renamed.message()});
  }
  return put(name, root, {pointer}, value);
}

Outcome Document::put(const QString& name, const QJsonObject& root, const QStringList& pointers,
                      const QJsonValue& value) {
  return apply(
      name,
      [&](Cluster& cluster) -> Outcome {
        QJsonValue after = root;
        for (const QString& pointer : pointers) after = with(after, pointer.mid(1).split(QLatin1Char('/')), value);
        auto parsed = editor::clusterOf(after.toObject());
        if (!parsed) return parsed.errors();
        cluster = std::move(*parsed);
        return Done{};
      },
      pointers.join(QLatin1Char(' ')));
}

Outcome Document::rename(const editor::Id& id, const QString& name) {
  // Its card stays where it was put, under either name.
  if (const auto place = moved_.find(id.toString()); place != moved_.end())
    moved_[editor::Id{id.kind, name.toStdString()}.toString()] = place->second;
  return apply(tr("name of %1 → %2").arg(QString::fromStdString(id.name), name),
               [&](Cluster& cluster) { return editor::rename(cluster, id, name.toStdString()); });
}

Outcome Document::setFields(const QStringList& pointers, const QJsonValue& value) {
  if (pointers.size() == 1) return setField(pointers.front(), value);
  const QJsonObject root = editor::jsonOf(cluster_);
  const editor::PlaceWords words = editor::placeWords(root, pointers.front());
  return put(tr("%1 of %2 objects → %3").arg(words.field).arg(pointers.size()).arg(shortText(value)), root, pointers,
             value);
}

void Document::setWeights(const QString& service, const QStringList& servers, std::uint32_t weight) {
  edit(tr("weight of %1 real servers in %2 → %3").arg(servers.size()).arg(service).arg(weight), [&](Cluster& cluster) {
    for (VirtualService& candidate : cluster.virtualServices) {
      if (candidate.name != service.toStdString()) continue;
      for (ServiceServer& entry : candidate.realServers) {
        if (servers.contains(QString::fromStdString(entry.server))) entry.weight = weight;
      }
    }
  });
}

void Document::setWeight(const QString& service, std::size_t entry, std::uint32_t weight) {
  const VirtualService* found = cluster_.virtualService(service.toStdString());
  if (!found || entry >= found->realServers.size()) return;
  const ServiceServer& before = found->realServers[entry];
  edit(tr("weight of %1 in %2 %3 → %4")
           .arg(QString::fromStdString(before.server), service)
           .arg(before.weight)
           .arg(weight),
       [&](Cluster& cluster) {
         for (VirtualService& candidate : cluster.virtualServices) {
           if (candidate.name == service.toStdString()) candidate.realServers[entry].weight = weight;
         }
       });
}

void Document::setClusterName(const QString& name) {
  edit(tr("name of the cluster → %1").arg(name), [&](Cluster& cluster) { cluster.name = name.toStdString(); });
}

void Document::setSiteTitle(const QString& site, const QString& title) {
  edit(tr("title of %1 → %2").arg(site, title), [&](Cluster& cluster) {
    for (Site& candidate : cluster.sites) {
      if (candidate.name == site.toStdString()) candidate.title = title.toStdString();
    }
  });
}

void Document::setPushed(std::optional<Cluster> pushed) {
  pushed_ = std::move(pushed);
  judge();
  emit pushedChanged();
}

void Document::judge() {
  errors_ = validate(cluster_);
  unpushed_ = open_ ? diff(pushed_.value_or(Cluster{}), cluster_) : std::vector<Change>();
}

}  // namespace lvs
