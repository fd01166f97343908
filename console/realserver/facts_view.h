// A real server's facts as a checklist: those that do not hold first, with what was found, what follows, and
// the button that mends it.
#pragma once

#include <QLabel>
#include <QTreeWidget>

#include "common/api/messages.h"

namespace lvs {

class FactsView : public QWidget {
  Q_OBJECT
 public:
  explicit FactsView(QWidget* parent = nullptr);
  /// `busy`: the server is being worked on, so nothing can be asked for now.
  void show(const api::RealServerJob& job, bool busy);

 signals:
  /// What a set-up would mend; `openFirewall`: the firewall as well, which is never done unasked.
  void mend(bool openFirewall);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void add(const api::RealServerFact& fact);

  api::RealServerJob job_;
  bool busy_ = false;
  QLabel* words_;
  QTreeWidget* facts_;
};

}  // namespace lvs
