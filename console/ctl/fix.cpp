#include "console/ctl/fix.h"

#include <algorithm>

#include "console/client/cure_run.h"

namespace lvs::ctl {
namespace {

using CureLine = CureRun::Line;

QString stateWord(CureLine::State state) {
  static constexpr const char* kWords[] = {"planned", "running", "done", "failed", "told"};
  return QLatin1String(kWords[static_cast<std::size_t>(state)]);
}

/// "  + ipvslb11: Add the virtual service http", with what it is for.
QString lineText(const CureLine& line) {
  QString shown = QStringLiteral("  %1 %2: %3\n").arg(line.sign, line.place, line.sentence);
  if (!line.more.isEmpty()) shown += QStringLiteral("      %1\n").arg(line.more);
  return shown;
}

QString planText(const CureRun& run) {
  QString shown = CureRun::title(run.cure()) + QLatin1Char('\n');
  if (!run.source().isEmpty()) shown += QStringLiteral("  ") + run.source() + QLatin1Char('\n');
  for (const CureLine& line : run.lines()) shown += lineText(line);
  if (run.phase() == CureRun::Phase::failed)
    shown += QStringLiteral("  ! ") + told("failed: %1").arg(run.error()) + QLatin1Char('\n');
  else if (!run.changesSomething()) shown += QStringLiteral("  ") + told("nothing to do") + QLatin1Char('\n');
  return shown;
}

QString resultText(const CureRun& run) {
  QString shown;
  for (const CureLine& line : run.lines()) {
    if (line.state == CureLine::State::told) continue;
    const bool failed = line.state == CureLine::State::failed;
    shown += QStringLiteral("  %1 %2: %3\n")
                 .arg(line.state == CureLine::State::done ? QStringLiteral("✓")
                      : failed                            ? QStringLiteral("✗")
                                                          : line.sign,
                      line.place, line.sentence);
    if (failed && !line.more.isEmpty()) shown += QStringLiteral("      %1\n").arg(line.more);
  }
  if (run.phase() == CureRun::Phase::failed)
    shown += QStringLiteral("  ! ") + told("failed: %1").arg(run.error()) + QLatin1Char('\n');
  return shown;
}

QJsonObject toJson(const CureRun& run) {
  QJsonArray lines;
  for (const CureLine& line : run.lines()) {
    lines.append(QJsonObject{{QStringLiteral("place"), line.place},
                             {QStringLiteral("sign"), line.sign},
                             {QStringLiteral("sentence"), line.sentence},
                             {QStringLiteral("more"), line.more},
                             {QStringLiteral("state"), stateWord(line.state)}});
  }
  QJsonObject object = cureJson(run.cure());
  object[QStringLiteral("title")] = CureRun::title(run.cure());
  object[QStringLiteral("lines")] = lines;
  object[QStringLiteral("outcome")] = run.phase() == CureRun::Phase::done     ? QStringLiteral("done")
                                      : run.phase() == CureRun::Phase::failed ? QStringLiteral("failed")
                                                                              : QStringLiteral("nothing-to-do");
  if (!run.source().isEmpty()) object[QStringLiteral("source")] = run.source();
  if (!run.error().isEmpty()) object[QStringLiteral("error")] = run.error();
  return object;
}

}  // namespace

QJsonObject cureJson(const diagnosis::Cure& cure) {
  const auto list = [](const std::vector<std::string>& names) {
    QJsonArray all;
    for (const std::string& one : names) all.append(text(one));
    return all;
  };
  QJsonObject object{{QStringLiteral("kind"), text(diagnosis::cureName(cure.kind))}};
  if (!cure.directors.empty()) object[QStringLiteral("directors")] = list(cure.directors);
  if (!cure.servers.empty()) object[QStringLiteral("servers")] = list(cure.servers);
  if (!cure.address.empty()) object[QStringLiteral("address")] = text(cure.address);
  return object;
}

Fixed fix(Session& session, const Cluster& cluster, const std::vector<AgentClient*>& clients,
          const diagnosis::Diagnosis& found) {
  Fixed fixed;
  std::vector<std::unique_ptr<CureRun>> runs;
  for (const diagnosis::Cure& cure : diagnosis::curesOf(found))
    runs.push_back(std::make_unique<CureRun>(cluster, found.service, cure, clients));
  if (runs.empty()) {
    session.complain(told("There is nothing that the agents can do about it by themselves"));
    return {kFailed};
  }
  const auto wanted = [](const auto& run) {
    return run->phase() == CureRun::Phase::planned && run->changesSomething();
  };
  for (const auto& run : runs) {
    run->plan();
    Session::wait([&] { return !run->isBusy(); });
    if (!session.json()) session.print(planText(*run));
  }
  fixed.exit = kFailed;
  if (std::any_of(runs.begin(), runs.end(), wanted)) fixed.exit = session.agreed(told("Do this? [y/N] "));
  else session.complain(told("Nothing was changed"));
  for (const auto& run : runs) {
    if (fixed.exit == kOk && wanted(run)) {
      run->apply();
      Session::wait([&] { return !run->isBusy(); });
      if (!session.json()) session.print(CureRun::title(run->cure()) + QLatin1Char('\n') + resultText(*run));
    }
    fixed.told.append(toJson(*run));
  }
  return fixed;
}

}  // namespace lvs::ctl
