// What somebody reports of a service, weighed against what was found: which findings explain it, and where to look when
// none does. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/diagnosis/diagnosis.h"

namespace lvs::diagnosis {

enum class Complaint : std::uint8_t { noAnswer, someHang, oneNetwork, oneServer, failoverBroke };

/// All of them, in the order to offer them.
const std::vector<Complaint>& allComplaints();
/// "no-answer", …: stable, for scripts.
std::string complaintName(Complaint complaint);
/// The one of that name; nullopt: there is none.
std::optional<Complaint> complaintCalled(std::string_view name);

struct Weighed {
  Diagnosis diagnosis;              ///< what stops everybody first, then what explains the complaint, then the rest
  std::size_t explaining = 0;       ///< as many findings, from the front, explain it
  std::string relation;             ///< one sentence: how what was found fits what is reported
  std::vector<std::string> advice;  ///< where to look besides, for this service
};

/// `reports`: of the service's directors, whose tables tell how its connections are spread.
Weighed weigh(Complaint complaint, const Cluster& cluster, const VirtualService& service, Diagnosis found,
              const std::vector<api::DirectorReport>& reports = {});

}  // namespace lvs::diagnosis
