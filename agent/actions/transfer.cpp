#include "agent/actions/transfer.h"

#include <algorithm>

#include "agent/health/conversation.h"

namespace lvs::actions {
namespace {

/// Of everything that the other side says.
constexpr std::size_t kMostAnswer = std::size_t{64} << 10U;
constexpr std::size_t kKept = 200;

}  // namespace

Transfer::Transfer(const Action& action, const std::atomic<bool>& stop)
    : action_(action), stop_(stop), handle_(curl_easy_init()) {
  set(CURLOPT_ERRORBUFFER, static_cast<char*>(words_));
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_FOLLOWLOCATION, 0L);
  set(CURLOPT_TIMEOUT, static_cast<long>(action.timeoutSeconds));
  // Of each answer by itself, the one to a goodbye too.
  set(CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(action.timeoutSeconds));
  set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  set(CURLOPT_SSL_VERIFYPEER, action.verifyCertificate ? 1L : 0L);
  set(CURLOPT_SSL_VERIFYHOST, action.verifyCertificate ? 2L : 0L);
  if (!action.caCertificates.empty()) {
    // Those alone, not the system's beside them.
    set(CURLOPT_CAINFO, action.caCertificates.c_str());
    set(CURLOPT_CAPATH, static_cast<char*>(nullptr));
  }
  set(CURLOPT_WRITEFUNCTION, &Transfer::takeBody);
  set(CURLOPT_WRITEDATA, this);
  set(CURLOPT_HEADERFUNCTION, &Transfer::takeLine);
  set(CURLOPT_HEADERDATA, this);
  set(CURLOPT_NOPROGRESS, 0L);
  set(CURLOPT_XFERINFOFUNCTION, &Transfer::look);
  set(CURLOPT_XFERINFODATA, this);
}

void Transfer::addTo(CURLoption option, const std::vector<std::string>& texts) {
  std::unique_ptr<curl_slist, Ended> list;
  for (const std::string& text : texts) {
    curl_slist* longer = curl_slist_append(list.get(), text.c_str());
    good_ = good_ && longer;
    if (!longer) return;
    (void)list.release();
    list.reset(longer);
  }
  set(option, list.get());
  lists_.push_back(std::move(list));
}

Transfer::Outcome Transfer::run() {
  if (!handle_ || !good_) return {CURLE_FAILED_INIT, 0, "libcurl can't do this here", {}, {}};
  outcome_.error = curl_easy_perform(handle_.get());
  (void)curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &outcome_.code);
  if (outcome_.error == CURLE_OK) return outcome_;
  switch (outcome_.error) {
    case CURLE_OPERATION_TIMEDOUT:
      outcome_.words = "not done within " + std::to_string(action_.timeoutSeconds) + " s";
      if (words_[0] != '\0') outcome_.words += ": " + health::printable(words_, kKept);
      break;
    case CURLE_ABORTED_BY_CALLBACK: outcome_.words = "ended, because the agent stops"; break;
    default:
      outcome_.words = tooMuch_ ? "the answer is longer than " + std::to_string(kMostAnswer) + " bytes"
                                : health::printable(words_[0] ? words_ : curl_easy_strerror(outcome_.error), kKept);
  }
  return outcome_;
}

bool Transfer::take(std::size_t count) {
  taken_ += count;
  tooMuch_ = tooMuch_ || taken_ > kMostAnswer;
  return !tooMuch_;
}

std::size_t Transfer::takeBody(char* bytes, std::size_t one, std::size_t count, void* self) {
  auto& that = *static_cast<Transfer*>(self);
  const std::size_t size = one * count;
  std::string& body = that.outcome_.body;
  body.append(bytes, std::min(size, kKept - std::min(kKept, body.size())));
  return that.take(size) ? size : 0;
}

std::size_t Transfer::takeLine(char* bytes, std::size_t one, std::size_t count, void* self) {
  auto& that = *static_cast<Transfer*>(self);
  const std::size_t size = one * count;
  // "250-" goes on, "250 " ends an answer (RFC 5321, 4.2.1).
  const std::string_view line(bytes, std::min(size, kKept));
  // A goodbye is no answer to anything.
  const bool ends = line.size() < 4 || line[3] != '-';
  if (ends && !line.starts_with("221")) that.outcome_.lines.emplace_back(line);
  return that.take(size) ? size : 0;
}

int Transfer::look(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return static_cast<Transfer*>(self)->stop_ ? 1 : 0;
}

}  // namespace lvs::actions
