// "Try it": has every director that is reached do an action of its document now, and tells how it went.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <map>

#include "console/client/health_calls.h"

namespace lvs {

class ActionTrial : public QWidget {
  Q_OBJECT
 public:
  ActionTrial(Correspondents directors, const QString& action, QWidget* parent = nullptr);

 private:
  void begin();
  void show(const QString& director, const Reply& reply);
  void refresh();

  Correspondents directors_;
  QString action_;
  QPushButton* button_;
  QLabel* results_;
  std::map<QString, QString> said_;  ///< by director; empty: not yet
};

}  // namespace lvs
