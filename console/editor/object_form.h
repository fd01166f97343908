// One object of the document as a form, made from the schema: a widget for each field, errors beneath the field
// they are about. It changes nothing itself; it tells what was typed.
#pragma once

#include <QFormLayout>
#include <QHash>
#include <QJsonObject>
#include <QLabel>
#include <QWidget>
#include <functional>

#include "console/editor/schema.h"

namespace lvs::editor {

/// What a form needs of the rest of the document.
struct FormContext {
  QHash<QString, QStringList> names;  ///< by list: "healthChecks"
  QHash<QString, QString> errors;     ///< by pointer
};

class ObjectForm : public QWidget {
  Q_OBJECT
 public:
  /// `pointer`: where the object stands, "/virtualServices/0".
  ObjectForm(const QString& definition, const QString& pointer, QWidget* parent = nullptr);
  /// Fields that are being typed in keep the focus; the form is made anew only where parts came or went.
  void show(const QJsonObject& object, const FormContext& context);
  /// Fields that somebody else shows.
  void leaveOut(const QStringList& fields) { leftOut_ = fields; }

 signals:
  /// An undefined value: the field is to be absent.
  void edited(const QString& pointer, const QJsonValue& value);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  using Show = std::function<void(const QJsonValue&, const FormContext&)>;
  bool isShown(const Field& field, const QJsonObject& object) const;
  QString shapeOf(const QJsonObject& object) const;
  void build(const QJsonObject& object);
  void addField(const Field& field, const QJsonObject& object);
  QWidget* choice(const Field& field);
  QWidget* number(const Field& field);
  QWidget* truth(const Field& field);
  QWidget* line(const Field& field);
  void part(const Field& field, bool present);
  void parts(const Field& field, int count);
  void tell(const Field& field, const QJsonValue& value);
  QString pointerOf(const QString& field) const { return pointer_ + QLatin1Char('/') + field; }

  QString definition_;
  QString pointer_;
  QStringList leftOut_;
  QString shape_;
  QFormLayout* form_;
  QHash<QString, Show> shows_;
  QHash<QString, QLabel*> errors_;
  QJsonObject object_;
  FormContext context_;
};

}  // namespace lvs::editor
