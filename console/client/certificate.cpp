#include "console/client/certificate.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <QHostInfo>

#include <memory>

namespace lvs {
namespace {

template <auto Free>
struct Freer {
  template <typename T>
  void operator()(T* object) const {
    Free(object);
  }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Memory = std::unique_ptr<BIO, Freer<BIO_free>>;

constexpr long kValidSeconds = 20L * 366 * 24 * 3600;

QByteArray contentOf(BIO* memory) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(memory, &data);
  return QByteArray(data, static_cast<qsizetype>(size));
}

bool addName(X509_NAME* subject, const char* field, const QByteArray& text) {
  return X509_NAME_add_entry_by_txt(subject, field, MBSTRING_UTF8,
                                    reinterpret_cast<const unsigned char*>(text.constData()),
                                    static_cast<int>(text.size()), -1, 0) == 1;
}

}  // namespace

void beginTls() { OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr); }

QString userAtHost() {
  return qEnvironmentVariable("USER", QStringLiteral("user")) + QLatin1Char('@') + QHostInfo::localHostName();
}

Result<ClientIdentity> makeClientIdentity(const QString& who, const QString& proof) {
  beginTls();
  const Error failure{"", "OpenSSL could not make a key and certificate"};
  const Key key(EVP_EC_gen("P-256"));
  const Certificate certificate(X509_new());
  if (!key || !certificate) return failure;
  X509_set_version(certificate.get(), X509_VERSION_3);
  unsigned char serial[16];
  if (RAND_bytes(serial, sizeof serial) != 1) return failure;
  serial[0] &= 0x7f;  // serial numbers are positive (RFC 5280, 4.1.2.2)
  const std::unique_ptr<BIGNUM, Freer<BN_free>> number(BN_bin2bn(serial, sizeof serial, nullptr));
  if (!number || !BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get()))) return failure;
  X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -24L * 3600);  // the director's clock may be behind
  X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kValidSeconds);
  X509_set_pubkey(certificate.get(), key.get());
  X509_NAME* subject = X509_get_subject_name(certificate.get());
  // X.520 allows 64 characters in a common name, and in an organizational unit; the proof needs more,
  // so OpenSSL's own check of the length is passed by.
  if (!addName(subject, "CN", who.left(64).toUtf8())) return failure;
  const QByteArray unit = "lvs-pair-" + proof.toLatin1();
  if (X509_NAME_add_entry_by_NID(subject, NID_organizationalUnitName, V_ASN1_UTF8STRING,
                                 reinterpret_cast<const unsigned char*>(unit.constData()),
                                 static_cast<int>(unit.size()), -1, 0) != 1) {
    return failure;
  }
  X509_set_issuer_name(certificate.get(), subject);
  if (X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0) return failure;

  const Memory certificateText(BIO_new(BIO_s_mem()));
  const Memory keyText(BIO_new(BIO_s_mem()));
  if (PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1) return failure;
  if (PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) return failure;
  return ClientIdentity{contentOf(certificateText.get()), contentOf(keyText.get())};
}

}  // namespace lvs
