#!/usr/bin/python3
"""VRRP on real links: network namespaces of this machine, keepalived as the other side, and faults. No guest.

usage: link_test.py NODE [TEST…]     (root; NODE is the program vrrp_node)
"""
import contextlib
import ctypes
import json
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

NODE = sys.argv[1]
VIP, VIP6 = "10.66.0.100", "fd66::100"
TAG = f"lv{os.getpid() % 10000}"
TESTS = []
libc = ctypes.CDLL(None, use_errno=True)


def test(function):
    TESTS.append(function)
    return function


def run(*command, check=True):
    return subprocess.run(command, check=check, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout


def eventually(holds, seconds=5.0, why=""):
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise AssertionError(why or "did not become true")
        time.sleep(0.01)


class Host:
    """A namespace with one link, eth0, to the bridge that all share."""

    def __init__(self, lan, number):
        self.name, self.number, self.lan = f"{TAG}{number}", number, lan
        self.address, self.address6 = f"10.66.0.{number}", f"fd66::{number}"
        run("ip", "netns", "add", self.name)
        run("ip", "link", "add", self.port, "type", "veth", "peer", "name", "eth0", "netns", self.name)
        run("ip", "link", "set", self.port, "master", lan.bridge, "up")
        self("ip", "link", "set", "lo", "up")
        self("sysctl", "-qw", "net.ipv6.conf.all.accept_dad=0", "net.ipv6.conf.eth0.accept_dad=0",
             "net.ipv4.conf.all.arp_accept=1")
        self("ip", "link", "set", "eth0", "up")
        self("ip", "addr", "add", f"{self.address}/24", "dev", "eth0")
        self("ip", "addr", "add", f"{self.address6}/64", "dev", "eth0", "nodad")

    @property
    def port(self):
        return f"{TAG}p{self.number}"

    def __call__(self, *command, check=True):
        return run("ip", "netns", "exec", self.name, *command, check=check)

    def holds(self, vip=VIP):
        return f" {vip}/" in self("ip", "-o", "addr", "show", "dev", "eth0")

    def cable(self, plugged):
        run("ip", "link", "set", self.port, "up" if plugged else "down")

    def inside(self, work):
        """Runs the function on a thread in this namespace, and gives its result."""
        out = []

        def there():
            with open(f"/run/netns/{self.name}") as namespace:
                if libc.setns(namespace.fileno(), 0x40000000) != 0:
                    raise OSError(ctypes.get_errno(), "setns")
            out.append(work())

        thread = threading.Thread(target=there)
        thread.start()
        thread.join()
        return out[0]

    def remove(self):
        run("ip", "link", "del", self.port, check=False)
        run("ip", "netns", "del", self.name, check=False)


class Lan:
    def __init__(self):
        self.bridge = f"{TAG}br"
        run("ip", "link", "add", self.bridge, "type", "bridge", "mcast_snooping", "0")
        run("ip", "link", "set", self.bridge, "up")
        self.hosts = [Host(self, number) for number in (1, 2, 9)]
        self.folder = tempfile.mkdtemp(prefix="vrrp-")

    def remove(self):
        for host in self.hosts:
            host.remove()
        run("ip", "link", "del", self.bridge, check=False)


def document(**group):
    whole = {"name": "vip", "virtualRouterId": 51, "interface": "eth0", "addresses": [f"{VIP}/24"], "advertIntervalMs": 100,
             "members": [{"director": "d1", "priority": 150}, {"director": "d2", "priority": 100}]}
    whole.update(group)
    return {"format": "lvs-cluster/1", "name": "link",
            "directors": [{"name": f"d{n}", "agent": f"10.66.0.{n}:7443"} for n in (1, 2)],
            "realServers": [], "failoverGroups": [whole], "virtualServices": []}


class Node:
    """Our VRRP on a host."""

    def __init__(self, host, text=None):
        self.host = host
        self.path = os.path.join(host.lan.folder, f"{host.name}.json")
        self.write(text or document())
        self.lines, self.waiting = [], threading.Condition()
        self.process = subprocess.Popen(["ip", "netns", "exec", host.name, NODE, self.path, f"d{host.number}"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        threading.Thread(target=self.read, daemon=True).start()
        self.expect("running")

    def write(self, text):
        with open(self.path, "w") as file:
            json.dump(text, file)

    def read(self):
        for line in self.process.stdout:
            with self.waiting:
                self.lines.append(line.rstrip("\n"))
                self.waiting.notify_all()

    def expect(self, start, seconds=20, since=0):
        end = time.monotonic() + seconds
        with self.waiting:
            while True:
                found = [line for line in self.lines[since:] if line.startswith(start)]
                if found:
                    return found[-1]
                if not self.waiting.wait(end - time.monotonic()):
                    raise AssertionError(f"{self.host.name} did not say '{start}': {self.lines[-5:]}")

    def order(self, words, answer):
        since = len(self.lines)
        self.process.stdin.write(words + "\n")
        return self.expect(answer, since=since)

    def state(self):
        since = len(self.lines)
        self.order("states", "states.")
        _, _, role, priority, received, rejected, latest = self.expect("state ", since=since).split()
        return {"role": role, "priority": int(priority), "received": int(received), "rejected": int(rejected), "latest": int(latest)}

    def said(self, words):
        return any(words in line for line in self.lines)

    def master(self):
        return self.state()["role"] == "master"

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self):
        if self.process.poll() is None:
            self.process.stdin.write("end\n")
            self.process.wait(30)

    def pause(self, paused):
        # "ip netns exec" becomes the program itself.
        self.process.send_signal(signal.SIGSTOP if paused else signal.SIGCONT)


class Keepalived:
    def __init__(self, host, priority=100, version=3, interval="0.1", extra="", vip=f"{VIP}/24", nopreempt=False):
        self.host = host
        folder = tempfile.mkdtemp(prefix="keepalived-", dir=host.lan.folder)
        with open(f"{folder}/conf", "w") as file:
            file.write(f"""global_defs {{
  vrrp_version {version}
  router_id {host.name}
}}
vrrp_instance vip {{
  state BACKUP
  interface eth0
  virtual_router_id 51
  priority {priority}
  advert_int {interval}
  {'nopreempt' if nopreempt else ''}
  {extra}
  virtual_ipaddress {{ {vip} dev eth0 }}
}}
""")
        self.process = subprocess.Popen(
            ["ip", "netns", "exec", host.name, "keepalived", "-n", "-l", "-D", "--vrrp", "-f", f"{folder}/conf", "-p", f"{folder}/pid",
             "-r", f"{folder}/vrrp.pid"], stdout=open(f"{folder}/log", "w"), stderr=subprocess.STDOUT)
        self.log = f"{folder}/log"

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)


@contextlib.contextmanager
def started(*things):
    try:
        yield things if len(things) > 1 else things[0]
    finally:
        for thing in things:
            if isinstance(thing, Node):
                thing.kill()
            else:
                thing.end()
            thing.host("ip", "addr", "flush", "dev", "eth0", "to", f"{VIP}/32", check=False)
            thing.host("ip", "-6", "addr", "flush", "dev", "eth0", "to", f"{VIP6}/128", check=False)


def one_master(*hosts, vip=VIP, seconds=5.0):
    eventually(lambda: sum(host.holds(vip) for host in hosts) == 1, seconds, f"{[host.holds(vip) for host in hosts]} hold {vip}")


class Prober:
    """Asks the client's side for an answer from the VIP every 10 ms (ARP cache and all): what was lost, and for how long."""

    def __init__(self, client):
        self.process = subprocess.Popen(["ip", "netns", "exec", client.name, "ping", "-n", "-D", "-i", "0.01", "-W", "1", VIP],
                                        stdout=subprocess.PIPE, text=True)
        time.sleep(0.3)

    def result(self):
        time.sleep(0.3)
        self.process.send_signal(signal.SIGINT)
        out = self.process.communicate()[0]
        sent, got = map(int, re.search(r"(\d+) packets transmitted, (\d+) received", out).groups())
        times = [float(stamp) for stamp in re.findall(r"^\[([\d.]+)\] \d+ bytes", out, re.M)]
        gap = max((b - a for a, b in zip(times, times[1:])), default=99)
        return sent - got, gap


# ---------------------------------------------------------------- ours alone

@test
def the_better_one_is_master_and_has_the_addresses(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(one.master)
        one_master(a, b)
        assert a.holds() and not b.holds()
        assert two.state()["role"] == "backup"
        client("ping", "-c", "1", "-W", "2", VIP)


@test
def both_starting_at_once_leave_one_master(lan):
    a, b, _ = lan.hosts
    for _ in range(3):
        with started(Node(b), Node(a)) as (two, one):
            eventually(one.master)
            one_master(a, b)
            eventually(lambda: two.state()["role"] == "backup")


@test
def a_killed_masters_addresses_are_taken_in_time(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        eventually(lambda: two.said("backup"), 3)
        prober = Prober(client)
        a.cable(False)
        one.kill()
        began = time.monotonic()
        eventually(b.holds, 3)
        took = time.monotonic() - began
        lost, gap = prober.result()
        print(f"    taken after {took * 1000:.0f} ms, the client waited {gap * 1000:.0f} ms")
        assert gap < 1.0, gap  # three intervals and the skew are 361 ms
        a.cable(True)


@test
def a_restarted_agent_keeps_what_nobody_else_has(lan):
    a, b, client = lan.hosts
    with started(Node(a)) as one:
        eventually(a.holds)
        prober = Prober(client)
        one.kill()
        assert a.holds(), "a killed agent leaves its addresses"
        with started(Node(a)) as again:
            eventually(again.master)
            lost, gap = prober.result()
            assert lost == 0, f"{lost} lost, waited {gap:.3f} s"


@test
def a_killed_agents_addresses_go_when_another_is_master(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Node(b, document(preempt=False))) as (one, two):
        eventually(a.holds)
        one.kill()
        eventually(b.holds)
        with started(Node(a, document(preempt=False))):
            eventually(lambda: not a.holds(), 3, "the old addresses stayed")
            assert b.holds()


@test
def planned_take_overs_back_and_forth_lose_nothing(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.5)
        prober = Prober(client)
        for turn in range(6):
            taker, giver = (two, one) if turn % 2 == 0 else (one, two)
            assert taker.order("takeover vip", "done")
            eventually(taker.master)
            eventually(lambda: not giver.host.holds(), 3)
            time.sleep(0.3)
        lost, gap = prober.result()
        print(f"    6 take-overs: {lost} lost, longest wait {gap * 1000:.0f} ms")
        assert lost == 0, f"{lost} lost, waited {gap:.3f} s"
        assert one.master() and two.said("takes over as it was asked to")


@test
def a_release_waits_for_the_other(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.5)
        prober = Prober(client)
        one.order("release vip", "done")
        eventually(two.master)
        eventually(lambda: not a.holds())
        lost, gap = prober.result()
        assert lost == 0, f"{lost} lost, waited {gap:.3f} s"
        time.sleep(0.7)
        assert two.master(), "a released director does not come back by itself"
        two.kill()
        eventually(one.master, 3)
    with started(Node(a)) as alone:
        eventually(alone.master)
        alone.order("release vip", "done")
        eventually(lambda: alone.said("nobody else took over"), 4)
        assert alone.master() and a.holds()


@test
def an_agent_that_ends_hands_over(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.5)
        prober = Prober(client)
        one.end()
        assert one.lines[-1] == "ended"
        assert b.holds() and not a.holds()
        lost, gap = prober.result()
        assert lost == 0, f"{lost} lost, waited {gap:.3f} s"


@test
def a_pulled_cable_is_a_fault(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        began = time.monotonic()
        a.cable(False)
        eventually(two.master, 3)
        print(f"    taken after {(time.monotonic() - began) * 1000:.0f} ms")
        eventually(lambda: one.state()["role"] == "fault" and one.said("no carrier"))
        a.cable(True)
        eventually(one.master, 5)
        one_master(a, b)


@test
def a_frozen_director_that_wakes_up_is_no_second_master(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        one.pause(True)
        eventually(two.master, 3)
        one.pause(False)
        eventually(lambda: two.state()["role"] == "backup", 3)
        one_master(a, b)
        # A backup that oversleeps does not take what the master still has.
        before = len(two.lines)
        two.pause(True)
        time.sleep(1.5)
        two.pause(False)
        time.sleep(0.5)
        assert not any("to master" in line for line in two.lines[before:]), two.lines[before:]
        assert one.master()


@test
def a_split_heals_and_the_client_finds_the_right_one(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        run("nft", "add", "table", "bridge", TAG)
        try:
            run("nft", f"add chain bridge {TAG} f {{ type filter hook forward priority 0; }}")
            run("nft", f"add rule bridge {TAG} f ether type ip ip protocol 112 drop")
            eventually(two.master, 3)
            assert one.master(), "both are, on a link that drops protocol 112"
        finally:
            run("nft", "delete", "table", "bridge", TAG)
        eventually(lambda: two.state()["role"] == "backup", 3)
        one_master(a, b)
        mac = json.loads(a("ip", "-j", "link", "show", "eth0"))[0]["address"]
        client("ping", "-c", "1", "-W", "2", VIP)
        eventually(lambda: mac in client("ip", "neigh", "show", VIP), 3, "the client's ARP entry is the old one's")


@test
def a_one_way_link_is_told_as_two_masters(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        # The better one's words no longer reach the other, whose words do reach it.
        run("nft", "add", "table", "bridge", TAG)
        try:
            run("nft", f"add chain bridge {TAG} f {{ type filter hook forward priority 0; }}")
            run("nft", f"add rule bridge {TAG} f iifname {a.port} ether type ip ip protocol 112 drop")
            eventually(lambda: one.said("Two masters of vip"), 5)
        finally:
            run("nft", "delete", "table", "bridge", TAG)
        eventually(lambda: two.state()["role"] == "backup", 3)


@test
def a_lossy_link_ends_with_one_master(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        for host in (a, b):
            host("nft", "add", "table", "inet", TAG)
            host("nft", f"add chain inet {TAG} i {{ type filter hook input priority 0; }}")
            host("nft", f"add rule inet {TAG} i ip protocol 112 numgen random mod 10 < 3 drop")
        time.sleep(5)
        for host in (a, b):
            host("nft", "delete", "table", "inet", TAG)
        eventually(lambda: one.master() and not two.master(), 3)
        one_master(a, b)


@test
def an_address_taken_by_another_program_is_put_back(lan):
    a, b, _ = lan.hosts
    with started(Node(a)) as one:
        eventually(a.holds)
        a("ip", "addr", "del", f"{VIP}/24", "dev", "eth0")
        eventually(a.holds, 2)
        eventually(lambda: one.said("taken from eth0 by another program and put back"))


@test
def a_changed_document_moves_nothing_that_stays(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        prober = Prober(client)
        more = document(addresses=[f"{VIP}/24", "10.66.0.101/24"])
        for node in (one, two):
            node.write(more)
            node.order(f"document {node.path}", "configured")
        eventually(lambda: a.holds("10.66.0.101"))
        swapped = document(members=[{"director": "d1", "priority": 100}, {"director": "d2", "priority": 150}])
        assert prober.result()[0] == 0
        for node in (one, two):
            node.write(swapped)
            node.order(f"document {node.path}", "configured")
        eventually(two.master, 5)
        eventually(lambda: b.holds() and not a.holds())
        for host in (a, b):
            host("ip", "addr", "del", "10.66.0.101/24", "dev", "eth0", check=False)


@test
def a_block_is_carried_by_one_route(lan):
    a, b, client = lan.hosts
    with started(Node(a, document(blocks=["10.66.0.128/26"])), Node(b, document(blocks=["10.66.0.128/26"]))) as (one, two):
        eventually(a.holds)
        eventually(lambda: "local 10.66.0.128/26" in a("ip", "route", "show", "table", "local"))
        client("ping", "-c", "1", "-W", "2", "10.66.0.150")
        two.order("takeover vip", "done")
        eventually(lambda: "local 10.66.0.128/26" in b("ip", "route", "show", "table", "local"))
        eventually(lambda: "10.66.0.128/26" not in a("ip", "route", "show", "table", "local"))
        client("ping", "-c", "1", "-W", "2", "10.66.0.150")


@test
def many_groups_share_a_link(lan):
    a, b, _ = lan.hosts
    text = document()
    text["failoverGroups"] = [document(name=f"g{n}", virtualRouterId=n, addresses=[f"10.66.1.{n}/16"])["failoverGroups"][0] for n in range(1, 256)]
    with started(Node(a, text), Node(b, text)) as (one, two):
        eventually(lambda: a("ip", "-o", "addr", "show", "dev", "eth0").count(" 10.66.1.") == 255, 10)
        time.sleep(1)
        assert " 10.66.1." not in b("ip", "-o", "addr", "show", "dev", "eth0")
        began = time.monotonic()
        one.kill()
        a.cable(False)
        eventually(lambda: b("ip", "-o", "addr", "show", "dev", "eth0").count(" 10.66.1.") == 255, 10)
        print(f"    255 groups taken after {(time.monotonic() - began) * 1000:.0f} ms")
        a.cable(True)
    for host in (a, b):
        host("ip", "addr", "flush", "dev", "eth0", "to", "10.66.1.0/24")


# ---------------------------------------------------------------- announcements

def announcements(client, work, vip=VIP):
    """When gratuitous ARP for the VIP came to the client while the work was done, in seconds."""
    times, ready = [], threading.Event()

    def listen():
        with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x0806)) as link:
            link.bind(("eth0", 0))
            link.settimeout(0.05)
            ready.set()
            while not done.is_set():
                try:
                    frame = link.recv(2048)
                except TimeoutError:
                    continue
                if frame[28:32] == socket.inet_aton(vip) == frame[38:42]:
                    times.append(time.monotonic())

    done = threading.Event()
    listener = threading.Thread(target=lambda: client.inside(listen))
    listener.start()
    ready.wait()
    try:
        work()
    finally:
        done.set()
        listener.join()
    return times


@test
def announcements_come_as_the_document_says(lan):
    a, b, client = lan.hosts
    with started(Node(a, document(announce={"repeats": 3, "repeatAfterMs": 200}))) as one:
        times = announcements(client, lambda: time.sleep(2.5))
        assert len(times) == 4, times
        gaps = [right - left for left, right in zip(times, times[1:])]
        assert all(0.15 < gap < 0.4 for gap in gaps), gaps
        one.write(document(announce={"repeats": 0, "refreshSeconds": 1}))
        times = announcements(client, lambda: (one.order(f"document {one.path}", "configured"), time.sleep(3.5)))
        assert len(times) == 3, times
        assert one.master()
        one.write(document(announce={"repeats": 0}))
        times = announcements(client, lambda: (one.order(f"document {one.path}", "configured"), time.sleep(1.5)))
        assert not times, times
    with started(Node(a)) as one:
        times = announcements(client, lambda: time.sleep(6.5))
        first = times[0]
        assert [round(at - first, 1) for at in times] in ([0.0, 0.2, 0.8, 2.5, 5.0], [0.0, 0.3, 0.8, 2.5, 5.0]), times


@test
def many_announcements_do_not_make_a_master_late(lan):
    a, b, client = lan.hosts
    for host in lan.hosts:  # thousands of neighbours are more than the kernel's table takes
        host("sysctl", "-qw", "net.ipv4.conf.all.arp_accept=0")
    text = document(announce={"repeats": 100, "repeatAfterMs": 10, "refreshSeconds": 1}, blocks=["10.66.128.0/20"])
    text["failoverGroups"] += [document(name=f"g{n}", virtualRouterId=n, addresses=[f"10.66.{n}.{i}/16" for i in range(1, 101)],
                                        announce={"repeats": 100, "repeatAfterMs": 10, "refreshSeconds": 1})["failoverGroups"][0]
                               for n in range(1, 11)]
    with started(Node(a, text), Node(b, text)) as (one, two):
        eventually(lambda: a("ip", "-o", "addr", "show", "dev", "eth0").count(" 10.66.") >= 1001, 10)
        time.sleep(3)
        since = len(one.lines)
        one.order("states", "states.")
        latest = max(int(line.split()[-1]) for line in one.lines[since:] if line.startswith("state "))
        print(f"    with 5,096 addresses announced again and again, the latest advertisement was {latest / 1000:.1f} ms late")
        assert latest < 50_000, latest
        taken = [line for line in two.lines if "to master" in line]
        assert not taken, taken
    for host in (a, b):
        host("ip", "addr", "flush", "dev", "eth0", "to", "10.66.0.0/16", check=False)


# ---------------------------------------------------------------- what a master takes, and routed VIPs

@test
def without_accept_mode_only_services_and_neighbour_discovery_get_through(lan):
    a, b, client = lan.hosts
    closed = document(acceptMode=False, blocks=["10.66.0.128/26"])
    with started(Node(a, closed)) as one:
        eventually(a.holds)
        assert client("ping", "-c", "1", "-W", "1", VIP, check=False).count("100% packet loss") == 1
        assert client("ping", "-c", "1", "-W", "1", "10.66.0.150", check=False).count("100% packet loss") == 1
        client("ping", "-c", "1", "-W", "1", a.address)
        assert "lladdr" in client("ip", "neigh", "show", VIP), "ARP is answered"
        one.write(document(blocks=["10.66.0.128/26"]))
        one.order(f"document {one.path}", "configured")
        client("ping", "-c", "1", "-W", "1", VIP)
        assert "lvs_agent_closed" not in a("nft", "list", "tables")
        one.write(closed)
        one.order(f"document {one.path}", "configured")
        assert one.master(), "nothing moves"
        assert client("ping", "-c", "1", "-W", "1", VIP, check=False).count("100% packet loss") == 1
        # Somebody empties it: the next look puts it back.
        a("nft", "delete", "table", "inet", "lvs_agent_closed")
        one.order(f"document {one.path}", "configured")
        before = a("nft", "-a", "list", "table", "inet", "lvs_agent_closed")
        one.order(f"document {one.path}", "configured")
        assert a("nft", "-a", "list", "table", "inet", "lvs_agent_closed") == before, "what is right is not written again"
    six = document(addresses=[f"{VIP6}/64"], acceptMode=False)
    with started(Node(a, six)) as one:
        eventually(lambda: a.holds(VIP6))
        assert "100% packet loss" in client("ping", "-6", "-c", "1", "-W", "1", VIP6, check=False)
        assert "lladdr" in client("ip", "-6", "neigh", "show", VIP6), "neighbours still find it"


@test
def routed_addresses_stay_and_only_the_next_hop_moves(lan):
    a, b, client = lan.hosts
    text = document(routed=["203.0.113.0/24", "198.51.100.7/32"])
    client("ip", "route", "add", "203.0.113.0/24", "via", VIP)
    client("ip", "route", "add", "198.51.100.7/32", "via", VIP)
    with started(Node(a, text), Node(b, text)) as (one, two):
        eventually(a.holds)
        for host in (a, b):
            routes = host("ip", "route", "show", "table", "local")
            assert "local 203.0.113.0/24 dev lo" in routes and "local 198.51.100.7 dev lo" in routes, routes
        client("ping", "-c", "1", "-W", "1", "203.0.113.77")
        client("ping", "-c", "1", "-W", "1", "198.51.100.7")
        before = b("ip", "route", "show", "table", "local", "dev", "lo")
        arps = announcements(client, lambda: (two.order("takeover vip", "done"), eventually(two.master), time.sleep(0.5)), "203.0.113.77")
        assert not arps, "routed addresses are announced to nobody"
        assert b("ip", "route", "show", "table", "local", "dev", "lo") == before
        client("ping", "-c", "1", "-W", "1", "203.0.113.77")
        one.write(document(routed=["203.0.113.0/24"]))
        one.order(f"document {one.path}", "configured")
        routes = a("ip", "route", "show", "table", "local")
        assert "198.51.100.7" not in routes and "local 203.0.113.0/24 dev lo" in routes, routes


# ---------------------------------------------------------------- virtual MAC addresses

VIRTUAL_MAC, VIRTUAL_MAC6 = "00:00:5e:00:01:33", "00:00:5e:00:02:33"


def virtual_mac(function):
    def checked(lan):
        if "Unknown device type" in lan.hosts[0]("ip", "link", "add", "probe0", "link", "eth0", "type", "macvlan", check=False):
            print("    passed over: this kernel has no macvlan")
            return
        lan.hosts[0]("ip", "link", "del", "probe0", check=False)
        function(lan)

    checked.__name__ = function.__name__
    return test(checked)


def carries(host, vip=VIP, link="vrrp.51"):
    return f" {vip}/" in host("ip", "-o", "addr", "show", "dev", link, check=False)


def sources(client, work, protocol=112):
    """The Ethernet addresses that sent VRRP while the work was done."""
    seen, done, ready = set(), threading.Event(), threading.Event()

    def listen():
        with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3)) as link:
            link.bind(("eth0", 0))
            link.settimeout(0.05)
            ready.set()
            while not done.is_set():
                try:
                    frame = link.recv(4096)
                except TimeoutError:
                    continue
                if (frame[12:14] == b"\x08\x00" and frame[23] == protocol) or (frame[12:14] == b"\x86\xdd" and frame[20] == protocol):
                    seen.add(frame[6:12].hex(":"))

    listener = threading.Thread(target=lambda: client.inside(listen))
    listener.start()
    ready.wait()
    try:
        work()
    finally:
        done.set()
        listener.join()
    return seen


@virtual_mac
def neighbours_keep_their_entry_with_a_virtual_mac(lan):
    a, b, client = lan.hosts
    client("sysctl", "-qw", "net.ipv4.conf.all.arp_accept=0")
    text = document(virtualMac=True)
    with started(Node(a, text), Node(b, text)) as (one, two):
        eventually(lambda: carries(a), 5, str(one.lines))
        assert not a.holds() and not carries(b)
        assert "state DOWN" in b("ip", "link", "show", "vrrp.51"), "a backup's interface is down"
        time.sleep(0.5)
        client("ping", "-c", "1", "-W", "2", VIP)
        assert VIRTUAL_MAC in client("ip", "neigh", "show", VIP)
        assert sources(client, lambda: time.sleep(0.5)) == {VIRTUAL_MAC}
        prober = Prober(client)
        two.order("takeover vip", "done")
        eventually(lambda: carries(b) and not carries(a), 5)
        lost, gap = prober.result()
        assert lost == 0, f"{lost} lost, waited {gap:.3f} s"
        neighbour = client("ip", "neigh", "show", VIP)
        assert VIRTUAL_MAC in neighbour, neighbour
        client("ip", "neigh", "flush", "all")
        client("ping", "-c", "1", "-W", "2", VIP)
        assert VIRTUAL_MAC in client("ip", "neigh", "show", VIP)
        # The directors themselves ask and answer with their own.
        client("ping", "-c", "1", "-W", "2", b.address)
        assert VIRTUAL_MAC not in client("ip", "neigh", "show", b.address)
        b("ip", "neigh", "flush", "all")
        b("ping", "-c", "1", "-W", "2", "-I", VIP, client.address)
        assert VIRTUAL_MAC in client("ip", "neigh", "show", VIP)
        # A crash is heard through the same port of the same switch.
        two.kill()
        b.cable(False)
        eventually(lambda: carries(a), 5)
        client("ping", "-c", "1", "-W", "2", VIP)
        assert VIRTUAL_MAC in client("ip", "neigh", "show", VIP)
        b.cable(True)


@virtual_mac
def the_interface_of_a_virtual_mac_comes_and_goes_with_its_group(lan):
    a, b, client = lan.hosts
    with started(Node(a, document())) as one:
        eventually(a.holds)
        one.write(document(virtualMac=True))
        one.order(f"document {one.path}", "configured")
        eventually(lambda: carries(a) and not a.holds())
        assert one.master()
        assert a("sysctl", "-n", "net.ipv4.conf.eth0.arp_ignore").strip() == "1"
        # Whoever takes it away gets it back.
        a("ip", "link", "del", "vrrp.51")
        eventually(lambda: carries(a), 3)
        client("ping", "-c", "1", "-W", "2", VIP)
        one.kill()
        assert carries(a), "a killed agent leaves it"
        with started(Node(a, document(virtualMac=True))) as again:
            eventually(again.master)
            assert carries(a)
            again.write(document())
            again.order(f"document {again.path}", "configured")
            eventually(a.holds)
            assert "vrrp.51" not in a("ip", "link", "show")
    with started(Node(a, document(virtualMac=True)), Node(b, document(virtualMac=True))) as (one, two):
        eventually(lambda: carries(a))
        one.end()
        eventually(lambda: carries(b))
        assert "vrrp.51" not in a("ip", "link", "show"), "an agent that ends and hands over takes its interface along"


@virtual_mac
def a_virtual_mac_with_ipv6(lan):
    a, b, client = lan.hosts
    text = document(addresses=[f"{VIP6}/64"], virtualMac=True)
    with started(Node(a, text), Node(b, text)) as (one, two):
        eventually(lambda: carries(a, VIP6, "vrrp6.51"), 5, str(one.lines))
        time.sleep(0.5)
        client("ping", "-6", "-c", "1", "-W", "2", VIP6)
        assert VIRTUAL_MAC6 in client("ip", "-6", "neigh", "show", VIP6)
        assert sources(client, lambda: time.sleep(0.5)) == {VIRTUAL_MAC6}
        two.order("takeover vip", "done")
        eventually(lambda: carries(b, VIP6, "vrrp6.51") and not carries(a, VIP6, "vrrp6.51"), 5)
        client("ping", "-6", "-c", "1", "-W", "2", VIP6)
        assert VIRTUAL_MAC6 in client("ip", "-6", "neigh", "show", VIP6)


@virtual_mac
def two_masters_with_one_mac_hear_each_other(lan):
    a, b, client = lan.hosts
    text = document(virtualMac=True)
    with started(Node(a, text), Node(b, text)) as (one, two):
        eventually(lambda: carries(a))
        run("nft", "add", "table", "bridge", TAG)
        try:
            run("nft", f"add chain bridge {TAG} f {{ type filter hook forward priority 0; }}")
            run("nft", f"add rule bridge {TAG} f ether type ip ip protocol 112 drop")
            eventually(two.master, 3)
        finally:
            run("nft", "delete", "table", "bridge", TAG)
        eventually(lambda: two.state()["role"] == "backup" and not carries(b), 3)
        assert one.master() and carries(a)


@virtual_mac
def keepalived_with_a_virtual_mac(lan):
    a, b, client = lan.hosts
    with started(Keepalived(b, extra="use_vmac vrrp.51", vip=f"{VIP}/32")) as peer:
        peer_holds = lambda: f" {VIP}/" in b("ip", "-o", "addr", "show")
        eventually(peer_holds, 12, open(peer.log).read()[-2000:])
        with started(Node(a, document(virtualMac=True, addresses=[f"{VIP}/32"]))) as one:
            eventually(lambda: carries(a) and not peer_holds(), 8)
            client("ip", "route", "replace", f"{VIP}/32", "dev", "eth0")
            client("ping", "-c", "1", "-W", "2", VIP)
            assert VIRTUAL_MAC in client("ip", "neigh", "show", VIP)
            one.end()
            eventually(lambda: peer_holds() and not carries(a), 8)


# ---------------------------------------------------------------- what is tracked, and the agent's start

def tracking(*entries, **group):
    return document(track=list(entries), **group)


def put(path, text):
    with open(path, "w") as file:
        file.write(text)


@test
def a_tracked_file_is_a_fault_and_heals(lan):
    a, b, client = lan.hosts
    path = f"{lan.folder}/maintenance"
    text = tracking({"kind": "file", "path": path})
    with started(Node(a, text), Node(b)) as (one, two):
        eventually(a.holds)
        began = time.monotonic()
        put(path, "1\n")
        eventually(lambda: b.holds() and not a.holds(), 3)
        print(f"    taken {(time.monotonic() - began) * 1000:.0f} ms after the file was written")
        assert one.state()["role"] == "fault" and one.said(f"{path} holds 1")
        put(path, "0\n")
        eventually(one.master, 3)
        one_master(a, b)
    put(path, "1\n")
    with started(Node(a, text)) as one:  # from the start
        eventually(lambda: one.state()["role"] == "fault", 3)
        time.sleep(0.6)
        assert not a.holds() and not any("to master" in line for line in one.lines), one.lines


@test
def a_tracked_files_number_moves_the_priority(lan):
    a, b, _ = lan.hosts
    path = f"{lan.folder}/number"
    with started(Node(a, tracking({"kind": "file", "path": path, "priorityDelta": -20})), Node(b)) as (one, two):
        eventually(a.holds)
        put(path, "2")
        eventually(lambda: one.state()["priority"] == 110)
        time.sleep(0.5)
        assert one.master() and one.said("its priority is 110: ")
        put(path, "3")
        eventually(two.master, 3)
        assert one.state()["priority"] == 90 and one.state()["role"] == "backup"
        put(path, "")
        eventually(one.master, 3)
        assert one.said("its priority is 150 again")


@test
def a_tracked_interface_is_a_fault(lan):
    a, b, _ = lan.hosts
    a("ip", "link", "add", "up1", "type", "veth", "peer", "name", "up2")
    for name in ("up1", "up2"):
        a("ip", "link", "set", name, "up")
    with started(Node(a, tracking({"kind": "interface", "name": "up1"})), Node(b)) as (one, two):
        eventually(a.holds)
        a("ip", "link", "set", "up2", "down")
        eventually(two.master, 3)
        assert one.said("up1 is down or has no carrier") and not a.holds()
        a("ip", "link", "set", "up2", "up")
        eventually(one.master, 3)


@test
def a_tracked_script_decides_and_keeps_nobody_waiting(lan):
    a, b, _ = lan.hosts
    path = f"{lan.folder}/answer"
    os.chmod(lan.folder, 0o755)
    put(path, "0")
    hanging = [{"kind": "script", "path": "/bin/sleep", "arguments": ["30", f"0.{n}"], "intervalMs": 400, "timeoutMs": 300,
                "fall": 100, "priorityDelta": -1} for n in range(20)]
    script = {"kind": "script", "path": "/bin/sh", "arguments": ["-c", f"exit $(cat {path})"], "intervalMs": 200, "timeoutMs": 200, "fall": 2}
    with started(Node(a, tracking(script, *hanging)), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(2)
        assert one.master()
        put(path, "7")
        eventually(two.master, 3)
        assert one.said("/bin/sh failed: exit code 7")
        put(path, "0")
        eventually(one.master, 4)
        latest = one.state()["latest"]
        print(f"    with 20 scripts that hang, the latest advertisement was {latest / 1000:.1f} ms late")
        assert latest < 50_000
        one.end()
    left = [pid for pid in os.listdir("/proc") if pid.isdigit() and f"sleep\x0030\x000." in read_text(f"/proc/{pid}/cmdline")]
    assert not left, left


def read_text(path):
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


@test
def a_quorum_that_is_lost_is_a_fault(lan):
    a, b, _ = lan.hosts
    text = tracking({"kind": "quorum", "name": "web", "minimum": 2})
    text["virtualServices"] = [{"name": "web", "address": VIP, "port": 80, "forwarding": "nat"}]
    with started(Node(a, text), Node(b)) as (one, two):
        eventually(a.holds)
        put(one.path + ".weight", "1")
        eventually(two.master, 3)
        assert one.said("the real servers of web have a weight of 1 together, at least 2 is needed")
        put(one.path + ".weight", "2")
        eventually(one.master, 3)


@test
def another_list_to_track_moves_nothing(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.3)
        before = len(one.lines), len(two.lines)
        for entries in ([{"kind": "file", "path": "/nowhere/a"}], [{"kind": "process", "name": "python3"}, {"kind": "file", "path": "/nowhere/b"}], []):
            for node in (one, two):
                node.write(tracking(*entries))
                node.order(f"document {node.path}", "configured")
            time.sleep(0.5)
        assert one.master() and not two.master()
        told = [line for line in one.lines[before[0]:] + two.lines[before[1]:] if line.startswith("news")]
        assert not told, told


@test
def after_the_agents_start_a_group_may_be_silent(lan):
    a, b, _ = lan.hosts
    slow = document(startupDelaySeconds=2)
    with started(Node(a, slow)) as one:
        began = time.monotonic()
        time.sleep(1)
        assert one.state()["role"] == "backup" and not a.holds() and one.said("it stays silent for another")
        eventually(one.master, 4)
        assert time.monotonic() - began > 1.9
        # What the document brings later does not wait.
        more = document(startupDelaySeconds=2)
        more["failoverGroups"].append(document(name="second", virtualRouterId=52, addresses=["10.66.0.101/24"], startupDelaySeconds=2)["failoverGroups"][0])
        one.write(more)
        one.order(f"document {one.path}", "configured")
        eventually(lambda: a.holds("10.66.0.101"), 1.5)
        a("ip", "addr", "del", "10.66.0.101/24", "dev", "eth0")
        one.kill()
        # Addresses that the agent before has left are given away as soon as another is heard, silent or not.
        with started(Node(b)) as two:
            with started(Node(a, document(startupDelaySeconds=60))) as again:
                eventually(b.holds, 3)
                eventually(lambda: not a.holds(), 2, "the addresses of before stayed")
                assert two.master() and again.state()["role"] == "backup"
                again.order("takeover vip", "done")
                eventually(again.master, 3)
                one_master(a, b)


# ---------------------------------------------------------------- keepalived as the other side

def with_keepalived(lan, ours, **theirs):
    """Ours better, then gone, then back: each time one master, the right one."""
    a, b, _ = lan.hosts
    vip = theirs.get("vip", f"{VIP}/24").split("/")[0]
    with started(Keepalived(b, **theirs)) as peer:
        eventually(lambda: b.holds(vip), 12, open(peer.log).read()[-2000:])
        with started(Node(a, ours)) as one:
            eventually(one.master, 12, str(one.lines))
            eventually(lambda: a.holds(vip) and not b.holds(vip), 5)
            one.end()
            eventually(lambda: b.holds(vip) and not a.holds(vip), 5, "an agent that ends hands over to keepalived")


@test
def keepalived_version_3(lan):
    with_keepalived(lan, document())


@test
def keepalived_version_2(lan):
    with_keepalived(lan, document(version=2, advertIntervalMs=1000), version=2, interval="1")


@test
def keepalived_version_2_with_password(lan):
    with_keepalived(lan, document(version=2, advertIntervalMs=1000, password="secret"), version=2, interval="1",
                    extra="authentication { auth_type PASS\n auth_pass secret\n }")


@test
def keepalived_version_3_ipv6(lan):
    with_keepalived(lan, document(addresses=[f"{VIP6}/64"]), vip=f"{VIP6}/64")


@test
def keepalived_unicast(lan):
    with_keepalived(lan, document(unicast=True), extra="unicast_src_ip 10.66.0.2\n unicast_peer { 10.66.0.1 }")


@test
def keepalived_as_the_better_one(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Keepalived(b, priority=200)) as (one, peer):
        eventually(lambda: b.holds() and not a.holds(), 10)
        assert one.state()["role"] == "backup"
        time.sleep(0.5)
        assert not one.said("Two masters")
        peer.process.terminate()  # says priority 0
        began = time.monotonic()
        eventually(lambda: a.holds() and one.master(), 3)
        print(f"    taken {(time.monotonic() - began) * 1000:.0f} ms after it gave up")


@test
def keepalived_planned_take_over_and_release(lan):
    a, b, client = lan.hosts
    with started(Node(a, document(members=[{"director": "d1", "priority": 50}, {"director": "d2", "priority": 100}])),
                 Keepalived(b, priority=100)) as (one, peer):
        eventually(lambda: b.holds() and not a.holds(), 10)
        time.sleep(0.5)
        prober = Prober(client)
        one.order("takeover vip", "done")
        eventually(one.master)
        eventually(lambda: a.holds() and not b.holds())
        lost, gap = prober.result()
        print(f"    from keepalived: {lost} lost, longest wait {gap * 1000:.0f} ms")
        one.order("release vip", "done")
        eventually(lambda: b.holds() and not a.holds(), 5)


@test
def keepalived_without_preemption_stays(lan):
    a, b, _ = lan.hosts
    with started(Keepalived(b)) as peer:
        eventually(b.holds, 10)
        with started(Node(a, document(preempt=False))) as one:
            time.sleep(1.5)
            assert not one.master() and b.holds() and not a.holds()


@test
def keepalived_with_equal_priority(lan):
    """The document's members differ; a foreign peer may not. The greater address keeps it."""
    a, b, _ = lan.hosts
    with started(Node(a), Keepalived(b, priority=150)) as (one, peer):
        time.sleep(2)
        one_master(a, b)


# ---------------------------------------------------------------- strangers on the link

def checksum(data):
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return ~total & 0xffff


def advert(priority=255, version=3, vrid=51, kind=1, count=1, tail=b"", break_checksum=False, cut=None):
    body = struct.pack("!BBBBHH", version << 4 | kind, vrid, priority, count, 10, 0) + socket.inet_aton(VIP) * min(count, 300)
    body += b"\0" * (len(body) % 2)
    sum_ = checksum(body) ^ (0x1234 if break_checksum else 0)
    body = body[:6] + struct.pack("!H", sum_) + body[8:] + tail
    return body[:cut] if cut else body


def shout(host, packets, ttl=255):
    def send():
        with socket.socket(socket.AF_INET, socket.SOCK_RAW, 112) as raw:
            raw.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, ttl)
            raw.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(host.address))
            for packet in packets:
                raw.sendto(packet, ("224.0.0.18", 0))
    host.inside(send)


@test
def hostile_packets_move_nothing(lan):
    a, b, stranger = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.5)
        bad = {"wrong checksum": [advert(break_checksum=True)], "another version": [advert(version=2), advert(version=4)],
               "no advertisement": [advert(kind=2)], "too short": [advert(cut=n) for n in (1, 4, 7, 9, 11)],
               "more addresses than there are": [advert(count=255, cut=40)], "another router's": [advert(vrid=9)], "random": [os.urandom(60) for _ in range(50)]}
        for name, packets in bad.items():
            shout(stranger, packets)
            time.sleep(0.15)
            assert one.master() and two.state()["role"] == "backup", name
        shout(stranger, [advert()], ttl=254)
        time.sleep(0.2)
        assert one.master(), "from beyond the link"
        assert one.state()["rejected"] >= 8, one.state()
        assert one.said("its checksum is wrong") and one.said("TTL is not 255")
        assert sum("is not taken" in line for line in one.lines) < 20, "the log is bounded"


@test
def a_flood_does_not_make_a_master_late(lan):
    a, b, stranger = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.5)
        received = one.state()["received"]
        noise = [advert(break_checksum=True), advert(priority=1), os.urandom(40)]
        shout(stranger, [noise[n % 3] for n in range(20000)])
        time.sleep(0.3)
        state = one.state()
        print(f"    {state['received'] - received} heard, the latest advertisement was {state['latest'] / 1000:.1f} ms late")
        assert one.master() and two.state()["role"] == "backup"
        assert not any("to master" in line for line in two.lines if "backup to master" in line)


@test
def another_interval_of_version_2_is_told(lan):
    a, b, _ = lan.hosts
    with started(Node(a, document(version=2, advertIntervalMs=1000)), Keepalived(b, version=2, interval="2")) as (one, peer):
        eventually(lambda: one.said("advertises every 2000 ms, this director every 1000 ms"), 12)


def main():
    chosen = sys.argv[2:]
    failures = 0
    for function in TESTS:
        if chosen and function.__name__ not in chosen:
            continue
        lan = Lan()
        began = time.monotonic()
        try:
            function(lan)
            print(f"ok   {function.__name__} ({time.monotonic() - began:.1f} s)", flush=True)
        except Exception as problem:  # told, and the next one runs
            failures += 1
            print(f"FAIL {function.__name__}: {type(problem).__name__} {problem}", flush=True)
        finally:
            lan.remove()
    print(f"{failures} failed", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
