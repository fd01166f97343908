#include "console/client/pairing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace lvs {
namespace {

Error fault(const char* text) { return {"", QCoreApplication::translate("Pairing", text).toStdString()}; }

}  // namespace

Result<PairingLine> parsePairingLine(const QString& text) {
  const QUrl url(text.trimmed(), QUrl::StrictMode);
  if (!url.isValid() || url.scheme() != QLatin1String("lvs-agent")) {
    return fault(QT_TRANSLATE_NOOP(
        "Pairing",
        "This is no pairing line: it begins with lvs-agent:// and is printed by \"lvs-agent pair\" on the director"));
  }
  if (url.host().isEmpty() || url.port() < 1)
    return fault(QT_TRANSLATE_NOOP("Pairing", "The pairing line has no address and port"));
  const QUrlQuery query(url);
  const auto value = [&](const char* key) {
    return query.queryItemValue(QString::fromLatin1(key), QUrl::FullyDecoded);
  };
  static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9._-]{1,64}$"));
  static const QRegularExpression digest(QStringLiteral("^[0-9a-fA-F]{64}$"));
  static const QRegularExpression token(QStringLiteral("^[A-Za-z0-9_-]{20,100}$"));
  if (!name.match(value("name")).hasMatch())
    return fault(QT_TRANSLATE_NOOP("Pairing", "The pairing line does not name its director"));
  if (!digest.match(value("sha256")).hasMatch())
    return fault(QT_TRANSLATE_NOOP("Pairing", "The pairing line's certificate digest is damaged; copy the whole line"));
  if (!token.match(value("token")).hasMatch())
    return fault(QT_TRANSLATE_NOOP("Pairing", "The pairing line's token is damaged; copy the whole line"));
  const auto role = api::parseRole(value("role").toStdString());
  if (!role)
    return fault(QT_TRANSLATE_NOOP("Pairing", "The pairing line names no role: viewer, operator or administrator"));
  return PairingLine{value("name"), Endpoint{url.host().toStdString(), static_cast<std::uint16_t>(url.port())},
                     QByteArray::fromHex(value("sha256").toLatin1()), value("token"), *role};
}

QString pairingProof(const QString& token) {
  const QByteArray text = "lvs-pair:" + token.toUtf8();
  return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

}  // namespace lvs
