// The verdict of a diagnosis, to be read in three seconds, with its evidence below; then further findings, what was
// checked and fine, and what could not be seen.
#pragma once

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "console/troubleshoot/cure_panel.h"
#include "console/troubleshoot/inquiry.h"

namespace lvs::troubleshoot {

class VerdictView : public QScrollArea {
  Q_OBJECT
 public:
  explicit VerdictView(QWidget* parent = nullptr);
  void show(const Inquiry& inquiry);
  /// How a cure is run; without it nothing has a button.
  void setCures(CurePanel::Make make) { makeCure_ = std::move(make); }
  /// Whether something is being planned or changed.
  bool isCuring() const;

 signals:
  void curingChanged();
  void cured();
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
  void addCure(QVBoxLayout& inner, const std::optional<diagnosis::Cure>& cure);
  QWidget* placeOf(const diagnosis::Finding& finding);
  QFrame* card(const QColor& edge);

  Inquiry inquiry_;
  CurePanel::Make makeCure_;
  bool built_ = false;
  QVBoxLayout* column_ = nullptr;
};

}  // namespace lvs::troubleshoot
