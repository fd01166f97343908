// The application's colours and language, as the settings have them; changeable while it runs.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

#include "console/settings/settings.h"

namespace lvs {

class Appearance : public QObject {
  Q_OBJECT
 public:
  explicit Appearance(QObject* parent = nullptr);

  void setTheme(Settings::Theme theme);
  /// "de", "zh_CN"; empty: the system's. Widgets get QEvent::LanguageChange.
  void setLanguage(const QString& language);

  /// What the program can speak; English first.
  static QStringList languages();
  /// "Deutsch": the language in its own words.
  static QString languageName(const QString& language);

 private:
  QString systemStyle_;
  QTranslator words_;
  QTranslator qtWords_;  ///< of Qt's own buttons and dialogs
};

}  // namespace lvs
