// lvsctl action: an action tried, on every director that is asked for.
#include "common/api/actions.h"
#include "console/client/health_calls.h"
#include "console/ctl/session.h"
#include "console/ctl/table.h"

namespace lvs::ctl {

int testAction(Session& session, const QStringList& arguments) {
  const auto clients = session.clients();
  const auto replies = session.ask(clients, testActionCall(arguments[0]));
  bool well = true;
  Table table({told("DIRECTOR"), told("RESULT"), told(">TOOK"), told("WHY")});
  for (std::size_t i = 0; i < clients.size(); ++i) {
    if (!replies[i].ok()) continue;
    const auto tested = AgentClient::decode<api::ActionTest>(replies[i]);
    well = well && tested.good;
    table.add({clients[i]->name(), tested.good ? told("done") : told("failed"),
               told("%1 ms").arg(static_cast<qulonglong>(tested.tookMs)), text(tested.result)});
  }
  if (!session.json() && !table.empty()) session.print(table.text());
  const int exit = session.finish(clients, replies);
  return exit == kOk && !well ? int{kFailed} : exit;
}

}  // namespace lvs::ctl
