// One transfer by libcurl with the limits that hold for all: one protocol, no redirects, a time limit, an answer that
// is bounded, certificates verified unless the document says otherwise. Internal to agent/actions.
#pragma once

#include <curl/curl.h>

#include <memory>

#include "agent/actions/perform.h"

namespace lvs::actions {

class Transfer {
 public:
  Transfer(const Action& action, const std::atomic<bool>& stop);
  Transfer(const Transfer&) = delete;
  Transfer& operator=(const Transfer&) = delete;

  template <typename Value>
  void set(CURLoption option, Value value) {
    if (handle_) good_ = good_ && curl_easy_setopt(handle_.get(), option, value) == CURLE_OK;
  }
  /// Adds to a list that lives as long as this.
  void addTo(CURLoption option, const std::vector<std::string>& texts);

  /// Does it; what is good is left to the caller.
  struct Outcome {
    CURLcode error = CURLE_OK;
    long code = 0;                   ///< HTTP's; 0 where no answer came
    std::string words;               ///< of the error
    std::vector<std::string> lines;  ///< of what is no body: an SMTP server's answers, each by its last line
    std::string body;                ///< its beginning
  };
  Outcome run();

 private:
  static std::size_t takeBody(char* bytes, std::size_t one, std::size_t count, void* self);
  static std::size_t takeLine(char* bytes, std::size_t one, std::size_t count, void* self);
  static int look(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
  bool take(std::size_t count);

  struct Ended {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  };
  const Action& action_;
  const std::atomic<bool>& stop_;
  std::vector<std::unique_ptr<curl_slist, Ended>> lists_;
  bool good_ = true;
  bool tooMuch_ = false;
  std::size_t taken_ = 0;
  char words_[CURL_ERROR_SIZE] = {};
  Outcome outcome_;
  std::unique_ptr<CURL, Ended> handle_;  // goes first: it says goodbye into all of the above
};

}  // namespace lvs::actions
