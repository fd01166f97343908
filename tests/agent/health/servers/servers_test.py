#!/usr/bin/python3
"""Every type of health check against servers of Debian's packages and against one that misbehaves, in network namespaces
of this machine; no guest, no IPVS. Prints what each check said.

usage: servers_test.py ASK [TYPE…]     (root; ASK is the program health_ask; TYPE as matrix.py names it: "http" "dns over TCP")
"""
import contextlib
import os
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../vrrp/link"))
import lan
import flaps
import matrix
import misbehaving
import programs
from asker import Asker

FILTER = f"""
table inet filter {{
  chain input {{
    type filter hook input priority 0;
    th dport {matrix.DROPPED_PORT} drop
    th dport {matrix.REJECTED_PORT} reject with icmpx admin-prohibited
    ip daddr {matrix.DROPS} drop
    ip daddr {matrix.REJECTS} reject with icmp admin-prohibited
  }}
}}
"""


# By the packet filter, because routes that say the same tell it once a second only.
ROUTER = """
table inet filter {
  chain forward {
    type filter hook forward priority 0;
    ip daddr 10.67.1.0/24 reject with icmp host-unreachable
    ip daddr 10.67.2.0/24 reject with icmp admin-prohibited
    ip6 daddr fd67:1::/32 reject with icmpv6 addr-unreachable
    ip6 daddr fd67:2::/32 reject with icmpv6 admin-prohibited
  }
}
"""


def prepare(director, servers, router):
    """What the matrix asks for besides servers: ways that lead nowhere, and a packet filter."""
    for address in (matrix.DROPS, matrix.REJECTS):
        servers("ip", "addr", "add", f"{address}/24", "dev", "eth0")
    subprocess.run(["ip", "netns", "exec", servers.name, "nft", "-f", "-"], input=FILTER, text=True, check=True)
    director("ip", "route", "add", "10.67.0.0/16", "via", router.address)
    director("ip", "route", "add", "fd67::/16", "via", router.address6)
    router("ip", "link", "add", "beyond", "type", "bridge")
    router("ip", "link", "set", "beyond", "up")
    for net in ("10.67.0.0/16", "fd67::/16"):
        router("ip", "route", "add", net, "dev", "beyond")
    director("ip", "route", "add", "blackhole", "198.51.100.0/24")
    router("sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1")
    subprocess.run(["ip", "netns", "exec", router.name, "nft", "-f", "-"], input=ROUTER, text=True, check=True)
    for host in (servers, router):
        host("sysctl", "-qw", "net.ipv4.icmp_ratelimit=0", "net.ipv6.icmp.ratelimit=0")


def matches(text, patterns):
    return any(re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), text) for pattern in patterns.split(" | "))


def faults_of(row, told):
    if told.state != row.state or not matches(told.words, row.words):
        yield f"expected is {row.state}: {row.words}"
    if not matches(told.warning, row.warning):
        yield f"expected is the warning: {row.warning}"
    if row.slow and told.milliseconds < misbehaving.SLOW_SECONDS * 1000:
        yield f"came after {told.milliseconds:.0f} ms, before the server answered"


def ask(asker, rows):
    """Lines of the table, and how many rows are wrong."""
    lines, wrong = [], 0
    for row, told in zip(rows, asker.ask_all(rows)):
        faults = list(faults_of(row, told))
        wrong += bool(faults)
        said = told.words + (f"  [{told.warning}]" if told.warning else "")
        lines.append((row.type, f"{'FAIL ' if faults else ''}{row.type:<13} {row.case:<38} {told.state:<8} {said}"))
        lines += [(row.type, f"     {fault}") for fault in faults]
    return lines, wrong


@contextlib.contextmanager
def running(servers, folder):
    """The good programs and the misbehaving one, all of which listen."""
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "misbehaving.py")
    good = programs.start_all(servers, folder)
    bad = programs.Program(servers, folder, "misbehaving", ["/usr/bin/python3", "-u", script, programs.GOOD, programs.GOOD6],
                           [(programs.GOOD, port) for port in (*misbehaving.TCP_PORTS.values(), *misbehaving.SLOW_TCP.values())])
    try:
        for program in (*good, bad):
            program.wait_until_it_listens()
        yield good
    finally:
        for program in (*good, bad):
            program.end()


def test(asker, servers, folder, types):
    began = time.monotonic()
    rows = [row for row in matrix.rows(folder) if not types or row.type in types]
    with running(servers, folder) as good:
        print(f"{len(good)} programs run after {time.monotonic() - began:.1f} s", flush=True)
        lines, wrong = ask(asker, [row for row in rows if not row.ended])
        for program in good:
            program.end()
        more, also = ask(asker, [row for row in rows if row.ended])
    order = list(dict.fromkeys(row.type for row in rows))
    for _, line in sorted(lines + more, key=lambda pair: order.index(pair[0])):
        print(line)
    print(f"{len(rows)} checks, {wrong + also} wrong, after {time.monotonic() - began:.1f} s", flush=True)
    failed = wrong + also
    for one in flaps.ALL if not types else ():
        since = time.monotonic()
        try:
            one(asker, servers)
            print(f"ok   {one.__name__} ({time.monotonic() - since:.1f} s)", flush=True)
        except AssertionError as problem:
            failed += 1
            print(f"FAIL {one.__name__}: {problem}", flush=True)
    return failed


def main():
    lan.TAG = f"hs{os.getpid() % 10000}"
    link = lan.Lan()
    os.chmod(link.folder, 0o755)  # programs are run as users without rights
    try:
        prepare(*link.hosts)
        asker = Asker(["ip", "netns", "exec", link.hosts[0].name, sys.argv[1]])
        try:
            return 1 if test(asker, link.hosts[1], link.folder, sys.argv[2:]) else 0
        finally:
            asker.end()
    finally:
        link.remove()


if __name__ == "__main__":
    sys.exit(main())
