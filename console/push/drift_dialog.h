// What stands in the directors' kernels without having been configured: to be taken into the document, or out of
// the kernel. Each by itself, never by default.
#pragma once

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

#include "console/client/agent_client.h"
#include "console/editor/document.h"
#include "console/window/status_line.h"

namespace lvs {

class DriftDialog : public QDialog {
  Q_OBJECT
 public:
  DriftDialog(Document& document, const std::vector<AgentClient*>& clients, QWidget* parent);

 private:
  void refresh();
  void take(const QString& director, const Reply& reply, const api::Drifts& drifts);
  void adopt();
  void remove();
  void enable();
  AgentClient* clientOf(const QTreeWidgetItem* row) const;

  Document& document_;
  std::vector<QPointer<AgentClient>> clients_;
  QTreeWidget* list_;
  StatusLine* status_;
  QPushButton* adopt_;
  QPushButton* remove_;
  int asked_ = 0;  ///< answers that are awaited
};

}  // namespace lvs
