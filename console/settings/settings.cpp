#include "console/settings/settings.h"

#include <QFileInfo>
#include <QMetaEnum>
#include <algorithm>

namespace lvs {
namespace {

constexpr char kTheme[] = "theme";
constexpr char kLanguage[] = "language";
constexpr char kRefresh[] = "refreshMs";
constexpr char kConfirm[] = "confirmSeconds";
constexpr char kAlerts[] = "alerts";
constexpr char kAnimations[] = "animations";
constexpr char kNotifications[] = "notifications";
constexpr char kRecent[] = "recentFiles";

}  // namespace

Settings::Settings(const QString& home, QObject* parent)
    : QObject(parent), file_(home + QStringLiteral("/settings.ini"), QSettings::IniFormat) {}

Settings::Theme Settings::theme() const {
  bool known = false;
  const QByteArray word = file_.value(QLatin1String(kTheme)).toByteArray();
  const int value = QMetaEnum::fromType<Theme>().keyToValue(word.constData(), &known);
  return known ? static_cast<Theme>(value) : Theme::system;
}

void Settings::setTheme(Theme theme) {
  file_.setValue(QLatin1String(kTheme),
                 QLatin1String(QMetaEnum::fromType<Theme>().valueToKey(static_cast<int>(theme))));
  emit appearanceChanged();
}

QString Settings::language() const { return file_.value(QLatin1String(kLanguage)).toString(); }

void Settings::setLanguage(const QString& language) {
  if (language == this->language()) return;
  file_.setValue(QLatin1String(kLanguage), language);
  emit appearanceChanged();
}

/// The file may have been edited by hand.
int Settings::bounded(const char* key, int otherwise, int least, int most) const {
  bool good = false;
  const int value = file_.value(QLatin1String(key), otherwise).toInt(&good);
  return good ? std::clamp(value, least, most) : otherwise;
}

int Settings::refreshMs() const { return bounded(kRefresh, 1000, 500, 10000); }

void Settings::setRefreshMs(int milliseconds) {
  file_.setValue(QLatin1String(kRefresh), milliseconds);
  emit changed();
}

int Settings::confirmSeconds() const { return bounded(kConfirm, 60, 5, 3600); }

void Settings::setConfirmSeconds(int seconds) {
  file_.setValue(QLatin1String(kConfirm), seconds);
  emit changed();
}

bool Settings::alerts() const { return file_.value(QLatin1String(kAlerts), true).toBool(); }

void Settings::setAlerts(bool on) {
  file_.setValue(QLatin1String(kAlerts), on);
  emit changed();
}

bool Settings::animations() const { return file_.value(QLatin1String(kAnimations), true).toBool(); }

void Settings::setAnimations(bool on) {
  file_.setValue(QLatin1String(kAnimations), on);
  emit changed();
}

bool Settings::notifications() const { return file_.value(QLatin1String(kNotifications), true).toBool(); }

void Settings::setNotifications(bool on) {
  file_.setValue(QLatin1String(kNotifications), on);
  emit changed();
}

QStringList Settings::recentFiles() const {
  QStringList files = file_.value(QLatin1String(kRecent)).toStringList();
  files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
  return files.mid(0, kMostRecent);
}

void Settings::addRecentFile(const QString& path) {
  const QString whole = QFileInfo(path).absoluteFilePath();
  QStringList files = recentFiles();
  files.removeAll(whole);
  files.prepend(whole);
  file_.setValue(QLatin1String(kRecent), files.mid(0, kMostRecent));
  emit changed();
}

void Settings::clearRecentFiles() {
  file_.remove(QLatin1String(kRecent));
  emit changed();
}

}  // namespace lvs
