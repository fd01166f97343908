#include "console/failover/report.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QFont>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTextDocument>
#include <QUrl>

#include "common/api/messages.h"
#include "common/failover/judge.h"
#include "console/client/failover_words.h"
#include "console/failover/timeline_view.h"
#include "console/window/look.h"
#include "console/window/paper.h"

namespace lvs {
namespace {

constexpr qreal kPictureWidth = 900;

using paper::mark;
using paper::row;

struct Say {
  Q_DECLARE_TR_FUNCTIONS(FailoverReport)
};
QString escaped(const std::string& value) { return QString::fromStdString(value).toHtmlEscaped(); }
QString number(std::uint32_t value) { return QLocale().toString(value); }
QString clock(std::int64_t ms) { return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("HH:mm:ss.zzz")); }
QString day(std::int64_t ms) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat); }

QString heading(const char* words) { return paper::heading(Say::tr(words)); }

QString outcomeWord(const api::FailoverTest& test) {
  if (test.outcome == "passed") return Say::tr("passed");
  return test.outcome == "stopped" ? Say::tr("stopped") : Say::tr("failed");
}

/// What stands above everything on paper; the wizard has it as its own heading.
QString title(const api::FailoverTest& test, const QPalette& palette) {
  return QStringLiteral("<h2>%1 %2</h2>")
      .arg(mark(test.outcome == "passed", palette), testSentence(test).toHtmlEscaped());
}

QString legs(const api::FailoverTest& test) {
  QString html;
  for (const api::TestLeg& leg : test.legs) html += QStringLiteral("<li>%1</li>").arg(legSentence(leg).toHtmlEscaped());
  return html.isEmpty() ? html : QStringLiteral("<ul>") + html + QStringLiteral("</ul>");
}

QString timeline(const api::FailoverTest& test) {
  struct Line {
    std::int64_t atMs;
    QStringList cells;
  };
  std::vector<Line> lines;
  for (const api::TestChange& change : test.changes)
    lines.push_back(
        {change.atMs, {clock(change.atMs), escaped(change.director), escaped(change.role), escaped(change.reason)}});
  for (const api::AddressMove& move : test.moves)
    lines.push_back({move.atMs,
                     {clock(move.atMs), escaped(move.seenBy), Say::tr("heard"),
                      Say::tr("%1 is at %2").arg(escaped(move.address), escaped(move.hardware))}});
  for (const api::ProbeBreak& one : test.broken)
    lines.push_back({one.atMs, {clock(one.atMs), escaped(test.client), Say::tr("connection broke"), escaped(one.why)}});
  std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.atMs < b.atMs; });
  QString html = QStringLiteral("<table cellspacing='2'>") +
                 row({Say::tr("Time"), Say::tr("Seen by"), Say::tr("What"), Say::tr("Why")}, "th");
  for (const Line& line : lines) html += row(line.cells);
  return html + QStringLiteral("</table>");
}

QString settings(const api::FailoverTest& test) {
  const QString from = test.client.empty() ? Say::tr("the console's machine") : escaped(test.client);
  QString html = QStringLiteral("<table cellspacing='2'>");
  html += row({Say::tr("Cluster"), escaped(test.cluster)});
  html += row({Say::tr("Failover group"), escaped(test.group)});
  html += row({Say::tr("Kind"), kindTitle(test.kind).toHtmlEscaped()});
  html += row({Say::tr("Began"), day(test.startedMs)});
  if (!test.target.empty()) {
    html +=
        row({Say::tr("Requests"), Say::tr("every %1 ms to %2 (%3), from %4")
                                      .arg(number(test.everyMs), escaped(test.target), escaped(test.service), from)});
    html += row({Say::tr("Kept connections"), number(test.longConnections)});
  }
  html += row({Say::tr("Advertisements"), Say::tr("every %1 ms").arg(number(test.advertIntervalMs))});
  return html + QStringLiteral("</table>");
}

QString comparison(const api::FailoverTest& test, const std::vector<api::FailoverTest>& earlier) {
  QString html = QStringLiteral("<table cellspacing='2'>") +
                 row({Say::tr("Began"), Say::tr("Kind"), Say::tr("Takeover"), Say::tr("Longest without an answer"),
                      Say::tr("Requests failed"), Say::tr("Connections broken"), Say::tr("Outcome")},
                     "th");
  const auto add = [&](const api::FailoverTest& one, bool now) {
    const failover::Felt all = failover::total(one);
    const bool took = !one.legs.empty() && !one.legs.front().to.empty();
    const QString takeover =
        took ? Say::tr("%1 ms").arg(number(failover::takeoverMs(one.legs.front()))) : QStringLiteral("–");
    const QString began = now ? QStringLiteral("<b>%1</b>").arg(Say::tr("this test")) : day(one.startedMs);
    html += row({began, escaped(one.kind), takeover, Say::tr("%1 ms").arg(number(all.outageMs)),
                 Say::tr("%1 of %2").arg(number(all.failed), number(all.requests)),
                 Say::tr("%1 of %2").arg(number(all.broken), number(one.longConnections)), outcomeWord(one)});
  };
  add(test, true);
  for (const api::FailoverTest& one : earlier) add(one, false);
  return html + QStringLiteral("</table>");
}

QString svgPicture(const api::FailoverTest& test, const QPalette& palette) {
  const QFontMetricsF metrics{QFont()};
  const QSizeF size(kPictureWidth, timelineHeight(metrics, test));
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator svg;
  svg.setOutputDevice(&buffer);
  svg.setSize(size.toSize());
  svg.setViewBox(QRectF(QPointF(0, 0), size));
  QPainter painter(&svg);
  paintTimeline(painter, QRectF(QPointF(0, 0), size), palette, test, test.endedMs);
  painter.end();
  // Inside a page an SVG has no prologue of its own.
  const QString all = QString::fromUtf8(bytes);
  return all.mid(all.indexOf(QLatin1String("<svg")));
}

QImage image(const api::FailoverTest& test, const QPalette& palette) {
  constexpr int kScale = 2;
  const QFontMetricsF metrics{QFont()};
  const QSizeF size(kPictureWidth, timelineHeight(metrics, test));
  QImage picture((size * kScale).toSize(), QImage::Format_ARGB32_Premultiplied);
  picture.fill(Qt::white);
  picture.setDevicePixelRatio(kScale);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  paintTimeline(painter, QRectF(QPointF(0, 0), size), palette, test, test.endedMs);
  return picture;
}

}  // namespace

QString reportHtml(const api::FailoverTest& test, const std::vector<api::FailoverTest>& earlier,
                   const QPalette& palette, const QString& picture) {
  QString html = legs(test);
  for (const QString& advice : testAdvice(test)) html += QStringLiteral("<p>%1</p>").arg(advice.toHtmlEscaped());
  if (!picture.isEmpty()) html += QStringLiteral("<p>%1</p>").arg(picture);
  html += heading(QT_TRANSLATE_NOOP("FailoverReport", "What happened")) + timeline(test);
  html += heading(QT_TRANSLATE_NOOP("FailoverReport", "Settings")) + settings(test);
  html += heading(QT_TRANSLATE_NOOP("FailoverReport", "Checked before")) + QStringLiteral("<table cellspacing='2'>");
  for (const api::TestCheck& check : test.checks)
    html += row({mark(check.good, palette), checkTitle(check.name).toHtmlEscaped(), escaped(check.sentence)});
  html += QStringLiteral("</table>");
  html += heading(QT_TRANSLATE_NOOP("FailoverReport", "Compared with earlier tests of this group"));
  return html + comparison(test, earlier);
}

Outcome writeReport(const api::FailoverTest& test, const std::vector<api::FailoverTest>& earlier, const QString& path) {
  const QString kind = QFileInfo(path).suffix().toLower();
  if (kind != QLatin1String("html") && kind != QLatin1String("pdf") && kind != QLatin1String("json"))
    return Error{"", "the file's name ends with ." + kind.toStdString() + "; .html, .pdf and .json are known"};
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return Error{"", file.errorString().toStdString()};
  const QPalette palette = look::themed(false);
  const QString name = Say::tr("Failover test of %1").arg(QString::fromStdString(test.group));
  if (kind == QLatin1String("pdf")) {
    paper::writePdf(file, name, [&](QTextDocument& page, int width) {
      page.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("timeline")), image(test, palette));
      const QString picture = QStringLiteral("<img src='timeline' width='%1'>").arg(width);
      page.setHtml(title(test, palette) + reportHtml(test, earlier, palette, picture));
    });
  } else if (kind == QLatin1String("json")) {
    file.write(QByteArray::fromStdString(api::toJson(test)) + '\n');
  } else {
    file.write(
        paper::webPage(name, title(test, palette) + reportHtml(test, earlier, palette, svgPicture(test, palette))));
  }
  if (!file.commit()) return Error{"", file.errorString().toStdString()};
  return Done{};
}

}  // namespace lvs
