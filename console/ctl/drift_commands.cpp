// lvsctl drift: what the kernels have that nobody configured.
#include <QUrl>

#include "console/ctl/session.h"
#include "console/ctl/table.h"

namespace lvs::ctl {

int listDrift(Session& session, const QStringList&) {
  const auto clients = session.clients();
  const auto replies = session.ask(clients, {"GET", QStringLiteral("/v1/drift"), {}, {}});
  if (!session.json()) {
    Table table({told("DIRECTOR"), told("KEY"), told("WHAT")});
    for (std::size_t i = 0; i < clients.size(); ++i) {
      for (const api::Drift& drift : AgentClient::decode<api::Drifts>(replies[i]).drift)
        table.add({clients[i]->name(), text(drift.key), text(drift.sentence)});
    }
    session.print(table.text());
  }
  return session.finish(clients, replies);
}

int removeDrift(Session& session, const QStringList& arguments) {
  const auto clients = session.clients();
  if (clients.empty()) return kFailed;
  if (clients.size() != 1) {
    session.complain(told("Say from which director: --director NAME"));
    return kUsage;
  }
  if (const int exit = session.agreed(told("Take %1 out of the kernel of %2? Clients that use it lose their "
                                           "connections. [y/N] ")
                                          .arg(arguments[0], clients[0]->name()));
      exit != kOk)
    return exit;
  const QString path =
      QStringLiteral("/v1/drift/remove?key=") + QString::fromLatin1(QUrl::toPercentEncoding(arguments[0]));
  return session.finish(clients, session.ask(clients, {"POST", path, {}, {}}));
}

}  // namespace lvs::ctl
