// Writing by table: what differs from its default, and what a reader wants to see in any case.
#include "common/model/fields.h"

namespace lvs {

TextNode writeObject(const ObjectTable& table, const void* owner) {
  TextNode node;
  node.kind = TextNode::Kind::object;
  node.block = table.block;
  for (const Field& field : table.fields) {
    auto value = field.write(owner);
    if (!value) continue;
    if (!field.always && field.defaultText && print(*value) == *field.defaultText + "\n") continue;
    node.add(std::string(field.name), std::move(*value), field.newLine);
  }
  return node;
}

}  // namespace lvs
