#include "console/troubleshoot/inquiry.h"

#include <QCoreApplication>

#include "console/text.h"

namespace lvs::troubleshoot {
namespace {

struct Say {
  Q_DECLARE_TR_FUNCTIONS(Troubleshoot)
};

QString quoted(const QString& word) {
  return word.contains(QLatin1Char(' ')) ? QLatin1Char('\'') + word + QLatin1Char('\'') : word;
}

}  // namespace

QString complaintText(diagnosis::Complaint complaint) {
  switch (complaint) {
    case diagnosis::Complaint::noAnswer: return Say::tr("The VIP does not answer");
    case diagnosis::Complaint::someHang: return Say::tr("Some requests hang");
    case diagnosis::Complaint::oneNetwork: return Say::tr("It works from one network only");
    case diagnosis::Complaint::oneServer: return Say::tr("All clients land on one server");
    case diagnosis::Complaint::failoverBroke: return Say::tr("A failover broke connections");
  }
  return {};
}

QString effectText(diagnosis::Effect effect) {
  switch (effect) {
    case diagnosis::Effect::stops: return Say::tr("No client is served");
    case diagnosis::Effect::some: return Say::tr("Some clients are not served");
    case diagnosis::Effect::uneven: return Say::tr("All clients are served, but not evenly");
    case diagnosis::Effect::later: return Say::tr("The next failover will show it");
  }
  return {};
}

QStringList commandLines(const Inquiry& inquiry) {
  const QString service = quoted(inquiry.service);
  QString capture = QStringLiteral("lvsctl capture ") + service;
  if (!inquiry.client.isEmpty()) capture += QStringLiteral(" --client ") + inquiry.client;
  QString diagnose = QStringLiteral("lvsctl diagnose ") + service;
  if (inquiry.complaint != diagnosis::Complaint::noAnswer)
    diagnose += QStringLiteral(" --complaint ") + text(diagnosis::complaintName(inquiry.complaint));
  if (inquiry.looked) diagnose += QStringLiteral(" --verify");
  if (!inquiry.asks.isEmpty()) diagnose += QStringLiteral(" --probe-from ") + quoted(inquiry.asks);
  else if (!inquiry.path.hops.empty())
    diagnose += QStringLiteral(" --from ") + (inquiry.client.isEmpty() ? QStringLiteral("any") : inquiry.client);
  return {diagnose, capture + QStringLiteral(" --write packets.pcapng")};
}

Inquiry masked(Inquiry inquiry, diagnosis::AddressMask& mask) {
  const auto hide = [&](std::string& value) { value = mask(value); };
  inquiry.asks = text(mask(inquiry.asks.toStdString()));
  inquiry.client = text(mask(inquiry.client.toStdString()));
  diagnosis::Diagnosis& found = inquiry.weighed.diagnosis;
  hide(found.verdict);
  for (auto* list : {&found.findings, &inquiry.path.findings}) {
    for (diagnosis::Finding& one : *list)
      for (std::string* value : {&one.place, &one.sentence, &one.why, &one.remedy}) hide(*value);
  }
  for (auto* list : {&found.good, &found.unseen, &inquiry.weighed.advice})
    for (std::string& one : *list) hide(one);
  for (diagnosis::Note& note : found.notes) hide(note.sentence);
  hide(inquiry.weighed.relation);
  for (diagnosis::Hop& hop : inquiry.path.hops) hide(hop.sentence);
  return inquiry;
}

}  // namespace lvs::troubleshoot
