#include "console/editor/object_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <climits>

#include "common/model/enums.h"
#include "common/model/type_fields.h"
#include "console/editor/field_words.h"
#include "console/window/look.h"

namespace lvs::editor {
namespace {

bool isOptional(const Field& field) { return !field.required && field.standard.isUndefined(); }

/// A value as people type it: "80, 443".
QString textOf(const QJsonValue& value) {
  if (value.isString()) return value.toString();
  if (value.isDouble()) return QString::number(value.toDouble(), 'f', 0);
  QStringList parts;
  for (const QJsonValue& one : value.toArray()) parts << textOf(one);
  return parts.join(QStringLiteral(", "));
}

QJsonValue valueOf(const Field& field, const QString& text) {
  const QString typed = text.trimmed();
  if (typed.isEmpty() && isOptional(field)) return QJsonValue(QJsonValue::Undefined);
  const auto number = [](const QString& word) {
    bool good = false;
    const double value = word.trimmed().toDouble(&good);
    // What is no number stays as it was typed, and is told where it is read.
    return good ? QJsonValue(value) : QJsonValue(word.trimmed());
  };
  if (field.type == Field::Type::number) return number(typed);
  const bool numbers = field.type == Field::Type::numbers || field.type == Field::Type::statuses;
  if (field.type != Field::Type::texts && !numbers) return typed;
  QJsonArray list;
  for (const QString& word : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
    if (numbers) list << number(word);
    else list << word.trimmed();
  }
  return list;
}

template <typename Type>
bool isOfType(const Field& field, const QJsonObject& object) {
  const auto type = fromWord<Type>(object[QStringLiteral("type")].toString().toStdString());
  return !type || hasField(*type, field.name.toStdString());
}

}  // namespace

ObjectForm::ObjectForm(const QString& definition, const QString& pointer, QWidget* parent)
    : QWidget(parent), definition_(definition), pointer_(pointer), form_(new QFormLayout(this)) {
  form_->setContentsMargins(0, 0, 0, 0);
  form_->setHorizontalSpacing(12);
  form_->setVerticalSpacing(6);
  form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void ObjectForm::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) show(object_, context_);
}

QString ObjectForm::shapeOf(const QJsonObject& object) const {
  QString shape;
  for (const Field& field : fieldsOf(definition_)) {
    shape += isShown(field, object) ? QLatin1Char('.') : QLatin1Char(' ');
    if (field.type == Field::Type::object) shape += object.contains(field.name) ? QLatin1Char('+') : QLatin1Char('-');
    if (field.type == Field::Type::objects)
      shape += QString::number(object[field.name].toArray().size()) + QLatin1Char(' ');
  }
  return shape;
}

void ObjectForm::show(const QJsonObject& object, const FormContext& context) {
  object_ = object;
  context_ = context;
  if (const QString shape = shapeOf(object); shape != shape_ || shows_.isEmpty()) {
    shape_ = shape;
    build(object);
  }
  for (const Field& field : fieldsOf(definition_)) {
    if (const auto shown = shows_.constFind(field.name); shown != shows_.constEnd()) {
      const QJsonValue value = object.contains(field.name) ? object[field.name] : field.standard;
      (*shown)(value, context);
    }
    QLabel* words = errors_.value(field.name);
    if (!words) continue;
    QString error = context.errors.value(pointerOf(field.name));
    const int members = field.type == Field::Type::objects ? 0 : static_cast<int>(object[field.name].toArray().size());
    for (int at = 0; error.isEmpty() && at < members; ++at)
      error = context.errors.value(pointerOf(field.name) + QLatin1Char('/') + QString::number(at));
    words->setText(QStringLiteral("▲ ") + error);
    words->setVisible(!error.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, look::bad(colours));
    words->setPalette(colours);
  }
}

void ObjectForm::build(const QJsonObject& object) {
  while (form_->rowCount() > 0) form_->removeRow(0);
  shows_.clear();
  errors_.clear();
  for (const Field& field : fieldsOf(definition_)) {
    if (!leftOut_.contains(field.name) && isShown(field, object)) addField(field, object);
  }
}

/// The type of a health check or an action decides which fields it has; one that stands there all the same is shown, to
/// be taken away.
bool ObjectForm::isShown(const Field& field, const QJsonObject& object) const {
  if (object.contains(field.name)) return true;
  if (definition_ == QLatin1String("healthCheck")) return isOfType<CheckType>(field, object);
  return definition_ != QLatin1String("action") || isOfType<ActionType>(field, object);
}

void ObjectForm::tell(const Field& field, const QJsonValue& value) {
  const QJsonValue now = object_.contains(field.name) ? object_[field.name] : field.standard;
  if (value == now) return;
  // The edit may make the form anew: not inside the field's own signal.
  QMetaObject::invokeMethod(
      this, [this, pointer = pointerOf(field.name), value] { emit edited(pointer, value); }, Qt::QueuedConnection);
}

void ObjectForm::addField(const Field& field, const QJsonObject& object) {
  if (field.type == Field::Type::object) return part(field, object.contains(field.name));
  if (field.type == Field::Type::objects) return parts(field, static_cast<int>(object[field.name].toArray().size()));
  QWidget* widget = field.type == Field::Type::truth                                            ? truth(field)
                    : field.type == Field::Type::choice || field.type == Field::Type::reference ? choice(field)
                    : field.type == Field::Type::number && !isOptional(field) && field.maximum <= INT_MAX
                        ? number(field)
                        : line(field);
  const FieldWords words = fieldWords(definition_, field.name);
  widget->setObjectName(pointerOf(field.name));
  widget->setAccessibleName(words.label);
  widget->setAccessibleDescription(words.help);
  widget->setToolTip(words.help);
  auto* label = new QLabel(words.label);
  label->setToolTip(words.help);
  label->setBuddy(widget);
  // A list needs the whole width.
  if (field.type == Field::Type::texts) {
    form_->addRow(label);
    form_->addRow(widget);
  } else {
    form_->addRow(label, widget);
  }
  auto* error = new QLabel;
  error->setWordWrap(true);
  error->setTextInteractionFlags(Qt::TextSelectableByMouse);
  error->setObjectName(QStringLiteral("error") + pointerOf(field.name));
  error->hide();
  form_->addRow(error);
  errors_.insert(field.name, error);
}

QWidget* ObjectForm::choice(const Field& field) {
  auto* box = new QComboBox;
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(8);
  const auto fill = [box, field](const QStringList& names) {
    box->clear();
    if (!field.required && (field.standard.isUndefined() || field.type == Field::Type::reference))
      box->addItem(tr("none"), QString());
    for (const QString& name : names) {
      box->addItem(name, name);
      box->setItemData(box->count() - 1, valueWords(field.name, name), Qt::ToolTipRole);
    }
  };
  if (field.type == Field::Type::choice) fill(field.values);
  connect(box, &QComboBox::activated, this, [this, box, field] {
    const QString chosen = box->currentData().toString();
    const bool absent = chosen.isEmpty() && field.standard.isUndefined() && !field.required;
    tell(field, absent ? QJsonValue(QJsonValue::Undefined) : QJsonValue(chosen));
  });
  shows_.insert(field.name, [box, field, fill](const QJsonValue& value, const FormContext& context) {
    const QSignalBlocker quiet(box);
    if (field.type == Field::Type::reference) fill(context.names.value(field.list));
    int at = box->findData(value.toString());
    if (at < 0 && !value.toString().isEmpty()) {  // a name that nothing has any more is shown all the same
      box->addItem(value.toString(), value.toString());
      at = box->count() - 1;
    }
    box->setCurrentIndex(std::max(at, 0));
    const QString why = valueWords(field.name, value.toString());
    if (!why.isEmpty()) box->setToolTip(why);
  });
  return box;
}

QWidget* ObjectForm::number(const Field& field) {
  auto* box = new QSpinBox;
  box->setRange(static_cast<int>(field.minimum), static_cast<int>(field.maximum));
  box->setKeyboardTracking(false);
  box->setGroupSeparatorShown(true);
  if (!field.unit.isEmpty()) box->setSuffix(QLatin1Char(' ') + field.unit);
  connect(box, &QSpinBox::valueChanged, this, [this, field](int value) { tell(field, value); });
  shows_.insert(field.name, [box](const QJsonValue& value, const FormContext&) {
    const QSignalBlocker quiet(box);
    box->setValue(value.toInt());
  });
  return box;
}

QWidget* ObjectForm::truth(const Field& field) {
  auto* box = new QCheckBox;
  connect(box, &QCheckBox::clicked, this, [this, field](bool on) { tell(field, on); });
  shows_.insert(field.name, [box](const QJsonValue& value, const FormContext&) { box->setChecked(value.toBool()); });
  return box;
}

QWidget* ObjectForm::line(const Field& field) {
  auto* edit = new QLineEdit;
  if (field.name == QLatin1String("password")) edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
  if (isOptional(field)) edit->setPlaceholderText(tr("none"));
  connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] { tell(field, valueOf(field, edit->text())); });
  shows_.insert(field.name,
                [edit, pointer = pointerOf(field.name)](const QJsonValue& value, const FormContext& context) {
                  const QString text = textOf(value);
                  if (edit->text() == text) return edit->setModified(false);
                  // What is being typed stays, and so does what was refused: it can be corrected.
                  if (edit->isModified() && (edit->hasFocus() || context.errors.contains(pointer))) return;
                  edit->setText(text);
                  edit->setCursorPosition(0);
                });
  return edit;
}

/// An object that may be absent: a tick that brings it, then a box with its fields.
void ObjectForm::part(const Field& field, bool present) {
  const FieldWords words = fieldWords(definition_, field.name);
  const auto take = [this, field](bool on) {
    tell(field, on ? QJsonValue(emptyObject(field.definition)) : QJsonValue(QJsonValue::Undefined));
  };
  if (!present) {
    auto* tick = new QCheckBox(words.label);
    tick->setToolTip(words.help);
    tick->setObjectName(pointerOf(field.name));
    connect(tick, &QCheckBox::clicked, this, take);
    form_->addRow(tick);
    return;
  }
  auto* box = new QGroupBox(words.label);
  box->setToolTip(words.help);
  box->setCheckable(true);
  box->setObjectName(pointerOf(field.name));
  connect(box, &QGroupBox::clicked, this, take);
  auto* inner = new QVBoxLayout(box);
  inner->setContentsMargins(8, 8, 8, 8);
  form_->addRow(box);
  auto* form = new ObjectForm(field.definition, pointerOf(field.name));
  inner->addWidget(form);
  connect(form, &ObjectForm::edited, this, &ObjectForm::edited);
  shows_.insert(field.name,
                [form](const QJsonValue& value, const FormContext& context) { form->show(value.toObject(), context); });
}

/// A list of objects: one box for each, and a button for another.
void ObjectForm::parts(const Field& field, int count) {
  const FieldWords words = fieldWords(definition_, field.name);
  auto* heading = new QLabel(words.label);
  QFont bold = heading->font();
  bold.setBold(true);
  heading->setFont(bold);
  heading->setContentsMargins(0, 8, 0, 0);
  heading->setToolTip(words.help);
  form_->addRow(heading);
  QList<ObjectForm*> forms;
  for (int at = 0; at < count; ++at) {
    auto* box = new QGroupBox;
    auto* inner = new QVBoxLayout(box);
    inner->setContentsMargins(8, 8, 8, 8);
    auto* form = new ObjectForm(field.definition, pointerOf(field.name) + QLatin1Char('/') + QString::number(at));
    inner->addWidget(form);
    auto* away = new QPushButton(tr("Remove"));
    away->setObjectName(QStringLiteral("remove") + pointerOf(field.name) + QLatin1Char('/') + QString::number(at));
    away->setAccessibleName(tr("Remove %1 %2").arg(words.label).arg(at + 1));
    inner->addWidget(away, 0, Qt::AlignRight);
    connect(form, &ObjectForm::edited, this, &ObjectForm::edited);
    connect(away, &QPushButton::clicked, this, [this, field, at] {
      QJsonArray list = object_[field.name].toArray();
      list.removeAt(at);
      tell(field, list);
    });
    form_->addRow(box);
    forms << form;
  }
  auto* more = new QPushButton(tr("Add"));
  more->setObjectName(QStringLiteral("add") + pointerOf(field.name));
  more->setAccessibleName(tr("Add to %1").arg(words.label));
  connect(more, &QPushButton::clicked, this, [this, field] {
    QJsonArray list = object_[field.name].toArray();
    QJsonObject made = emptyObject(field.definition);
    // The first that the list does not name yet.
    for (const Field& inner : fieldsOf(field.definition)) {
      if (inner.type != Field::Type::reference || !inner.required) continue;
      for (const QString& name : context_.names.value(inner.list)) {
        const bool used = std::any_of(list.begin(), list.end(),
                                      [&](const QJsonValue& one) { return one.toObject()[inner.name] == name; });
        if (used) continue;
        made[inner.name] = name;
        break;
      }
    }
    list << made;
    tell(field, list);
  });
  form_->addRow(more);
  shows_.insert(field.name, [forms](const QJsonValue& value, const FormContext& context) {
    const QJsonArray list = value.toArray();
    for (qsizetype at = 0; at < forms.size() && at < list.size(); ++at) forms[at]->show(list[at].toObject(), context);
  });
}

}  // namespace lvs::editor
