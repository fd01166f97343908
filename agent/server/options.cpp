#include "agent/server/options.h"

#include <charconv>
#include <functional>

namespace lvs::server {

namespace {

const std::map<std::string, Command, std::less<>> kCommands{
    {"run", Command::run},           {"pair", Command::pair},
    {"clients", Command::clients},   {"check", Command::check},
    {"doctor", Command::doctor},     {"version", Command::version},
    {"--version", Command::version}, {"help", Command::help},
    {"--help", Command::help},       {"-h", Command::help}};

Outcome setListen(Options& options, const std::string& text) {
  // ":7443" and "7443" are all addresses.
  const std::string whole = text.find(':') == std::string::npos ? ":" + text : text;
  if (whole.front() == ':' || whole.starts_with("*:")) {
    const auto port = Endpoint::parse("x" + whole.substr(whole.find(':')));
    if (port) {
      options.listen = {"", port->port};
      return Done{};
    }
  } else if (const auto endpoint = Endpoint::parse(whole); endpoint && IpAddress::parse(endpoint->host)) {
    options.listen = *endpoint;
    return Done{};
  }
  return Error{"", "--listen takes ADDRESS:PORT, [ADDRESS]:PORT or :PORT, not '" + text + "'"};
}

Outcome setLevel(Options& options, const std::string& text) {
  const auto level = log::parseLevel(text);
  if (!level) return Error{"", "--log-level takes error, warning, info or debug, not '" + text + "'"};
  options.logLevel = *level;
  return Done{};
}

Outcome setAddress(Options& options, const std::string& text) {
  options.address = Endpoint::parse(text);
  if (!options.address) return Error{"", "--address takes HOST:PORT, not '" + text + "'"};
  return Done{};
}

Outcome setRole(Options& options, const std::string& text) {
  const auto role = api::parseRole(text);
  if (!role) return Error{"", "--role takes viewer, operator or administrator, not '" + text + "'"};
  options.role = *role;
  return Done{};
}

Outcome setMinutes(Options& options, const std::string& text) {
  int minutes = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), minutes);
  if (failed != std::errc() || end != text.data() + text.size() || minutes < 1 || minutes > 10080) {
    return Error{"", "--valid-minutes takes 1 to 10080, not '" + text + "'"};
  }
  options.valid = std::chrono::minutes(minutes);
  return Done{};
}

Outcome setVerifyEvery(Options& options, const std::string& text) {
  int seconds = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (failed != std::errc() || end != text.data() + text.size() || (seconds != 0 && (seconds < 5 || seconds > 86400))) {
    return Error{"", "--verify-every takes 5 to 86400 seconds, or 0 for never, not '" + text + "'"};
  }
  options.verifyEvery = std::chrono::seconds(seconds);
  return Done{};
}

template <auto Member>
Outcome setText(Options& options, const std::string& text) {
  if (text.empty()) return Error{"", "an empty value is not allowed"};
  options.*Member = text;
  return Done{};
}

/// Which flag sets what, and the variable that does so where no flag is given.
struct Flag {
  const char* name;
  const char* variable;
  std::function<Outcome(Options&, const std::string&)> set;
};
const std::vector<Flag>& flags() {
  static const std::vector<Flag> all{{"--name", "LVS_AGENT_NAME", setText<&Options::name>},
                                     {"--listen", "LVS_AGENT_LISTEN", setListen},
                                     {"--state", "LVS_AGENT_STATE", setText<&Options::state>},
                                     {"--log-level", "LVS_AGENT_LOG_LEVEL", setLevel},
                                     {"--verify-every", "LVS_AGENT_VERIFY_EVERY", setVerifyEvery},
                                     {"--address", "LVS_AGENT_ADDRESS", setAddress},
                                     {"--role", nullptr, setRole},
                                     {"--valid-minutes", nullptr, setMinutes},
                                     {"--comment", nullptr, setText<&Options::comment>},
                                     {"--revoke", nullptr, setText<&Options::revoke>}};
  return all;
}

}  // namespace

Environment parseDefaults(std::string_view text) {
  Environment found;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
    const std::size_t equals = line.find('=');
    if (line.empty() || line.front() == '#' || equals == std::string_view::npos) continue;
    std::string_view value = line.substr(equals + 1);
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front()) {
      value = value.substr(1, value.size() - 2);
    }
    found[std::string(line.substr(0, equals))] = value;
  }
  return found;
}

Result<Options> parseOptions(const std::vector<std::string>& arguments, const Environment& environment) {
  Options options;
  if (arguments.empty()) return options;
  const auto command = kCommands.find(arguments.front());
  if (command == kCommands.end()) return Error{"", "there is no command '" + arguments.front() + "'"};
  options.command = command->second;
  for (const Flag& flag : flags()) {
    if (!flag.variable) continue;
    const auto value = environment.find(flag.variable);
    if (value == environment.end() || value->second.empty()) continue;
    if (Outcome set = flag.set(options, value->second); !set) {
      return Error{"", std::string(flag.variable) + ": " + set.message()};
    }
  }
  for (std::size_t at = 1; at < arguments.size(); ++at) {
    std::string name = arguments[at];
    if (name == "--help" || name == "-h") {
      options.command = Command::help;
      return options;
    }
    if (!name.starts_with("--")) {
      if (options.command != Command::check || !options.file.empty()) {
        return Error{"", "'" + name + "' is one argument too many"};
      }
      options.file = name;
      continue;
    }
    std::optional<std::string> value;
    if (const std::size_t equals = name.find('='); equals != std::string::npos) {
      value = name.substr(equals + 1);
      name.resize(equals);
    }
    const Flag* known = nullptr;
    for (const Flag& flag : flags()) {
      if (name == flag.name) known = &flag;
    }
    if (!known) return Error{"", "there is no flag '" + name + "'"};
    if (!value && at + 1 == arguments.size()) return Error{"", name + " needs a value"};
    if (!value) value = arguments[++at];
    if (Outcome set = known->set(options, *value); !set) return Error{"", set.message()};
  }
  if (options.command == Command::check && options.file.empty()) return Error{"", "check needs a FILE"};
  return options;
}

std::string helpText() {
  return R"(lvs-agent - keeps an LVS director as the cluster document says

  lvs-agent run      [--name NAME] [--listen ADDRESS:PORT] [--state DIR] [--log-level LEVEL]
                     [--verify-every SECONDS]
  lvs-agent pair     [--name NAME] [--address HOST:PORT] [--role viewer|operator|administrator]
                     [--valid-minutes N] [--comment TEXT] [--state DIR]
  lvs-agent clients  [--revoke FINGERPRINT] [--state DIR]
  lvs-agent check    FILE
  lvs-agent doctor
  lvs-agent --version | --help

run      serves the API; the name is this director's in the cluster document (default: host name);
         looks after the real servers that it set up, every 600 s unless told otherwise (0: never)
pair     prints one line that enrols one console; it expires and works once
clients  lists or revokes enrolled clients
check    reads a cluster document and names everything wrong with it
doctor   names what kernel or system lacks and the command that mends it

Defaults come from LVS_AGENT_NAME, LVS_AGENT_LISTEN, LVS_AGENT_STATE, LVS_AGENT_LOG_LEVEL,
LVS_AGENT_VERIFY_EVERY and LVS_AGENT_ADDRESS, in the environment or in /etc/default/lvs-agent.

Exit status: 0 done; 1 failed; 2 wrong usage; 3 the document is not valid; 4 the system lacks something
)";
}

std::string encoded(std::string_view text) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  static constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  std::string out;
  for (const char c : text) {
    if (kPlain.find(c) != std::string_view::npos) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kDigits[byte >> 4U];
    out += kDigits[byte & 15U];
  }
  return out;
}

}  // namespace lvs::server
