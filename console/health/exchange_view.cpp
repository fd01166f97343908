#include "console/health/exchange_view.h"

#include <QFontDatabase>
#include <QSplitter>
#include <QVBoxLayout>

#include "console/services/services_model.h"

namespace lvs {
namespace {

QPlainTextEdit* fixedText(const QString& name, const char* objectName) {
  auto* made = new QPlainTextEdit;
  made->setReadOnly(true);
  made->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  made->setLineWrapMode(QPlainTextEdit::NoWrap);
  made->setAccessibleName(name);
  made->setObjectName(QString::fromLatin1(objectName));
  // Reading only: Tab leads on.
  made->setTabChangesFocus(true);
  made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return made;
}

QWidget* titled(const QString& title, QPlainTextEdit* content) {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  auto* label = new QLabel(title);
  label->setBuddy(content);
  column->addWidget(label);
  column->addWidget(content, 1);
  return box;
}

}  // namespace

QString readable(const std::string& bytes) {
  QString words;
  const QString all = QString::fromStdString(bytes);
  for (const QChar one : all) {
    if (one == QLatin1Char('\r')) continue;
    if (one == QLatin1Char('\n') || one == QLatin1Char('\t') || one.isPrint()) words += one;
    else words += QStringLiteral("\\x%1").arg(one.unicode(), 2, 16, QLatin1Char('0'));
  }
  return words;
}

ExchangeView::ExchangeView(const QString& empty, QWidget* parent)
    : QWidget(parent),
      empty_(empty),
      sentence_(new QLabel(empty)),
      certificate_(new QLabel),
      sent_(fixedText(tr("Request sent"), "sent")),
      received_(fixedText(tr("Reply received"), "received")) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 12, 12, 12);
  column->setSpacing(8);
  for (QLabel* label : {sentence_, certificate_}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);  // it came over the network
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
  }
  sentence_->setObjectName(QStringLiteral("result"));
  certificate_->setObjectName(QStringLiteral("certificate"));
  certificate_->hide();
  auto* both = new QSplitter(Qt::Horizontal);
  both->setChildrenCollapsible(false);
  both->addWidget(titled(tr("Request sent"), sent_));
  both->addWidget(titled(tr("Reply received"), received_));
  both->setStretchFactor(0, 2);
  both->setStretchFactor(1, 3);
  column->addWidget(both, 1);
  sent_->setPlaceholderText(tr("Nothing was sent"));
  received_->setPlaceholderText(tr("Nothing was received"));
}

void ExchangeView::show(const std::optional<api::CheckExchange>& exchange, std::int64_t clockOffsetMs,
                        std::int64_t nowMs) {
  const auto put = [](QPlainTextEdit* where, const QString& words) {
    // What somebody is reading does not jump to its beginning.
    if (where->toPlainText() != words) where->setPlainText(words);
  };
  sent_->setEnabled(exchange.has_value());
  received_->setEnabled(exchange.has_value());
  put(sent_, exchange ? readable(exchange->sent) : QString());
  put(received_, exchange ? readable(exchange->received) : QString());
  QStringList notes;
  if (exchange && !exchange->warning.empty()) notes << QStringLiteral("▲ ") + QString::fromStdString(exchange->warning);
  if (exchange && !exchange->certificateUntil.empty())
    notes << tr("The certificate expires on %1").arg(QString::fromStdString(exchange->certificateUntil));
  certificate_->setText(notes.join(QStringLiteral(" · ")));
  certificate_->setVisible(!notes.isEmpty());
  if (!exchange) return sentence_->setText(empty_);
  const api::CheckResult& result = exchange->result;
  const QString words = result.good ? tr("%1, good after %2: %3") : tr("%1, failed after %2: %3");
  sentence_->setText(words.arg(services::moment(result.timeMs - clockOffsetMs, nowMs),
                               services::duration(static_cast<double>(result.latencyMicroseconds)),
                               QString::fromStdString(result.words)));
}

QString ExchangeView::text() const {
  QString sentence = sentence_->text();
  if (!certificate_->text().isEmpty()) sentence += QLatin1Char('\n') + certificate_->text();
  return tr("%1\n\nRequest sent:\n%2\n\nReply received:\n%3\n")
      .arg(sentence, sent_->toPlainText(), received_->toPlainText());
}

}  // namespace lvs
