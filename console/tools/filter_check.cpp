#include "console/tools/filter_check.h"

#include <pcap/pcap.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <memory>

#include "common/model/address.h"

namespace lvs::tools {
namespace {

struct CloseHandle {
  void operator()(pcap_t* handle) const { pcap_close(handle); }
};
using Handle = std::unique_ptr<pcap_t, CloseHandle>;

QString said(const char* words) { return QCoreApplication::translate("CaptureFilter", words); }

/// All words of pcap-filter(7) that a director's or a real server's captures can know.
const QSet<QString>& knownWords() {
  static const QSet<QString> words = [] {
    QSet<QString> all;
    const QString list = QStringLiteral(
        "and or not host net mask port portrange src dst proto protochain gateway ether link ip ip6 arp rarp atalk "
        "aarp decnet iso stp ipx netbeui lat moprc mopdl tcp udp sctp icmp icmp6 igmp igrp pim vrrp carp ah esp "
        "broadcast multicast less greater len inbound outbound vlan mpls pppoed pppoes geneve ifindex fddi tr wlan "
        "radio addr1 addr2 addr3 addr4 ra ta "
        "icmptype icmpcode icmp6type icmp6code tcpflags tcp-fin tcp-syn tcp-rst tcp-push tcp-ack tcp-urg tcp-ece "
        "tcp-cwr icmp-echoreply icmp-unreach icmp-sourcequench icmp-redirect icmp-echo icmp-routeradvert "
        "icmp-routersolicit icmp-timxceed icmp-paramprob icmp-tstamp icmp-tstampreply icmp-ireq icmp-ireqreply "
        "icmp-maskreq icmp-maskreply icmp6-destinationunreach icmp6-packettoobig icmp6-timeexceeded "
        "icmp6-parameterproblem icmp6-echo icmp6-echoreply icmp6-multicastlistenerquery "
        "icmp6-multicastlistenerreportv1 icmp6-multicastlistenerdone icmp6-routersolicit icmp6-routeradvert "
        "icmp6-neighborsolicit icmp6-neighboradvert icmp6-redirect icmp6-routerrenum icmp6-nodeinformationquery "
        "icmp6-nodeinformationresponse icmp6-ineighbordiscoverysolicit icmp6-ineighbordiscoveryadvert "
        "icmp6-multicastlistenerreportv2 icmp6-homeagentdiscoveryrequest icmp6-homeagentdiscoveryreply "
        "icmp6-mobileprefixsolicit icmp6-mobileprefixadvert icmp6-certpathsolicit icmp6-certpathadvert "
        "icmp6-multicastrouteradvert icmp6-multicastroutersolicit icmp6-multicastrouterterm");
    for (const QString& one : list.split(QLatin1Char(' '))) all.insert(one);
    return all;
  }();
  return words;
}

/// After these a name of /etc/services or /etc/protocols may stand.
bool takesName(const QString& word) {
  return word == QLatin1String("port") || word == QLatin1String("portrange") || word == QLatin1String("proto") ||
         word == QLatin1String("protochain");
}

const QRegularExpression& hardware() {
  static const QRegularExpression pattern(QStringLiteral("^[0-9a-fA-F]{1,2}([:.-][0-9a-fA-F]{1,2}){5}$"));
  return pattern;
}

/// A word that stands for a number, an address or a prefix of one.
QString wrongNumber(const QString& word) {
  static const QRegularExpression number(QStringLiteral("^(0x[0-9a-fA-F]+|[0-9]+)(-[0-9]+)?$"));
  static const QRegularExpression part(QStringLiteral("^[0-9]{1,3}(\\.[0-9]{1,3}){1,2}$"));  // "net 10.9"
  if (number.match(word).hasMatch() || part.match(word).hasMatch() || hardware().match(word).hasMatch()) return {};
  if (IpAddress::parse(word.toStdString())) return {};
  return said(QT_TRANSLATE_NOOP("CaptureFilter",
                                "\"%1\" is no address; they are written such as 192.0.2.1 or 2001:db8::1"))
      .arg(word);
}

struct Word {
  QString text;
  qsizetype at = 0;
};

QList<Word> wordsOf(const QString& filter) {
  static const QRegularExpression pattern(QStringLiteral("[\\w.:-]*\\w(::?)?|\\\\"));
  QList<Word> words;
  for (auto found = pattern.globalMatch(filter); found.hasNext();) {
    const auto one = found.next();
    words.append({one.captured(), one.capturedStart()});
  }
  return words;
}

QString wrongWord(const QString& filter) {
  QString before;
  for (const Word& one : wordsOf(filter)) {
    const QString word = one.text;
    const bool isName = takesName(before);
    // Offsets within packets, "ip[9]" or "tcp[13:2]", are numbers with a colon.
    const bool indexed = filter.lastIndexOf(QLatin1Char('['), one.at) > filter.lastIndexOf(QLatin1Char(']'), one.at);
    before = word;
    if (word == QLatin1String("\\") || indexed) continue;
    if (knownWords().contains(word) || isName) continue;
    if (word.at(0).isDigit() || word.contains(QLatin1Char(':'))) {
      if (const QString why = wrongNumber(word); !why.isEmpty()) return why;
      continue;
    }
    const QString lower = word.toLower();
    if (knownWords().contains(lower))
      return said(QT_TRANSLATE_NOOP("CaptureFilter", "\"%1\" is written \"%2\"")).arg(word, lower);
    return said(QT_TRANSLATE_NOOP("CaptureFilter",
                                  "\"%1\" is no word of filters; machines are named by their addresses"))
        .arg(word);
  }
  return {};
}

QString unbalanced(const QString& filter) {
  for (const auto& [open, close] : {std::pair('(', ')'), std::pair('[', ']')}) {
    int depth = 0;
    for (const QChar one : filter) {
      if (one == QLatin1Char(open)) ++depth;
      if (one == QLatin1Char(close) && --depth < 0)
        return said(QT_TRANSLATE_NOOP("CaptureFilter", "A \"%1\" closes what was never opened"))
            .arg(QLatin1Char(close));
    }
    if (depth > 0)
      return said(QT_TRANSLATE_NOOP("CaptureFilter", "A \"%1\" is opened and not closed")).arg(QLatin1Char(open));
  }
  return {};
}

/// Libpcap's words; empty: it takes the filter.
std::optional<std::string> refusal(const QString& filter) {
  const Handle handle(pcap_open_dead(DLT_EN10MB, 65535));
  if (!handle) return "no memory";
  bpf_program program{};
  if (pcap_compile(handle.get(), &program, filter.toUtf8().constData(), 1, PCAP_NETMASK_UNKNOWN) != 0)
    return pcap_geterr(handle.get());
  pcap_freecode(&program);
  return std::nullopt;
}

constexpr qsizetype kMostTried = 60;  ///< beginnings: each is compiled
constexpr char kUnfinished[] =
    QT_TRANSLATE_NOOP("CaptureFilter", "This is no whole condition yet; such as: host 192.0.2.1 and tcp port 80");

/// After these something has to come.
bool isOpenEnded(const QString& word) {
  static const QSet<QString> words = {QStringLiteral("and"),   QStringLiteral("or"),      QStringLiteral("not"),
                                      QStringLiteral("host"),  QStringLiteral("net"),     QStringLiteral("port"),
                                      QStringLiteral("src"),   QStringLiteral("dst"),     QStringLiteral("mask"),
                                      QStringLiteral("proto"), QStringLiteral("gateway"), QStringLiteral("portrange"),
                                      QStringLiteral("less"),  QStringLiteral("greater")};
  return words.contains(word);
}

/// Where the filter stops being understood: the longest beginning that holds.
QString whereItEnds(const QString& filter) {
  const QList<Word> words = wordsOf(filter);
  if (words.isEmpty() || isOpenEnded(words.back().text)) return said(kUnfinished);
  const qsizetype last = words.size() - kMostTried;
  for (qsizetype i = words.size() - 1; i > std::max(last, qsizetype{0}); --i) {
    const QString head = filter.left(words[i].at).trimmed();
    if (head.isEmpty() || refusal(head)) continue;
    const QString rest = filter.mid(words[i].at).trimmed();
    return said(QT_TRANSLATE_NOOP("CaptureFilter", "After \"%1\" the rest makes no sense: \"%2\"")).arg(head, rest);
  }
  return said(kUnfinished);
}

}  // namespace

QString whatIsWrong(const QString& filter) {
  if (filter.trimmed().isEmpty()) return {};
  if (filter.toUtf8().size() > kMostFilterBytes)
    return said(QT_TRANSLATE_NOOP("CaptureFilter", "It may have at most %1 bytes")).arg(kMostFilterBytes);
  if (filter.contains(QChar(u'\0')) || filter.contains(QLatin1Char('\n')))
    return said(QT_TRANSLATE_NOOP("CaptureFilter", "It has to be one line of text"));
  if (const QString why = unbalanced(filter); !why.isEmpty()) return why;
  if (const QString why = wrongWord(filter); !why.isEmpty()) return why;
  const auto refused = refusal(filter);
  if (!refused) return {};
  const QString words = QString::fromStdString(*refused);
  if (words.contains(QLatin1String("syntax error")) || words.contains(QLatin1String("parse")))
    return whereItEnds(filter);
  if (words.contains(QLatin1String("rejects all packets")))
    return said(QT_TRANSLATE_NOOP("CaptureFilter", "No packet can be all of this at once"));
  return said(QT_TRANSLATE_NOOP("CaptureFilter", "It does not hold; libpcap says: %1")).arg(words);
}

QList<FilterExample> filterExamples() {
  const auto one = [](const char* expression, const char* meaning) {
    return FilterExample{QString::fromLatin1(expression), said(meaning)};
  };
  return {
      one("host 192.0.2.1",
          QT_TRANSLATE_NOOP("CaptureFilter", "to or from this address; src host and dst host: one way")),
      one("net 192.0.2.0/24", QT_TRANSLATE_NOOP("CaptureFilter", "to or from this network")),
      one("tcp port 80",
          QT_TRANSLATE_NOOP("CaptureFilter", "TCP with this port at either end; udp port, portrange 80-89")),
      one("tcp[tcpflags] & (tcp-syn|tcp-rst) != 0",
          QT_TRANSLATE_NOOP("CaptureFilter", "TCP that opens or breaks a connection")),
      one("ip proto 4",
          QT_TRANSLATE_NOOP("CaptureFilter", "IPv4 in a tunnel to a real server (IPIP); ip[9] = 4 is the same")),
      one("ip[9] = 4 and ip[32:4] = 0xcb007107",
          QT_TRANSLATE_NOOP("CaptureFilter", "in a tunnel, and sent by the client 203.0.113.7 (its address within)")),
      one("ip6 proto 41", QT_TRANSLATE_NOOP("CaptureFilter", "IPv6 in a tunnel within IPv6")),
      one("ip proto 47", QT_TRANSLATE_NOOP("CaptureFilter", "GRE tunnels")),
      one("icmp",
          QT_TRANSLATE_NOOP("CaptureFilter", "ping, and errors such as unreachable or too large; icmp6 for IPv6")),
      one("arp", QT_TRANSLATE_NOOP("CaptureFilter", "who asks for which address, and who answers")),
      one("vrrp", QT_TRANSLATE_NOOP("CaptureFilter", "advertisements of masters")),
      one("udp port 8848", QT_TRANSLATE_NOOP("CaptureFilter", "connection synchronisation between directors")),
      one("greater 1500",
          QT_TRANSLATE_NOOP("CaptureFilter", "packets of at least so many bytes; less: of at most so many")),
      one("A and B", QT_TRANSLATE_NOOP("CaptureFilter", "both; or: one of them; not: none of it; ( ) puts together")),
  };
}

}  // namespace lvs::tools
