// What the fields of an object are for, all on one page: from the schema and the words of the forms, as in
// lvs-cluster(5).
#pragma once

#include <QDialog>
#include <QTextBrowser>

namespace lvs {

class HelpWindow : public QDialog {
  Q_OBJECT
 public:
  explicit HelpWindow(QWidget* parent);
  /// `definition`: the schema's, "virtualService".
  void show(const QString& definition);

 private:
  QTextBrowser* page_;
};

}  // namespace lvs
