#include "common/model/fields.h"

#include "common/model/field_rows.h"
#include "common/model/type_fields.h"

namespace lvs {

using rows::row;
using rows::table;

// Each table is one function-local constant: the order of its rows is the order in the file.
#define LVS_TABLE(Owner, name, block, ...)                                    \
  template <>                                                                 \
  const ObjectTable& tableOf<Owner>() {                                       \
    static const ObjectTable kTable = table<Owner>(name, block, __VA_ARGS__); \
    return kTable;                                                            \
  }

// clang-format off: a row a line
LVS_TABLE(Site, "site", false, row("name", &Site::name).required(), row("title", &Site::title))

LVS_TABLE(Director, "director", false, row("name", &Director::name).required(), row("site", &Director::site),
          row("agent", &Director::agent).required())

LVS_TABLE(SshAccess, "ssh access", false, row("user", &SshAccess::user).always(),
          row("port", &SshAccess::port, {1, 65535}).always(), row("jump", &SshAccess::jump))

LVS_TABLE(RealServer, "real server", false, row("name", &RealServer::name).required(), row("site", &RealServer::site),
          row("address", &RealServer::address).required(), row("address6", &RealServer::address6),
          row("ssh", &RealServer::ssh).always())

LVS_TABLE(GroupMember, "member", false, row("director", &GroupMember::director).required(),
          row("priority", &GroupMember::priority, {1, 255}).always())

LVS_TABLE(ConnectionSync, "connection sync", false, row("interface", &ConnectionSync::interface).required(),
          row("syncId", &ConnectionSync::syncId, {0, 255}).required(), row("group", &ConnectionSync::group),
          row("port", &ConnectionSync::port, {1, 65535}), row("ttl", &ConnectionSync::ttl, {1, 255}),
          row("maxLength", &ConnectionSync::maxLength, {0, 65535}))

LVS_TABLE(Track, "track", false, row("kind", &Track::kind).required(), row("name", &Track::name),
          row("path", &Track::path), row("arguments", &Track::arguments),
          row("minimum", &Track::minimum, {1, 2147483647}), row("intervalMs", &Track::intervalMs, {100, 3600000}),
          row("timeoutMs", &Track::timeoutMs, {10, 600000}), row("rise", &Track::rise, {1, 100}),
          row("fall", &Track::fall, {1, 100}), row("priorityDelta", &Track::priorityDelta, {-253, 253}))

LVS_TABLE(Announcing, "announcements", false, row("repeats", &Announcing::repeats, {0, 100}),
          row("repeatAfterMs", &Announcing::repeatAfterMs, {10, 60000}),
          row("refreshSeconds", &Announcing::refreshSeconds, {0, 86400}))

LVS_TABLE(FailoverGroup, "failover group", true, row("name", &FailoverGroup::name).required(),
          row("virtualRouterId", &FailoverGroup::virtualRouterId, {1, 255}).required(),
          row("version", &FailoverGroup::version, {2, 3}).always(),
          row("interface", &FailoverGroup::interface).required(),
          row("addresses", &FailoverGroup::addresses).always().newLine(), row("blocks", &FailoverGroup::blocks),
          row("routed", &FailoverGroup::routed),
          row("advertIntervalMs", &FailoverGroup::advertIntervalMs, {10, 255000}).always(),
          row("preempt", &FailoverGroup::preempt).always(),
          row("preemptDelaySeconds", &FailoverGroup::preemptDelaySeconds, {0, 1000}),
          row("startupDelaySeconds", &FailoverGroup::startupDelaySeconds, {0, 1000}),
          row("password", &FailoverGroup::password), row("checksum", &FailoverGroup::checksum),
          row("virtualMac", &FailoverGroup::virtualMac), row("acceptMode", &FailoverGroup::acceptMode),
          row("unicast", &FailoverGroup::unicast), row("syncWith", &FailoverGroup::syncWith),
          row("members", &FailoverGroup::members).required().newLine(), row("track", &FailoverGroup::track).newLine(),
          row("announce", &FailoverGroup::announce).newLine(),
          row("connectionSync", &FailoverGroup::connectionSync).newLine())

namespace {
bool speaksHttp(const HealthCheck& check) { return check.type == CheckType::http || check.type == CheckType::https; }
bool hasTimeLimit(const HealthCheck& check) { return hasField(check.type, "timeoutMs"); }
bool hasRise(const HealthCheck& check) { return hasField(check.type, "rise"); }
}  // namespace

LVS_TABLE(CheckPage, "page", false, row("path", &CheckPage::path).required(),
          row("expectStatus", &CheckPage::expectStatus), row("expect", &CheckPage::expect),
          row("expectForm", &CheckPage::expectForm))

LVS_TABLE(MassFailure, "mass failure", false, row("percent", &MassFailure::percent, {1, 100}).always(),
          row("withinSeconds", &MassFailure::withinSeconds, {1, 3600}).always(),
          row("atLeast", &MassFailure::atLeast, {2, 65535}), row("action", &MassFailure::action).always(),
          row("holdSeconds", &MassFailure::holdSeconds, {1, 3600}))

LVS_TABLE(HealthCheck, "health check", false, row("name", &HealthCheck::name).required(),
          row("type", &HealthCheck::type).required(), row("port", &HealthCheck::port, {1, 65535}),
          row("method", &HealthCheck::method), row("path", &HealthCheck::path).when(speaksHttp),
          row("host", &HealthCheck::host), row("headers", &HealthCheck::headers), row("user", &HealthCheck::user),
          row("password", &HealthCheck::password), row("body", &HealthCheck::body),
          row("expectStatus", &HealthCheck::expectStatus).when(speaksHttp), row("pages", &HealthCheck::pages),
          row("preset", &HealthCheck::preset), row("send", &HealthCheck::send), row("sendForm", &HealthCheck::sendForm),
          row("expect", &HealthCheck::expect), row("expectForm", &HealthCheck::expectForm),
          row("tls", &HealthCheck::tls), row("verifyCertificate", &HealthCheck::verifyCertificate),
          row("caCertificates", &HealthCheck::caCertificates),
          row("clientCertificate", &HealthCheck::clientCertificate), row("clientKey", &HealthCheck::clientKey),
          row("certificateWarningDays", &HealthCheck::certificateWarningDays, {0, 3650}),
          row("service", &HealthCheck::service), row("record", &HealthCheck::record),
          row("overTcp", &HealthCheck::overTcp), row("arguments", &HealthCheck::arguments),
          row("runAs", &HealthCheck::runAs), row("exitCodes", &HealthCheck::exitCodes), row("via", &HealthCheck::via),
          row("unansweredPercent", &HealthCheck::unansweredPercent, {1, 100}),
          row("atLeast", &HealthCheck::atLeast, {1, 65535}),
          row("retrySeconds", &HealthCheck::retrySeconds, {1, 86400}),
          row("intervalMs", &HealthCheck::intervalMs, {100, 3600000}).always(),
          row("timeoutMs", &HealthCheck::timeoutMs, {10, 600000}).when(hasTimeLimit),
          row("rise", &HealthCheck::rise, {1, 100}).when(hasRise), row("fall", &HealthCheck::fall, {1, 100}).always(),
          row("fastIntervalMs", &HealthCheck::fastIntervalMs, {100, 3600000}),
          row("jitterPercent", &HealthCheck::jitterPercent, {0, 50}), row("firstCheck", &HealthCheck::firstCheck),
          row("onFailure", &HealthCheck::onFailure),
          row("recoveryDelaySeconds", &HealthCheck::recoveryDelaySeconds, {0, 86400}),
          row("slowStartSeconds", &HealthCheck::slowStartSeconds, {0, 86400}),
          row("massFailure", &HealthCheck::massFailure))

LVS_TABLE(TunnelOptions, "tunnel", false, row("type", &TunnelOptions::type).always(),
          row("port", &TunnelOptions::port, {0, 65535}), row("checksum", &TunnelOptions::checksum))

LVS_TABLE(Persistence, "persistence", false, row("timeoutSeconds", &Persistence::timeoutSeconds, {1, 2678400}).always(),
          row("netmask", &Persistence::netmask, {1, 128}), row("engine", &Persistence::engine))

LVS_TABLE(MarkRule, "mark rule", false, row("address", &MarkRule::address).required(),
          row("protocol", &MarkRule::protocol).always(), row("ports", &MarkRule::ports, {1, 65535}).required())

LVS_TABLE(ServiceServer, "real server of a service", false, row("server", &ServiceServer::server).required(),
          row("port", &ServiceServer::port, {0, 65535}), row("weight", &ServiceServer::weight, {0, 65535}).always(),
          row("upperThreshold", &ServiceServer::upperThreshold, {0, 2147483647}),
          row("lowerThreshold", &ServiceServer::lowerThreshold, {0, 2147483647}),
          row("forwarding", &ServiceServer::forwarding), row("tunnel", &ServiceServer::tunnel))

LVS_TABLE(Quorum, "quorum", false, row("weight", &Quorum::weight, {1, 2147483647}).always(),
          row("hysteresis", &Quorum::hysteresis, {0, 2147483647}))

LVS_TABLE(SorryServer, "sorry server", false, row("address", &SorryServer::address).required(),
          row("port", &SorryServer::port, {0, 65535}), row("forwarding", &SorryServer::forwarding))

namespace {
bool hasAddress(const VirtualService& service) { return service.address.has_value(); }
bool hasMark(const VirtualService& service) { return service.fwmark.has_value(); }
}  // namespace

LVS_TABLE(VirtualService, "virtual service", true, row("name", &VirtualService::name).required(),
          row("address", &VirtualService::address), row("protocol", &VirtualService::protocol).when(hasAddress),
          row("port", &VirtualService::port, {0, 65535}).when(hasAddress),
          row("fwmark", &VirtualService::fwmark, {1, 4294967295}), row("family", &VirtualService::family).when(hasMark),
          row("marks", &VirtualService::marks).newLine(),
          row("scheduler", &VirtualService::scheduler).always().newLine(),
          row("schedulerFlags", &VirtualService::schedulerFlags),
          row("forwarding", &VirtualService::forwarding).required(), row("tunnel", &VirtualService::tunnel),
          row("healthCheck", &VirtualService::healthCheck), row("feedback", &VirtualService::feedback),
          row("quorum", &VirtualService::quorum), row("sorryServer", &VirtualService::sorryServer),
          row("persistence", &VirtualService::persistence), row("onePacket", &VirtualService::onePacket),
          row("realServers", &VirtualService::realServers).always().newLine())

LVS_TABLE(Action, "action", false, row("name", &Action::name).required(), row("type", &Action::type).required(),
          row("when", &Action::when), row("services", &Action::services), row("groups", &Action::groups),
          row("from", &Action::from), row("timeoutSeconds", &Action::timeoutSeconds, {1, 300}),
          row("gatherSeconds", &Action::gatherSeconds, {0, 300}), row("path", &Action::path),
          row("arguments", &Action::arguments), row("runAs", &Action::runAs), row("host", &Action::host),
          row("port", &Action::port, {1, 65535}), row("security", &Action::security), row("user", &Action::user),
          row("passwordFile", &Action::passwordFile), row("sender", &Action::sender),
          row("recipients", &Action::recipients), row("url", &Action::url), row("headers", &Action::headers),
          row("bearerTokenFile", &Action::bearerTokenFile), row("verifyCertificate", &Action::verifyCertificate),
          row("caCertificates", &Action::caCertificates))

LVS_TABLE(Cluster, "cluster", true, row("name", &Cluster::name).required().newLine(),
          row("sites", &Cluster::sites).always().newLine(), row("directors", &Cluster::directors).always().newLine(),
          row("realServers", &Cluster::realServers).always().newLine(),
          row("failoverGroups", &Cluster::failoverGroups).always().newLine(),
          row("healthChecks", &Cluster::healthChecks).always().newLine(),
          row("virtualServices", &Cluster::virtualServices).always().newLine(),
          row("actions", &Cluster::actions).newLine())

// clang-format on
#undef LVS_TABLE

}  // namespace lvs
