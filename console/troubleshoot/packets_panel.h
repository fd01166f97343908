// Packets of a service as its directors see them, live: a ladder diagram, a table below it, and the layers and bytes of
// the chosen one. Selecting in one selects in the others.
#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>
#include <memory>

#include "console/client/capture_feed.h"
#include "console/client/capture_merge.h"
#include "console/troubleshoot/cure_panel.h"
#include "console/troubleshoot/ladder_view.h"
#include "console/window/status_line.h"

namespace lvs::troubleshoot {

/// What is watched.
struct Subject {
  Cluster cluster;
  std::string service;
  std::optional<IpAddress> client;
  std::vector<AgentClient*> directors;  ///< that are paired, of the service
  std::vector<AgentClient*>
      paired{};  ///< all that are: those next to its real servers listen there; empty: nobody does
};

/// What one director captures.
struct Listening {
  AgentClient* director = nullptr;
  api::CaptureOrder order;
};
inline constexpr std::size_t kMostRealServers = 8;  ///< that one director listens on at once

class PacketsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit PacketsPanel(QWidget* parent = nullptr);

  /// Begins captures; what was shown before is gone. They end by themselves after ten minutes or with as many packets
  /// as are kept.
  void watch(const Subject& subject);
  /// The same with orders of one's own; the subject says how their packets are drawn.
  void listen(const Subject& subject, const std::vector<Listening>& orders);
  /// How what is missing on a real server is installed there; without it that is only told.
  void setCures(CurePanel::Make make) { makeCure_ = std::move(make); }
  void setReady(bool ready);  ///< whether there is something to watch now
  void stop();
  bool isWatching() const { return !feeds_.empty(); }
  /// Packets that did not come from a director now: recorded ones.
  void showPackets(const Subject& subject, const std::vector<packets::Place>& places,
                   std::vector<packets::Captured> captured);
  Outcome save(const QString& path);
  /// The packets that are shown, as a file's content; empty: there are none.
  QByteArray pcapng() const;
  /// Whose packets are shown.
  const std::string& service() const { return service_; }

  const PacketsModel& model() const { return model_; }
  LadderView& ladder() { return *ladder_; }
  QTableView& table() { return *table_; }

 signals:
  void watchWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void makeBar(QLayout& column);
  void makeViews(QLayout& column);
  void settle(std::int64_t untilNs);
  void feedEnded();
  void noteDeaf();
  void offerTcpdump(const std::vector<std::string>& servers);
  void select(int row);
  void tell();
  void askAndSave();
  void openSaved();

  PacketsModel model_;
  std::string service_;
  CaptureMerge merge_;
  std::vector<std::unique_ptr<CaptureFeed>> feeds_;
  QTimer beat_;
  bool ready_ = true;
  QStringList problems_;    ///< of directors whose captures ended early
  QStringList deaf_;        ///< real servers and interfaces that cannot be listened to, and why
  QSet<QString> unfolded_;  ///< kinds of layers that are unfolded
  int shown_ = -1;          ///< row of the details
  QString saved_;           ///< the file that holds what is shown; empty: none does
  QPushButton* watch_;
  QPushButton* save_;
  QPushButton* open_;
  QLabel* empty_;
  QWidget* views_;
  LadderView* ladder_;
  QTableView* table_;
  QTreeWidget* layers_;
  QPlainTextEdit* raw_;
  StatusLine* status_;
  CurePanel::Make makeCure_;
  QPointer<CurePanel> cure_;            ///< what is offered; null: nothing is
  std::vector<std::string> offeredTo_;  ///< its real servers
};

}  // namespace lvs::troubleshoot
