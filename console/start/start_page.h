// What an empty window shows: the ways to begin, each with a word on when.
#pragma once

#include <QStringList>
#include <QVBoxLayout>
#include <QWidget>

namespace lvs {

class StartPage : public QWidget {
  Q_OBJECT
 public:
  /// `recent`: files that were open before, newest first.
  explicit StartPage(const QStringList& recent, QWidget* parent = nullptr);

 signals:
  void newWanted();
  void connectWanted();
  void openWanted();
  void exampleWanted();
  void recentWanted(const QString& path);

 private:
  void card(QVBoxLayout* column, const QString& heading, const QString& hint, void (StartPage::*chosen)());
};

}  // namespace lvs
