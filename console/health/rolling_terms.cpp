#include "console/health/rolling_terms.h"

#include <QFormLayout>
#include <QHBoxLayout>

namespace lvs {
namespace {

constexpr int kMinuteMs = 60'000;
constexpr int kMostReason = 200;
constexpr int kMostCommand = 4096;

QSpinBox* spinBox(int value, int most, const QString& name, const char* objectName) {
  auto* made = new QSpinBox;
  made->setRange(1, most);
  made->setValue(value);
  made->setAccessibleName(name);
  made->setObjectName(QString::fromLatin1(objectName));
  return made;
}

QHBoxLayout* rowOf(std::initializer_list<QWidget*> parts) {
  auto* made = new QHBoxLayout;
  made->setSpacing(8);
  for (QWidget* part : parts) made->addWidget(part);
  made->addStretch();
  return made;
}

}  // namespace

RollingTerms::RollingTerms(QWidget* parent)
    : QGroupBox(tr("How"), parent),
      atOnce_(spinBox(1, 100, tr("So many at the same time"), "atOnce")),
      meanwhile_(new QComboBox),
      minutes_(spinBox(10, 24 * 60, tr("Minutes that each is out"), "minutes")),
      command_(new QLineEdit),
      limited_(new QCheckBox(tr("Out after"))),
      limit_(spinBox(10, 7 * 24 * 60, tr("Minutes until it is out, whatever is open"), "limit")),
      reason_(new QLineEdit) {
  auto* form = new QFormLayout(this);
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(8);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(tr("At the same time"), rowOf({atOnce_}));
  meanwhile_->addItems({tr("Wait"), tr("Run a command")});
  meanwhile_->setAccessibleName(tr("While each is out"));
  meanwhile_->setObjectName(QStringLiteral("meanwhile"));
  minutes_->setSuffix(tr(" min"));
  command_->setPlaceholderText(QStringLiteral("ssh root@$LVS_SERVER apt-get -y upgrade"));
  command_->setToolTip(tr("A shell's line that runs on this computer, with the real server's name in LVS_SERVER"));
  command_->setAccessibleName(tr("Command"));
  command_->setObjectName(QStringLiteral("command"));
  command_->setMaxLength(kMostCommand);
  command_->hide();
  auto* meanwhile = rowOf({meanwhile_, minutes_, command_});
  meanwhile->setStretchFactor(command_, 100);
  form->addRow(tr("While each is out"), meanwhile);
  limit_->setSuffix(tr(" min"));
  limit_->setEnabled(false);
  limited_->setToolTip(tr("Connections that are still open by then break"));
  limited_->setObjectName(QStringLiteral("limited"));
  form->addRow(tr("Draining"), rowOf({limited_, limit_}));
  reason_->setPlaceholderText(tr("kernel update"));
  reason_->setAccessibleName(tr("Reason"));
  reason_->setObjectName(QStringLiteral("reason"));
  reason_->setMaxLength(kMostReason);
  form->addRow(tr("Reason"), reason_);
  connect(meanwhile_, &QComboBox::currentIndexChanged, this, [this] {
    minutes_->setVisible(!runsCommand());
    command_->setVisible(runsCommand());
    emit changed();
  });
  connect(command_, &QLineEdit::textChanged, this, &RollingTerms::changed);
  connect(limited_, &QCheckBox::toggled, limit_, &QWidget::setEnabled);
}

Rolling::Options RollingTerms::options() const {
  Rolling::Options options;
  options.atOnce = static_cast<std::size_t>(atOnce_->value());
  if (runsCommand()) options.command = command_->text().trimmed();
  else options.pauseMs = minutes_->value() * kMinuteMs;
  options.order.reason = reason_->text().trimmed().toStdString();
  if (limited_->isChecked()) options.order.limitSeconds = static_cast<std::uint32_t>(limit_->value()) * 60;
  return options;
}

bool RollingTerms::areComplete() const { return !runsCommand() || !command_->text().trimmed().isEmpty(); }

}  // namespace lvs
