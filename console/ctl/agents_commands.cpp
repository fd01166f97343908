// pair, unpair, agents, status.
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "console/client/certificate.h"
#include "console/client/pairing.h"
#include "console/ctl/session.h"
#include "console/ctl/table.h"

namespace lvs::ctl {
int pairAgent(Session& session, const QStringList& arguments) {
  const auto line = parsePairingLine(arguments[0]);
  if (!line) {
    session.complain(QString::fromStdString(line.message()));
    return kUsage;
  }
  KnownAgent agent{line->name, line->address, line->sha256, QString::fromUtf8(api::roleName(line->role).data()), {}};
  if (session.has(QStringLiteral("address"))) {
    const auto address = Endpoint::parse(session.value(QStringLiteral("address")).toStdString());
    if (!address) {
      session.complain(told("--address: allowed is a host and port, as 192.0.2.1:7443"));
      return kUsage;
    }
    agent.address = *address;
  }
  const auto identity = makeClientIdentity(userAtHost(), pairingProof(line->token));
  if (!identity) {
    session.complain(QString::fromStdString(identity.message()));
    return kFailed;
  }
  agent.identity = *identity;
  const auto client = session.clientFor(agent);
  const std::vector<AgentClient*> one{client.get()};
  const std::vector<Reply> replies = session.ask(one, {"GET", QStringLiteral("/v1/status"), {}, {}});
  if (!replies[0].ok()) {
    session.complain(replies[0].error);
    return Session::exitOf(replies[0]);
  }
  if (const Outcome saved = session.store().save(agent); !saved) {
    session.complain(QString::fromStdString(saved.message()));
    return kFailed;
  }
  const auto status = AgentClient::decode<api::Status>(replies[0]);
  if (session.json()) return session.finish(one, replies);
  session.print(
      told("Paired with %1 at %2 as %3\n")
          .arg(agent.name, QString::fromStdString(agent.address.toString()), QString::fromStdString(status.role)));
  return kOk;
}

int unpairAgent(Session& session, const QStringList& arguments) {
  const Outcome forgotten = session.store().forget(arguments[0]);
  if (forgotten) return kOk;
  session.complain(QString::fromStdString(forgotten.message()));
  return kFailed;
}

int listAgents(Session& session, const QStringList&) {
  Table table({told("DIRECTOR"), told("ADDRESS"), told("ROLE"), told("CERTIFICATE")});
  QJsonObject all;
  for (const KnownAgent& agent : session.store().agents()) {
    const QString address = QString::fromStdString(agent.address.toString());
    table.add(
        {agent.name, address, agent.role, QString::fromLatin1(agent.sha256.toHex().left(16)) + QStringLiteral("…")});
    all[agent.name] = QJsonObject{{QStringLiteral("address"), address},
                                  {QStringLiteral("role"), agent.role},
                                  {QStringLiteral("sha256"), QString::fromLatin1(agent.sha256.toHex())}};
  }
  session.print(session.json() ? QString::fromUtf8(QJsonDocument(all).toJson()) : table.text());
  return kOk;
}

int showStatus(Session& session, const QStringList&) {
  const auto clients = session.clients();
  const auto replies = session.ask(clients, {"GET", QStringLiteral("/v1/status"), {}, {}});
  if (!session.json()) {
    Table table({told("DIRECTOR"), told("STATE"), told("HOLDS"), told("REVISION"), told("IPVS"), told(">DRIFT"),
                 told("AGENT"), told("ROLE")});
    QString notes;
    for (std::size_t i = 0; i < clients.size(); ++i) {
      if (!replies[i].ok()) {
        table.add({clients[i]->name(), told("unreachable")});
        continue;
      }
      const auto status = AgentClient::decode<api::Status>(replies[i]);
      QStringList held;
      for (const std::string& address : status.holdsAddresses) held << QString::fromStdString(address);
      const QString revision = status.revision.number == 0
                                   ? told("none")
                                   : QStringLiteral("%1 %2")
                                         .arg(status.revision.number)
                                         .arg(QString::fromStdString(status.revision.hash).left(8));
      const QString state = status.pending ? told("waits %1 s for confirmation").arg(status.pending->remainingMs / 1000)
                                           : told("running");
      table.add({clients[i]->name(), state, held.isEmpty() ? QStringLiteral("-") : held.join(QLatin1Char(' ')),
                 revision, status.ipvsVersion.empty() ? told("missing") : QString::fromStdString(status.ipvsVersion),
                 QString::number(status.driftCount), QString::fromStdString(status.agentVersion),
                 QString::fromStdString(status.role)});
      for (const api::Warning& warning : status.warnings) {
        notes += told("%1: %2").arg(clients[i]->name(), QString::fromStdString(warning.what));
        if (!warning.remedy.empty()) notes += QStringLiteral(" → ") + QString::fromStdString(warning.remedy);
        notes += QLatin1Char('\n');
      }
    }
    session.print(table.text() + notes);
  }
  return session.finish(clients, replies);
}

}  // namespace lvs::ctl
