// A health check that is tried before it is saved: one real server is asked once by one director, and what was said is
// shown. The check is taken from the document as it stands in the window at that moment; the run counts for nothing.
// Not modal.
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include "console/client/health_calls.h"
#include "console/health/exchange_view.h"
#include "console/window/status_line.h"

namespace lvs {

class TryWindow : public QDialog {
  Q_OBJECT
 public:
  TryWindow(Correspondents ask, const QString& check, QWidget* parent = nullptr);
  ~TryWindow() override;
  QString check() const { return check_; }
  /// The document as it is edited now; a check that it has no more can't be tried.
  void setCluster(const Cluster& cluster);

 private:
  void make();
  void fillServers();
  void fillDirectors();
  void run();
  void cancel();
  void take(const Reply& reply, std::int64_t clockOffsetMs);
  void enable();
  void tick();

  Correspondents ask_;
  const QString check_;
  Cluster cluster_;
  std::vector<CheckTrial> trials_;  ///< in the servers' order
  QLabel* heading_;
  QLabel* hint_;
  QComboBox* server_;
  QComboBox* director_;
  ExchangeView* exchange_;
  StatusLine* status_;
  QPushButton* go_;
  QTimer timer_;
  QElapsedTimer since_;
  RequestHandle request_;
  std::uint64_t asked_ = 0;  ///< counts the runs: a late answer is not taken for a new one
  bool running_ = false;
};

}  // namespace lvs
