#include "console/push/change_list.h"

#include "console/window/look.h"

namespace lvs {

QString signedSentence(const QString& sign, const QString& sentence, const QPalette& palette) {
  const QColor colour = sign == QLatin1String("+")   ? look::good(palette)
                        : sign == QLatin1String("-") ? look::bad(palette)
                                                     : look::warning(palette);
  return QStringLiteral("<div style='margin-left:12px'><span style='color:%1'><b>%2</b></span>&nbsp; %3</div>")
      .arg(colour.name(), sign.toHtmlEscaped(), sentence.toHtmlEscaped());
}

QString changeList(const std::vector<Change>& changes, const QPalette& palette) {
  QString html;
  for (const Change& change : changes) {
    const QString sign = change.kind == ChangeKind::added     ? QStringLiteral("+")
                         : change.kind == ChangeKind::removed ? QStringLiteral("-")
                                                              : QStringLiteral("~");
    html += signedSentence(sign, QString::fromStdString(change.sentence), palette);
  }
  return html;
}

}  // namespace lvs
