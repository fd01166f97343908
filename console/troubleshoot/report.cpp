#include "console/troubleshoot/report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include "console/text.h"
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

}  // namespace

QString reportHtml(const Inquiry& inquiry, const QPalette& palette, const QString& picture) {
  const diagnosis::Diagnosis& found = inquiry.weighed.diagnosis;
  QString html = title(inquiry, palette) + QStringLiteral("<p>%1</p>").arg(escaped(inquiry.weighed.relation));
  html += asked(inquiry);
  if (!picture.isEmpty()) html += QStringLiteral("<p>%1</p>").arg(picture);
  if (!found.healthy()) html += paper::heading(Print::tr("What was found")) + findings(found.findings);
  if (!inquiry.path.findings.empty())
    html += paper::heading(Print::tr("What the packets show")) + findings(inquiry.path.findings);
  if (!inquiry.path.hops.empty()) html += paper::heading(Print::tr("The packet's way")) + way(inquiry.path);
  if (!inquiry.weighed.advice.empty())
    html += paper::heading(Print::tr("Where to look besides")) + list(inquiry.weighed.advice);
  if (!found.good.empty()) html += paper::heading(Print::tr("Checked and fine")) + list(found.good);
  if (!found.unseen.empty()) html += paper::heading(Print::tr("Could not be seen")) + list(found.unseen);
  html += paper::heading(Print::tr("The same on the command line"));
  return html + QStringLiteral("<pre>%1</pre>").arg(commandLines(inquiry).join(QLatin1Char('\n')).toHtmlEscaped());
}

Outcome writeReport(const Inquiry& inquiry, const QString& path) {
  const QString kind = QFileInfo(path).suffix().toLower();
  if (kind != QLatin1String("html") && kind != QLatin1String("pdf"))
    return Error{"", "the file's name ends with ." + kind.toStdString() + "; .html and .pdf are known"};
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return Error{"", file.errorString().toStdString()};
  const QPalette palette = look::themed(false);
  const QString name = Print::tr("Troubleshooting of %1").arg(inquiry.service);
  if (kind == QLatin1String("pdf"))
    paper::writePdf(file, name, [&](QTextDocument& page, int) { page.setHtml(reportHtml(inquiry, palette)); });
  else file.write(paper::webPage(name, reportHtml(inquiry, palette)));
  if (!file.commit()) return Error{"", file.errorString().toStdString()};
  return Done{};
}

}  // namespace lvs::troubleshoot
