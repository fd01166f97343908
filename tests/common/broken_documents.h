// The table of broken documents: each is the example with something set or removed (or a text of its
// own), and the exact errors that it must give.
#pragma once

#include <boost/json.hpp>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace lvs::test {

inline std::string fileText(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

struct BrokenDocument {
  std::string name;
  std::string text;
  std::vector<std::string> errors;  ///< "pointer: message"
};

inline void removeAt(boost::json::value& document, const std::string& pointer) {
  const std::size_t slash = pointer.rfind('/');
  document.at_pointer(pointer.substr(0, slash)).as_object().erase(pointer.substr(slash + 1));
}

/// Sets an object's key, an array's element, or appends where the last token is "-" or one past the end.
inline void setAt(boost::json::value& document, const std::string& pointer, const boost::json::value& value) {
  const std::size_t slash = pointer.rfind('/');
  boost::json::value& parent = document.at_pointer(pointer.substr(0, slash));
  std::string token = pointer.substr(slash + 1);
  if (const auto escaped = token.find("~1"); escaped != token.npos) token.replace(escaped, 2, "/");
  if (parent.is_object()) {
    parent.as_object()[token] = value;
  } else if (token == "-" || std::stoul(token) >= parent.as_array().size()) {
    parent.as_array().push_back(value);
  } else {
    parent.as_array()[std::stoul(token)] = value;
  }
}

inline std::vector<BrokenDocument> brokenDocuments(const std::string& folder) {
  namespace json = boost::json;
  const json::value base = json::parse(fileText(folder + "/two-data-centres.json"));
  const json::value table = json::parse(fileText(folder + "/broken.json"));
  std::vector<BrokenDocument> documents;
  for (const json::value& entry : table.as_array()) {
    const json::object& row = entry.as_object();
    BrokenDocument document{json::value_to<std::string>(row.at("name")), {}, {}};
    if (const json::value* text = row.if_contains("text")) {
      document.text = json::value_to<std::string>(*text);
    } else {
      json::value changed = base;
      if (const json::value* sets = row.if_contains("set")) {
        for (const auto& [pointer, value] : sets->as_object()) setAt(changed, pointer, value);
      }
      if (const json::value* removals = row.if_contains("remove")) {
        for (const json::value& pointer : removals->as_array()) removeAt(changed, json::value_to<std::string>(pointer));
      }
      document.text = json::serialize(changed);
    }
    document.errors = json::value_to<std::vector<std::string>>(row.at("errors"));
    documents.push_back(std::move(document));
  }
  return documents;
}

}  // namespace lvs::test
