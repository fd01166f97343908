// Reports on paper: the pieces of HTML that they have in common, and the files, as web page or PDF.
#pragma once

#include <QIODevice>
#include <QPalette>
#include <QString>
#include <QTextDocument>
#include <functional>

namespace lvs::paper {

/// Cells that are HTML already.
QString row(const QStringList& cells, const char* tag = "td");
QString heading(const QString& words);
/// ✓ or ✗ in its colour.
QString mark(bool good, const QPalette& palette);

/// A whole web page around a body.
QByteArray webPage(const QString& title, const QString& body);
/// A file within a PDF.
struct Attachment {
  QString name;
  QByteArray bytes;  ///< none: there is no file
  QString type;      ///< MIME
};
/// `fill` sets the page's HTML and pictures; `width` is the paper's, in the unit of the HTML's pictures.
void writePdf(QIODevice& file, const QString& title, const std::function<void(QTextDocument& page, int width)>& fill,
              const Attachment& attached = {});

}  // namespace lvs::paper
