// Whatever the bytes: no crash, and a document that is taken survives its own round trip.
#include <cstdlib>
#include <string_view>

#include "common/model/codec.h"
#include "common/model/diff.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const auto cluster = lvs::loadCluster({reinterpret_cast<const char*>(bytes), size});
  if (!cluster.ok()) {
    if (cluster.errors().empty()) std::abort();  // a refusal without a reason
    return 0;
  }
  const auto again = lvs::loadCluster(lvs::serialiseCluster(*cluster));
  if (!again.ok() || !(*again == *cluster) || !lvs::diff(*cluster, *again).empty()) std::abort();
  return 0;
}
