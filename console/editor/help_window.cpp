#include "console/editor/help_window.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "console/editor/field_words.h"
#include "console/editor/schema.h"

namespace lvs {
namespace {

using editor::Field;

/// What may stand in the field: "0 to 65535 ms", "rr, wrr, …".
QString allowed(const Field& field) {
  const QLocale locale;
  switch (field.type) {
    case Field::Type::number:
    case Field::Type::numbers: {
      const QString range = HelpWindow::tr("%1 to %2")
                                .arg(locale.toString(field.minimum, 'f', 0), locale.toString(field.maximum, 'f', 0));
      return field.unit.isEmpty() ? range : range + QLatin1Char(' ') + field.unit;
    }
    case Field::Type::choice: return field.values.join(QStringLiteral(", "));
    default: return {};
  }
}

QString rows(const QString& definition, int depth) {
  QString html;
  for (const Field& field : editor::fieldsOf(definition)) {
    const editor::FieldWords words = editor::fieldWords(definition, field.name);
    QStringList said{words.help.toHtmlEscaped()};
    if (const QString range = allowed(field); !range.isEmpty()) said << range.toHtmlEscaped();
    if (field.required) said << HelpWindow::tr("needed");
    said.removeAll(QString());
    html += QStringLiteral(
                "<tr><td style='padding:2px 12px 2px %1px'><b>%2</b></td><td><code>%3</code>&nbsp;&nbsp;"
                "</td><td>%4</td></tr>")
                .arg(depth * 16)
                .arg(words.label.toHtmlEscaped(), field.name.toHtmlEscaped(), said.join(QStringLiteral("; ")));
    // What a choice means stands where it is chosen.
    for (const QString& value : field.values) {
      const QString meaning = editor::valueWords(field.name, value);
      if (!meaning.isEmpty())
        html += QStringLiteral("<tr><td></td><td><code>%1</code></td><td>%2</td></tr>")
                    .arg(value.toHtmlEscaped(), meaning.toHtmlEscaped());
    }
    if (!field.definition.isEmpty()) html += rows(field.definition, depth + 1);
  }
  return html;
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), page_(new QTextBrowser) {
  setWindowTitle(tr("Fields"));
  resize(760, 520);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  page_->setAccessibleName(tr("What the fields are for"));
  column->addWidget(page_, 1);
  auto* close = new QPushButton(tr("Close"));
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  column->addWidget(close, 0, Qt::AlignRight);
}

void HelpWindow::show(const QString& definition) {
  page_->setHtml(
      QStringLiteral("<table>%1</table><p>%2</p>")
          .arg(rows(definition, 0), tr("The whole format: %1").arg(QStringLiteral("<code>man 5 lvs-cluster</code>"))));
  QDialog::show();
  raise();
}

}  // namespace lvs
