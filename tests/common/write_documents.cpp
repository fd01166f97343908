// For schema_test.py: prints, one JSON object a line, documents with what the code says of each:
// {"name", "document", "shape": whether parseCluster takes it}. Usage: write_documents DATA_FOLDER
#include <iostream>

#include "common/model/codec.h"
#include "tests/common/broken_documents.h"
#include "tests/common/full_document.h"

namespace json = boost::json;

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const auto print = [](const std::string& name, const std::string& text) {
    boost::system::error_code failed;
    const json::value document = json::parse(text, failed);
    if (failed) return;  // a schema speaks of JSON only
    json::object line;
    line["name"] = name;
    line["document"] = document;
    line["shape"] = lvs::parseCluster(text).ok();
    std::cout << json::serialize(line) << "\n";
  };
  print("example", lvs::test::fileText(std::string(arguments[1]) + "/two-data-centres.json"));
  print("everything", lvs::serialiseCluster(lvs::test::fullDocument()));
  for (const auto& document : lvs::test::brokenDocuments(arguments[1])) print(document.name, document.text);
}
