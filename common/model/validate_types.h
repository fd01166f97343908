// A rule that health checks and actions share: each type has its own fields. Internal to common/model.
#pragma once

#include "common/model/enums.h"
#include "common/model/fields.h"
#include "common/model/type_fields.h"
#include "common/model/validate_parts.h"

namespace lvs {

/// A field of another type is a mistake, not a wish; so is one that is set to its default, but that can't be seen here.
template <typename Object>
void checkTypeFields(const Object& object, std::string_view what, Faults faults) {
  using Type = decltype(object.type);
  Object plain;
  plain.type = object.type;
  for (const Field& field : tableOf<Object>().fields) {
    if (hasField(object.type, field.name)) continue;
    const auto now = field.write(&object);
    const auto before = field.write(&plain);
    if (now.has_value() == before.has_value() && (!now || print(*now) == print(*before))) continue;
    std::string types;
    for (const Type type : typesWith<Type>(field.name)) types += (types.empty() ? "" : ", ") + quoted(wordOf(type));
    faults.add("/" + std::string(field.name), "found in " + std::string(what) + " of type " +
                                                  quoted(wordOf(object.type)) + "; allowed only with " + types);
  }
}

}  // namespace lvs
