#include "console/troubleshoot/report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QUrl>

#include "console/text.h"
#include "console/topology/export.h"
#include "console/troubleshoot/path_view.h"
#include "console/window/look.h"
#include "console/window/paper.h"

namespace lvs::troubleshoot {
namespace {

struct Print {
  Q_DECLARE_TR_FUNCTIONS(TroubleshootReport)
};

QString escaped(const std::string& value) { return text(value).toHtmlEscaped(); }

constexpr char kTable[] = "<table cellspacing='2'>";

QString list(const std::vector<std::string>& lines) {
  QString html;
  for (const std::string& one : lines) html += QStringLiteral("<li>%1</li>").arg(escaped(one));
  return QStringLiteral("<ul>%1</ul>").arg(html);
}

QString asked(const Inquiry& inquiry) {
  QString html = QLatin1String(kTable);
  html += paper::row({Print::tr("Cluster"), inquiry.cluster.toHtmlEscaped()});
  html += paper::row({Print::tr("Reported"), complaintText(inquiry.complaint).toHtmlEscaped()});
  html += paper::row({Print::tr("Virtual service"), inquiry.service.toHtmlEscaped()});
  html += paper::row({Print::tr("Client"),
                      inquiry.client.isEmpty() ? Print::tr("any").toHtmlEscaped() : inquiry.client.toHtmlEscaped()});
  html += paper::row({Print::tr("Asked"), QLocale().toString(inquiry.when, QLocale::ShortFormat).toHtmlEscaped()});
  html += paper::row({Print::tr("Real servers"), inquiry.looked ? Print::tr("looked at over SSH")
                                                                : Print::tr("as their directors remember them")});
  return html + QStringLiteral("</table>");
}

QString findings(const std::vector<diagnosis::Finding>& all) {
  QString html;
  for (const diagnosis::Finding& one : all) {
    html += QStringLiteral("<p><b>%1</b><br>%2 · %3")
                .arg(escaped(one.sentence), effectText(one.effect).toHtmlEscaped(), escaped(one.place));
    if (!one.why.empty()) html += QStringLiteral("<br>") + Print::tr("Why: %1").arg(escaped(one.why));
    if (!one.remedy.empty()) html += QStringLiteral("<br>→ ") + escaped(one.remedy);
    html += QStringLiteral("</p>");
  }
  return html;
}

QString way(const diagnosis::Path& path) {
  QString html = QLatin1String(kTable);
  for (const diagnosis::Hop& hop : path.hops)
    html += paper::row({PathView::shape(hop.seen), PathView::words(hop).toHtmlEscaped()});
  return html + QStringLiteral("</table>");
}

QString title(const Inquiry& inquiry, const QPalette& palette) {
  const diagnosis::Diagnosis& found = inquiry.weighed.diagnosis;
  return QStringLiteral("<h2>%1 %2</h2>").arg(paper::mark(found.healthy(), palette), escaped(found.verdict));
}

constexpr char kPcapng[] = "application/x-pcapng";

/// "troubleshooting-web.pcapng": as the file that is saved, with another end.
QString packetsName(const QString& path) { return QFileInfo(path).completeBaseName() + QStringLiteral(".pcapng"); }

QString packetsSentence(const Report& report, const QString& name) {
  return Print::tr("Captured packets: %1, in %2, which Wireshark opens.")
      .arg(QLocale().toString(report.packetCount), name);
}

/// The cluster as on the canvas, with the packet's way on it.
void draw(const Report& report, topology::Scene& scene) {
  scene.setAnimated(false);
  scene.setColours(look::themed(false));
  scene.setMoved(report.moved);
  scene.show(report.graph);
  scene.light(report.way);
}

}  // namespace

Report masked(Report report) {
  diagnosis::AddressMask mask;
  report.inquiry = masked(std::move(report.inquiry), mask);
  for (topology::Node& node : report.graph.nodes) {
    for (std::string* value :
         {&node.title, &node.subtitle, &node.detail, &node.site, &node.setupWhy, &node.why, &node.sync})
      *value = mask(*value);
    for (topology::Fault& fault : node.faults) fault.words = mask(fault.words);
  }
  for (std::string& site : report.graph.sites) site = mask(site);
  report.packets.clear();
  report.masked = true;
  return report;
}

QString reportHtml(const Report& report, const QPalette& palette, const QString& picture, const QString& packets) {
  const Inquiry& inquiry = report.inquiry;
  const diagnosis::Diagnosis& found = inquiry.weighed.diagnosis;
  QString html = title(inquiry, palette) + QStringLiteral("<p>%1</p>").arg(escaped(inquiry.weighed.relation));
  html += asked(inquiry);
  if (report.masked) {
    html += QStringLiteral("<p>%1</p>")
                .arg(Print::tr("Addresses are replaced, here and in the picture, by names such as ipv4-1: the same "
                               "address by the same name.")
                         .toHtmlEscaped());
  }
  if (!picture.isEmpty()) html += QStringLiteral("<p>%1</p>").arg(picture);
  if (!found.healthy()) html += paper::heading(Print::tr("What was found")) + findings(found.findings);
  if (!inquiry.path.findings.empty())
    html += paper::heading(Print::tr("What the packets show")) + findings(inquiry.path.findings);
  if (!inquiry.path.hops.empty()) html += paper::heading(Print::tr("The packet's way")) + way(inquiry.path);
  if (!inquiry.weighed.advice.empty())
    html += paper::heading(Print::tr("Where to look besides")) + list(inquiry.weighed.advice);
  if (!found.good.empty()) html += paper::heading(Print::tr("Checked and fine")) + list(found.good);
  if (!found.unseen.empty()) html += paper::heading(Print::tr("Could not be seen")) + list(found.unseen);
  if (report.packetCount > 0) {
    html += paper::heading(Print::tr("The packets"));
    html += QStringLiteral("<p>%1</p>")
                .arg(report.masked ? Print::tr("They are left out: they hold the real addresses.").toHtmlEscaped()
                                   : packets);
  }
  html += paper::heading(Print::tr("The same on the command line"));
  return html + QStringLiteral("<pre>%1</pre>").arg(commandLines(inquiry).join(QLatin1Char('\n')).toHtmlEscaped());
}

Outcome writeReport(const Report& report, const QString& path) {
  const QString kind = QFileInfo(path).suffix().toLower();
  if (kind != QLatin1String("html") && kind != QLatin1String("pdf"))
    return Error{"", "the file's name ends with ." + kind.toStdString() + "; .html and .pdf are known"};
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return Error{"", file.errorString().toStdString()};
  // Packets are nobody else's business.
  if (!report.packets.isEmpty()) file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  const QPalette palette = look::themed(false);
  const QString name = Print::tr("Troubleshooting of %1").arg(report.inquiry.service);
  const QString capture = packetsName(path);
  const bool drawn = !report.graph.nodes.empty();
  topology::Scene scene;
  if (drawn) draw(report, scene);
  if (kind == QLatin1String("pdf")) {
    const auto fill = [&](QTextDocument& page, int width) {
      QString picture;
      if (drawn) {
        page.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("topology")), topology::paperImage(scene));
        picture = QStringLiteral("<img src='topology' width='%1'>").arg(width);
      }
      const QString words = Print::tr("%1 They are attached to this file.").arg(packetsSentence(report, capture));
      page.setHtml(reportHtml(report, palette, picture, words.toHtmlEscaped()));
    };
    paper::writePdf(file, name, fill, {capture, report.packets, QString::fromLatin1(kPcapng)});
  } else {
    const QString link =
        QStringLiteral("<a download='%1' href='data:%2;base64,%3'>%4</a>")
            .arg(capture.toHtmlEscaped(), QString::fromLatin1(kPcapng), QString::fromLatin1(report.packets.toBase64()),
                 packetsSentence(report, capture).toHtmlEscaped());
    file.write(
        paper::webPage(name, reportHtml(report, palette, drawn ? topology::svgElement(scene) : QString(), link)));
  }
  if (!file.commit()) return Error{"", file.errorString().toStdString()};
  return Done{};
}

}  // namespace lvs::troubleshoot
