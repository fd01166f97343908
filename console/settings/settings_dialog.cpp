#include "console/settings/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QSslCertificate>
#include <QTabWidget>
#include <QVBoxLayout>

#include "console/window/appearance.h"
#include "console/window/look.h"

namespace lvs {
namespace {

enum Column { kName, kAddress, kRole, kUntil, kAgent };

QString fingerprint(const QByteArray& sha256) { return QString::fromLatin1(sha256.toHex()); }

}  // namespace

SettingsDialog::SettingsDialog(Settings& settings, AgentStore& store, QWidget* parent)
    : QDialog(parent), settings_(settings), store_(store), pairings_(new QTreeWidget), status_(new StatusLine) {
  setWindowTitle(tr("Settings"));
  resize(760, 420);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  auto* tabs = new QTabWidget;
  tabs->setDocumentMode(true);
  tabs->addTab(makeGeneral(), tr("General"));
  tabs->addTab(makePairings(), tr("Directors"));
  column->addWidget(tabs, 1);
  auto* close = new QPushButton(tr("Close"));
  connect(close, &QPushButton::clicked, this, &QDialog::reject);
  column->addWidget(close, 0, Qt::AlignRight);
}

QWidget* SettingsDialog::makeGeneral() {
  auto* page = new QWidget;
  auto* form = new QFormLayout(page);
  form->setContentsMargins(8, 16, 8, 8);
  form->setVerticalSpacing(12);

  using Theme = Settings::Theme;
  auto* theme = new QComboBox;
  theme->setObjectName(QStringLiteral("theme"));
  theme->addItem(tr("As the system has it"), static_cast<int>(Theme::system));
  theme->addItem(tr("Light"), static_cast<int>(Theme::light));
  theme->addItem(tr("Dark"), static_cast<int>(Theme::dark));
  theme->addItem(tr("High contrast"), static_cast<int>(Theme::highContrast));
  theme->setCurrentIndex(theme->findData(static_cast<int>(settings_.theme())));
  connect(theme, &QComboBox::currentIndexChanged, this,
          [this, theme] { settings_.setTheme(static_cast<Theme>(theme->currentData().toInt())); });
  form->addRow(tr("Colours"), theme);

  auto* language = new QComboBox;
  language->setObjectName(QStringLiteral("language"));
  language->addItem(tr("As the system has it"), QString());
  for (const QString& one : Appearance::languages()) language->addItem(Appearance::languageName(one), one);
  language->setCurrentIndex(std::max(0, language->findData(settings_.language())));
  connect(language, &QComboBox::currentIndexChanged, this,
          [this, language] { settings_.setLanguage(language->currentData().toString()); });
  form->addRow(tr("Language"), language);

  auto* refresh = new QSpinBox;
  refresh->setObjectName(QStringLiteral("refresh"));
  refresh->setRange(500, 10000);
  refresh->setSingleStep(500);
  refresh->setSuffix(tr(" ms"));
  refresh->setValue(settings_.refreshMs());
  refresh->setToolTip(tr("How often directors tell their numbers, 500 to 10000 ms"));
  connect(refresh, &QSpinBox::valueChanged, this, [this](int value) { settings_.setRefreshMs(value); });
  form->addRow(tr("Live numbers every"), refresh);

  auto* confirm = new QSpinBox;
  confirm->setObjectName(QStringLiteral("confirm"));
  confirm->setRange(5, 3600);
  confirm->setSuffix(tr(" s"));
  confirm->setValue(settings_.confirmSeconds());
  confirm->setToolTip(tr("How long a push waits for its confirmation before every director goes back by itself"));
  connect(confirm, &QSpinBox::valueChanged, this, [this](int value) { settings_.setConfirmSeconds(value); });
  form->addRow(tr("Time to confirm a push"), confirm);

  auto* animations = new QCheckBox(tr("What moves to another director is seen moving"));
  animations->setObjectName(QStringLiteral("animations"));
  animations->setToolTip(tr("Where the desktop is set to no animations, there are none either way"));
  animations->setChecked(settings_.animations());
  connect(animations, &QCheckBox::toggled, this, [this](bool on) { settings_.setAnimations(on); });
  form->addRow(tr("Animations"), animations);

  auto* alerts = new QCheckBox(tr("The window asks for attention when an error happens"));
  alerts->setObjectName(QStringLiteral("alerts"));
  alerts->setChecked(settings_.alerts());
  connect(alerts, &QCheckBox::toggled, this, [this](bool on) { settings_.setAlerts(on); });
  form->addRow(tr("Notifications"), alerts);

  auto* notifications = new QCheckBox(tr("The desktop tells of alarms while the window is in the background"));
  notifications->setObjectName(QStringLiteral("notifications"));
  notifications->setToolTip(
      tr("Two masters or none, a director that is not reached, errors; each at most once a minute"));
  notifications->setChecked(settings_.notifications());
  connect(notifications, &QCheckBox::toggled, this, [this](bool on) { settings_.setNotifications(on); });
  form->addRow(QString(), notifications);
  return page;
}

QWidget* SettingsDialog::makePairings() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(8, 16, 8, 8);
  pairings_->setHeaderLabels(
      {tr("Director"), tr("Address"), tr("Role"), tr("Own certificate until"), tr("Agent's certificate")});
  pairings_->setRootIsDecorated(false);
  pairings_->setAlternatingRowColors(true);
  pairings_->setAccessibleName(tr("Paired directors"));
  pairings_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  pairings_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
  column->addWidget(pairings_, 1);
  column->addWidget(status_);
  auto* buttons = new QHBoxLayout;
  auto* add = new QPushButton(tr("Connect…"));
  auto* change = new QPushButton(tr("Rename"));
  auto* away = new QPushButton(tr("Forget"));
  away->setObjectName(QStringLiteral("forget"));
  away->setToolTip(
      tr("This console can no longer reach the director; its agent still knows this console's key until "
         "\"lvs-agent clients --revoke\" is run there"));
  buttons->addWidget(add);
  buttons->addStretch();
  buttons->addWidget(change);
  buttons->addWidget(away);
  column->addLayout(buttons);
  const auto enable = [this, change, away] {
    change->setEnabled(pairings_->currentItem());
    away->setEnabled(pairings_->currentItem());
  };
  connect(add, &QPushButton::clicked, this, &SettingsDialog::connectWanted);
  connect(pairings_, &QTreeWidget::itemSelectionChanged, this, enable);
  connect(change, &QPushButton::clicked, this, [this] {
    if (QTreeWidgetItem* row = pairings_->currentItem()) pairings_->editItem(row, kName);
  });
  connect(away, &QPushButton::clicked, this, &SettingsDialog::forget);
  connect(pairings_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* row, int at) {
    if (at == kName) rename(row);
  });
  fillPairings();
  enable();
  return page;
}

void SettingsDialog::fillPairings() {
  const QSignalBlocker quiet(pairings_);
  pairings_->clear();
  for (const KnownAgent& agent : store_.agents()) {
    const QSslCertificate own(agent.identity.certificatePem);
    auto* row =
        new QTreeWidgetItem(pairings_, {agent.name, QString::fromStdString(agent.address.toString()), agent.role,
                                        QLocale().toString(own.expiryDate().date(), QLocale::ShortFormat),
                                        fingerprint(agent.sha256).left(23) + QStringLiteral("…")});
    row->setFlags(row->flags() | Qt::ItemIsEditable);
    row->setData(kName, Qt::UserRole, agent.name);
    row->setToolTip(kAgent, QStringLiteral("SHA-256 ") + fingerprint(agent.sha256));
    row->setToolTip(
        kUntil,
        tr("SHA-256 %1, for \"lvs-agent clients --revoke\"").arg(fingerprint(own.digest(QCryptographicHash::Sha256))));
  }
}

/// A pairing is found by the director's name in the document.
void SettingsDialog::rename(QTreeWidgetItem* row) {
  const QString before = row->data(kName, Qt::UserRole).toString();
  const QString after = row->text(kName).trimmed();
  if (after == before) return;
  auto agent = store_.agent(before);
  Outcome done = Done{};
  if (store_.agent(after)) done = Error{"", tr("%1 is paired already").arg(after).toStdString()};
  else if (agent) {
    agent->name = after;
    done = store_.save(*agent);
    if (done) done = store_.forget(before);
  }
  if (!done) status_->tell(QString::fromStdString(done.message()), true);
  else status_->tell(tr("%1 is called %2 now").arg(before, after));
  fillPairings();
  if (done) emit pairingsChanged();
}

void SettingsDialog::forget() {
  const QTreeWidgetItem* row = pairings_->currentItem();
  if (!row) return;
  const QString name = row->data(kName, Qt::UserRole).toString();
  const auto agent = store_.agent(name);
  const QString own =
      agent ? fingerprint(QSslCertificate(agent->identity.certificatePem).digest(QCryptographicHash::Sha256))
            : QString();
  if (const Outcome done = store_.forget(name); !done)
    return status_->tell(QString::fromStdString(done.message()), true);
  fillPairings();
  status_->tell(
      tr("%1 is forgotten here. To let its agent forget this console too, run there: lvs-agent clients --revoke %2")
          .arg(name, own));
  status_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  emit pairingsChanged();
}

}  // namespace lvs
