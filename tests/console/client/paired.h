// Running agents and clients enrolled with them the way lvsctl does it: by a token and a certificate
// that carries its proof.
#pragma once

#include <memory>

#include "console/client/agent_client.h"
#include "console/client/certificate.h"
#include "console/client/pairing.h"
#include "tests/agent/server/running_agent.h"

namespace lvs::test {

inline KnownAgent knownAgent(RunningAgent& agent, const QString& name, api::Role role = api::Role::administrator) {
  const auto token = security::Trust(agent.state()).offerToken(role, "", wallMs() + 60000);
  if (!token) qFatal("%s", token.message().c_str());
  const auto identity = makeClientIdentity(QStringLiteral("ann@desk"), pairingProof(QString::fromStdString(*token)));
  if (!identity) qFatal("%s", identity.message().c_str());
  return {name,
          {"127.0.0.1", agent.port()},
          QByteArray::fromHex(QByteArray::fromStdString(agent.agent().fingerprint())),
          QString::fromUtf8(api::roleName(role).data()),
          *identity};
}

/// Sends and waits for the answer.
inline Reply ask(AgentClient& client, const AgentClient::Call& call) {
  Reply got;
  bool answered = false;
  client.send(call, [&](const Reply& reply) {
    got = reply;
    answered = true;
  });
  if (!QTest::qWaitFor([&] { return answered; }, 30000)) qFatal("no answer to %s", qPrintable(call.path));
  return got;
}

}  // namespace lvs::test
