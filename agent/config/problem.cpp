#include "agent/config/problem.h"

#include <array>
#include <string_view>
#include <utility>

namespace lvs {

namespace {

constexpr std::array<std::pair<unsigned, const char*>, 19> kPhrases{{{400, "Bad Request"},
                                                                     {403, "Forbidden"},
                                                                     {404, "Not Found"},
                                                                     {405, "Method Not Allowed"},
                                                                     {408, "Request Timeout"},
                                                                     {409, "Conflict"},
                                                                     {411, "Length Required"},
                                                                     {412, "Precondition Failed"},
                                                                     {413, "Content Too Large"},
                                                                     {414, "URI Too Long"},
                                                                     {417, "Expectation Failed"},
                                                                     {422, "Unprocessable Content"},
                                                                     {428, "Precondition Required"},
                                                                     {429, "Too Many Requests"},
                                                                     {431, "Request Header Fields Too Large"},
                                                                     {500, "Internal Server Error"},
                                                                     {501, "Not Implemented"},
                                                                     {503, "Service Unavailable"},
                                                                     {507, "Insufficient Storage"}}};

constexpr std::array<std::pair<std::string_view, const char*>, 6> kTitles{
    {{api::kProblemInvalidDocument, "The cluster document is not valid"},
     {api::kProblemConflict, "Someone else changed the document"},
     {api::kProblemPending, "A push waits for its confirmation"},
     {api::kProblemKernel, "The kernel refused"},
     {api::kProblemRole, "The role does not allow this"},
     {kProblemNothingPending, "No push waits for a confirmation"}}};

}  // namespace

std::string statusTitle(unsigned status) {
  for (const auto& [code, phrase] : kPhrases) {
    if (code == status) return phrase;
  }
  return "Error";
}

api::Problem problem(unsigned status, const char* type, std::string detail) {
  api::Problem made;
  made.type = type;
  made.status = status;
  made.detail = std::move(detail);
  made.title = statusTitle(status);
  for (const auto& [known, title] : kTitles) {
    if (known == made.type) made.title = title;
  }
  return made;
}

api::Problem documentProblem(const Errors& errors) {
  api::Problem made =
      problem(422, api::kProblemInvalidDocument, errors.empty() ? std::string() : errors.front().message);
  if (!errors.empty()) made.pointer = errors.front().pointer;
  for (const Error& error : errors) made.errors.push_back({error.pointer, error.message});
  return made;
}

}  // namespace lvs
