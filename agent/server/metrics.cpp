#include "agent/server/metrics.h"

#include <array>
#include <cstdio>

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

}  // namespace lvs::server
