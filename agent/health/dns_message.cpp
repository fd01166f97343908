#include "agent/health/dns_message.h"

#include <algorithm>
#include <initializer_list>

#include "agent/health/talk.h"

namespace lvs::health::dns {
namespace {

constexpr std::size_t kHeader = 12;
constexpr std::uint16_t kInternet = 1;  ///< class IN
constexpr std::size_t kLongestLabel = 63;
constexpr std::size_t kLongestName = 255;  ///< on the wire, with its lengths
constexpr int kMostPointers = 127;         ///< as many as a name can have labels
constexpr std::size_t kMostRecords = 256;  ///< kept of an answer

struct Type {
  DnsRecord record;
  std::uint16_t number;
  std::string_view name;
};
constexpr Type kTypes[] = {
    {DnsRecord::a, 1, "A"},      {DnsRecord::ns, 2, "NS"},      {DnsRecord::cname, 5, "CNAME"},
    {DnsRecord::soa, 6, "SOA"},  {DnsRecord::ptr, 12, "PTR"},   {DnsRecord::mx, 15, "MX"},
    {DnsRecord::txt, 16, "TXT"}, {DnsRecord::aaaa, 28, "AAAA"}, {DnsRecord::srv, 33, "SRV"},
};

const Type& typeOf(DnsRecord record) {
  for (const Type& type : kTypes)
    if (type.record == record) return type;
  return kTypes[0];
}

void put16(std::string& bytes, unsigned number) {
  bytes += static_cast<char>(static_cast<unsigned char>(number >> 8U & 255U));
  bytes += static_cast<char>(static_cast<unsigned char>(number & 255U));
}

/// Reads on through a message; after a read beyond its end everything fails.
class Reader {
 public:
  explicit Reader(std::string_view message) : message_(message) {}

  bool ok() const { return ok_; }
  std::size_t at() const { return at_; }
  void goTo(std::size_t at) { at_ = at; }

  unsigned read8() {
    if (!has(1)) return 0;
    return static_cast<unsigned char>(message_[at_++]);
  }
  unsigned read16() {
    const unsigned high = read8();
    return high << 8U | read8();
  }
  std::uint32_t read32() {
    const std::uint32_t high = read16();
    return high << 16U | read16();
  }
  std::string_view read(std::size_t count) {
    if (!has(count)) return {};
    at_ += count;
    return message_.substr(at_ - count, count);
  }

  /// A name, compressed or not, in presentation form without the last dot; the root is ".".
  std::string readName() {
    std::string name;
    std::size_t at = at_;
    std::size_t lowest = at_;  // pointers only go to before where they were followed from
    std::optional<std::size_t> after;
    std::size_t wire = 1;
    int pointers = 0;
    for (;;) {
      if (at >= message_.size()) return broken();
      const unsigned length = static_cast<unsigned char>(message_[at]);
      if (length >= 0xc0) {
        if (at + 1 >= message_.size()) return broken();
        const std::size_t to = (length & 0x3fU) << 8U | static_cast<unsigned char>(message_[at + 1]);
        if (!after) after = at + 2;
        if (to >= lowest || ++pointers > kMostPointers) return broken();
        at = lowest = to;
        continue;
      }
      if (length > kLongestLabel) return broken();
      ++at;
      if (length == 0) break;
      wire += length + 1;
      if (at + length > message_.size() || wire > kLongestName) return broken();
      if (!name.empty()) name += '.';
      for (const char c : message_.substr(at, length)) addToLabel(name, c);
      at += length;
    }
    at_ = after.value_or(at);
    return name.empty() ? "." : name;
  }

 private:
  bool has(std::size_t count) {
    if (count > message_.size() - at_) ok_ = false;
    return ok_;
  }
  std::string broken() {
    ok_ = false;
    return {};
  }
  /// RFC 1035, 5.1: a dot within a label gets a backslash, what can't be printed is \DDD.
  static void addToLabel(std::string& name, char c) {
    const unsigned byte = static_cast<unsigned char>(c);
    if (c == '.' || c == '\\') name += {'\\', c};
    else if (byte > 0x20 && byte < 0x7f) name += c;
    else
      name += {'\\', static_cast<char>('0' + byte / 100), static_cast<char>('0' + byte / 10 % 10),
               static_cast<char>('0' + byte % 10)};
  }

  std::string_view message_;
  std::size_t at_ = 0;
  bool ok_ = true;
};

std::string join(std::initializer_list<std::string> words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

std::string joinedStrings(Reader& reader, std::size_t end) {
  std::string text;
  while (reader.ok() && reader.at() < end) text += reader.read(reader.read8());
  return text;
}

/// A record's data; the reader stands at its first byte.
std::string dataOf(DnsRecord record, Reader& reader, std::size_t length) {
  const auto number = [](std::uint32_t value) { return std::to_string(value); };
  switch (record) {
    case DnsRecord::a:
    case DnsRecord::aaaa: {
      const bool isIpv6 = record == DnsRecord::aaaa;
      const std::string_view bytes = reader.read(isIpv6 ? 16 : 4);
      if (!reader.ok()) return {};
      return IpAddress::fromBytes(isIpv6 ? Family::ipv6 : Family::ipv4,
                                  reinterpret_cast<const std::uint8_t*>(bytes.data()))
          .toString();
    }
    case DnsRecord::cname:
    case DnsRecord::ns:
    case DnsRecord::ptr: return reader.readName();
    case DnsRecord::txt: return joinedStrings(reader, reader.at() + length);
    case DnsRecord::mx: {
      const std::uint32_t preference = reader.read16();
      return join({number(preference), reader.readName()});
    }
    case DnsRecord::srv: {
      const std::uint32_t priority = reader.read16();
      const std::uint32_t weight = reader.read16();
      const std::uint32_t port = reader.read16();
      return join({number(priority), number(weight), number(port), reader.readName()});
    }
    case DnsRecord::soa: {
      std::string text = reader.readName();
      text += " " + reader.readName();
      for (int field = 0; field < 5; ++field) text += " " + number(reader.read32());
      return text;
    }
  }
  return {};
}

/// Words in lower case without last dots, a blank between them.
std::string normal(std::string_view text) {
  std::string all;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find_first_not_of(" \t", at);
    if (begin == text.npos) break;
    const std::size_t end = std::min(text.find_first_of(" \t", begin), text.size());
    std::string_view word = text.substr(begin, end - begin);
    if (word.size() > 1 && word.ends_with('.')) word.remove_suffix(1);
    all += (all.empty() ? "" : " ") + lowered(word);
    at = end;
  }
  return all;
}

Error broken(const char* what) { return {{}, std::string("broken DNS: ") + what}; }

}  // namespace

std::string_view nameOf(DnsRecord record) { return typeOf(record).name; }

std::string codeInWords(unsigned code) {
  switch (code) {
    case 1: return "FORMERR, it does not understand the question";
    case 2: return "SERVFAIL, it failed to find out";
    case 3: return "NXDOMAIN, there is no such name";
    case 4: return "NOTIMP, it does not answer such questions";
    case 5: return "REFUSED, it does not answer this director";
    case 9: return "NOTAUTH, it is not responsible for the name";
    default: return "the error " + std::to_string(code);
  }
}

Result<std::string> query(const Question& question, std::uint16_t id) {
  std::string bytes;
  put16(bytes, id);
  put16(bytes, 0x0100);  // RD
  put16(bytes, 1);
  bytes.append(6, '\0');
  std::string_view rest = question.name;
  if (rest.ends_with('.')) rest.remove_suffix(1);
  while (!rest.empty()) {
    const std::size_t dot = std::min(rest.find('.'), rest.size());
    const std::string_view label = rest.substr(0, dot);
    if (label.empty() || label.size() > kLongestLabel || dot + 1 == rest.size())
      return Error{{}, quoted(question.name) + " is no name for DNS; each part between its dots has 1 to 63 bytes"};
    bytes += static_cast<char>(label.size());
    bytes += label;
    rest.remove_prefix(std::min(dot + 1, rest.size()));
  }
  bytes += '\0';
  if (bytes.size() - kHeader > kLongestName)
    return Error{{}, quoted(question.name) + " is too long for DNS; allowed are 253 bytes"};
  put16(bytes, typeOf(question.record).number);
  put16(bytes, kInternet);
  return bytes;
}

std::optional<std::uint16_t> idOf(std::string_view message) {
  if (message.size() < kHeader) return std::nullopt;
  return static_cast<std::uint16_t>(Reader(message).read16());
}

bool mayBeAnswer(std::string_view message) {
  Reader reader(message);
  reader.read16();
  const bool isResponse = (reader.read16() & 0x8000U) != 0;
  return isResponse && reader.read16() <= 1 && reader.ok();
}

Result<Answer> read(std::string_view message, const Question& question) {
  Reader reader(message);
  Answer answer;
  answer.id = static_cast<std::uint16_t>(reader.read16());
  const unsigned flags = reader.read16();
  const unsigned questions = reader.read16();
  const unsigned answers = reader.read16();
  reader.read32();  // authority and additional records: not looked at
  if (!reader.ok()) return broken("the message is shorter than its header");
  answer.isResponse = (flags & 0x8000U) != 0;
  answer.isCut = (flags & 0x0200U) != 0;
  answer.code = flags & 15U;
  const Type& type = typeOf(question.record);
  // Errors may come without the question.
  answer.isToQuestion = questions == 0 && answer.code != 0;
  for (unsigned at = 0; at < questions; ++at) {
    const std::string name = reader.readName();
    const unsigned number = reader.read16();
    const unsigned kind = reader.read16();
    if (!reader.ok()) return broken("the question in it is cut or has no end");
    const std::string asked = normal(question.name);
    answer.isToQuestion =
        questions == 1 && normal(name) == (asked.empty() ? "." : asked) && number == type.number && kind == kInternet;
  }
  for (unsigned at = 0; at < answers; ++at) {
    reader.readName();
    const unsigned number = reader.read16();
    const unsigned kind = reader.read16();
    reader.read32();  // how long it holds
    const std::size_t length = reader.read16();
    const std::size_t begin = reader.at();
    if (reader.ok() && length > message.size() - begin) reader.read(length);
    // A cut message may end anywhere; what came before counts.
    if (!reader.ok() && answer.isCut) return answer;
    if (!reader.ok()) return broken("a record in it is cut or has no end");
    if (number == type.number && kind == kInternet) {
      std::string data = dataOf(question.record, reader, length);
      if (!reader.ok() || reader.at() != begin + length)
        return broken("a record's data has another length than it says");
      if (answer.data.size() < kMostRecords) answer.data.push_back(std::move(data));
    }
    reader.goTo(begin + length);
  }
  return answer;
}

bool isSame(DnsRecord record, std::string_view data, std::string_view written) {
  switch (record) {
    case DnsRecord::a:
    case DnsRecord::aaaa: {
      const auto address = IpAddress::parse(normal(written));
      return address && address->toString() == data;
    }
    case DnsRecord::txt: return data == written;
    case DnsRecord::soa: return (normal(data) + ' ').starts_with(normal(written) + ' ');
    default: return normal(data) == normal(written);
  }
}

}  // namespace lvs::health::dns
