// A new cluster: which forwarding method, explained, then the addresses; what is wrong with them is told while
// they are typed.
#pragma once

#include <QDialog>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "console/editor/templates.h"
#include "console/topology/scene.h"
#include "console/window/status_line.h"

namespace lvs {

class NewClusterDialog : public QDialog {
  Q_OBJECT
 public:
  explicit NewClusterDialog(QWidget* parent = nullptr);

 signals:
  void made(const lvs::Cluster& cluster);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void choose(int row);
  void addFields(const editor::Answers& answers);
  QLineEdit* field(class QFormLayout* form, const QString& label, const QString& value, const char* name);
  editor::Answers answers() const;
  void check();
  void draw(const Cluster& cluster);
  editor::Template kind() const { return static_cast<editor::Template>(kinds_->currentRow()); }

  struct SiteFields {
    QLineEdit* vip = nullptr;
    QLineEdit* inside = nullptr;
    QLineEdit* directors = nullptr;
    QLineEdit* servers = nullptr;
  };
  QListWidget* kinds_;
  QLabel* why_;
  topology::Scene* scene_;
  QGraphicsView* picture_;
  QWidget* fields_ = nullptr;
  QVBoxLayout* right_;
  QLineEdit* name_ = nullptr;
  QLineEdit* interface_ = nullptr;
  QLineEdit* insideInterface_ = nullptr;
  QLineEdit* ports_ = nullptr;
  QList<SiteFields> sites_;
  StatusLine* fault_;
  QPushButton* create_;
};

}  // namespace lvs
