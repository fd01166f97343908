// A line of news below a window's content: what went wrong is marked and coloured, by day and by night.
#pragma once

#include <QLabel>

namespace lvs {

/// Wrapped, and plain text: reasons come from the network.
class StatusLine : public QLabel {
 public:
  StatusLine();
  void tell(const QString& words, bool bad = false);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void colour();

  bool bad_ = false;
};

}  // namespace lvs
