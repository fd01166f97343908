#include "console/window/fields.h"

namespace lvs {

QLabel* labelFor(const QString& words, QWidget* field) {
  auto* label = new QLabel(words);
  label->setBuddy(field);
  field->setAccessibleName(words);
  return label;
}

}  // namespace lvs
