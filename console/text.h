// What documents and agents say, as the window's own kind of text.
#pragma once

#include <QString>
#include <string>

namespace lvs {

inline QString text(const std::string& value) { return QString::fromStdString(value); }

}  // namespace lvs
