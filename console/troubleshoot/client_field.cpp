#include "console/troubleshoot/client_field.h"

#include <QVBoxLayout>

#include "console/client/asker.h"
#include "console/client/ssh_asker.h"
#include "console/text.h"

namespace lvs::troubleshoot {
namespace {

constexpr char kOwn[] = "";
constexpr char kSsh[] = "ssh";

}  // namespace

ClientField::ClientField(QWidget* parent) : QWidget(parent), who_(new QComboBox), typed_(new QLineEdit) {
  who_->setObjectName(QStringLiteral("asks"));
  who_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  who_->setMinimumContentsLength(12);
  who_->setToolTip(tr("Clients' own connections are waited for; a machine that is chosen makes a few of its own"));
  who_->addItem(tr("Clients themselves"), QLatin1String(kOwn));
  who_->addItem(tr("This machine"), QLatin1String(Asker::kHere));
  who_->addItem(tr("A host over SSH"), QLatin1String(kSsh));
  typed_->setObjectName(QStringLiteral("client"));
  typed_->setClearButtonEnabled(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(who_);
  column->addWidget(typed_);
  column->addStretch(1);
  setFocusProxy(who_);
  connect(who_, &QComboBox::currentIndexChanged, this, [this] {
    fit();
    emit changed();
  });
  connect(typed_, &QLineEdit::textChanged, this, &ClientField::changed);
  connect(typed_, &QLineEdit::returnPressed, this, &ClientField::returnPressed);
  fit();
}

void ClientField::fit() {
  const bool ssh = kind() == QLatin1String(kSsh);
  const bool own = kind() == QLatin1String(kOwn);
  if (own || ssh) {
    // What was typed for the one is no word for the other.
    if (ssh != (last_ == QLatin1String(kSsh))) {
      const QString before = typed_->text();
      typed_->setText(std::exchange(other_, before));
    }
    last_ = kind();
  }
  typed_->setPlaceholderText(ssh ? tr("such as %1").arg(QStringLiteral("admin@client.example"))
                                 : tr("any; such as %1").arg(QStringLiteral("203.0.113.7")));
  typed_->setAccessibleName(ssh ? tr("Host that is reached by SSH") : tr("The client's address"));
  typed_->setVisible(own || ssh);
}

void ClientField::setDirectors(const QStringList& names) {
  QStringList shown;
  for (int i = 3; i < who_->count(); ++i) shown << who_->itemData(i).toString();
  if (names == shown) return;
  const QString chosen = kind();
  const QSignalBlocker quiet(who_);
  while (who_->count() > 3) who_->removeItem(3);
  for (const QString& name : names) who_->addItem(tr("Director %1").arg(name), name);
  who_->setCurrentIndex(std::max(0, who_->findData(chosen)));
  if (kind() == chosen) return;
  fit();
  emit changed();
}

QString ClientField::asks() const {
  if (kind() != QLatin1String(kSsh)) return kind();
  return typed().startsWith(QLatin1String(kSshScheme)) ? typed() : QLatin1String(kSshScheme) + typed();
}

std::optional<IpAddress> ClientField::client() const {
  return kind() == QLatin1String(kOwn) ? IpAddress::parse(typed().toStdString()) : std::nullopt;
}

QString ClientField::problem() const {
  if (kind() == QLatin1String(kSsh) && typed().isEmpty())
    return tr("Name the host that is to be the client; such as admin@client.example, reached with this machine's ssh");
  if (kind() == QLatin1String(kSsh) && !isSshTarget(asks()))
    return tr("\"%1\" is no host that could be reached by SSH; such as admin@client.example or 192.0.2.9:2222")
        .arg(typed());
  if (kind() == QLatin1String(kOwn) && !typed().isEmpty() && !client())
    return tr("\"%1\" is no address; such as 203.0.113.7, or empty for any client").arg(typed());
  return {};
}

void ClientField::choose(const QString& asks, const QString& client) {
  const bool ssh = asks.startsWith(QLatin1String(kSshScheme));
  who_->setCurrentIndex(std::max(0, who_->findData(ssh ? QString::fromLatin1(kSsh) : asks)));
  if (ssh) typed_->setText(asks.mid(static_cast<qsizetype>(std::size(kSshScheme)) - 1));
  else if (kind() == QLatin1String(kOwn)) typed_->setText(client);
}

}  // namespace lvs::troubleshoot
