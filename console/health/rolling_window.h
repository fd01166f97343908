// Maintenance of real servers one after the other, seen and steered: which ones, how many at once, what is done while
// each is out; then how far each is. It can be paused and stopped at any time, and says what is left as it is. Closed
// while it runs, it goes on out of sight and tells how it ended. Not modal.
#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <memory>

#include "console/client/rolling.h"
#include "console/health/rolling_terms.h"
#include "console/window/status_line.h"

namespace lvs {

class RollingWindow : public QDialog {
  Q_OBJECT
 public:
  enum Column : std::uint8_t { kServer, kState, kProgress, kNote, kColumns };

  /// `chosen`: real servers that are ticked at first.
  RollingWindow(Correspondents ask, const Cluster& cluster, const QStringList& chosen, QWidget* parent = nullptr);
  bool isRunning() const { return rolling_ && !rolling_->hasEnded(); }
  /// Between two looks at the directors; tests are in a hurry.
  void setLookEvery(int milliseconds) { lookEveryMs_ = milliseconds; }

 signals:
  void told(const QString& news, bool bad);

 protected:
  void changeEvent(QEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void make();
  QWidget* makeButtons();
  QStringList ticked() const;
  void begin();
  void bringBack();
  void run(const QStringList& servers, const Rolling::Options& options);
  void pauseOrGoOn();
  void stop();
  void follow(int index);
  void refresh();
  void fill(QTreeWidgetItem& item, const Rolling::Server& server);
  void enable();
  void ended();
  QString summary() const;
  QTreeWidgetItem* itemOf(const QString& server) const;

  Correspondents ask_;
  const Cluster cluster_;
  std::unique_ptr<Rolling> rolling_;
  int lookEveryMs_ = 1000;
  QLabel* heading_;
  QTreeWidget* list_;
  RollingTerms* terms_;
  StatusLine* status_;
  QPushButton* back_;
  QPushButton* pause_;
  QPushButton* stop_;
  QPushButton* go_;
};

}  // namespace lvs
