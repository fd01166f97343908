#include "console/client/ssh_asker.h"

#include <QRegularExpression>

namespace lvs {
namespace {

constexpr int kReachMs = 12'000;    ///< to log in and be told the address
constexpr int kDistanceMs = 3'000;  ///< for its words to come, beyond the time that its connections have
constexpr int kDeadMs = 500;
constexpr qsizetype kMostWords = 64 * 1024;

}  // namespace

bool isSshTarget(const QString& target) {
  static const QRegularExpression form(QStringLiteral(
      R"(\Assh://(?:[A-Za-z0-9_.][A-Za-z0-9_.\-]*@)?(?:[A-Za-z0-9_.][A-Za-z0-9_.\-]*|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?\z)"));
  return target.size() < 300 && form.match(target).hasMatch();
}

SshAsker::SshAsker(Task task, QString target) : Asker(std::move(task)), target_(std::move(target)) {
  patience_.setSingleShot(true);
  ssh_.setProcessChannelMode(QProcess::MergedChannels);
  connect(&patience_, &QTimer::timeout, this, [this] { fail(tr("%1 did not answer in time").arg(target_)); });
  connect(&ssh_, &QProcess::readyReadStandardOutput, this, &SshAsker::hear);
  connect(&ssh_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart) fail(tr("ssh is not installed on this machine"));
  });
  connect(&ssh_, &QProcess::finished, this, [this] {
    hear();
    fail(lastWords());
  });
}

SshAsker::~SshAsker() {
  disconnect(&ssh_, nullptr, this, nullptr);
  ssh_.kill();
  ssh_.waitForFinished(kDeadMs);  // it is gone at once
}

void SshAsker::prepare() {
  // Nobody is there to be asked for a password, or whether a host key is the right one.
  ssh_.start(QStringLiteral("ssh"),
             {QStringLiteral("-T"), QStringLiteral("-oBatchMode=yes"), QStringLiteral("-oConnectTimeout=8"),
              QStringLiteral("-oLogLevel=ERROR"), QStringLiteral("--"), target_, QStringLiteral("sh")});
  ssh_.write(askingScript({task_.address, task_.port, task_.count, task_.withinMs}));
  patience_.start(kReachMs);
}

void SshAsker::ask() {
  ssh_.write(askingGo(task_.request));
  patience_.start(task_.withinMs + kDistanceMs);
}

void SshAsker::hear() {
  if (over_) return;
  const QByteArray piece = ssh_.readAll();
  heard_ += piece.size();
  if (heard_ > kMostWords) {
    ssh_.kill();
    return fail(tr("%1 says more than there is to say").arg(target_));
  }
  words_.feed(piece);
  if (words_.missing()) return fail(tr("%1 has neither perl nor python3 to make connections with").arg(target_));
  if (!ready_ && words_.client()) {
    ready_ = true;
    patience_.stop();
    client_ = QString::fromStdString(words_.client()->toString());
    return emit ready();
  }
  if (!words_.ended()) return;
  over_ = true;
  patience_.stop();
  probes_ = words_.probes();
  emit asked();
}

void SshAsker::fail(const QString& why) {
  if (over_) return;
  over_ = true;
  patience_.stop();
  emit failed(why);
}

QString SshAsker::lastWords() const {
  const QString& said = words_.noise();
  if (said.contains(QLatin1String("Host key verification failed")))
    return tr("%1 is not among the known hosts; log in once with ssh, and look at its fingerprint").arg(target_);
  return said.isEmpty() ? tr("the connection to %1 ended").arg(target_) : tr("%1: %2").arg(target_, said);
}

}  // namespace lvs
