// The verdict of a diagnosis, to be read in three seconds, with its evidence below; then further findings, what was
// checked and fine, and what could not be seen.
#pragma once

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "console/troubleshoot/inquiry.h"

namespace lvs::troubleshoot {

class VerdictView : public QScrollArea {
  Q_OBJECT
 public:
  explicit VerdictView(QWidget* parent = nullptr);
  void show(const Inquiry& inquiry);

 signals:
  /// An object of the cluster, by its id on the canvas.
  void chosen(const QString& id);
  void watchWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void addVerdict();
  void addFinding(const diagnosis::Finding& finding);
  void addList(const QString& title, const std::vector<std::string>& lines, bool open, const char* name);
  QWidget* placeOf(const diagnosis::Finding& finding);
  QFrame* card(const QColor& edge);

  Inquiry inquiry_;
  bool built_ = false;
  QVBoxLayout* column_ = nullptr;
};

}  // namespace lvs::troubleshoot
