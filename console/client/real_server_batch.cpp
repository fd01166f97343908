#include "console/client/real_server_batch.h"

#include <algorithm>

namespace lvs {

AgentClient* agentFor(const Cluster& cluster, const QString& server, const std::vector<AgentClient*>& clients) {
  const RealServer* place = cluster.realServer(server.toStdString());
  for (AgentClient* client : clients) {
    const Director* director = cluster.director(client->name().toStdString());
    if (place && director && director->site == place->site) return client;
  }
  return clients.empty() ? nullptr : clients.front();
}

void RealServerBatch::run(AgentClient* client, const QString& server, const QString& verb,
                          const api::RealServerOrder& order) {
  auto& slot = works_[server];
  if (slot) slot->disconnect(this);
  slot.reset(new RealServerWork(client, server, verb, order));
  connect(slot.get(), &RealServerWork::changed, this, [this, server] { emit changed(server); });
  connect(slot.get(), &RealServerWork::ended, this, [this, server] { emit ended(server); });
  slot->start();
  emit changed(server);
}

const RealServerWork* RealServerBatch::work(const QString& server) const {
  const auto found = works_.find(server);
  return found == works_.end() ? nullptr : found->second.get();
}

std::size_t RealServerBatch::running() const {
  return static_cast<std::size_t>(
      std::count_if(works_.begin(), works_.end(), [](const auto& one) { return !one.second->hasEnded(); }));
}

bool RealServerBatch::busy() const { return running() > 0; }

void RealServerBatch::cancel() {
  for (const auto& [server, work] : works_) work->cancel();
}

}  // namespace lvs
