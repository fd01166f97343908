#include "console/topology/marks.h"

#include <algorithm>
#include <string_view>

#include "console/topology/object_id.h"

namespace lvs::topology {
namespace {

constexpr std::string_view kService = "service/";

void take(std::map<std::string, Mark>& marks, const std::string& id, Mark mark) {
  Mark& now = marks[id];
  if (now != Mark::added) now = mark;
}

}  // namespace

void markUnpushed(Graph& graph, const Cluster& cluster, const std::vector<Change>& changes) {
  std::map<std::string, Mark> marks;
  for (const Change& change : changes) {
    // An object that is new has a pointer to itself; a new field or entry makes its object a changed one.
    const bool whole = std::count(change.pointer.begin(), change.pointer.end(), '/') == 2;
    const Mark mark = change.kind == ChangeKind::added && whole ? Mark::added : Mark::changed;
    const std::string id = idOfObject(change.object);
    if (!id.starts_with(kService)) {
      take(marks, id, mark);
      continue;
    }
    const VirtualService* service = cluster.virtualService(id.substr(kService.size()));
    if (!service) continue;
    if (service->address) {
      if (const FailoverGroup* group = cluster.groupOf(*service->address))
        take(marks, "group/" + group->name, Mark::changed);
    }
    for (const MarkRule& rule : service->marks) {
      if (const FailoverGroup* group = cluster.groupOf(rule.address))
        take(marks, "group/" + group->name, Mark::changed);
    }
    // A changed weight is seen at its real server.
    for (const ServiceServer& entry : service->realServers) {
      if (change.sentence.find(entry.server + " in ") != std::string::npos)
        take(marks, "server/" + entry.server, Mark::changed);
    }
  }
  for (Node& node : graph.nodes) {
    // A director cannot have yet what was not pushed.
    std::erase_if(node.faults, [&](const Fault& fault) { return marks.contains(fault.about); });
    if (const auto found = marks.find(node.id); found != marks.end()) node.mark = found->second;
  }
}

}  // namespace lvs::topology
