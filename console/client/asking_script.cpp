#include "console/client/asking_script.h"

#include <QList>

namespace lvs {
namespace {

constexpr char kMark[] = "lvs-ask ";
constexpr qsizetype kLongestLine = 300;
constexpr std::size_t kMostProbes = 64;

/// Neither has a single quote in it: it stands between two.
constexpr char kPerl[] = R"(use strict;
use Fcntl;
use Socket qw(:DEFAULT :addrinfo);
my ($to, $port, $count, $ms) = @ARGV;
my ($bad, $way) = getaddrinfo($to, $port, {flags => AI_NUMERICHOST, socktype => SOCK_STREAM});
$bad and die qq(no way to $to: $bad\n);
sub own { (getnameinfo(getsockname($_[0]), NI_NUMERICHOST | NI_NUMERICSERV))[1, 2] }
sub say_of { print qq(lvs-ask $_[0] $_[1]\n) }
$| = 1;
$SIG{PIPE} = q(IGNORE);
my $probe;
socket($probe, $way->{family}, SOCK_DGRAM, 0) && connect($probe, $way->{addr}) or die qq(no way to $to: $!\n);
my ($me) = own($probe);
say_of(q(from), $me);
my $hex = <STDIN>;
defined $hex or exit;
chomp $hex;
my $request = pack(q(H*), $hex);
my (undef, $any) = getaddrinfo($me, 0, {flags => AI_NUMERICHOST, socktype => SOCK_STREAM});
my %open;
for (1 .. $count) {
  my $one;
  socket($one, $way->{family}, SOCK_STREAM, 0) && bind($one, $any->{addr}) or die qq(no port left: $!\n);
  my (undef, $own) = own($one);
  fcntl($one, F_SETFL, fcntl($one, F_GETFL, 0) | O_NONBLOCK);
  if (connect($one, $way->{addr}) || $!{EINPROGRESS}) { $open{$own} = {line => $one} } else { say_of($own, q(refused)) }
}
my $end = time + 2 + $ms / 1000;
my $left = $ms / 1000;
while (%open && $left > 0 && time < $end) {
  my ($in, $out) = (q(), q());
  vec($_->{in} ? $in : $out, fileno($_->{line}), 1) = 1 for values %open;
  (my $ready, $left) = select($in, $out, undef, $left);
  last if $ready < 1;
  for my $own (keys %open) {
    my $line = $open{$own}{line};
    my $how = q();
    if (!$open{$own}{in}) {
      next if !vec($out, fileno($line), 1);
      if (unpack(q(i), getsockopt($line, SOL_SOCKET, SO_ERROR))) { $how = q(refused) }
      elsif ($request eq q()) { $how = q(answered) }
      else { $open{$own}{in} = 1; syswrite($line, $request) }
    } elsif (vec($in, fileno($line), 1)) {
      my $got = sysread($line, my $answer, 65536);
      if (!defined $got) { $how = q(refused) if !$!{EAGAIN} } elsif (!$got) { $how = q(answered) }
    }
    if ($how ne q()) { say_of($own, $how); delete $open{$own} }
  }
}
say_of($_, $open{$_}{in} ? q(connected) : q(silent)) for keys %open;
say_of(q(all), q(told));
)";
constexpr char kPython[] = R"(import errno, select, socket, sys, time
to, port, count, ms = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
def say(one, two):
    print("lvs-ask", one, two)
    sys.stdout.flush()
try:
    family = socket.AF_INET6 if ":" in to else socket.AF_INET
    way = socket.socket(family, socket.SOCK_DGRAM)
    way.connect((to, port))
    me = way.getsockname()[0]
    say("from", me)
    words = sys.stdin.readline()
    if not words:
        sys.exit(0)
    request = bytes.fromhex(words.strip())
    lines = {}
    for _ in range(count):
        line = socket.socket(family, socket.SOCK_STREAM)
        line.bind((me, 0))
        line.setblocking(False)
        failed = line.connect_ex((to, port))
        if failed in (0, errno.EINPROGRESS):
            lines[line] = False
        else:
            say(line.getsockname()[1], "refused")
    own = {line: line.getsockname()[1] for line in lines}
    end = time.monotonic() + ms / 1000.0
    while lines and time.monotonic() < end:
        let_in = [one for one in lines if lines[one]]
        waiting = [one for one in lines if not lines[one]]
        ready_in, ready_out, _ = select.select(let_in, waiting, [], max(0, end - time.monotonic()))
        for line in ready_out:
            how = ""
            if line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                how = "refused"
            elif not request:
                how = "answered"
            else:
                lines[line] = True
                line.send(request)
            if how:
                say(own[line], how)
                del lines[line]
        for line in ready_in:
            try:
                how = "" if line.recv(65536) else "answered"
            except BlockingIOError:
                how = ""
            except OSError:
                how = "refused"
            if how:
                say(own[line], how)
                del lines[line]
    for line in lines:
        say(own[line], "connected" if lines[line] else "silent")
    say("all", "told")
except OSError as failed:
    sys.exit("no way to %s: %s" % (to, failed.strerror))
)";

}  // namespace

QByteArray askingScript(const AskingTask& task) {
  const QByteArray words =
      " '" + QByteArray::fromStdString(task.address.toString()) + "' " + QByteArray::number(task.port) + ' ' +
      QByteArray::number(static_cast<qulonglong>(task.count)) + ' ' + QByteArray::number(task.withinMs) + " 2>&1\n";
  // A shell reads what is in braces whole, and leaves the rest of its input to what it runs.
  QByteArray script =
      "{\nPATH=$PATH:/usr/libexec\nexport LC_ALL=C\nhas() { command -v \"$1\" >/dev/null 2>&1; }\nif has perl; then "
      "perl -e '" +
      QByteArray(kPerl) + "'" + words;
  for (const char* name : {"python3", "platform-python"})
    script += QByteArray("elif has ") + name + "; then " + name + " -c '" + kPython + "'" + words;
  return script + "else echo '" + kMark + "language missing'; fi\nexit 0\n}\n";
}

QByteArray askingGo(const QByteArray& request) { return request.toHex() + '\n'; }

void AskingWords::feed(const QByteArray& piece) {
  for (const char one : piece) {
    if (one == '\n') line(std::exchange(rest_, {}));
    else if (rest_.size() < kLongestLine) rest_ += one;
  }
}

void AskingWords::line(const QByteArray& text) {
  const QList<QByteArray> words = text.trimmed().split(' ');
  if (!text.startsWith(kMark) || words.size() != 3) {
    if (!text.trimmed().isEmpty()) noise_ = QString::fromUtf8(text.trimmed());
    return;
  }
  if (words[1] == "from") {
    if (!client_) client_ = IpAddress::parse(words[2].toStdString());
  } else if (words[1] == "all") {
    ended_ = true;
  } else if (words[1] == "language") {
    missing_ = true;
  } else {
    bool number = false;
    const ushort port = words[1].toUShort(&number);
    const auto end = diagnosis::endCalled(words[2].toStdString());
    if (number && client_ && probes_.size() < kMostProbes) probes_.push_back({*client_, port, end});
  }
}

}  // namespace lvs
