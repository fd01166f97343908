#include "console/health/action_trial.h"

#include <QPointer>
#include <QVBoxLayout>
#include <algorithm>

#include "common/api/actions.h"

namespace lvs {

ActionTrial::ActionTrial(Correspondents directors, const QString& action, QWidget* parent)
    : QWidget(parent),
      directors_(std::move(directors)),
      action_(action),
      button_(new QPushButton(tr("Try it"))),
      results_(new QLabel) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(button_, 0, Qt::AlignLeft);
  column->addWidget(results_);
  button_->setObjectName(QStringLiteral("try"));
  button_->setToolTip(tr("Every director does it now, as it was pushed last, with the words of a test"));
  results_->setObjectName(QStringLiteral("tried"));
  results_->setTextFormat(Qt::PlainText);  // what servers and programs say
  results_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  results_->setWordWrap(true);
  results_->hide();
  connect(button_, &QPushButton::clicked, this, &ActionTrial::begin);
}

void ActionTrial::begin() {
  said_.clear();
  for (const Correspondent& one : directors_()) {
    said_[one.director] = one.reachable ? QString() : QStringLiteral("▲ ") + one.why;
    if (!one.reachable) continue;
    one.send(testActionCall(action_), [that = QPointer(this), director = one.director](const Reply& reply) {
      if (that) that->show(director, reply);
    });
  }
  refresh();
}

void ActionTrial::show(const QString& director, const Reply& reply) {
  if (!reply.ok()) {
    said_[director] = QStringLiteral("▲ ") + reply.error;
  } else {
    const auto tested = AgentClient::decode<api::ActionTest>(reply);
    said_[director] =
        (tested.good ? QStringLiteral("● ") : QStringLiteral("▲ ")) +
        tr("%1, after %2 ms").arg(QString::fromStdString(tested.result)).arg(static_cast<qulonglong>(tested.tookMs));
  }
  refresh();
}

void ActionTrial::refresh() {
  QStringList lines;
  for (const auto& [director, words] : said_)
    lines << QStringLiteral("%1: %2").arg(director, words.isEmpty() ? tr("under way…") : words);
  if (lines.isEmpty()) lines << tr("No director is connected");
  results_->setText(lines.join(QLatin1Char('\n')));
  results_->show();
  button_->setEnabled(std::none_of(said_.begin(), said_.end(), [](const auto& one) { return one.second.isEmpty(); }));
}

}  // namespace lvs
