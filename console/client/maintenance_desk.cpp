#include "console/client/maintenance_desk.h"

#include <QPointer>
#include <algorithm>

namespace lvs {
namespace {

bool isConcerned(const Concerned& concerned, const std::string& director, const std::string& server,
                 const std::string& service) {
  const std::vector<std::string> names = concerned ? concerned(server, service) : std::vector<std::string>();
  return names.empty() || std::find(names.begin(), names.end(), director) != names.end();
}

}  // namespace

std::vector<MaintenanceRow> mergeMaintenance(const std::map<std::string, DirectorMaintenance>& told,
                                             const Concerned& concerned) {
  std::map<std::pair<std::string, std::string>, MaintenanceRow> rows;
  for (const auto& [director, one] : told) {
    for (api::MaintenanceEntry entry : one.entries) {
      for (std::int64_t* time : {&entry.sinceMs, &entry.limitMs, &entry.expireMs}) {
        if (*time != 0) *time -= one.clockOffsetMs;
      }
      const auto [place, added] = rows.try_emplace({entry.service, entry.server});
      MaintenanceRow& row = place->second;
      row.directors.push_back(director);
      if (added) {
        row.entry = entry;
        continue;
      }
      const std::uint64_t began = std::max(row.entry.began, entry.began);
      const std::uint64_t left = std::max(row.entry.left, entry.left);
      // Whoever heard of it last has what was asked last.
      const bool draining = row.entry.phase == "draining" || entry.phase == "draining";
      if (entry.sinceMs > row.entry.sinceMs) row.entry = entry;
      if (draining && row.entry.kind == "drain") row.entry.phase = "draining";
      row.entry.began = began;
      row.entry.left = left;
    }
  }
  std::vector<MaintenanceRow> all;
  for (auto& [key, row] : rows) {
    for (const auto& [director, one] : told) {
      const bool has = std::find(row.directors.begin(), row.directors.end(), director) != row.directors.end();
      if (!has && isConcerned(concerned, director, row.entry.server, row.entry.service))
        row.missing.push_back(director);
    }
    all.push_back(std::move(row));
  }
  return all;
}

/// One order while its answers come in.
struct MaintenanceDesk::Order {
  std::vector<MaintenanceWish> wishes;
  QStringList done;                        ///< directors that took all of it
  QStringList absent;                      ///< directors that were not asked
  std::map<QString, QStringList> refused;  ///< what directors said instead, each sentence once
  std::map<QString, int> waiting;          ///< answers to come, by director
};

MaintenanceDesk::MaintenanceDesk(Correspondents ask, Concerned concerned, QObject* parent)
    : QObject(parent), ask_(std::move(ask)), concerned_(std::move(concerned)) {}

void MaintenanceDesk::refresh() {
  std::map<std::string, DirectorMaintenance> kept;
  std::map<QString, QString> problems;
  const std::uint64_t asked = asked_;
  const std::vector<Correspondent> all = ask_();
  for (const Correspondent& one : all) {
    // What an absent director told may have changed since.
    if (!one.reachable) problems[one.director] = one.why.isEmpty() ? tr("not reached yet") : one.why;
    else if (const auto last = told_.find(one.director.toStdString()); last != told_.end()) kept.insert(*last);
  }
  told_ = std::move(kept);
  problems_ = std::move(problems);
  merge();
  for (const Correspondent& one : all) {
    if (!one.reachable) continue;
    one.send(maintenanceCall(),
             [desk = QPointer(this), asked, name = one.director, offset = one.clockOffsetMs](const Reply& reply) {
               if (desk && desk->asked_ == asked) desk->take(name, offset, reply);
             });
  }
  emit changed();
}

void MaintenanceDesk::take(const QString& director, std::int64_t clockOffsetMs, const Reply& reply) {
  problems_.erase(director);
  if (reply.ok()) {
    known_ = true;
    told_[director.toStdString()] = {AgentClient::decode<api::Maintenance>(reply).entries, clockOffsetMs};
  } else if (reply.status == 404) {
    // The whole path is unknown there.
    problems_[director] = tr("its agent is too old for maintenance");
  } else {
    problems_[director] = reply.error;
  }
  merge();
  emit changed();
}

void MaintenanceDesk::merge() { rows_ = mergeMaintenance(told_, concerned_); }

QStringList MaintenanceDesk::problems() const {
  QStringList all;
  for (const auto& [director, words] : problems_) all << tr("%1: %2").arg(director, words);
  return all;
}

void MaintenanceDesk::order(const std::vector<MaintenanceWish>& wishes) {
  if (wishes.empty()) return;
  ++asked_;
  // Shared by the answers: none of them knows which is the last.
  const auto order = std::make_shared<Order>();
  order->wishes = wishes;
  struct Sending {
    Correspondent to;
    const MaintenanceWish* wish;
  };
  std::vector<Sending> sendings;
  for (const Correspondent& one : ask_()) {
    for (const MaintenanceWish& wish : order->wishes) {
      if (!isConcerned(concerned_, one.director.toStdString(), wish.server.toStdString(), wish.service.toStdString()))
        continue;
      if (one.reachable) {
        ++order->waiting[one.director];
        sendings.push_back({one, &wish});
      } else if (!order->absent.contains(one.director)) {
        order->absent << one.director;
      }
    }
  }
  if (order->waiting.empty()) return conclude(*order);
  ++ordering_;
  emit changed();
  for (const Sending& one : sendings) {
    one.to.send(maintenanceCall(*one.wish), [desk = QPointer(this), order, name = one.to.director,
                                             offset = one.to.clockOffsetMs](const Reply& reply) {
      if (!desk) return;
      QStringList& refused = order->refused[name];
      if (!reply.ok() && !refused.contains(reply.error)) refused << reply.error;
      // Refusals tell nothing of what stands.
      if (reply.ok()) desk->take(name, offset, reply);
      if (--order->waiting[name] > 0) return;
      order->waiting.erase(name);
      if (refused.isEmpty()) order->done << name;
      if (!order->waiting.empty()) return;
      --desk->ordering_;
      desk->conclude(*order);
    });
  }
}

void MaintenanceDesk::conclude(const Order& order) {
  const MaintenanceWish& first = order.wishes.front();
  QString what = first.server;
  if (order.wishes.size() > 1) {
    const bool oneServer = std::all_of(order.wishes.begin(), order.wishes.end(),
                                       [&](const MaintenanceWish& wish) { return wish.server == first.server; });
    if (!oneServer) what = tr("%1 real servers").arg(static_cast<qulonglong>(order.wishes.size()));
  } else if (!first.service.isEmpty()) {
    what = tr("%1 in %2").arg(first.server, first.service);
  }
  QStringList sentences;
  if (QStringList done = order.done; !done.isEmpty()) {
    done.sort();
    const QString where = done.join(QStringLiteral(", "));
    switch (first.verb) {
      case MaintenanceVerb::drain: sentences << tr("Draining %1: taken by %2").arg(what, where); break;
      case MaintenanceVerb::disable: sentences << tr("Taking out %1: done by %2").arg(what, where); break;
      case MaintenanceVerb::weight:
        sentences << tr("Weight %1 for %2: set by %3").arg(first.order.weight.value_or(0)).arg(what, where);
        break;
      case MaintenanceVerb::enable: sentences << tr("Bringing back %1: done by %2").arg(what, where); break;
    }
  }
  bool bad = order.done.isEmpty();
  for (const auto& [director, words] : order.refused) {
    if (words.isEmpty()) continue;
    bad = true;
    sentences << tr("%1: %2").arg(director, words.join(QStringLiteral("; ")));
  }
  if (!order.absent.isEmpty())
    sentences << tr("Not reached, so not asked: %1").arg(order.absent.join(QStringLiteral(", ")));
  if (sentences.isEmpty()) sentences << tr("No director is paired: connect to one first");
  emit changed();
  emit ordered(sentences.join(QStringLiteral(". ")), bad);
}

}  // namespace lvs
