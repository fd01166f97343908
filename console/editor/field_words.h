// What people read about the document's fields: a short label and one sentence of help, in their language. The
// schema has types and ranges (schema.h); every property in it has a row here, which a test sees to.
#pragma once

#include <QJsonObject>
#include <QString>

namespace lvs::editor {

struct FieldWords {
  QString label;
  QString help;
};

/// `kind`: the schema's definition, "virtualService"; `property`: "port". The property's own name where nothing
/// is known of it.
FieldWords fieldWords(const QString& kind, const QString& property);

/// What the field at a JSON pointer is called, and the object that it belongs to: "Weight" and "http-dc1 › rproxy1".
struct PlaceWords {
  QString field;
  QString owner;
};
PlaceWords placeWords(const QJsonObject& document, const QString& pointer);

/// One sentence about a value that is chosen from a list: a scheduler, a forwarding method. Empty: none needed.
QString valueWords(const QString& property, const QString& value);

}  // namespace lvs::editor
