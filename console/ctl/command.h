// lvsctl's commands as a table: the parser, --help, the completion and the man page's test walk it.
#pragma once

#include <QString>
#include <QStringList>
#include <span>

namespace lvs::ctl {

/// Exit codes, documented in lvsctl(1).
enum Exit : int {
  kOk = 0,
  kFailed = 1,
  kUsage = 2,
  kUnreachable = 3,
  kRefused = 4,   ///< an invalid document, or an agent that said no
  kConflict = 5,  ///< somebody else pushed in between
  kRolledBack = 6,
};

class Session;

struct Option {
  const char* name;   ///< without dashes
  const char* value;  ///< name of its value; null: a switch
  const char* help;
  const char* of = nullptr;  ///< told so only of commands that begin with this word, instead of the row without
};

struct Command {
  const char* name;       ///< "config push": one or two words
  const char* arguments;  ///< "FILE"
  const char* help;
  int leastArguments;
  int mostArguments;
  int (*run)(Session& session, const QStringList& arguments);
  const char* options;  ///< names of the options that it takes besides the common ones, by blanks
};

std::span<const Command> commands();
std::span<const Option> options();         ///< all
bool isCommonOption(const QString& name);  ///< taken by every command

QString helpText();
QString helpText(const Command& command);

int pairAgent(Session&, const QStringList&);
int unpairAgent(Session&, const QStringList&);
int listAgents(Session&, const QStringList&);
int showStatus(Session&, const QStringList&);
int configShow(Session&, const QStringList&);
int configCheck(Session&, const QStringList&);
int configDiff(Session&, const QStringList&);
int configPush(Session&, const QStringList&);
int configConfirm(Session&, const QStringList&);
int configRollback(Session&, const QStringList&);
int configRevisions(Session&, const QStringList&);
int listDrift(Session&, const QStringList&);
int removeDrift(Session&, const QStringList&);
int failoverStatus(Session&, const QStringList&);
int failoverTakeOver(Session&, const QStringList&);
int failoverRelease(Session&, const QStringList&);
int failoverWatch(Session&, const QStringList&);
int failoverTest(Session&, const QStringList&);
int healthStatus(Session&, const QStringList&);
int healthWhy(Session&, const QStringList&);
int healthCheck(Session&, const QStringList&);
int healthTry(Session&, const QStringList&);
int testAction(Session&, const QStringList&);
int listMaintenance(Session&, const QStringList&);
int drainServers(Session&, const QStringList&);
int takeOutServers(Session&, const QStringList&);
int weighServers(Session&, const QStringList&);
int enableServers(Session&, const QStringList&);
int rollServers(Session&, const QStringList&);
int showIpvs(Session&, const QStringList&);
int showConnections(Session&, const QStringList&);
int watchLive(Session&, const QStringList&);
int diagnoseService(Session&, const QStringList&);
int capturePackets(Session&, const QStringList&);
int traceRoute(Session&, const QStringList&);
int showEvents(Session&, const QStringList&);
int listRealServers(Session&, const QStringList&);
int showRealServerKey(Session&, const QStringList&);
int planRealServers(Session&, const QStringList&);
int setupRealServers(Session&, const QStringList&);
int verifyRealServers(Session&, const QStringList&);
int undoRealServers(Session&, const QStringList&);
int trustRealServers(Session&, const QStringList&);

}  // namespace lvs::ctl
