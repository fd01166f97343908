// Whether a capture filter (pcap-filter(7)) holds, in plain words. Libpcap's own compiler decides; what it says of a
// mistake is little, so words that no filter has are found before. No name is looked up anywhere: machines are named by
// their addresses. Pure but for /etc/services and /etc/protocols.
#pragma once

#include <QString>

namespace lvs::tools {

/// What the agent takes (agent/capture): a longer one would be refused there.
inline constexpr int kMostFilterBytes = 8192;

/// Empty: it holds; else one sentence on what is wrong.
QString whatIsWrong(const QString& filter);

/// An example of the language and what it picks.
struct FilterExample {
  QString expression;
  QString meaning;
};
QList<FilterExample> filterExamples();

}  // namespace lvs::tools
