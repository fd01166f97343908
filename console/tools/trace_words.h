// A trace in words: the command line that an administrator would have typed, who the machines on the way are, what each
// hop shows, and all of it as text to copy. Pure.
#pragma once

#include <QString>
#include <map>

#include "common/api/trace.h"
#include "common/model/document.h"

namespace lvs::tools {

/// Names of the document by their addresses: "rproxy2", and of a VIP its service.
std::map<IpAddress, std::string> namesOf(const Cluster& cluster);

/// With the tools that Debian has, to be run on the machine itself; for a real server by SSH.
QString commandLine(const api::TraceOrder& order, const Cluster& cluster);

enum class Mark : std::uint8_t { passed, reached, silent, stopped, narrow };

/// One line of the chart.
struct HopRow {
  std::uint32_t number = 0;  ///< 0: the destination, asked alone
  QString address;           ///< several with commas; empty: nobody answered
  QString name;              ///< of the document; may be empty
  std::vector<double> ms;    ///< of each answer whose time is known
  std::uint32_t answered = 0;
  std::uint32_t lost = 0;
  Mark mark = Mark::silent;
  QString remark;  ///< "administratively prohibited"
  bool operator==(const HopRow&) const = default;
};
HopRow rowOf(const api::Trace& trace, const api::TraceHop& hop, const std::map<IpAddress, std::string>& names);

/// As a terminal would show it, with the sentence at its end.
QString copyOf(const api::Trace& trace, const QString& from, const std::map<IpAddress, std::string>& names);

}  // namespace lvs::tools
