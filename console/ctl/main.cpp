// lvsctl: what the console can do, from a shell.
#include <QCoreApplication>
#include <QLocale>
#include <cstdio>

#include "console/ctl/session.h"

namespace {

using namespace lvs::ctl;

int usage(const QString& fault) {
  std::fprintf(stderr, "lvsctl: %s\n%s", qUtf8Printable(fault),
               qUtf8Printable(QCoreApplication::translate("lvsctl", "Try \"lvsctl --help\"\n")));
  return kUsage;
}

const Option* optionCalled(const QString& name) {
  for (const Option& option : options()) {
    if (name == QLatin1String(option.name)) return &option;
  }
  return nullptr;
}

struct Parsed {
  QStringList words;
  QHash<QString, QStringList> options;
  QString fault;
};

Parsed parse(const QStringList& arguments) {
  Parsed parsed;
  bool onlyWords = false;
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    const QString& argument = arguments[i];
    if (onlyWords || !argument.startsWith(QLatin1String("--"))) {
      parsed.words << argument;
      continue;
    }
    if (argument == QLatin1String("--")) {
      onlyWords = true;
      continue;
    }
    const QString name = argument.mid(2).section(QLatin1Char('='), 0, 0);
    const Option* option = optionCalled(name);
    if (!option) {
      parsed.fault = QCoreApplication::translate("lvsctl", "unknown option %1").arg(argument);
    } else if (!option->value) {
      parsed.options[name];
    } else if (argument.contains(QLatin1Char('='))) {
      parsed.options[name] << argument.section(QLatin1Char('='), 1);
    } else if (i + 1 < arguments.size()) {
      parsed.options[name] << arguments[++i];
    } else {
      parsed.fault =
          QCoreApplication::translate("lvsctl", "%1 needs a value, %2").arg(argument, QLatin1String(option->value));
    }
    if (!parsed.fault.isEmpty()) break;
  }
  return parsed;
}

int run(const Command& command, const Parsed& parsed, const QStringList& arguments) {
  if (arguments.size() < command.leastArguments || arguments.size() > command.mostArguments) {
    return usage(QCoreApplication::translate("lvsctl", "usage: lvsctl %1 %2")
                     .arg(QLatin1String(command.name), QLatin1String(command.arguments)));
  }
  const QStringList own = QString::fromLatin1(command.options).split(QLatin1Char(' '));
  for (auto option = parsed.options.keyBegin(); option != parsed.options.keyEnd(); ++option) {
    if (!isCommonOption(*option) && !own.contains(*option)) {
      return usage(
          QCoreApplication::translate("lvsctl", "\"%1\" takes no --%2").arg(QLatin1String(command.name), *option));
    }
  }
  Session session(parsed.options);
  if (!session.number(QStringLiteral("timeout"), 10, 1, 600)) return kUsage;
  return command.run(session, arguments);
}

}  // namespace

int main(int count, char** arguments) {
  QCoreApplication app(count, arguments);
  QCoreApplication::setApplicationName(QStringLiteral("lvsctl"));
  QLocale::setDefault(QLocale::system());

  Parsed parsed = parse(QCoreApplication::arguments().mid(1));
  if (!parsed.fault.isEmpty()) return usage(parsed.fault);
  if (parsed.options.contains(QStringLiteral("version"))) {
    std::printf("lvsctl %s\n", LVS_VERSION);
    return kOk;
  }
  const bool help = parsed.options.contains(QStringLiteral("help"));
  if (parsed.words.isEmpty()) {
    std::fputs(qUtf8Printable(helpText()), help ? stdout : stderr);
    return help ? kOk : kUsage;
  }
  for (const Command& command : commands()) {
    const QStringList words = QString::fromLatin1(command.name).split(QLatin1Char(' '));
    if (parsed.words.mid(0, words.size()) != words) continue;
    if (help) {
      std::fputs(qUtf8Printable(helpText(command)), stdout);
      return kOk;
    }
    return run(command, parsed, parsed.words.mid(words.size()));
  }
  return usage(QCoreApplication::translate("lvsctl", "unknown command \"%1\"")
                   .arg(parsed.words.mid(0, 2).join(QLatin1Char(' '))));
}
