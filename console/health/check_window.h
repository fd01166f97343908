// Why a real server is in service or not: where it stands in words, the last results of its check side by side, and
// what was said in the last run and in the last failure. Follows the live numbers; not modal.
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include "console/client/health_calls.h"
#include "console/health/exchange_view.h"
#include "console/health/history_strip.h"
#include "console/topology/standing.h"
#include "console/window/status_line.h"

namespace lvs {

class CheckWindow : public QDialog {
  Q_OBJECT
 public:
  /// `service`, `director`: seen at first; empty: the worst service, by the director whose view counts.
  CheckWindow(Correspondents ask, const QString& server, const QString& service, const QString& director,
              QWidget* parent = nullptr);
  QString server() const { return server_; }
  /// Another of its services, or another director's view, is to be seen from the next show() on.
  void wish(const QString& service, const QString& director);
  /// The newest that the directors tell.
  void show(const Cluster& cluster, const topology::Live& live);
  using QDialog::show;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void make();
  void fillChoices(const std::vector<topology::Standing>& standings);
  const topology::Standing* chosen() const;
  void refresh();
  void askDetail();
  void checkNow();
  void takeDetail(const QString& id, const Reply& reply);
  void copy();
  const Correspondent* correspondent(const std::vector<Correspondent>& all, const QString& director) const;

  Correspondents ask_;
  QString server_;
  QString wishedService_;
  QString wishedDirector_;
  std::vector<topology::Standing> standings_;
  QComboBox* choice_;
  QLabel* heading_;
  QLabel* why_;
  QLabel* check_;
  QLabel* times_;
  QLabel* warning_;
  HistoryStrip* strip_;
  QLabel* result_;
  QTabWidget* exchanges_;
  ExchangeView* last_;
  ExchangeView* failure_;
  StatusLine* status_;
  QPushButton* now_;
  QString shownCheck_;  ///< "ipvslb11 web@192.168.1.14:80", whose detail is seen
  std::int64_t shownLastMs_ = -1;
  std::uint64_t asked_ = 0;  ///< counts the questions: a late answer is not taken for a new one
  bool asking_ = false;
  std::optional<std::int64_t> awaited_;  ///< "check now": the run before
};

}  // namespace lvs
