// The documents that this director has held. One file per revision, never changed once written, and an
// index that names the one in force; only replacing the index makes a change, so a crash at any point
// leaves the old document or the new one, whole.
//
//   config/000017.json   the document of revision 17, as it was sent in canonical form
//   config/index.json    revisions (newest first), the one in force, a push in progress
//
// Used from the kernel thread only.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "agent/config/durable_file.h"
#include "common/api/messages.h"
#include "common/model/result.h"

namespace lvs::config {

/// Revisions kept; older documents are removed.
inline constexpr std::size_t kMostRevisions = 100;

struct Index {
  std::uint64_t current = 0;  ///< revision in force; 0: no document yet
  /// Set from before the kernel is touched until the push is confirmed, applied for good or rolled
  /// back: the revision to go back to (0: to no document). A push found here at start was cut off.
  std::optional<std::uint64_t> base;
  /// Revisions whose entries a failed way back may have left in the kernel: still ours to remove.
  std::vector<std::uint64_t> residue;
  std::vector<api::Revision> revisions;  ///< newest first
};

std::string writeIndex(const Index& index);
Result<Index> readIndex(std::string_view text);

class Store {
 public:
  /// Opens the folder, making it where there is none, and removes what a crash left half done.
  static Result<Store> open(const std::filesystem::path& folder, DurableFiles files = {});

  const Index& index() const { return index_; }
  /// The revision's facts; number 0 with an empty hash when there is none.
  api::Revision revision(std::uint64_t number) const;
  api::Revision current() const { return revision(index_.current); }
  Result<std::string> document(std::uint64_t number) const;

  /// Makes the document the one in force, as "pending", remembering the way back. `facts` brings hash,
  /// who, comment and time; the number is given here.
  Outcome begin(const std::string& document, api::Revision facts);
  /// The push is for good.
  Outcome confirm();
  /// The document before is in force again; `residue`: the kernel may still hold entries of the push.
  Outcome rollBack(bool residue);
  /// The kernel holds nothing but the current document's entries.
  Outcome clearResidue();

 private:
  Store(std::filesystem::path folder, DurableFiles files) : folder_(std::move(folder)), files_(std::move(files)) {}
  Outcome commit(Index next);
  std::filesystem::path documentFile(std::uint64_t number) const;
  void sweep() const;

  std::filesystem::path folder_;
  DurableFiles files_;
  Index index_;
  std::uint64_t highest_ = 0;  ///< number ever used, so that none comes back
};

}  // namespace lvs::config
