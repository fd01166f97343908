// What is in maintenance on all directors, and orders to them: an order goes to every director that runs the service
// and is reached, and what each of them says comes together in one sentence. Without widgets.
#pragma once

#include <QObject>
#include <map>
#include <memory>

#include "console/client/health_calls.h"

namespace lvs {

/// What one director told last.
struct DirectorMaintenance {
  std::vector<api::MaintenanceEntry> entries;
  std::int64_t clockOffsetMs = 0;
};

/// One real server in one service, over all directors.
struct MaintenanceRow {
  /// Times by this computer's clock. Of connections the most that a director has: those that are synchronised stand in
  /// several tables, and are still one. Draining as long as it is so on one director.
  api::MaintenanceEntry entry;
  std::vector<std::string> directors;  ///< that have it so
  std::vector<std::string> missing;    ///< that should have it so, told, and do not
};

/// The directors that an order concerns, by real server and service (empty: all); none: every director.
using Concerned = std::function<std::vector<std::string>(const std::string& server, const std::string& service)>;

/// By service and real server. Pure.
std::vector<MaintenanceRow> mergeMaintenance(const std::map<std::string, DirectorMaintenance>& told,
                                             const Concerned& concerned);

class MaintenanceDesk : public QObject {
  Q_OBJECT
 public:
  MaintenanceDesk(Correspondents ask, Concerned concerned, QObject* parent = nullptr);

  /// Asks every director that is reached; changed() follows.
  void refresh();
  /// Everything that is wanted, of every director that it concerns and that is reached; ordered() tells how that went.
  void order(const std::vector<MaintenanceWish>& wishes);

  const std::vector<MaintenanceRow>& rows() const { return rows_; }
  bool known() const { return known_; }  ///< a director has told
  /// "ipvslb12: …", of those that did not tell when they were asked last.
  QStringList problems() const;
  bool busy() const { return ordering_ > 0; }

 signals:
  void changed();
  void ordered(const QString& news, bool bad);

 private:
  struct Order;
  void take(const QString& director, std::int64_t clockOffsetMs, const Reply& reply);
  void conclude(const Order& order);
  void merge();

  Correspondents ask_;
  Concerned concerned_;
  std::map<std::string, DirectorMaintenance> told_;
  std::map<QString, QString> problems_;  ///< by director
  std::vector<MaintenanceRow> rows_;
  std::uint64_t asked_ = 0;  ///< counts orders: an answer to a question from before one is old
  bool known_ = false;
  int ordering_ = 0;
};

}  // namespace lvs
