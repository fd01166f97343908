// The shipped JSON Schema against the tables that the code reads with: same objects, keys, ranges,
// words, defaults and requirements, in both directions.
#include <QTest>
#include <set>

#include "common/model/fields.h"
#include "tests/common/broken_documents.h"

using namespace lvs;
namespace json = boost::json;

class SchemaTableTest : public QObject {
  Q_OBJECT
  json::value schema_ = json::parse(test::fileText(LVS_SCHEMA));
  std::set<const ObjectTable*> seen_;

  static std::string keyOf(std::string_view name) {
    std::string key;
    bool upper = false;
    for (const char c : name) {
      if (c == ' ') upper = true;
      else {
        key += upper ? static_cast<char>(c - 'a' + 'A') : c;
        upper = false;
      }
    }
    return key;
  }

  void compareField(const Field& field, const json::object& property, const std::string& where) {
    QVERIFY2(!property.at("description").as_string().empty(), where.c_str());
    const json::object& value = property.contains("items") ? property.at("items").as_object() : property;
    if (field.kind == FieldKind::number || field.kind == FieldKind::numbers) {
      QVERIFY2(value.at("minimum").to_number<std::int64_t>() == field.minimum, where.c_str());
      QVERIFY2(value.at("maximum").to_number<std::int64_t>() == field.maximum, where.c_str());
    }
    if (!field.allowed.empty()) {
      QCOMPARE(value.at("enum").as_array().size(), field.allowed.size());
      for (std::size_t i = 0; i < field.allowed.size(); ++i)
        QVERIFY2(value.at("enum").as_array()[i].as_string() ==
                     json::string_view(field.allowed[i].data(), field.allowed[i].size()),
                 where.c_str());
    }
    QVERIFY2(property.contains("default") == field.defaultText.has_value(), where.c_str());
    if (field.defaultText) QVERIFY2(property.at("default") == json::parse(*field.defaultText), where.c_str());
    if (field.element)
      QVERIFY2(value.at("$ref").as_string() == "#/$defs/" + keyOf(field.element()->name), where.c_str());
  }

  void compareTable(const ObjectTable& table, const json::object& object) {
    if (!seen_.insert(&table).second) return;
    const std::string name(table.name);
    QVERIFY2(object.at("additionalProperties") == json::value(false), name.c_str());
    const json::object& properties = object.at("properties").as_object();
    QCOMPARE(properties.size() - properties.contains("format"), table.fields.size());
    std::set<std::string> required;
    for (const json::value& key : object.at("required").as_array()) required.insert(json::value_to<std::string>(key));
    for (const Field& field : table.fields) {
      const std::string where = name + "." + std::string(field.name);
      const json::value* property = properties.if_contains({field.name.data(), field.name.size()});
      QVERIFY2(property, where.c_str());
      QVERIFY2(required.contains(std::string(field.name)) == field.required, where.c_str());
      compareField(field, property->as_object(), where);
      if (field.element)
        compareTable(*field.element(), schema_.at("$defs").at(keyOf(field.element()->name)).as_object());
    }
  }

 private slots:
  void schemaAndTablesAgree() {
    compareTable(tableOf<Cluster>(), schema_.as_object());
    // Four more definitions are no objects: address, prefix, endpoint, status.
    QCOMPARE(schema_.at("$defs").as_object().size(), seen_.size() - 1 + 4);
  }
};

QTEST_APPLESS_MAIN(SchemaTableTest)
#include "schema_table_test.moc"
