#include "agent/config/store.h"

#include <algorithm>
#include <boost/json.hpp>
#include <charconv>
#include <cstdio>
#include <system_error>

#include "common/model/codec.h"

namespace lvs::config {

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr std::size_t kMostIndexBytes = 1U << 20U;

bool isNeeded(const Index& index, std::uint64_t number) {
  return std::any_of(index.revisions.begin(), index.revisions.end(),
                     [&](const api::Revision& r) { return r.number == number; });
}

/// Drops the oldest revisions that nothing refers to.
void prune(Index& index) {
  const auto held = [&](std::uint64_t number) {
    return number == index.current || number == index.base ||
           std::find(index.residue.begin(), index.residue.end(), number) != index.residue.end();
  };
  for (std::size_t at = index.revisions.size(); at-- > 0 && index.revisions.size() > kMostRevisions;) {
    if (!held(index.revisions[at].number)) {
      index.revisions.erase(index.revisions.begin() + static_cast<std::ptrdiff_t>(at));
    }
  }
}

std::optional<std::uint64_t> numberOfFile(const fs::path& file) {
  const std::string stem = file.stem().string();
  std::uint64_t number = 0;
  const auto [end, failed] = std::from_chars(stem.data(), stem.data() + stem.size(), number);
  if (failed != std::errc() || end != stem.data() + stem.size() || file.extension() != ".json") {
    return std::nullopt;
  }
  return number;
}

}  // namespace

std::string writeIndex(const Index& index) {
  json::array revisions;
  for (const api::Revision& revision : index.revisions) {
    boost::system::error_code failed;
    revisions.push_back(json::parse(api::toJson(revision), failed));
  }
  json::array residue;
  for (const std::uint64_t number : index.residue) residue.push_back(number);
  json::object object{{"current", index.current}, {"residue", std::move(residue)}, {"revisions", std::move(revisions)}};
  if (index.base) object["base"] = *index.base;
  return json::serialize(object) + "\n";
}

Result<Index> readIndex(std::string_view text) {
  const Error broken{"", "the index of revisions is damaged"};
  boost::system::error_code failed;
  const json::value parsed = json::parse({text.data(), text.size()}, failed);
  if (failed || !parsed.is_object()) return broken;
  const json::object& object = parsed.get_object();
  const json::value* current = object.if_contains("current");
  const json::value* revisions = object.if_contains("revisions");
  if (!current || !revisions || !revisions->is_array()) return broken;
  Index index;
  index.current = current->to_number<std::uint64_t>(failed);
  if (failed) return broken;
  if (const json::value* base = object.if_contains("base")) index.base = base->to_number<std::uint64_t>(failed);
  if (failed) return broken;
  if (const json::value* residue = object.if_contains("residue"); residue && residue->is_array()) {
    for (const json::value& number : residue->get_array()) {
      index.residue.push_back(number.to_number<std::uint64_t>(failed));
      if (failed) return broken;
    }
  }
  for (const json::value& one : revisions->get_array()) {
    auto revision = api::fromJson<api::Revision>(json::serialize(one));
    if (!revision) return broken;
    index.revisions.push_back(std::move(*revision));
  }
  if (index.current != 0 && !isNeeded(index, index.current)) return broken;
  return index;
}

Result<Store> Store::open(const fs::path& folder, DurableFiles files) {
  Store store(folder, std::move(files));
  if (Outcome made = store.files_.makeFolder(folder); !made) return made.errors();
  std::error_code failed;
  const bool known = fs::exists(folder / "index.json", failed);
  if (known) {
    const auto text = readWhole(folder / "index.json", kMostIndexBytes);
    if (!text) return text.errors();
    auto index = readIndex(*text);
    if (!index) {
      return Error{"", (folder / "index.json").string() + ": " + index.message() +
                           "; move the folder away to start without documents"};
    }
    store.index_ = std::move(*index);
  }
  for (const auto& entry : fs::directory_iterator(folder, failed)) {
    if (const auto number = numberOfFile(entry.path())) store.highest_ = std::max(store.highest_, *number);
  }
  for (const api::Revision& revision : store.index_.revisions) {
    store.highest_ = std::max(store.highest_, revision.number);
  }
  // Without an index the documents may be all that is left of it: they are kept for a person to see.
  if (known) store.sweep();
  return store;
}

api::Revision Store::revision(std::uint64_t number) const {
  const auto found = std::find_if(index_.revisions.begin(), index_.revisions.end(),
                                  [&](const api::Revision& r) { return r.number == number; });
  return found == index_.revisions.end() ? api::Revision{} : *found;
}

Result<std::string> Store::document(std::uint64_t number) const {
  return readWhole(documentFile(number), 2 * kMaxDocumentBytes);
}

Outcome Store::begin(const std::string& document, api::Revision facts) {
  facts.number = highest_ + 1;
  facts.outcome = "pending";
  if (Outcome wrote = files_.write(documentFile(facts.number), document); !wrote) return wrote;
  highest_ = facts.number;
  Index next = index_;
  next.base = index_.current;
  next.current = facts.number;
  next.revisions.insert(next.revisions.begin(), std::move(facts));
  prune(next);
  return commit(std::move(next));
}

Outcome Store::confirm() {
  Index next = index_;
  next.base.reset();
  next.residue.clear();
  for (api::Revision& revision : next.revisions) {
    if (revision.number == next.current) revision.outcome = "confirmed";
  }
  return commit(std::move(next));
}

Outcome Store::rollBack(bool residue) {
  Index next = index_;
  for (api::Revision& revision : next.revisions) {
    if (revision.number == next.current) revision.outcome = "rolled-back";
  }
  if (residue) next.residue.push_back(next.current);
  next.current = next.base.value_or(next.current);
  next.base.reset();
  // What is on disk still says "push in progress", and a start would roll it back: the same end. So the
  // memory follows even when writing fails.
  index_ = next;
  return commit(std::move(next));
}

Outcome Store::clearResidue() {
  if (index_.residue.empty()) return Done{};
  Index next = index_;
  next.residue.clear();
  return commit(std::move(next));
}

Outcome Store::commit(Index next) {
  if (Outcome wrote = files_.write(folder_ / "index.json", writeIndex(next)); !wrote) return wrote;
  index_ = std::move(next);
  sweep();
  return Done{};
}

fs::path Store::documentFile(std::uint64_t number) const {
  char name[32];
  std::snprintf(name, sizeof name, "%06llu.json", static_cast<unsigned long long>(number));
  return folder_ / name;
}

void Store::sweep() const {
  std::error_code failed;
  std::vector<fs::path> useless;
  for (const auto& entry : fs::directory_iterator(folder_, failed)) {
    const auto number = numberOfFile(entry.path());
    const bool halfWritten = entry.path().filename().string().find(".new-") != std::string::npos;
    if (halfWritten || (number && !isNeeded(index_, *number))) useless.push_back(entry.path());
  }
  for (const fs::path& file : useless) fs::remove(file, failed);
}

}  // namespace lvs::config
