// The revisions that a director keeps: who pushed what, when and why; what each differs in from the open document;
// and a way back to it, as an edit that can be undone and pushed.
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>
#include <optional>

#include "console/client/agent_client.h"
#include "console/editor/document.h"
#include "console/window/status_line.h"

namespace lvs {

class HistoryDialog : public QDialog {
  Q_OBJECT
 public:
  HistoryDialog(Document& document, const std::vector<AgentClient*>& clients, QWidget* parent);

 signals:
  void restored(const QString& news);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  AgentClient* client() const;
  void askForList();
  void showList(const api::Revisions& list);
  void askForRevision();
  void showDifference();
  void restore();

  Document& document_;
  std::vector<QPointer<AgentClient>> clients_;
  QComboBox* director_;
  QTreeWidget* list_;
  QTextBrowser* difference_;
  StatusLine* status_;
  QPushButton* restore_;
  std::optional<Cluster> shown_;  ///< the chosen revision's document
  std::uint64_t shownNumber_ = 0;
  std::uint64_t asked_ = 0;  ///< a late answer is not taken for a new one
};

}  // namespace lvs
