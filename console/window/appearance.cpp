#include "console/window/appearance.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QStyle>
#include <QStyleFactory>

#include "console/window/look.h"

namespace lvs {
namespace {

constexpr char kPrefix[] = "lvs-console_";

}  // namespace

Appearance::Appearance(QObject* parent) : QObject(parent), systemStyle_(QApplication::style()->objectName()) {}

void Appearance::setTheme(Settings::Theme theme) {
  if (theme == Settings::Theme::system) {
    if (QApplication::style()->objectName() != systemStyle_) QApplication::setStyle(systemStyle_);
    QApplication::setPalette(QApplication::style()->standardPalette());
    return;
  }
  // The desktop's style may paint in colours of its own.
  const bool contrast = theme == Settings::Theme::highContrast;
  const bool dark = theme == Settings::Theme::dark;
  using Lines = look::OutlinedStyle::Lines;
  QApplication::setStyle(contrast ? new look::OutlinedStyle(Lines::all)
                         : dark   ? new look::OutlinedStyle(Lines::tickBoxes)
                                  : QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setPalette(contrast ? look::highContrast() : look::themed(dark));
}

void Appearance::setLanguage(const QString& language) {
  const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
  QLocale::setDefault(locale);
  QApplication::removeTranslator(&words_);
  QApplication::removeTranslator(&qtWords_);
  if (qtWords_.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QApplication::installTranslator(&qtWords_);
  // English is in the source.
  if (locale.language() != QLocale::English &&
      words_.load(locale, QStringLiteral("lvs-console"), QStringLiteral("_"), QStringLiteral(":/translations")))
    QApplication::installTranslator(&words_);
}

QStringList Appearance::languages() {
  QStringList found{QStringLiteral("en")};
  const QStringList files =
      QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
  for (QString name : files) found << name.remove(QLatin1String(kPrefix)).remove(QLatin1String(".qm"));
  return found;
}

QString Appearance::languageName(const QString& language) {
  QString name = QLocale(language).nativeLanguageName();
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  return name;
}

}  // namespace lvs
