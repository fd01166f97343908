#include "agent/server/metrics.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <set>
#include <utility>

namespace lvs::server {

namespace {

std::string label(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == '"') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out;
}

void head(std::string& text, std::string_view name, std::string_view help, std::string_view type) {
  text += "# HELP " + std::string(name) + " " + std::string(help) + "\n# TYPE " + std::string(name) + " " +
          std::string(type) + "\n";
}

std::string numberText(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.17g", value);
  return text;
}

void single(std::string& text, const Metric& metric) {
  const std::string name = "lvs_agent_" + metric.name;
  head(text, name, metric.help, metric.type);
  text += name + " " + numberText(metric.value) + "\n";
}

/// One row per column of the table: name, help, type and where the number is.
struct ServiceColumn {
  const char* name;
  const char* help;
  std::uint64_t api::Counters::*member;
};
constexpr std::array<ServiceColumn, 5> kServiceColumns{{
    {"lvs_service_connections_total", "Connections scheduled", &api::Counters::connections},
    {"lvs_service_incoming_packets_total", "Packets from clients", &api::Counters::inPackets},
    {"lvs_service_outgoing_packets_total", "Packets to clients", &api::Counters::outPackets},
    {"lvs_service_incoming_bytes_total", "Bytes from clients", &api::Counters::inBytes},
    {"lvs_service_outgoing_bytes_total", "Bytes to clients", &api::Counters::outBytes},
}};
struct DestinationColumn {
  const char* name;
  const char* help;
  std::uint32_t ipvs::DestinationNumbers::*member;
};
constexpr std::array<DestinationColumn, 3> kDestinationColumns{{
    {"lvs_destination_active_connections", "Active connections", &ipvs::DestinationNumbers::active},
    {"lvs_destination_inactive_connections", "Inactive connections", &ipvs::DestinationNumbers::inactive},
    {"lvs_destination_persistent_connections", "Persistence templates", &ipvs::DestinationNumbers::persistent},
}};

using Labels = std::vector<std::pair<std::string_view, std::string_view>>;

void row(std::string& text, std::string_view name, const Labels& labels, const std::string& value) {
  text += name;
  char before = '{';
  for (const auto& [key, is] : labels) {
    text += before + std::string(key) + "=\"" + label(is) + "\"";
    before = ',';
  }
  text += "} " + value + "\n";
}

/// One row per series: name, help and what the number is.
template <typename Of>
struct Column {
  const char* name;
  const char* help;
  double (*value)(const Of&);
};

const std::array<Column<api::CheckState>, 2> kCheckColumns{{
    {"lvs_check_up", "1 while the check of the real server passes, 0 while it fails",
     [](const api::CheckState& check) { return check.state == "up" ? 1.0 : 0.0; }},
    {"lvs_check_latency_seconds", "How long the last run of the check took",
     [](const api::CheckState& check) { return static_cast<double>(check.latencyMicroseconds) / 1e6; }},
}};

const std::array<Column<api::ServicePlace>, 4> kPlaceColumns{{
    {"lvs_service_quorum_lost", "1 while less weight than the quorum is in service",
     [](const api::ServicePlace& place) { return place.quorum ? 0.0 : 1.0; }},
    {"lvs_service_sorry", "1 while the sorry server serves",
     [](const api::ServicePlace& place) { return place.sorry ? 1.0 : 0.0; }},
    {"lvs_service_weight", "Weight of all real servers in service",
     [](const api::ServicePlace& place) { return static_cast<double>(place.weight); }},
    {"lvs_service_weight_needed", "Weight that the quorum needs",
     [](const api::ServicePlace& place) { return static_cast<double>(place.needed); }},
}};

const std::array<Column<api::ServerPlace>, 2> kServerColumns{{
    {"lvs_server_in_service", "1 while the real server gets new connections of the service",
     [](const api::ServerPlace& place) { return place.weight > 0 ? 1.0 : 0.0; }},
    {"lvs_server_weight", "Weight in force, 0 where it is out",
     [](const api::ServerPlace& place) { return static_cast<double>(place.weight); }},
}};

/// The real server's states, of which one is 1.
constexpr std::array<const char*, 8> kServerStates{"in",       "out",     "quiesced", "delayed",
                                                   "starting", "drained", "disabled", "sorry"};

/// A real server may stand in a service with several ports; its rows are told apart by the check's id, and where even
/// this is the same the first one is told.
std::vector<std::pair<const api::ServicePlace*, const api::ServerPlace*>> serverRows(const api::Health& health) {
  std::vector<std::pair<const api::ServicePlace*, const api::ServerPlace*>> rows;
  for (const api::ServicePlace& service : health.services) {
    std::set<std::pair<std::string_view, std::string_view>> told;
    for (const api::ServerPlace& server : service.servers) {
      if (told.insert({server.server, server.check}).second) rows.emplace_back(&service, &server);
    }
  }
  return rows;
}

template <typename Map, typename Key>
std::string nameIn(const Map& names, const Key& key) {
  const auto found = names.find(key);
  return found == names.end() ? std::string() : found->second;
}

}  // namespace

std::string metricsText(const api::Status& status, const ipvs::Reading* reading, const reconcile::Names& names,
                        const std::vector<Metric>& more) {
  std::string text;
  head(text, "lvs_agent_info", "Versions, as labels", "gauge");
  text += "lvs_agent_info{director=\"" + label(status.name) + "\",version=\"" + label(status.agentVersion) +
          "\",kernel=\"" + label(status.kernelVersion) + "\",ipvs=\"" + label(status.ipvsVersion) + "\"} 1\n";
  single(text,
         {"uptime_seconds", "Time since the agent started", "gauge", static_cast<double>(status.uptimeMs) / 1000});
  single(text, {"revision", "Number of the revision in force", "gauge", static_cast<double>(status.revision.number)});
  single(text, {"push_pending", "1 while a push waits for its confirmation", "gauge", status.pending ? 1.0 : 0.0});
  single(text, {"drift", "Kernel entries that nobody configured", "gauge", static_cast<double>(status.driftCount)});
  single(text, {"warnings", "Warnings of GET /v1/status", "gauge", static_cast<double>(status.warnings.size())});
  for (const Metric& metric : more) single(text, metric);
  if (!reading) return text;
  for (const ServiceColumn& column : kServiceColumns) {
    head(text, column.name, column.help, "counter");
    for (const auto& [key, numbers] : reading->numbers) {
      text += std::string(column.name) + "{service=\"" + label(key.toString()) + "\",name=\"" +
              label(nameIn(names.services, key)) + "\"} " + std::to_string(numbers.counters.*column.member) + "\n";
    }
  }
  for (const DestinationColumn& column : kDestinationColumns) {
    head(text, column.name, column.help, "gauge");
    for (const auto& [key, numbers] : reading->numbers) {
      const auto named = names.destinations.find(key);
      for (const auto& [destination, values] : numbers.destinations) {
        text += std::string(column.name) + "{service=\"" + label(key.toString()) + "\",destination=\"" +
                label(destination.toString()) + "\",name=\"" +
                label(named == names.destinations.end() ? "" : nameIn(named->second, destination)) + "\"} " +
                std::to_string(values.*column.member) + "\n";
      }
    }
  }
  return text;
}

std::string healthMetricsText(const api::Health& health, const health::ChecksNumbers& numbers,
                              const api::Maintenance& maintenance) {
  std::string text;
  const auto total = [&](const char* name, const char* help, std::uint64_t value) {
    single(text, {name, help, "counter", static_cast<double>(value)});
  };
  total("checks_run_total", "Runs of health checks", numbers.runs);
  total("checks_failed_total", "Runs of health checks that failed", numbers.failures);
  total("checks_late_total", "Runs of health checks that began a tenth of a second late or more", numbers.late);
  for (const auto& column : kCheckColumns) {
    head(text, column.name, column.help, "gauge");
    for (const api::CheckState& check : health.checks)
      row(text, column.name, {{"check", check.check}, {"server", check.server}, {"id", check.id}},
          numberText(column.value(check)));
  }
  for (const auto& column : kPlaceColumns) {
    head(text, column.name, column.help, "gauge");
    for (const api::ServicePlace& place : health.services)
      row(text, column.name, {{"service", place.service}}, numberText(column.value(place)));
  }
  const auto servers = serverRows(health);
  for (const auto& column : kServerColumns) {
    head(text, column.name, column.help, "gauge");
    for (const auto& [service, server] : servers)
      row(text, column.name, {{"service", service->service}, {"server", server->server}, {"check", server->check}},
          numberText(column.value(*server)));
  }
  head(text, "lvs_server_state", "1 for the state that the real server has in the service, 0 for the others", "gauge");
  for (const auto& [service, server] : servers) {
    for (const char* state : kServerStates)
      row(text, "lvs_server_state",
          {{"service", service->service}, {"server", server->server}, {"check", server->check}, {"state", state}},
          server->state == state ? "1" : "0");
  }
  head(text, "lvs_maintenance_entries", "Real servers in services that are drained, out or weighed for now", "gauge");
  for (const char* phase : {"draining", "out", "weight"}) {
    const auto count = std::count_if(maintenance.entries.begin(), maintenance.entries.end(),
                                     [&](const api::MaintenanceEntry& entry) { return entry.phase == phase; });
    row(text, "lvs_maintenance_entries", {{"phase", phase}}, std::to_string(count));
  }
  return text;
}

}  // namespace lvs::server
