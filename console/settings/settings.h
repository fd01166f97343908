// What the user has chosen, kept beside the pairings: theme, language, intervals, columns, recent files.
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace lvs {

class Settings : public QObject {
  Q_OBJECT
 public:
  enum class Theme : std::uint8_t { system, light, dark, highContrast };
  Q_ENUM(Theme)
  static constexpr int kMostRecent = 10;

  /// `home`: the folder of the pairings.
  explicit Settings(const QString& home, QObject* parent = nullptr);

  Theme theme() const;
  void setTheme(Theme theme);
  /// "de", "zh_CN"; empty: the system's.
  QString language() const;
  void setLanguage(const QString& language);
  int refreshMs() const;  ///< of live numbers, 500 to 10000
  void setRefreshMs(int milliseconds);
  int confirmSeconds() const;  ///< a push's, 5 to 3600
  void setConfirmSeconds(int seconds);
  bool alerts() const;  ///< the window asks for attention when an error happens while it is in the background
  void setAlerts(bool on);
  bool animations() const;  ///< things move on the canvas, unless the desktop wants no animations
  void setAnimations(bool on);
  bool notifications() const;  ///< the desktop tells of alarms while the window is in the background
  void setNotifications(bool on);

  QStringList recentFiles() const;  ///< newest first; files that are gone are left out
  void addRecentFile(const QString& path);
  void clearRecentFiles();

  /// Layouts of windows and tables, as Qt saves them.
  QByteArray layout(const QString& of) const { return file_.value(QStringLiteral("layout/") + of).toByteArray(); }
  void setLayout(const QString& of, const QByteArray& state) { file_.setValue(QStringLiteral("layout/") + of, state); }

 signals:
  void appearanceChanged();  ///< theme or language
  void changed();

 private:
  int bounded(const char* key, int otherwise, int least, int most) const;
  QSettings file_;
};

}  // namespace lvs
