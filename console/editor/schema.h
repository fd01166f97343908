// The document's schema as the editor needs it: which fields an object has, of which type, in which range. Read
// from common/model/lvs-cluster.schema.json, which is the one description of the format.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace lvs::editor {

struct Field {
  enum class Type : std::uint8_t { text, number, truth, choice, object, texts, numbers, objects, statuses, reference };
  QString name;
  Type type = Type::text;
  QString definition;  ///< of object and objects: "tunnel"
  QStringList values;  ///< of a choice
  double minimum = 0;
  double maximum = 0;
  QJsonValue standard;  ///< undefined: none, so the field may be absent
  bool required = false;
  QString list;  ///< of a reference: where its names stand, "healthChecks"
  QString unit;  ///< "ms", "s" or nothing
};

/// The fields of a definition, "virtualService", in the document's order; empty: there is none.
const QList<Field>& fieldsOf(const QString& definition);
/// The definition of the objects in a field: "virtualService" for "cluster" and "virtualServices". Empty: none.
QString definitionBelow(const QString& definition, const QString& property);
/// Every definition with fields.
QStringList definitions();
/// A new object of the definition: what is required, with the least that fits.
QJsonObject emptyObject(const QString& definition);

}  // namespace lvs::editor
