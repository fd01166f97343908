#include "console/client/probe_source.h"

#include <QDateTime>

namespace lvs {

AgentProbe::AgentProbe(AgentClient* client, api::ProbeOrder order, QObject* parent)
    : ProbeSource(parent), client_(client), order_(std::move(order)) {}

AgentProbe::~AgentProbe() {
  if (id_ != 0 && client_)
    client_->send({"DELETE", QStringLiteral("/v1/probes/%1").arg(id_), {}, {}}, [](const Reply&) {});
}

void AgentProbe::begin() {
  if (!client_) return;
  const QPointer<AgentProbe> self(this);
  client_->send({"POST", QStringLiteral("/v1/probes"), QByteArray::fromStdString(api::toJson(order_)), {}},
                [self](const Reply& reply) {
                  if (!self) return;
                  if (!reply.ok()) return emit self->refused(reply.error);
                  self->id_ = AgentClient::decode<api::Probe>(reply).id;
                  emit self->begun();
                });
}

void AgentProbe::look() {
  if (id_ != 0 && !asking_ && !ending_) ask("GET");
}

void AgentProbe::end() {
  ending_ = true;
  // The last look comes after the one under way.
  if (!asking_) ask("DELETE");
}

void AgentProbe::ask(const QByteArray& method) {
  if (!client_ || id_ == 0) return emit ended();
  asking_ = true;
  QElapsedTimer taken;
  taken.start();
  const QPointer<AgentProbe> self(this);
  const bool last = method == "DELETE";
  client_->send({method, QStringLiteral("/v1/probes/%1?since=%2").arg(id_).arg(since_), {}, {}},
                [self, taken, last](const Reply& reply) {
                  if (!self) return;
                  self->asking_ = false;
                  if (reply.ok()) {
                    const auto reading = AgentClient::decode<api::Probe>(reply);
                    const auto took = static_cast<int>(taken.elapsed());
                    if (self->fastestMs_ < 0 || took < self->fastestMs_) {
                      self->fastestMs_ = took;
                      self->offsetMs_ = reading.nowMs + took / 2 - QDateTime::currentMSecsSinceEpoch();
                    }
                    self->since_ = reading.next;
                    emit self->read(reading);
                  } else if (self->client_) {
                    self->client_->useNewConnection();
                  }
                  if (!self) return;
                  if (last) {
                    self->id_ = 0;
                    emit self->ended();
                  } else if (self->ending_) {
                    self->ask("DELETE");
                  }
                });
}

}  // namespace lvs
