#include "console/ctl/session.h"

#include <unistd.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

#include "common/model/codec.h"

namespace lvs::ctl {

Session::Session(QHash<QString, QStringList> options)
    : options_(std::move(options)), store_(options_.value(QStringLiteral("home")).value(0)) {}

QString Session::value(const QString& option, const QString& fallback) const {
  return options_.contains(option) ? options_[option].value(0) : fallback;
}

std::optional<qint64> Session::number(const QString& option, qint64 fallback, qint64 least, qint64 most) const {
  if (!has(option)) return fallback;
  bool good = false;
  const qint64 number = value(option).toLongLong(&good);
  if (good && number >= least && number <= most) return number;
  complain(QCoreApplication::translate("lvsctl", "--%1: found \"%2\"; allowed is a whole number from %3 to %4")
               .arg(option, value(option))
               .arg(least)
               .arg(most));
  return std::nullopt;
}

std::unique_ptr<AgentClient> Session::clientFor(KnownAgent agent) const {
  auto client = std::make_unique<AgentClient>(std::move(agent));
  client->setTimeout(value(QStringLiteral("timeout"), QStringLiteral("10")).toInt() * 1000);
  return client;
}

std::vector<AgentClient*> Session::clients() {
  clients_.clear();
  if (has(QStringLiteral("director"))) {
    for (const QString& name : options_[QStringLiteral("director")]) {
      auto agent = store_.agent(name);
      if (!agent) {
        complain(
            QCoreApplication::translate("lvsctl", "No agent called \"%1\" is paired; see \"lvsctl agents\"").arg(name));
        return {};
      }
      clients_.push_back(clientFor(std::move(*agent)));
    }
  } else {
    for (KnownAgent& agent : store_.agents()) clients_.push_back(clientFor(std::move(agent)));
    if (clients_.empty()) {
      complain(QCoreApplication::translate(
          "lvsctl",
          "No agent is paired yet: run \"lvs-agent pair\" on a director and give the line to \"lvsctl pair\""));
    }
  }
  std::vector<AgentClient*> list;
  for (const auto& client : clients_) list.push_back(client.get());
  return list;
}

void Session::wait(const std::function<bool()>& done) {
  while (!done()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

std::vector<Reply> Session::ask(const std::vector<AgentClient*>& clients, const AgentClient::Call& call) {
  std::vector<Reply> replies(clients.size());
  std::size_t outstanding = clients.size();
  for (std::size_t i = 0; i < clients.size(); ++i) {
    clients[i]->send(call, [&replies, &outstanding, i](const Reply& reply) {
      replies[i] = reply;
      --outstanding;
    });
  }
  wait([&] { return outstanding == 0; });
  return replies;
}

namespace {

/// Agents' words may hold what a terminal would obey: control characters become visible ones.
QByteArray forTerminal(QString text) {
  for (QChar& character : text) {
    if (character.category() == QChar::Other_Control && character != QLatin1Char('\n'))
      character = QChar::ReplacementCharacter;
  }
  return text.toUtf8();
}

}  // namespace

void Session::print(const QString& text) const {
  const QByteArray bytes = forTerminal(text);
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
  std::fflush(stdout);
}

void Session::complain(const QString& text) const {
  std::fprintf(stderr, "lvsctl: %s\n", forTerminal(text).constData());
}

int Session::exitOf(const Reply& reply) {
  switch (reply.kind) {
    case Reply::Kind::ok: return kOk;
    case Reply::Kind::unreachable: return kUnreachable;
    case Reply::Kind::problem: return reply.problem.type == api::kProblemConflict ? kConflict : kRefused;
    case Reply::Kind::garbled: return kFailed;
  }
  return kFailed;
}

int Session::finish(const std::vector<AgentClient*>& clients, const std::vector<Reply>& replies) const {
  QJsonObject all;
  int exit = kOk;
  for (std::size_t i = 0; i < clients.size(); ++i) {
    const Reply& reply = replies[i];
    exit = std::max(exit, exitOf(reply));
    const QString name = clients[i]->name();
    if (!reply.ok()) complain(name + QStringLiteral(": ") + reply.error);
    if (!json()) continue;
    if (reply.ok()) all[name] = QJsonDocument::fromJson(reply.body).object();
    else all[name] = QJsonObject{{QStringLiteral("error"), reply.error}};
  }
  if (json()) print(QString::fromUtf8(QJsonDocument(all).toJson()));
  return clients.empty() ? int{kFailed} : exit;
}

std::optional<Cluster> readDocument(Session& session, const QString& file) {
  QFile source(file);
  if (!source.open(QIODevice::ReadOnly)) {
    session.complain(file + QStringLiteral(": ") + source.errorString());
    return std::nullopt;
  }
  auto cluster = loadCluster(source.read(static_cast<qint64>(kMaxDocumentBytes) + 1).toStdString());
  for (const Error& error : cluster.errors()) {
    const QString place =
        error.pointer.empty() ? QString() : QString::fromStdString(error.pointer) + QStringLiteral(": ");
    session.complain(file + QStringLiteral(": ") + place + QString::fromStdString(error.message));
  }
  if (!cluster) return std::nullopt;
  return std::move(cluster).value();
}

bool Session::saysYes(const QString& question) {
  std::fputs(qUtf8Printable(question), stderr);
  char answer[8] = {};
  return std::fgets(answer, sizeof answer, stdin) && (answer[0] == 'y' || answer[0] == 'Y');
}

int Session::agreed(const QString& question) const {
  if (has(QStringLiteral("yes"))) return kOk;
  if (isatty(STDIN_FILENO) == 0) {
    complain(told("There is no terminal to ask on: say --yes. Nothing was changed"));
    return kUsage;
  }
  if (saysYes(question)) return kOk;
  complain(told("Nothing was changed"));
  return kFailed;
}

std::optional<Cluster> documentOf(Session& session, const std::vector<AgentClient*>& clients) {
  for (AgentClient* client : clients) {
    const Reply reply = session.ask({client}, {"GET", QStringLiteral("/v1/config"), {}, {}})[0];
    auto cluster = reply.ok() ? parseCluster(reply.body.toStdString()) : Result<Cluster>(Error{});
    if (cluster) return std::move(*cluster);
    if (!reply.ok()) session.complain(client->name() + QStringLiteral(": ") + reply.error);
  }
  return std::nullopt;
}

}  // namespace lvs::ctl
