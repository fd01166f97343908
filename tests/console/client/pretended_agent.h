// An agent that is only pretended: over TLS with a certificate that its client has pinned, it answers each request with
// what the test says. For what a whole agent cannot be made to do, such as being an older one.
#pragma once

#include <QPointer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <functional>

#include "console/client/agent_client.h"
#include "console/client/certificate.h"

namespace lvs::test {

class PretendedAgent {
 public:
  struct Request {
    QString method;
    QString path;
    QByteArray body;
  };
  struct Answer {
    int status = 200;
    QByteArray body = "{}";
    bool stream = false;  ///< of events: it stays open
  };

  explicit PretendedAgent(std::function<Answer(const Request&)> answer) : answer_(std::move(answer)) {
    const auto identity = makeClientIdentity(QStringLiteral("agent"), QStringLiteral("proof"));
    if (!identity) qFatal("%s", identity.message().c_str());
    identity_ = *identity;
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setLocalCertificate(QSslCertificate(identity_.certificatePem));
    tls.setPrivateKey(QSslKey(identity_.keyPem, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    server_.setSslConfiguration(tls);
    QObject::connect(&server_, &QSslServer::pendingConnectionAvailable, &server_, [this] {
      while (QTcpSocket* socket = server_.nextPendingConnection()) serve(socket);
    });
    if (!server_.listen(QHostAddress::LocalHost)) qFatal("cannot listen");
  }

  KnownAgent known(const QString& name) const {
    return {name,
            {"127.0.0.1", server_.serverPort()},
            QSslCertificate(identity_.certificatePem).digest(QCryptographicHash::Sha256),
            QStringLiteral("administrator"),
            identity_};
  }
  const std::vector<Request>& requests() const { return requests_; }
  /// One more event on every stream that is open.
  void tell(const QByteArray& type, const std::string& data) {
    for (const auto& stream : streams_) {
      if (stream) stream->write("event: " + type + "\ndata: " + QByteArray::fromStdString(data) + "\n\n");
    }
  }
  void closeStreams() {
    for (const auto& stream : streams_) {
      if (stream) stream->disconnectFromHost();
    }
    streams_.clear();
  }
  std::size_t streams() const { return streams_.size(); }

 private:
  void serve(QTcpSocket* socket) {
    const auto read = std::make_shared<QByteArray>();  // lives as long as the connection's slot
    const auto take = [this, socket, read] {
      *read += socket->readAll();
      for (;;) {
        const qsizetype end = read->indexOf("\r\n\r\n");
        if (end < 0) return;
        const QList<QByteArray> lines = read->left(end).split('\n');
        qsizetype length = 0;
        for (const QByteArray& line : lines) {
          if (line.toLower().startsWith("content-length:")) length = line.mid(15).trimmed().toLongLong();
        }
        if (read->size() < end + 4 + length) return;
        const QList<QByteArray> first = lines[0].trimmed().split(' ');
        const Request request{QString::fromLatin1(first.value(0)), QString::fromLatin1(first.value(1)),
                              read->mid(end + 4, length)};
        read->remove(0, end + 4 + length);
        requests_.push_back(request);
        write(socket, answer_(request));
      }
    };
    QObject::connect(socket, &QTcpSocket::readyRead, socket, take);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0) take();
  }
  void write(QTcpSocket* socket, const Answer& answer) {
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " x\r\n";
    if (answer.stream) {
      socket->write(head + "Content-Type: text/event-stream\r\n\r\n: hello\n\n" + answer.body);
      streams_.emplace_back(socket);
      return;
    }
    socket->write(head + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(answer.body.size()) +
                  "\r\n\r\n" + answer.body);
  }

  std::function<Answer(const Request&)> answer_;
  ClientIdentity identity_;
  QSslServer server_;
  std::vector<Request> requests_;
  std::vector<QPointer<QTcpSocket>> streams_;
};

}  // namespace lvs::test
