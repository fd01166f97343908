#include "console/tools/trace_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "console/text.h"

namespace lvs::tools {
namespace {

QString said(const char* words) { return QCoreApplication::translate("Trace", words); }

/// What a hop says that is news to nobody.
bool isUsual(const std::string& what) {
  return what.empty() || what == "time exceeded" || what == "reached" || what == "port unreachable" ||
         what == "connection refused";
}

bool isNarrow(const std::string& what) { return what == "fragmentation needed" || what == "packet too big"; }

/// Whole seconds, as the tools take them.
QString seconds(const api::TraceOrder& order) { return QString::number(std::max(1U, (order.waitMs + 500) / 1000)); }

QString pingLine(const api::TraceOrder& order) {
  const QString source = order.from.empty() ? QString() : QStringLiteral(" -s ") + text(order.from);
  const QString port = QString::number(order.port == 0 ? (order.method == "tcp" ? 80U : 33434U) : order.port);
  if (order.method == "tcp" || order.method == "udp")
    return QStringLiteral("nc -n -v -z%1 -w %2%3 %4 %5")
        .arg(order.method == "udp" ? QStringLiteral(" -u") : QString(), seconds(order), source, text(order.to), port);
  return QStringLiteral("ping -n -c %1 -W %2%3 %4")
      .arg(QString::number(order.tries), seconds(order),
           order.from.empty() ? QString() : QStringLiteral(" -I ") + text(order.from), text(order.to));
}

QString wayLine(const api::TraceOrder& order) {
  QString line = QStringLiteral("traceroute -n -q %1 -w %2 -m %3").arg(order.tries).arg(seconds(order)).arg(order.hops);
  if (!order.from.empty()) line += QStringLiteral(" -s ") + text(order.from);
  if (order.method == "icmp") line += QStringLiteral(" -I");
  if (order.method == "tcp") line += QStringLiteral(" -T");
  // With -p alone the port would grow with each probe.
  if (order.method == "udp" && order.port != 0) line += QStringLiteral(" -U");
  if (order.method != "icmp" && order.port != 0) line += QStringLiteral(" -p %1").arg(order.port);
  return line + QLatin1Char(' ') + text(order.to);
}

/// The largest packet of Ethernet, without the headers of IP and ICMP (RFC 791, RFC 792; RFC 8200).
QString sizeLine(const api::TraceOrder& order) {
  if (order.from.empty()) return QStringLiteral("tracepath -n ") + text(order.to);
  const bool six = order.to.find(':') != std::string::npos;
  return QStringLiteral("ping -n -c 1 -M do -s %1 -I %2 %3")
      .arg(six ? 1452 : 1472)
      .arg(text(order.from), text(order.to));
}

}  // namespace

std::map<IpAddress, std::string> namesOf(const Cluster& cluster) {
  std::map<IpAddress, std::string> names;
  for (const VirtualService& one : cluster.virtualServices)
    if (one.address) names.emplace(*one.address, one.name);
  for (const RealServer& one : cluster.realServers) {
    names[one.address] = one.name;
    if (one.address6) names[*one.address6] = one.name;
  }
  for (const Director& one : cluster.directors)
    if (const auto address = IpAddress::parse(one.agent.host)) names.emplace(*address, one.name);
  return names;
}

QString commandLine(const api::TraceOrder& order, const Cluster& cluster) {
  if (order.to.empty()) return {};
  QString line = order.ping ? pingLine(order) : wayLine(order);
  if (order.pathMtu) line += QStringLiteral("; ") + sizeLine(order);
  const RealServer* server = cluster.realServer(order.realServer);
  if (!server) return line;
  QString ssh = QStringLiteral("ssh");
  if (!server->ssh.jump.empty()) ssh += QStringLiteral(" -J ") + text(server->ssh.jump);
  if (server->ssh.port != 22) ssh += QStringLiteral(" -p %1").arg(server->ssh.port);
  return QStringLiteral("%1 %2@%3 '%4'").arg(ssh, text(server->ssh.user), text(server->address.toString()), line);
}

HopRow rowOf(const api::Trace& trace, const api::TraceHop& hop, const std::map<IpAddress, std::string>& names) {
  HopRow row;
  row.number = hop.number;
  row.lost = hop.lost;
  row.answered = static_cast<std::uint32_t>(hop.answers.size());
  QStringList addresses, known, remarks;
  const auto once = [](QStringList& list, const QString& one) {
    if (!one.isEmpty() && !list.contains(one)) list << one;
  };
  if (!hop.answers.empty()) row.mark = Mark::passed;
  for (const api::TraceAnswer& answer : hop.answers) {
    once(addresses, text(answer.from));
    const auto address = IpAddress::parse(answer.from);
    if (const auto name = address ? names.find(*address) : names.end(); name != names.end())
      once(known, text(name->second));
    if (answer.afterUs > 0) row.ms.push_back(static_cast<double>(answer.afterUs) / 1000);
    if (isNarrow(answer.what)) {
      row.mark = Mark::narrow;
      once(remarks, answer.mtu > 0 ? said(QT_TRANSLATE_NOOP("Trace", "lets at most %1 bytes through")).arg(answer.mtu)
                                   : text(answer.what));
    } else if (!isUsual(answer.what)) {
      // What the destination refuses has come to it.
      row.mark = answer.from == trace.to ? Mark::reached : Mark::stopped;
      once(remarks, text(answer.what));
    } else if (row.mark == Mark::passed && answer.what != "time exceeded") {
      row.mark = Mark::reached;
      if (answer.what != "reached" && trace.method == "tcp") once(remarks, text(answer.what));
    }
  }
  if (hop.answers.empty()) once(remarks, said(QT_TRANSLATE_NOOP("Trace", "no answer")));
  if (!trace.mtuBy.empty() && addresses.contains(text(trace.mtuBy)) && trace.mtu > 0 && row.mark != Mark::narrow) {
    row.mark = Mark::narrow;
    once(remarks, said(QT_TRANSLATE_NOOP("Trace", "lets at most %1 bytes through")).arg(trace.mtu));
  }
  if (trace.blackHole && trace.vanishAfterHop != 0 && trace.vanishAfterHop == hop.number) {
    row.mark = Mark::narrow;
    once(remarks, said(QT_TRANSLATE_NOOP("Trace", "packets of more than %1 bytes vanish after it")).arg(trace.mtu));
  }
  row.address = addresses.join(QStringLiteral(", "));
  row.name = known.join(QStringLiteral(", "));
  row.remark = remarks.join(QStringLiteral("; "));
  return row;
}

QString copyOf(const api::Trace& trace, const QString& from, const std::map<IpAddress, std::string>& names) {
  QString all = said(QT_TRANSLATE_NOOP("Trace", "From %1 to %2")).arg(from, text(trace.to));
  if (!trace.from.empty()) all += said(QT_TRANSLATE_NOOP("Trace", ", with the source %1")).arg(text(trace.from));
  all += QLatin1Char('\n');
  for (const api::TraceHop& hop : trace.hops) {
    const HopRow row = rowOf(trace, hop, names);
    QStringList cells;
    if (row.number != 0) cells << QStringLiteral("%1").arg(row.number, 2);
    if (!row.address.isEmpty())
      cells << (row.name.isEmpty() ? row.address : QStringLiteral("%1 (%2)").arg(row.address, row.name));
    for (const double ms : row.ms)
      cells << said(QT_TRANSLATE_NOOP("Trace", "%1 ms")).arg(QLocale().toString(ms, 'f', ms < 10 ? 2 : 1));
    for (std::uint32_t i = 0; i < row.lost; ++i) cells << QStringLiteral("*");
    if (!row.remark.isEmpty()) cells << row.remark;
    all += cells.join(QStringLiteral("  ")) + QLatin1Char('\n');
  }
  const std::string& end = trace.error.empty() ? trace.sentence : trace.error;
  return end.empty() ? all : all + text(end) + QLatin1Char('\n');
}

}  // namespace lvs::tools
