#include "console/connect/connect_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include "console/client/certificate.h"
#include "console/client/pairing.h"
#include "console/window/look.h"

namespace lvs {

ConnectDialog::ConnectDialog(AgentStore& store, QWidget* parent)
    : QDialog(parent),
      store_(store),
      line_(new QLineEdit),
      address_(new QLineEdit),
      result_(new QLabel),
      go_(new QPushButton(tr("Connect"))) {
  setWindowTitle(tr("Connect to a director"));
  resize(640, 260);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  auto* hint =
      new QLabel(tr("On the director, run <code>lvs-agent pair</code> and paste the line that it prints. It works "
                    "once, for ten minutes."));
  hint->setWordWrap(true);
  column->addWidget(hint);
  auto* form = new QFormLayout;
  line_->setPlaceholderText(QStringLiteral("lvs-agent://…"));
  line_->setAccessibleName(tr("Pairing line"));
  line_->setEchoMode(QLineEdit::PasswordEchoOnEdit);  // it holds a secret
  address_->setPlaceholderText(tr("as in the line"));
  address_->setAccessibleName(tr("Address, if another"));
  form->addRow(tr("Pairing line"), line_);
  form->addRow(tr("Address, if another"), address_);
  column->addLayout(form);
  result_->setWordWrap(true);
  result_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  column->addWidget(result_);
  column->addStretch();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  buttons->addButton(go_, QDialogButtonBox::ActionRole);
  go_->setDefault(true);
  go_->setEnabled(false);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(line_, &QLineEdit::textChanged, this, &ConnectDialog::lineChanged);
  connect(address_, &QLineEdit::textChanged, this, &ConnectDialog::lineChanged);
  connect(go_, &QPushButton::clicked, this, &ConnectDialog::connectNow);
}

void ConnectDialog::lineChanged() {
  const auto line = parsePairingLine(line_->text());
  const bool addressGood = address_->text().isEmpty() || Endpoint::parse(address_->text().trimmed().toStdString());
  go_->setEnabled(line.ok() && addressGood);
  if (line_->text().isEmpty()) return result_->clear();
  if (!line) return result_->setText(QString::fromStdString(line.message()).toHtmlEscaped());
  if (!addressGood) return result_->setText(tr("The address needs a host and a port, as 192.0.2.1:7443"));
  const QString digest = QString::fromLatin1(line->sha256.toHex(':').left(47)) + QStringLiteral(" …");
  result_->setText(tr("Director <b>%1</b>, as %2. Its certificate's SHA-256: <code>%3</code>")
                       .arg(line->name.toHtmlEscaped(), QString::fromUtf8(api::roleName(line->role).data()), digest));
}

void ConnectDialog::connectNow() {
  const auto line = parsePairingLine(line_->text());
  if (!line) return;
  const auto identity = makeClientIdentity(userAtHost(), pairingProof(line->token));
  if (!identity) return result_->setText(QString::fromStdString(identity.message()).toHtmlEscaped());
  KnownAgent agent{line->name, line->address, line->sha256, QString::fromUtf8(api::roleName(line->role).data()),
                   *identity};
  if (const auto other = Endpoint::parse(address_->text().trimmed().toStdString())) agent.address = *other;
  go_->setEnabled(false);
  result_->setText(tr("Connecting to %1…").arg(QString::fromStdString(agent.address.toString())));
  client_ = std::make_unique<AgentClient>(agent);
  request_ = client_->send({"GET", QStringLiteral("/v1/status"), {}, {}}, [this, agent](const Reply& reply) {
    go_->setEnabled(true);
    const auto mark = [&](const QColor& colour, const QString& words) {
      result_->setText(QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), words.toHtmlEscaped()));
    };
    if (!reply.ok()) return mark(look::bad(palette()), QStringLiteral("✗ ") + reply.error);
    if (const Outcome saved = store_.save(agent); !saved)
      return mark(look::bad(palette()), QStringLiteral("✗ ") + QString::fromStdString(saved.message()));
    mark(look::good(palette()), tr("✓ Paired with %1. Paste the next director's line, or close.").arg(agent.name));
    const QSignalBlocker quiet(line_);
    line_->clear();
    go_->setEnabled(false);
    emit paired(agent.name);
  });
}

}  // namespace lvs
