// What an empty window shows: the ways to begin, each with a word on when.
#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace lvs {

class StartPage : public QWidget {
  Q_OBJECT
 public:
  explicit StartPage(QWidget* parent = nullptr);

 signals:
  void newWanted();
  void connectWanted();
  void openWanted();

 private:
  void card(QVBoxLayout* column, const QString& heading, const QString& hint, void (StartPage::*chosen)());
};

}  // namespace lvs
