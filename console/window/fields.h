// Fields of forms.
#pragma once

#include <QLabel>

namespace lvs {

/// A label for the field, with its mnemonic's way to it; assistive techniques call the field so too.
QLabel* labelFor(const QString& words, QWidget* field);

}  // namespace lvs
