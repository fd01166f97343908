// What the conversations share: turns in one word, and the words for answers that end too early, run too long or are
// of another protocol. Nobody but the conversations includes this.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "agent/health/conversation.h"
#include "common/model/result.h"

namespace lvs::health {

std::unique_ptr<Conversation> textConversation(const HealthCheck& check);
std::unique_ptr<Conversation> presetConversation(const HealthCheck& check);
std::unique_ptr<Conversation> feedbackConversation(const HealthCheck& check);
std::unique_ptr<Conversation> httpConversation(const HealthCheck& check, const Target& target);
std::unique_ptr<Conversation> smtpConversation(const HealthCheck& check);
std::unique_ptr<Conversation> dnsConversation(const HealthCheck& check, std::uint64_t chance);
std::unique_ptr<Conversation> grpcConversation(const HealthCheck& check, const Target& target);

/// So much of a foreign text is shown within a sentence.
inline constexpr std::size_t kShown = 60;

/// What `send` stands for in its form.
Result<std::string> bytesToSend(const HealthCheck& check);

Turn passed(std::string words, std::string send = {});
Turn failed(std::string words, std::string send = {});
Turn waiting(std::string send = {});

/// The bytes shortened, in quotes.
std::string quoted(std::string_view bytes, std::size_t most = kShown);
/// "3 bytes", "1 byte".
std::string counted(std::size_t count, std::string_view what);
/// Of a connection that the other side closed: `bytes` of an incomplete answer came before.
std::string closedAfter(std::size_t bytes);
/// The same, while there is still time.
std::string stoppedAfter(std::size_t bytes);
/// Of an answer longer than kMostAnswer.
std::string endless();

/// Whether these first bytes of an answer, which are not of `protocol`, are enough to show: a line or kShown bytes.
/// Waiting for so much makes the words the same however the bytes arrive.
bool isEnoughToShow(std::string_view bytes);
/// `no HTTP: the answer begins "SSH-2.0-…"`: its first line.
std::string foreign(std::string_view protocol, std::string_view bytes);

/// "host:port" as a URL has it: IPv6 in brackets, the port left out where it is the usual one.
std::string authorityOf(const Target& target, std::uint16_t usualPort);
/// Without upper-case letters of ASCII.
std::string lowered(std::string_view text);
bool hasControls(std::string_view text);

}  // namespace lvs::health
