// The way from a director or a real server to an address, as it is found: traceroute, ping and path MTU with a chosen
// source address. Not modal; a window that is closed ends its trace.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <functional>
#include <memory>

#include "console/client/joined_trace.h"
#include "console/client/trace_feed.h"
#include "console/tools/hop_chart.h"
#include "console/window/status_line.h"

namespace lvs::tools {

class TraceWindow : public QDialog {
  Q_OBJECT
 public:
  using Clients = std::function<std::vector<AgentClient*>()>;
  struct Wish {
    QString from;    ///< "director/ipvslb11", "server/rproxy1"; empty: the first director
    QString source;  ///< address; empty: the kernel's choice
    QString to;      ///< address; empty: none yet
    bool ping = false;
  };
  /// `clients`: of the paired directors, now.
  TraceWindow(const Cluster& cluster, Clients clients, const Wish& wish, QWidget* parent);
  ~TraceWindow() override;

  /// What would be asked; an error says what is wrong with what was chosen.
  Result<api::TraceOrder> order() const;
  void begin();
  void cancel();
  bool isRunning() const { return feed_ || joined_; }
  /// A trace that did not come from a director now: a recorded one.
  void showTrace(const api::Trace& trace);
  HopChart& chart() { return *chart_; }
  QString copied() const;  ///< the result as text

 private:
  void makeForm(QLayout& column, const Wish& wish);
  void check();
  void arrived();
  void ended();
  void joinedEnded();
  std::vector<AgentClient*> hearersOf(const std::string& address) const;
  QString fromName() const { return from_->currentData().toString().section(QLatin1Char('/'), 1); }

  Cluster cluster_;
  Clients clients_;
  std::map<IpAddress, std::string> names_;
  std::unique_ptr<TraceFeed> feed_;
  std::unique_ptr<JoinedTrace> joined_;  ///< instead, where others hear the answers
  api::Trace trace_;
  QString askedFrom_;
  QComboBox* from_;
  QComboBox* source_;
  QComboBox* to_;
  QComboBox* what_;
  QComboBox* method_;
  QSpinBox* port_;
  QSpinBox* tries_;
  QCheckBox* pathMtu_;
  QPushButton* go_;
  QPushButton* copy_;
  QPushButton* copyLine_;
  QLineEdit* line_;
  QLabel* sentence_;
  HopChart* chart_;
  StatusLine* status_;
};

}  // namespace lvs::tools
