#include "agent/capture/capture.h"

#include <net/if.h>
#include <net/if_arp.h>
#include <pcap/pcap.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>
#include <optional>
#include <thread>

#include "common/packets/pcapng.h"

namespace lvs::capture {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kBufferBytes = 4 << 20;  ///< in the kernel, of one interface
constexpr int kAtOnce = 256;           ///< packets of one interface before the next has its turn
constexpr int kLookEveryMs = 200;      ///< at the clock
constexpr int kLookOftenMs = 20;       ///< whether real servers are done
constexpr int kNice = 10;
/// For what real servers have captured and not sent yet, once a capture is told to end.
constexpr std::chrono::seconds kFarGrace{4};

struct PcapClose {
  void operator()(pcap_t* handle) const { pcap_close(handle); }
};
using Handle = std::unique_ptr<pcap_t, PcapClose>;

std::optional<packets::Link> linkOf(pcap_t* handle) {
  switch (pcap_datalink(handle)) {
    case DLT_EN10MB: return packets::Link::ethernet;
    case DLT_RAW: return packets::Link::raw;
    case DLT_LINUX_SLL: return packets::Link::cooked;
    case DLT_LINUX_SLL2: return packets::Link::cooked2;
    default: return std::nullopt;
  }
}

/// libpcap's words where it has some, else what its number means.
std::string reason(pcap_t* handle, int status) {
  const std::string words = pcap_geterr(handle);
  return status == PCAP_ERROR && !words.empty() ? words : pcap_statustostr(status);
}

Outcome setFilter(pcap_t* handle, const std::string& filter) {
  bpf_program program{};
  if (pcap_compile(handle, &program, filter.c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0)
    return Error{"/filter", "the filter '" + filter + "' does not hold: " + pcap_geterr(handle)};
  const int set = pcap_setfilter(handle, &program);
  pcap_freecode(&program);
  if (set != 0) return Error{"/filter", std::string("the kernel does not take the filter: ") + pcap_geterr(handle)};
  return Done{};
}

Result<Handle> openInterface(const std::string& interface, const Order& order) {
  char words[PCAP_ERRBUF_SIZE] = "";
  Handle handle(pcap_create(interface.c_str(), words));
  if (!handle) return Error{"", words};
  pcap_set_snaplen(handle.get(), static_cast<int>(order.wish.snap));
  pcap_set_promisc(handle.get(), 0);
  pcap_set_immediate_mode(handle.get(), 1);
  pcap_set_buffer_size(handle.get(), kBufferBytes);
  pcap_set_tstamp_precision(handle.get(), PCAP_TSTAMP_PRECISION_NANO);
  const int status = pcap_activate(handle.get());
  if (status < 0) return Error{"", reason(handle.get(), status)};
  if (pcap_setnonblock(handle.get(), 1, words) != 0) return Error{"", words};
  if (!linkOf(handle.get())) return Error{"", "its packets are of a kind that is not understood"};
  if (pcap_get_selectable_fd(handle.get()) < 0) return Error{"", "it cannot be waited for"};
  return handle;
}

/// Of Ethernet interfaces (netdevice(7)).
std::optional<packets::Mac> hardwareOf(const std::string& interface) {
  const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return std::nullopt;
  ifreq asked{};
  interface.copy(asked.ifr_name, sizeof asked.ifr_name - 1);
  const bool told = ioctl(fd, SIOCGIFHWADDR, &asked) == 0 && asked.ifr_hwaddr.sa_family == ARPHRD_ETHER;
  close(fd);
  if (!told) return std::nullopt;
  packets::Mac mac{};
  std::memcpy(mac.data(), asked.ifr_hwaddr.sa_data, mac.size());
  return mac;
}

}  // namespace

struct Capture::Work {
  struct Tap {
    Handle handle;     ///< of an interface here; none: nothing comes from it
    bool far = false;  ///< on a real server, and not over yet
    api::CapturePlace place;
    std::uint32_t index = 0;  ///< in the file
    bool heard() const { return handle || far; }
  };

  Work(Order wanted, std::function<std::int64_t()> clock) : order(std::move(wanted)), wallMs(std::move(clock)) {}
  ~Work() {
    abandoned = true;
    stop();
    if (thread.joinable()) thread.join();
    if (wake >= 0) close(wake);
  }

  const std::string& filterFor(packets::Link link) const {
    return link == packets::Link::ethernet ? order.filter : order.rawFilter;
  }
  Outcome open(FarCrew* crew);
  Outcome open(const std::string& interface);
  void listen(FarCrew& crew, const FarEar& ear);
  std::uint32_t place(const std::string& name, packets::Link link, const std::optional<packets::Mac>& hardware);
  void run();
  void stop() {
    stopping = true;
    const std::uint64_t one = 1;
    if (wake >= 0) (void)!write(wake, &one, sizeof one);
  }
  /// Why it has to end now; empty: it goes on.
  std::string limitReached() const;
  void drain(Tap& tap);
  void take(const Tap& tap, std::int64_t timeNs, std::uint32_t length, std::span<const std::uint8_t> bytes);
  void count(Tap& tap);
  bool waitsForFar();
  void finish(const std::string& why);

  const Order order;
  const std::function<std::int64_t()> wallMs;
  std::int64_t startedMs = 0;
  Clock::time_point begun;
  std::thread thread;
  int wake = -1;
  std::atomic<bool> stopping{false};
  std::atomic<bool> abandoned{false};       ///< nobody reads what would still come
  std::atomic<std::int64_t> askedTicks{0};  ///< steady clock, when the file was last asked for

  mutable std::mutex mutex;  ///< of what follows
  std::vector<Tap> taps;     ///< their number stays after the beginning
  std::uint32_t places = 0;
  std::string file;
  std::uint64_t kept = 0;  ///< packets
  std::string ended;

  std::optional<Clock::time_point> farEnd;       ///< they were told to end, and are waited for until then
  std::vector<std::unique_ptr<FarTap>> farTaps;  ///< of the thread alone; call back under the mutex
};

std::uint32_t Capture::Work::place(const std::string& name, packets::Link link,
                                   const std::optional<packets::Mac>& hardware) {
  file += packets::placeBlock({name, "", filterFor(link), link, order.wish.snap, hardware});
  return places++;
}

void Capture::Work::listen(FarCrew& crew, const FarEar& ear) {
  const std::size_t at = taps.size();
  Tap& tap = taps.emplace_back();
  tap.far = true;
  tap.place.realServer = ear.server.name;
  tap.place.interface = ear.interface;
  FarListener listener;
  listener.begun = [this, at, name = ear.server.name](const FarSpeech& speech) {
    const std::lock_guard lock(mutex);
    if (!ended.empty()) return;
    taps[at].place.interface = speech.interface();
    taps[at].place.listening = true;
    taps[at].index = place(name + ' ' + speech.interface(), *speech.link(), speech.hardware());
  };
  listener.packet = [this, at](const packets::StreamedPacket& packet) {
    const std::lock_guard lock(mutex);
    if (!ended.empty()) return;
    ++taps[at].place.received;
    take(taps[at], packet.timeNs, packet.length, packet.bytes);
  };
  listener.ended = [this, at](const FarEnd& end) {
    const std::lock_guard lock(mutex);
    taps[at].far = false;
    taps[at].place.listening = false;
    taps[at].place.problem = end.problem;
    taps[at].place.lacks = end.lacks;
  };
  farTaps.push_back(crew.listen(ear, std::move(listener), wallMs));
}

Outcome Capture::Work::open(const std::string& interface) {
  Tap& tap = taps.emplace_back();
  tap.place.interface = interface;
  auto handle = openInterface(interface, order);
  if (!handle) {
    tap.place.problem = "cannot be heard: " + handle.message();
    return Done{};
  }
  const packets::Link link = *linkOf(handle->get());
  if (Outcome set = setFilter(handle->get(), filterFor(link)); !set) {
    // A filter of what only Ethernet has makes none for an interface without.
    if (link == packets::Link::ethernet) return set;
    tap.place.problem = set.message();
    return Done{};
  }
  tap.handle = std::move(*handle);
  tap.place.listening = true;
  tap.index = place(order.director + ' ' + interface, link, hardwareOf(interface));
  return Done{};
}

Outcome Capture::Work::open(FarCrew* crew) {
  wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (wake < 0) return Error{"", "this director has no file descriptor left"};
  file = packets::beginSection("LVS Console", order.filter.empty() ? "" : "Captured with the filter " + order.filter);
  for (const std::string& interface : order.interfaces)
    if (Outcome opened = open(interface); !opened) return opened;
  if (places == 0) return Error{"/interfaces", taps.front().place.interface + ": " + taps.front().place.problem};
  startedMs = wallMs();
  begun = Clock::now();
  askedTicks = begun.time_since_epoch().count();
  {
    const std::lock_guard lock(mutex);
    taps.reserve(taps.size() + order.far.size());
    for (const FarEar& ear : order.far)
      if (crew) listen(*crew, ear);
  }
  thread = std::thread([this] { run(); });
  return Done{};
}

std::string Capture::Work::limitReached() const {
  const auto now = Clock::now();
  if (stopping) return "it was ended";
  if (now - begun >= std::chrono::seconds(order.wish.seconds))
    return "its time of " + std::to_string(order.wish.seconds) + " s is over";
  if (now - Clock::time_point(Clock::duration(askedTicks)) >= order.patience)
    return "nobody asked for it during " + std::to_string(order.patience.count() / 1000) + " s";
  if (kept >= order.wish.packets) return "it has its " + std::to_string(order.wish.packets) + " packets";
  if (file.size() + order.wish.snap + 64 > order.wish.bytes)
    return "it has its " + std::to_string(order.wish.bytes) + " bytes";
  if (std::none_of(taps.begin(), taps.end(), [](const Tap& tap) { return tap.heard(); }))
    return "no interface is left that could be heard";
  return {};
}

void Capture::Work::take(const Tap& tap, std::int64_t timeNs, std::uint32_t length,
                         std::span<const std::uint8_t> bytes) {
  bytes = bytes.first(std::min<std::size_t>(bytes.size(), order.wish.snap));
  if (kept >= order.wish.packets || file.size() + bytes.size() + 64 > order.wish.bytes) return;
  file += packets::packetBlock(tap.index, timeNs, length, bytes);
  ++kept;
}

void Capture::Work::drain(Tap& tap) {
  struct Hand {
    Work* work;
    const Tap* tap;
  } hand{this, &tap};
  const int taken = pcap_dispatch(
      tap.handle.get(), kAtOnce,
      [](std::uint8_t* user, const pcap_pkthdr* header, const std::uint8_t* bytes) {
        const Hand* held = reinterpret_cast<const Hand*>(user);
        const std::int64_t timeNs =
            header->ts.tv_sec * std::int64_t{1'000'000'000} + header->ts.tv_usec;  // nanoseconds, as asked
        held->work->take(*held->tap, timeNs, header->len, {bytes, header->caplen});
      },
      reinterpret_cast<std::uint8_t*>(&hand));
  if (taken >= 0) return;
  tap.place.problem = reason(tap.handle.get(), taken);
  count(tap);
  tap.place.listening = false;
  tap.handle.reset();
}

void Capture::Work::count(Tap& tap) {
  pcap_stat counted{};
  if (!tap.handle || pcap_stats(tap.handle.get(), &counted) != 0) return;
  tap.place.received = counted.ps_recv;
  tap.place.dropped = counted.ps_drop;
}

void Capture::Work::finish(const std::string& why) {
  ended = why;
  for (Tap& tap : taps) {
    if (!tap.place.listening) continue;
    tap.place.listening = false;
    count(tap);
    file += packets::countsBlock(tap.index, wallMs() * 1'000'000, {tap.place.received, tap.place.dropped});
    tap.handle.reset();
  }
}

/// Whether real servers may still have something; they are told to end.
bool Capture::Work::waitsForFar() {
  if (!farEnd) {
    farEnd = Clock::now() + kFarGrace;
    for (const auto& tap : farTaps) tap->finish();
  }
  return !abandoned && Clock::now() < *farEnd &&
         std::any_of(taps.begin(), taps.end(), [](const Tap& tap) { return tap.far; });
}

void Capture::Work::run() {
  setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
  for (;;) {
    std::vector<pollfd> waits{{farEnd ? -1 : wake, POLLIN, 0}};  // it stays readable once it was told to end
    {
      const std::lock_guard lock(mutex);
      for (Tap& tap : taps) {
        count(tap);
        if (tap.handle) waits.push_back({pcap_get_selectable_fd(tap.handle.get()), POLLIN, 0});
      }
      if (const std::string why = limitReached(); !why.empty() && !waitsForFar()) {
        finish(why);
        break;
      }
    }
    (void)poll(waits.data(), waits.size(), farEnd ? kLookOftenMs : kLookEveryMs);
    const std::lock_guard lock(mutex);
    for (Tap& tap : taps)
      if (tap.handle) drain(tap);
  }
  farTaps.clear();  // not under the lock, which they may be waiting for
}

Capture::Capture(std::unique_ptr<Work> work) : work_(std::move(work)) {}
Capture::~Capture() = default;

Result<std::unique_ptr<Capture>> Capture::begin(Order order, std::function<std::int64_t()> wallMs, FarCrew* crew) {
  auto work = std::make_unique<Work>(std::move(order), std::move(wallMs));
  if (Outcome opened = work->open(crew); !opened) return opened.errors();
  return std::unique_ptr<Capture>(new Capture(std::move(work)));
}

api::Capture Capture::reading() const {
  const std::lock_guard lock(work_->mutex);
  api::Capture reading;
  reading.by = work_->order.by;
  reading.running = work_->ended.empty();
  reading.ended = work_->ended;
  reading.filter = work_->order.filter;
  reading.startedMs = work_->startedMs;
  reading.nowMs = work_->wallMs();
  reading.packets = work_->kept;
  reading.bytes = work_->file.size();
  for (const Work::Tap& tap : work_->taps) reading.places.push_back(tap.place);
  return reading;
}

std::string Capture::file(std::uint64_t from) const {
  work_->askedTicks = Clock::now().time_since_epoch().count();
  const std::lock_guard lock(work_->mutex);
  if (from >= work_->file.size()) return {};
  return work_->file.substr(from, kMostInReading);
}

bool Capture::running() const {
  const std::lock_guard lock(work_->mutex);
  return work_->ended.empty();
}

void Capture::end() {
  work_->stop();
  // Real servers are not waited for here: the reading tells when they are done.
  if (work_->order.far.empty() && work_->thread.joinable()) work_->thread.join();
}

Outcome checkFilter(const std::string& filter) {
  const Handle handle(pcap_open_dead(DLT_EN10MB, 65535));
  if (!handle) return Error{"", "there is no memory for the filter"};
  bpf_program program{};
  if (pcap_compile(handle.get(), &program, filter.c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0)
    return Error{"/filter", "the filter does not hold: " + std::string(pcap_geterr(handle.get()))};
  pcap_freecode(&program);
  return Done{};
}

}  // namespace lvs::capture
