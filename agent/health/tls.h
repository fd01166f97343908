// TLS as health checks speak it: contexts made once per settings, what verification and handshakes say in words,
// and a session over a non-blocking socket. OpenSSL stays in here.
#pragma once

#include <openssl/ssl.h>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "agent/health/run.h"
#include "common/model/result.h"

namespace lvs::health {

struct TlsFree {
  void operator()(SSL* session) const { SSL_free(session); }
  void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};
using TlsContext = std::unique_ptr<SSL_CTX, TlsFree>;

/// Contexts by the settings that they are made of. Files that are replaced are read again within seconds.
class TlsContexts {
 public:
  TlsContexts();
  /// It belongs to the store; sessions hold on to it by themselves. An error names the file that can't be used.
  Result<SSL_CTX*> of(const HealthCheck& check);

 private:
  struct Settings {
    bool verify = false;
    std::string authorities, certificate, key, protocols;
    auto operator<=>(const Settings&) const = default;
  };
  struct Held {
    TlsContext context;
    std::vector<std::int64_t> files;  ///< when they were changed, in nanoseconds
    SteadyTime looked;
  };
  static std::vector<std::int64_t> changesOf(const Settings& settings);
  static Result<TlsContext> make(const Settings& settings);

  std::map<Settings, Held> held_;
};

/// What one step of a session came to.
struct TlsStep {
  enum class How : std::uint8_t { done, wait, closed, failed };
  How how = How::done;
  std::size_t bytes = 0;  ///< read or written
  std::string words;      ///< of failed
};

/// The client's side of TLS over a connected socket; where a step says wait, it is called again when the socket has
/// something to tell.
class TlsSession {
 public:
  static Result<std::unique_ptr<TlsSession>> over(int fd, SSL_CTX* context, const HealthCheck& check,
                                                  const Target& target);
  /// The name in the certificate is the check's or the target's, the dates and authorities are right: done.
  TlsStep handshake();
  TlsStep read(char* into, std::size_t most);
  TlsStep write(std::string_view bytes);
  /// Says that nothing more comes, before the connection is closed.
  void sayGoodbye();
  /// "the certificate expires in 12 days", where that is to be warned of.
  std::string warning() const;
  /// The day on which the other side's certificate expires; empty: it showed none.
  std::string certificateUntil() const;

 private:
  TlsSession(const HealthCheck& check, std::string name) : check_(check), name_(std::move(name)) {}
  TlsStep stepOf(int result, bool handshaking);
  std::string refusal() const;
  std::string alertWords(int alert) const;

  const HealthCheck& check_;
  std::string name_;  ///< whom the certificate has to be for
  bool certificateAsked_ = false;
  std::unique_ptr<SSL, TlsFree> session_;

  friend int noteThatOneIsAsked(SSL* session, X509** certificate, EVP_PKEY** key);
};

/// The host of "host", "host:port", "[v6]:port".
std::string hostIn(std::string_view authority);

}  // namespace lvs::health
