#include "console/editor/schema.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace lvs::editor {
namespace {

/// Fields that name another object; the schema only says that they are text.
QString referredList(const QString& property) {
  static const QHash<QString, QString> lists{{QStringLiteral("site"), QStringLiteral("sites")},
                                             {QStringLiteral("director"), QStringLiteral("directors")},
                                             {QStringLiteral("server"), QStringLiteral("realServers")},
                                             {QStringLiteral("syncWith"), QStringLiteral("failoverGroups")},
                                             {QStringLiteral("healthCheck"), QStringLiteral("healthChecks")},
                                             {QStringLiteral("feedback"), QStringLiteral("healthChecks")}};
  return lists.value(property);
}

/// A definition's name from "#/$defs/tunnel".
QString referred(const QJsonObject& property) {
  return property[QStringLiteral("$ref")].toString().section(QLatin1Char('/'), -1);
}

Field fieldFrom(const QString& name, const QJsonObject& property, const QJsonObject& all) {
  const auto isObject = [&](const QString& definition) {
    return all[definition].toObject()[QStringLiteral("type")] == QLatin1String("object");
  };
  Field field;
  field.name = name;
  field.standard = property.contains(QStringLiteral("default")) ? property[QStringLiteral("default")]
                                                                : QJsonValue(QJsonValue::Undefined);
  field.minimum = property[QStringLiteral("minimum")].toDouble();
  field.maximum = property[QStringLiteral("maximum")].toDouble();
  field.unit = name.endsWith(QLatin1String("Ms"))        ? QStringLiteral("ms")
               : name.endsWith(QLatin1String("Seconds")) ? QStringLiteral("s")
                                                         : QString();
  const QString type = property[QStringLiteral("type")].toString();
  if (property.contains(QStringLiteral("enum"))) {
    field.type = Field::Type::choice;
    for (const QJsonValue& value : property[QStringLiteral("enum")].toArray()) field.values << value.toString();
  } else if (isObject(referred(property))) {
    field.type = Field::Type::object;
    field.definition = referred(property);
  } else if (type == QLatin1String("integer")) {
    field.type = Field::Type::number;
  } else if (type == QLatin1String("boolean")) {
    field.type = Field::Type::truth;
  } else if (type == QLatin1String("array")) {
    const QJsonObject items = property[QStringLiteral("items")].toObject();
    field.definition = referred(items);
    field.type = isObject(field.definition)                                  ? Field::Type::objects
                 : items[QStringLiteral("type")] == QLatin1String("integer") ? Field::Type::numbers
                 : field.definition == QLatin1String("status")               ? Field::Type::statuses
                                                                             : Field::Type::texts;
  } else if (!referredList(name).isEmpty()) {
    field.type = Field::Type::reference;
    field.list = referredList(name);
  }
  return field;
}

/// The order of a JSON object's keys is lost in QJsonObject, and a form is read from top to bottom: names,
/// addresses and what is required come first, as in the text.
QStringList namesInOrder(const QByteArray& text, const QString& definition, const QJsonObject& properties) {
  // Below $defs each definition's properties stand in the document's order.
  const qsizetype from = text.indexOf('"' + definition.toLatin1() + "\": {", text.indexOf("\"$defs\""));
  QStringList names = properties.keys();
  QHash<QString, qsizetype> places;
  const qsizetype start = text.indexOf("\"properties\"", from);
  for (const QString& name : std::as_const(names)) places[name] = text.indexOf('"' + name.toLatin1() + "\": {", start);
  std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) { return places[a] < places[b]; });
  return names;
}

QHash<QString, QList<Field>> readSchema() {
  QHash<QString, QList<Field>> read;
  QFile file(QStringLiteral(":/schema/lvs-cluster.schema.json"));
  if (!file.open(QIODevice::ReadOnly)) return read;
  const QByteArray text = file.readAll();
  const QJsonObject all = QJsonDocument::fromJson(text).object()[QStringLiteral("$defs")].toObject();
  for (auto definition = all.begin(); definition != all.end(); ++definition) {
    const QJsonObject whole = definition.value().toObject();
    const QJsonObject properties = whole[QStringLiteral("properties")].toObject();
    const QJsonArray required = whole[QStringLiteral("required")].toArray();
    QList<Field> fields;
    for (const QString& name : namesInOrder(text, definition.key(), properties)) {
      Field field = fieldFrom(name, properties[name].toObject(), all);
      field.required = required.contains(name);
      fields << field;
    }
    if (!fields.isEmpty()) read.insert(definition.key(), fields);
  }
  return read;
}

const QHash<QString, QList<Field>>& schema() {
  static const QHash<QString, QList<Field>> read = readSchema();
  return read;
}

}  // namespace

const QList<Field>& fieldsOf(const QString& definition) {
  static const QList<Field> kNone;
  const auto found = schema().constFind(definition);
  return found == schema().constEnd() ? kNone : *found;
}

QString definitionBelow(const QString& definition, const QString& property) {
  static const QHash<QString, QString> lists{{QStringLiteral("sites"), QStringLiteral("site")},
                                             {QStringLiteral("directors"), QStringLiteral("director")},
                                             {QStringLiteral("realServers"), QStringLiteral("realServer")},
                                             {QStringLiteral("failoverGroups"), QStringLiteral("failoverGroup")},
                                             {QStringLiteral("healthChecks"), QStringLiteral("healthCheck")},
                                             {QStringLiteral("virtualServices"), QStringLiteral("virtualService")},
                                             {QStringLiteral("actions"), QStringLiteral("action")}};
  if (definition == QLatin1String("cluster")) return lists.value(property);
  for (const Field& field : fieldsOf(definition)) {
    if (field.name == property) return field.definition;
  }
  return {};
}

QStringList definitions() { return schema().keys(); }

QJsonObject emptyObject(const QString& definition) {
  QJsonObject made;
  for (const Field& field : fieldsOf(definition)) {
    if (!field.required) continue;
    switch (field.type) {
      case Field::Type::number: made[field.name] = field.minimum; break;
      case Field::Type::truth: made[field.name] = false; break;
      case Field::Type::choice: made[field.name] = field.values.value(0); break;
      case Field::Type::texts:
      case Field::Type::numbers:
      case Field::Type::statuses:
      case Field::Type::objects: made[field.name] = QJsonArray(); break;
      case Field::Type::object: made[field.name] = emptyObject(field.definition); break;
      case Field::Type::text:
      case Field::Type::reference:
        // What must be an address is one from the start, or the document could not be read again.
        made[field.name] = field.name == QLatin1String("address") ? QStringLiteral("192.0.2.1") : QString();
        break;
    }
  }
  return made;
}

}  // namespace lvs::editor
