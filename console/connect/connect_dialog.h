// Enrolling with a director's agent by its pairing line; checked as it is typed.
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <memory>

#include "console/client/agent_client.h"

namespace lvs {

class ConnectDialog : public QDialog {
  Q_OBJECT
 public:
  ConnectDialog(AgentStore& store, QWidget* parent = nullptr);

 signals:
  void paired(const QString& director);

 private:
  void lineChanged();
  void connectNow();

  AgentStore& store_;
  QLineEdit* line_;
  QLineEdit* address_;
  QLabel* result_;
  QPushButton* go_;
  std::unique_ptr<AgentClient> client_;
  RequestHandle request_;
};

}  // namespace lvs
