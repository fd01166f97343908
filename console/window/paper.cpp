#include "console/window/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>

#include "console/window/look.h"

namespace lvs::paper {
namespace {

constexpr int kPdfResolution = 150;

}  // namespace

QString row(const QStringList& cells, const char* tag) {
  QString html = QStringLiteral("<tr>");
  for (const QString& cell : cells)
    html += QStringLiteral("<%1 align='left' valign='top'>%2&nbsp;&nbsp;&nbsp;</%1>").arg(QLatin1String(tag), cell);
  return html + QStringLiteral("</tr>");
}

QString heading(const QString& words) { return QStringLiteral("<h3>%1</h3>").arg(words.toHtmlEscaped()); }

QString mark(bool good, const QPalette& palette) {
  return QStringLiteral("<span style='color:%1'>%2</span>")
      .arg((good ? look::good(palette) : look::bad(palette)).name(), good ? QStringLiteral("✓") : QStringLiteral("✗"));
}

QByteArray webPage(const QString& title, const QString& body) {
  const QString head =
      QStringLiteral(
          "<!DOCTYPE html>\n<html><head><meta charset='utf-8'><title>%1</title><style>body{font-family:"
          "sans-serif;max-width:960px;margin:2em auto}svg{width:100%;height:auto}</style></head><body>")
          .arg(title.toHtmlEscaped());
  return (head + body).toUtf8() + "</body></html>\n";
}

void writePdf(QIODevice& file, const QString& title, const std::function<void(QTextDocument&, int)>& fill,
              const Attachment& attached) {
  QPdfWriter pdf(&file);
  pdf.setTitle(title);
  pdf.setPageSize(QPageSize(QPageSize::A4));
  pdf.setResolution(kPdfResolution);
  if (!attached.bytes.isEmpty()) pdf.addFileAttachment(attached.name, attached.bytes, attached.type);
  QTextDocument page;
  page.setDefaultFont(QFont(QGuiApplication::font().family(), 9));
  page.documentLayout()->setPaintDevice(&pdf);
  page.setPageSize(QSizeF(pdf.width(), pdf.height()));
  fill(page, pdf.width());
  page.print(&pdf);
}

}  // namespace lvs::paper
