// Packets of chosen interfaces and real servers, as they pass: what to listen to and for how long, a filter that is
// checked as it is typed, and the panel that shows and keeps them. Not modal; a window that is closed ends its
// captures.
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSpinBox>
#include <functional>

#include "console/tools/filter_field.h"
#include "console/tools/places_tree.h"
#include "console/troubleshoot/packets_panel.h"

namespace lvs::tools {

class CaptureWindow : public QDialog {
  Q_OBJECT
 public:
  using Clients = std::function<std::vector<AgentClient*>()>;
  struct Wish {
    QString service;     ///< whose filter is proposed; empty: none
    QString director;    ///< that is ticked; empty: the service's, or all
    QString realServer;  ///< that is ticked; empty: none
  };
  CaptureWindow(const Cluster& cluster, Clients clients, const Wish& wish, QWidget* parent);

  /// What would be captured, for each director that does it; an error says what is wrong with what was chosen.
  Result<std::vector<troubleshoot::Listening>> orders() const;
  void begin();
  troubleshoot::PacketsPanel& packets() { return *packets_; }
  PlacesTree& places() { return *places_; }
  FilterField& filter() { return *filter_; }

 private:
  void makeForm(QLayout& column);
  void makeLimits(QLayout& row);
  void chooseFor(const Wish& wish);
  void propose();
  void check();
  const VirtualService* service() const;

  Cluster cluster_;
  Clients clients_;
  QComboBox* service_;
  QLineEdit* client_;
  FilterField* filter_;
  PlacesTree* places_;
  QSpinBox* seconds_;
  QSpinBox* most_;
  QSpinBox* kibibytes_;
  QSpinBox* snap_;
  StatusLine* status_;
  troubleshoot::PacketsPanel* packets_;
};

}  // namespace lvs::tools
