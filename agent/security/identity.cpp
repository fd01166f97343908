#include "agent/security/identity.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <sys/file.h>
#include <unistd.h>

#include <memory>

#include "agent/config/durable_file.h"
#include "agent/security/digest.h"

namespace lvs::security {

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
using Memory = std::unique_ptr<BIO, Freer<BIO_free_all>>;

std::string contentOf(BIO* memory) {
  char* bytes = nullptr;
  const long size = BIO_get_mem_data(memory, &bytes);
  return {bytes, static_cast<std::size_t>(size)};
}

Certificate selfSigned(EVP_PKEY* key, const std::string& name) {
  Certificate certificate(X509_new());
  if (!certificate) return nullptr;
  X509* x = certificate.get();
  X509_set_version(x, X509_VERSION_3);
  // 63 bits, so that the serial number is positive (RFC 5280, 4.1.2.2).
  std::uint64_t serial = 0;
  for (const char c : randomBytes(8)) serial = serial << 8U | static_cast<unsigned char>(c);
  ASN1_INTEGER_set_uint64(X509_get_serialNumber(x), serial >> 1U | 1U);
  // A day back for directors whose clock lags; year 9999 is "no expiry" (RFC 5280, 4.1.2.5).
  X509_gmtime_adj(X509_getm_notBefore(x), -86400);
  ASN1_TIME_set_string_X509(X509_getm_notAfter(x), "99991231235959Z");
  X509_set_pubkey(x, key);
  X509_NAME* subject = X509_get_subject_name(x);
  const std::string common = name.substr(0, 64);  // ub-common-name
  X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(common.c_str()), -1,
                             -1, 0);
  X509_NAME_add_entry_by_txt(subject, "O", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>("lvs-agent"), -1, -1,
                             0);
  X509_set_issuer_name(x, subject);
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, x, x, nullptr, nullptr, 0);
  for (const auto& [kind, text] :
       {std::pair{NID_basic_constraints, "critical,CA:FALSE"}, std::pair{NID_ext_key_usage, "serverAuth"}}) {
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, text);
    if (!extension) return nullptr;
    X509_add_ext(x, extension, -1);
    X509_EXTENSION_free(extension);
  }
  if (X509_sign(x, key, EVP_sha256()) == 0) return nullptr;
  return certificate;
}

Outcome makeIdentity(const std::filesystem::path& keyFile, const std::filesystem::path& certificateFile,
                     const std::string& name) {
  const Key key(EVP_EC_gen("P-256"));
  const Certificate certificate = key ? selfSigned(key.get(), name) : nullptr;
  const Memory keyText(BIO_new(BIO_s_mem()));
  const Memory certificateText(BIO_new(BIO_s_mem()));
  if (!certificate || !keyText || !certificateText ||
      PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
      PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1) {
    return Error{"", "OpenSSL could not make the agent's key and certificate"};
  }
  const config::DurableFiles files;
  // The certificate is written last: where it is, its key is.
  if (Outcome wrote = files.write(keyFile, contentOf(keyText.get())); !wrote) return wrote;
  return files.write(certificateFile, contentOf(certificateText.get()));
}

}  // namespace

std::string fingerprintOf(const x509_st* certificate) {
  unsigned char* der = nullptr;
  const int size = i2d_X509(certificate, &der);
  if (size <= 0) return {};
  const std::string fingerprint = sha256Hex({reinterpret_cast<const char*>(der), static_cast<std::size_t>(size)});
  OPENSSL_free(der);
  return fingerprint;
}

Result<Identity> loadOrMakeIdentity(const std::filesystem::path& state, const std::string& name) {
  if (Outcome made = config::DurableFiles().makeFolder(state); !made) return made.errors();
  Identity identity{state / "agent.key", state / "agent.crt", ""};
  {
    // The folder's lock keeps `run` and `pair` from making two identities at once.
    const int folder = ::open(state.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return Error{"", "cannot open the state folder " + state.string()};
    ::flock(folder, LOCK_EX);
    std::error_code failed;
    Outcome made = Done{};
    if (!std::filesystem::exists(identity.certificateFile, failed)) {
      made = makeIdentity(identity.keyFile, identity.certificateFile, name);
    }
    ::close(folder);
    if (!made) return made.errors();
  }
  const auto text = config::readWhole(identity.certificateFile, 65536);
  if (!text) return text.errors();
  const Memory memory(BIO_new_mem_buf(text->data(), static_cast<int>(text->size())));
  const Certificate certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
  if (!certificate) return Error{"", identity.certificateFile.string() + " holds no certificate in PEM form"};
  identity.fingerprint = fingerprintOf(certificate.get());
  return identity;
}

}  // namespace lvs::security
