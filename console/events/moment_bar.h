// Lets the canvas show who thought to be master at a moment of the past: a slider over all changes of roles, what
// happened there, and the way back to now. Hidden until a moment is chosen.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QSlider>

#include "console/events/events_model.h"
#include "console/topology/graph.h"

namespace lvs {

class MomentBar : public QFrame {
  Q_OBJECT
 public:
  explicit MomentBar(const events::EventsModel& model, QWidget* parent = nullptr);

  /// The moment after this entry; without any change of roles before it nothing can be shown.
  void showAt(std::uint64_t arrival);
  void backToNow();
  /// What the canvas is to show: of now, or as it was then.
  topology::Live of(const topology::Live& live) const;

 signals:
  void changed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void gather();
  void choose(int turn);

  const events::EventsModel& model_;
  QSlider* slider_;
  QLabel* words_;
  std::vector<std::size_t> turns_;  ///< places in the timeline
  std::uint64_t arrival_ = 0;       ///< of the turn that is shown; 0: now
  std::map<std::string, std::vector<api::FailoverState>> states_;
};

}  // namespace lvs
