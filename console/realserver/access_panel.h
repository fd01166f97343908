// How the agent gets into a real server: host key to be confirmed, the agent's key to be installed, sudo.
#pragma once

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "common/api/messages.h"
#include "common/model/document.h"

namespace lvs {

class AccessPanel : public QWidget {
  Q_OBJECT
 public:
  explicit AccessPanel(QWidget* parent = nullptr);

  /// `unconfirmed`: how many of the chosen servers show a host key that nobody has confirmed.
  void show(const RealServer& server, const api::RealServerJob& job, const QString& publicKey, int unconfirmed);
  /// Typed here, kept no longer than the panel.
  QString sudoPassword() const { return sudo_->text(); }

 signals:
  void trustKey();  ///< the shown one
  void trustAll();  ///< every shown one of the servers chosen
  void installKey(const QString& password, bool everywhere);
  void askAgain();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void install();

  RealServer server_;
  api::RealServerJob job_;
  int unconfirmed_ = 0;
  QLabel* words_;
  QGroupBox* hostKey_;
  QLabel* fingerprint_;
  QLabel* compare_;
  QCheckBox* newMachine_;
  QPushButton* trust_;
  QPushButton* trustAll_;
  QGroupBox* key_;
  QLineEdit* publicKey_;
  QLineEdit* password_;
  QCheckBox* everywhere_;
  QPushButton* install_;
  QGroupBox* sudoBox_;
  QLineEdit* sudo_;
  QPushButton* again_;
};

}  // namespace lvs
