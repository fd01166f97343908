#include "console/realserver/access_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
namespace {

QLabel* words(const QString& said = {}) {
  auto* label = new QLabel(said);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

}  // namespace

AccessPanel::AccessPanel(QWidget* parent)
    : QWidget(parent),
      words_(words()),
      hostKey_(new QGroupBox(tr("Host key"))),
      fingerprint_(words()),
      compare_(words()),
      newMachine_(new QCheckBox(tr("I know why: the machine was installed anew"))),
      trust_(new QPushButton(tr("Trust this key"))),
      trustAll_(new QPushButton),
      key_(new QGroupBox(tr("The agent's key"))),
      publicKey_(new QLineEdit),
      password_(new QLineEdit),
      everywhere_(new QCheckBox(tr("On all that ask for it"))),
      install_(new QPushButton(tr("Install the key"))),
      sudoBox_(new QGroupBox(tr("sudo"))),
      sudo_(new QLineEdit),
      again_(new QPushButton(tr("Try again"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(words_);

  auto* host = new QVBoxLayout(hostKey_);
  fingerprint_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  fingerprint_->setObjectName(QStringLiteral("fingerprint"));
  host->addWidget(fingerprint_);
  host->addWidget(compare_);
  host->addWidget(newMachine_);
  auto* hostButtons = new QHBoxLayout;
  hostButtons->addWidget(trust_);
  hostButtons->addWidget(trustAll_);
  hostButtons->addStretch();
  host->addLayout(hostButtons);
  column->addWidget(hostKey_);

  auto* keys = new QVBoxLayout(key_);
  keys->addWidget(
      words(tr("It has to be in the user's authorized_keys there. Copy its public half, or give the "
               "user's password: it is used once to install the key, and kept nowhere.")));
  auto* shown = new QHBoxLayout;
  publicKey_->setReadOnly(true);
  publicKey_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  publicKey_->setAccessibleName(tr("Public half of the agent's key"));
  publicKey_->setObjectName(QStringLiteral("public-key"));
  auto* copy = new QPushButton(tr("Copy"));
  shown->addWidget(publicKey_, 1);
  shown->addWidget(copy);
  keys->addLayout(shown);
  auto* once = new QHBoxLayout;
  password_->setEchoMode(QLineEdit::Password);
  password_->setPlaceholderText(tr("One-time password"));
  password_->setAccessibleName(tr("One-time password"));
  password_->setObjectName(QStringLiteral("password"));
  install_->setObjectName(QStringLiteral("install"));
  once->addWidget(password_, 1);
  once->addWidget(everywhere_);
  once->addWidget(install_);
  keys->addLayout(once);
  column->addWidget(key_);

  auto* rights = new QVBoxLayout(sudoBox_);
  sudo_->setEchoMode(QLineEdit::Password);
  sudo_->setPlaceholderText(tr("Password for sudo, where it asks for one"));
  sudo_->setAccessibleName(tr("Password for sudo"));
  rights->addWidget(sudo_);
  rights->addWidget(words(tr("Kept until this window is closed.")));
  column->addWidget(sudoBox_);

  auto* last = new QHBoxLayout;
  last->addWidget(again_);
  last->addStretch();
  column->addLayout(last);
  column->addStretch();

  everywhere_->setChecked(true);
  trust_->setObjectName(QStringLiteral("trust"));
  trustAll_->setObjectName(QStringLiteral("trust-all"));
  connect(trust_, &QPushButton::clicked, this, &AccessPanel::trustKey);
  connect(trustAll_, &QPushButton::clicked, this, &AccessPanel::trustAll);
  connect(again_, &QPushButton::clicked, this, &AccessPanel::askAgain);
  connect(newMachine_, &QCheckBox::toggled, this, &AccessPanel::refresh);
  connect(password_, &QLineEdit::textChanged, this, &AccessPanel::refresh);
  connect(password_, &QLineEdit::returnPressed, this, &AccessPanel::install);
  connect(install_, &QPushButton::clicked, this, &AccessPanel::install);
  connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(publicKey_->text()); });
}

void AccessPanel::install() {
  if (password_->text().isEmpty()) return;
  const QString password = password_->text();
  password_->clear();
  emit installKey(password, everywhere_->isChecked());
}

void AccessPanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) refresh();
}

void AccessPanel::show(const RealServer& server, const api::RealServerJob& job, const QString& publicKey,
                       int unconfirmed) {
  if (server.name != server_.name || job.fingerprint != job_.fingerprint) newMachine_->setChecked(false);
  server_ = server;
  job_ = job;
  unconfirmed_ = unconfirmed;
  if (publicKey_->text() != publicKey) {
    publicKey_->setText(publicKey);
    publicKey_->setCursorPosition(0);
  }
  refresh();
}

void AccessPanel::refresh() {
  const QString user = text(server_.ssh.user);
  const bool unknown = job_.problem == "unknown-host-key";
  const bool changed = job_.problem == "changed-host-key";
  const bool failed = job_.state == "failed";
  const QString colour = (job_.state == "done" ? look::good(palette())
                          : unknown            ? look::warning(palette())
                          : failed             ? look::bad(palette())
                                               : look::quiet(palette()))
                             .name();
  QString said;
  if (job_.state == "done") said = tr("✓ The agent is let in as %1.").arg(user);
  else if (unknown) said = tr("Nobody has confirmed yet that %1 is the right machine.").arg(text(job_.host));
  else if (failed) said = QStringLiteral("✗ ") + text(job_.error);
  else said = tr("Asking…");
  words_->setText(QStringLiteral("<span style='color:%1'>%2</span>").arg(colour, said.toHtmlEscaped()));

  hostKey_->setVisible(unknown || changed);
  fingerprint_->setText(text(job_.fingerprint));
  compare_->setText(
      tr("Compare it with what the machine itself shows, on its console: "
         "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"));
  newMachine_->setVisible(changed);
  trust_->setEnabled(unknown || newMachine_->isChecked());
  trustAll_->setVisible(unknown && unconfirmed_ > 1);
  trustAll_->setText(tr("Trust the keys of all %1").arg(unconfirmed_));
  key_->setVisible(job_.problem == "not-allowed");
  install_->setEnabled(!password_->text().isEmpty());
  sudoBox_->setVisible(job_.state == "done" && server_.ssh.user != "root");
  again_->setVisible(failed && !unknown && !changed);
}

}  // namespace lvs
