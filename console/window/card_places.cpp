#include "console/window/card_places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lvs {

QByteArray packedPlaces(const topology::Moved& moved) {
  QJsonObject all;
  for (const auto& [id, at] : moved) all[QString::fromStdString(id)] = QJsonArray{at.x, at.y};
  return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

topology::Moved unpackedPlaces(const QByteArray& text) {
  topology::Moved moved;
  const QJsonObject all = QJsonDocument::fromJson(text).object();
  for (auto one = all.begin(); one != all.end(); ++one) {
    const QJsonArray at = one.value().toArray();
    if (at.size() == 2) moved[one.key().toStdString()] = {at[0].toDouble(), at[1].toDouble()};
  }
  return moved;
}

}  // namespace lvs
