// lvs-console: reads the command line, sets language and look, opens the window.
#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QStyleFactory>
#include <QTranslator>

#include "console/window/look.h"
#include "console/window/main_window.h"

int main(int count, char** arguments) {
  QApplication app(count, arguments);
  QApplication::setApplicationName(QStringLiteral("lvs-console"));
  QApplication::setApplicationDisplayName(QStringLiteral("LVS Console"));
  QApplication::setApplicationVersion(QStringLiteral(LVS_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("lvs-console"));

  QTranslator qtWords;
  QTranslator words;
  if (qtWords.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QApplication::installTranslator(&qtWords);
  if (words.load(QLocale(), QStringLiteral("lvs-console"), QStringLiteral("_"), QStringLiteral(":/translations")))
    QApplication::installTranslator(&words);

  QCommandLineParser parser;
  parser.setApplicationDescription(QCoreApplication::translate("main", "Build, watch and fail over LVS clusters"));
  const QCommandLineOption home(QStringLiteral("home"), QCoreApplication::translate("main", "Where pairings are kept"),
                                QStringLiteral("folder"));
  const QCommandLineOption theme(QStringLiteral("theme"),
                                 QCoreApplication::translate("main", "light or dark instead of the system's colours"),
                                 QStringLiteral("name"));
  parser.addOptions({home, theme});
  parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "Cluster document to open"),
                               QStringLiteral("[FILE]"));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.process(app);

  if (parser.isSet(theme)) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(lvs::look::themed(parser.value(theme) == QLatin1String("dark")));
  }
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/lvs-console.svg")));
  lvs::MainWindow window(parser.value(home));
  window.show();
  if (!parser.positionalArguments().isEmpty()) window.openFile(parser.positionalArguments().constFirst());
  return QApplication::exec();
}
