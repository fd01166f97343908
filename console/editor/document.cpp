#include "console/editor/document.h"

#include <QFile>
#include <QSaveFile>
#include <QUndoCommand>
#include <algorithm>

#include "common/model/codec.h"
#include "common/model/enums.h"

namespace lvs {

/// An edit keeps both whole documents: clusters are small, and nothing can be restored wrongly.
class Document::Edit : public QUndoCommand {
 public:
  Edit(Document& document, const QString& name, Cluster after)
      : QUndoCommand(name), document_(document), before_(document.cluster_), after_(std::move(after)) {}
  void undo() override { put(before_); }
  void redo() override { put(after_); }

 private:
  void put(const Cluster& cluster) {
    document_.cluster_ = cluster;
    emit document_.changed();
  }
  Document& document_;
  Cluster before_;
  Cluster after_;
};

Document::Document(QObject* parent) : QObject(parent) {}

Outcome Document::load(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return Error{"", file.errorString().toStdString()};
  auto cluster = loadCluster(file.read(static_cast<qint64>(kMaxDocumentBytes) + 1).toStdString());
  if (!cluster) return cluster.errors();
  replace(std::move(cluster).value(), path);
  return Done{};
}

void Document::adopt(Cluster cluster) { replace(std::move(cluster), {}); }

void Document::replace(Cluster cluster, const QString& path) {
  undo_.clear();
  open_ = true;
  cluster_ = std::move(cluster);
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
  undo_.setClean();
  return Done{};
}

void Document::edit(const QString& name, const std::function<void(Cluster&)>& change) {
  Cluster after = cluster_;
  change(after);
  if (!(after == cluster_)) undo_.push(new Edit(*this, name, std::move(after)));
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

void Document::setScheduler(const QString& service, Scheduler scheduler) {
  edit(tr("scheduler of %1 → %2").arg(service, QString::fromUtf8(wordOf(scheduler).data())), [&](Cluster& cluster) {
    for (VirtualService& candidate : cluster.virtualServices) {
      if (candidate.name == service.toStdString()) candidate.scheduler = scheduler;
    }
  });
}

void Document::setPushed(std::optional<Cluster> pushed) {
  pushed_ = std::move(pushed);
  emit pushedChanged();
}

std::vector<Change> Document::unpushed() const {
  if (!open_) return {};
  return diff(pushed_.value_or(Cluster{}), cluster_);
}

}  // namespace lvs
