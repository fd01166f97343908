#include "console/client/failover_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "common/failover/judge.h"
#include "console/text.h"

namespace lvs {
namespace {

struct Say {
  Q_DECLARE_TR_FUNCTIONS(FailoverTest)
};
QString number(std::uint32_t value) { return QLocale().toString(value); }

struct Words {
  const char* name;
  const char* words;
};

constexpr Words kChecks[] = {
    {"reachable", QT_TRANSLATE_NOOP("FailoverTest", "Every member of the group is reached")},
    {"one-master", QT_TRANSLATE_NOOP("FailoverTest", "One director is master, the others back it up")},
    {"documents", QT_TRANSLATE_NOOP("FailoverTest", "All members hold the same document")},
    {"connection-sync", QT_TRANSLATE_NOOP("FailoverTest", "Connections are synchronised")},
    {"caught-up", QT_TRANSLATE_NOOP("FailoverTest", "Every member knows the connections of the others")},
    {"real-servers", QT_TRANSLATE_NOOP("FailoverTest", "The real servers of every service take connections")},
    {"set-up", QT_TRANSLATE_NOOP("FailoverTest", "The real servers are set up, as far as is known")},
};
constexpr Words kKinds[] = {
    {api::kPlanned, QT_TRANSLATE_NOOP("FailoverTest", "Planned: another director is asked to take over")},
    {api::kKilled, QT_TRANSLATE_NOOP("FailoverTest", "Agent killed: VRRP falls silent, addresses stay behind")},
    {api::kLinkDown, QT_TRANSLATE_NOOP("FailoverTest", "Link down: the group's interface is taken down")},
    {api::kFrozen, QT_TRANSLATE_NOOP("FailoverTest", "Director frozen: the agent stands still, then wakes up")},
};

template <std::size_t Count>
QString wordsOf(const Words (&table)[Count], const std::string& name) {
  for (const Words& row : table) {
    if (name == row.name) return Say::tr(row.words);
  }
  return text(name);
}

}  // namespace

QString checkTitle(const std::string& check) { return wordsOf(kChecks, check); }
QString kindTitle(const std::string& kind) { return wordsOf(kKinds, kind); }

QString kindMeaning(const std::string& kind, int advertInterval) {
  if (kind == api::kPlanned)
    return Say::tr("Clients should feel nothing: the new master forwards before the old one lets go.");
  return Say::tr(
             "Clients wait until the backup has missed three advertisements, about %1 ms. Requests on their way at "
             "that "
             "moment are sent again by TCP, after a second. The fault ends by itself, also when this console is "
             "closed.")
      .arg(4 * advertInterval);
}

QString legSentence(const api::TestLeg& leg) {
  if (leg.to.empty()) return Say::tr("Nobody took over from %1.").arg(text(leg.from));
  const QString took = Say::tr("%1 took over from %2 after %3 ms")
                           .arg(text(leg.to), text(leg.from))
                           .arg(number(failover::takeoverMs(leg)));
  if (leg.requests == 0) return took + QLatin1Char('.');
  return Say::tr("%1; %2 of %3 requests failed, the slowest took %4 ms, longest without an answer %5 ms.")
      .arg(took, number(leg.failed), number(leg.requests), number(leg.slowestMs), number(leg.outageMs));
}

QString testSentence(const api::FailoverTest& test) {
  if (!test.failure.empty()) return Say::tr("The test could not go on: %1").arg(text(test.failure));
  if (test.legs.empty()) return Say::tr("The test was stopped before the group moved.");
  const failover::Felt all = failover::total(test);
  const api::TestLeg& first = test.legs.front();
  if (first.to.empty()) return legSentence(first);
  const QString took = number(failover::takeoverMs(first));
  if (all.requests == 0) return Say::tr("Takeover took %1 ms; no requests were sent.").arg(took);
  return Say::tr(
             "Takeover took %1 ms; %2 of %3 requests failed, the longest time without an answer was %4 ms; %5 of %6 "
             "connections broke.")
      .arg(took, number(all.failed), number(all.requests), number(all.outageMs), number(all.broken),
           number(test.longConnections));
}

QStringList testAdvice(const api::FailoverTest& test) {
  QStringList advice;
  const failover::Felt all = failover::total(test);
  if (all.broken > 0 && !test.synchronised)
    advice << Say::tr("Connections broke because they are not synchronised: give the group connection sync.");
  else if (all.broken > 0)
    advice << Say::tr(
        "Connections broke although they are synchronised: is UDP to the sync group (port 8848) let through "
        "between the directors?");
  for (const api::TestLeg& leg : test.legs) {
    if (leg.kind != api::kPlanned && !leg.to.empty() && leg.outageMs > failover::allowedOutageMs(test)) {
      advice << Say::tr(
                    "The outage was longer than %1 ms, which the advertisement interval allows: did the link drop the "
                    "announcements (gratuitous ARP), or does a router keep old entries?")
                    .arg(number(failover::allowedOutageMs(test)));
      break;
    }
  }
  if (!test.legs.empty() && test.legs.front().kind == api::kPlanned && all.failed > 0)
    advice << Say::tr(
        "Requests failed in a planned failover: does the new master have the same services, and do the real "
        "servers answer it?");
  return advice;
}

QString splitWords(const api::GroupReport& report) {
  switch (report.cause) {
    case api::SplitCause::none: return {};
    case api::SplitCause::refused:
      return Say::tr("%1 does not take the other's advertisements: %2.").arg(text(report.at), text(report.why));
    case api::SplitCause::oneWay:
      return Say::
          tr("%1 does not hear the other, which hears it: the link carries VRRP (IP protocol 112) one way only. Does "
             "a firewall on %1, or a switch, drop it?")
              .arg(text(report.at));
    case api::SplitCause::neither:
      return Say::tr(
          "Neither hears the other: does a firewall drop VRRP (IP protocol 112), are their links parted, or "
          "do their virtual router ids differ?");
    case api::SplitCause::settling: return Say::tr("They hear each other: one is about to give way.");
  }
  return {};
}

}  // namespace lvs
