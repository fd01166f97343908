// The failover tests that this user has run, as files in the console's home folder: kept to be compared. The oldest
// make way.
#pragma once

#include <QString>
#include <vector>

#include "common/api/failover_test.h"
#include "common/model/result.h"

namespace lvs {

class PastTests {
 public:
  static constexpr int kMostKept = 200;

  explicit PastTests(const QString& home) : folder_(home + QStringLiteral("/failover-tests")) {}

  /// Latest first; only of this cluster and group. Files that cannot be read are passed over.
  std::vector<api::FailoverTest> of(const std::string& cluster, const std::string& group, int most = 20) const;
  Outcome add(const api::FailoverTest& test);

 private:
  QString folder_;
};

}  // namespace lvs
