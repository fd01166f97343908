// One run of lvsctl: the options, the agents it speaks to, and the loop that waits for their answers.
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <functional>
#include <memory>
#include <vector>

#include "common/model/document.h"
#include "console/client/agent_client.h"
#include "console/ctl/command.h"

namespace lvs::ctl {

/// A sentence of lvsctl's in the user's language.
inline QString told(const char* text) { return QCoreApplication::translate("lvsctl", text); }
inline QString text(const std::string& value) { return QString::fromStdString(value); }

class Session {
 public:
  explicit Session(QHash<QString, QStringList> options);

  bool has(const QString& option) const { return options_.contains(option); }
  QString value(const QString& option, const QString& fallback = {}) const;
  QStringList values(const QString& option) const { return options_.value(option); }  ///< of one that may be repeated
  /// A whole number within bounds; nullopt after having said what is wrong.
  std::optional<qint64> number(const QString& option, qint64 fallback, qint64 least, qint64 most) const;
  bool json() const { return has(QStringLiteral("json")); }

  AgentStore& store() { return store_; }
  /// Clients of the directors asked for (all paired ones without --director); empty after having said why.
  std::vector<AgentClient*> clients();
  std::unique_ptr<AgentClient> clientFor(KnownAgent agent) const;

  /// Runs the loop until done() holds; looks again after every event.
  static void wait(const std::function<bool()>& done);

  /// The same call to all clients; answers in the clients' order.
  std::vector<Reply> ask(const std::vector<AgentClient*>& clients, const AgentClient::Call& call);

  /// Whether the user typed yes; no end of input counts.
  static bool saysYes(const QString& question);
  /// kOk by the user's word; without a terminal to ask on it must have been given as --yes. Otherwise the exit
  /// code, after having said that nothing was changed.
  int agreed(const QString& question) const;

  void print(const QString& text) const;
  void complain(const QString& text) const;
  /// --json: every director's body below its name, errors as {"error": …}; otherwise complaints only.
  int finish(const std::vector<AgentClient*>& clients, const std::vector<Reply>& replies) const;
  static int exitOf(const Reply& reply);

 private:
  QHash<QString, QStringList> options_;
  AgentStore store_;
  std::vector<std::unique_ptr<AgentClient>> clients_;
};

/// A document from a file, checked; complaints name each error's place.
std::optional<Cluster> readDocument(Session& session, const QString& file);

/// The document in force, from the first of the directors that gives it; complaints of those that do not.
std::optional<Cluster> documentOf(Session& session, const std::vector<AgentClient*>& clients);

}  // namespace lvs::ctl
