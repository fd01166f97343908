// lvs-console: reads the command line, sets language and look, opens the window.
#include <QApplication>
#include <QCommandLineParser>

#include "console/window/appearance.h"
#include "console/window/main_window.h"

int main(int count, char** arguments) {
  QApplication app(count, arguments);
  QApplication::setApplicationName(QStringLiteral("lvs-console"));
  QApplication::setApplicationDisplayName(QStringLiteral("LVS Console"));
  QApplication::setApplicationVersion(QStringLiteral(LVS_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("lvs-console"));
  auto* appearance = new lvs::Appearance(&app);
  appearance->setLanguage({});

  QCommandLineParser parser;
  parser.setApplicationDescription(QCoreApplication::translate("main", "Build, watch and fail over LVS clusters"));
  const QCommandLineOption home(QStringLiteral("home"), QCoreApplication::translate("main", "Where pairings are kept"),
                                QStringLiteral("folder"));
  const QCommandLineOption theme(
      QStringLiteral("theme"),
      QCoreApplication::translate("main", "light, dark or high-contrast instead of the chosen colours"),
      QStringLiteral("name"));
  parser.addOptions({home, theme});
  parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "Cluster document to open"),
                               QStringLiteral("[FILE]"));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.process(app);

  const lvs::Settings settings(lvs::AgentStore(parser.value(home)).home());
  lvs::Settings::Theme colours = settings.theme();
  if (parser.value(theme) == QLatin1String("light")) colours = lvs::Settings::Theme::light;
  if (parser.value(theme) == QLatin1String("dark")) colours = lvs::Settings::Theme::dark;
  if (parser.value(theme) == QLatin1String("high-contrast")) colours = lvs::Settings::Theme::highContrast;
  if (colours != lvs::Settings::Theme::system) appearance->setTheme(colours);
  appearance->setLanguage(settings.language());

  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/lvs-console.svg")));
  auto* window = new lvs::MainWindow(parser.value(home));
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->show();
  if (!parser.positionalArguments().isEmpty()) window->openFile(parser.positionalArguments().constFirst());
  return QApplication::exec();
}
