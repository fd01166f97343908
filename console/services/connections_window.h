// A director's connection entries, filtered by the agent and fetched page by page as the user scrolls: a million
// of them cost no more than those that are looked at.
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

#include "console/client/agent_client.h"
#include "console/window/status_line.h"

namespace lvs {

class ConnectionsModel;

class ConnectionsWindow : public QDialog {
  Q_OBJECT
 public:
  struct Wish {
    QString director;     ///< empty: the first
    QString service;      ///< key; empty: all
    QString destination;  ///< RIP:port; empty: all
  };
  ConnectionsWindow(const std::vector<AgentClient*>& clients, const Wish& wish, QWidget* parent);

 private:
  void refresh();
  void fetchMore();
  void showState();
  AgentClient* client() const;

  std::vector<QPointer<AgentClient>> clients_;
  ConnectionsModel* model_;
  QComboBox* director_;
  QLineEdit* service_;
  QLineEdit* destination_;
  QLineEdit* from_;
  QComboBox* state_;
  QTableView* table_;
  StatusLine* status_;
  QPushButton* refresh_;
  RequestHandle request_;
  std::uint64_t next_ = 0;
  std::uint64_t asked_ = 0;  ///< counts the requests: a late answer is not taken for a new one
  bool busy_ = false;
  bool more_ = false;
  bool truncated_ = false;
  QString problem_;
};

}  // namespace lvs
