#include "agent/realserver/plan.h"

#include <algorithm>

namespace lvs::realserver {
namespace {

/// The address of a prefix.
std::string hostOf(const std::string& prefix) { return prefix.substr(0, prefix.find('/')); }

/// Adds the way back from an entry, unless it is already so or somebody else has been there.
void takeBack(const Entry& entry, const Facts& facts, Plan& plan) {
  if (changedSince(entry, facts)) {
    plan.leftAlone.push_back(entry.change.target + " was changed by somebody else since; it stays as it is");
    return;
  }
  const bool gone = entry.change.kind == Kind::hook ? !facts.hookEnabled : !holds(entry.change, facts);
  const std::string command = undoCommandFor(entry);
  if (gone || command.empty()) return;
  Step step;
  step.sign = "-";
  step.sentence = "Take back: " + shortCommand(entry.change);
  step.reason = "it is no longer needed";
  step.command = command;
  step.shown = entry.change.kind == Kind::file ? (entry.existed ? "restore " : "remove ") + entry.change.target
                                               : command.substr(0, command.find('\n'));
  step.entry = entry;
  step.undo = true;
  plan.steps.push_back(std::move(step));
}

}  // namespace

Plan planSetup(const std::vector<Check>& checks, const Facts& facts, const std::vector<Entry>& record) {
  Plan plan;
  const auto needed = [&](const Entry& entry) {
    return std::any_of(checks.begin(), checks.end(), [&](const Check& check) {
      if (!check.mend) return false;
      // That an address is away from an interface is needed as long as the VIP belongs elsewhere.
      if (entry.change.kind == Kind::noAddress && check.mend->kind == Kind::address) {
        return hostOf(entry.change.value) == hostOf(check.mend->value);
      }
      return sameThing(*check.mend, entry.change);
    });
  };
  // What is still needed keeps the way back to what was there before the first set-up.
  std::vector<Entry> obsolete;
  for (const Entry& entry : record) (needed(entry) ? plan.record : obsolete).push_back(entry);

  for (const Check& check : checks) {
    if (check.good || !check.mend) continue;
    // An address that an earlier set-up brought goes when that is taken back.
    const bool ownAddress = std::any_of(obsolete.begin(), obsolete.end(), [&](const Entry& entry) {
      return check.mend->kind == Kind::noAddress && entry.change.kind == Kind::address && !entry.existed &&
             entry.change.target == check.mend->target && entry.change.value == check.mend->value;
    });
    if (ownAddress) continue;
    Step step;
    const Entry now = entryFor(*check.mend, facts);
    step.sign = now.existed ? "~" : "+";
    step.sentence = check.name;
    step.reason = check.consequence;
    step.shown = shortCommand(*check.mend);
    step.command = commandFor(*check.mend);
    step.entry = now;
    if (check.offered) {
      plan.offered.push_back(std::move(step));
      continue;
    }
    const auto known = std::find_if(plan.record.begin(), plan.record.end(),
                                    [&](const Entry& entry) { return sameThing(entry.change, *check.mend); });
    if (known == plan.record.end()) plan.record.push_back(now);
    else known->change = *check.mend;
    plan.steps.push_back(std::move(step));
  }
  for (auto entry = obsolete.rbegin(); entry != obsolete.rend(); ++entry) takeBack(*entry, facts, plan);
  return plan;
}

Plan planUndo(const Facts& facts, const std::vector<Entry>& record) {
  Plan plan;
  for (auto entry = record.rbegin(); entry != record.rend(); ++entry) takeBack(*entry, facts, plan);
  return plan;
}

}  // namespace lvs::realserver
