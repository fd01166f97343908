"""A link of this machine's network namespaces, our VRRP on its hosts, and what the tests of it share. No guest."""
import contextlib
import ctypes
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time

VIP, VIP6 = "10.66.0.100", "fd66::100"
TAG = "lv"  # in the names of what the machine has; each process of tests has its own
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

    @property
    def mac(self):
        return json.loads(self("ip", "-j", "link", "show", "eth0"))[0]["address"]

    def neighbour(self, address=VIP):
        """The Ethernet address that this host has for an address; empty: none."""
        found = json.loads(self("ip", "-j", "neigh", "show", address) or "[]")
        return found[0].get("lladdr", "") if found else ""

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
        self.hosts, self.more = [Host(self, number) for number in (1, 2, 9)], []
        self.folder = tempfile.mkdtemp(prefix="vrrp-")

    def another(self, number):
        self.more.append(Host(self, number))
        return self.more[-1]

    @contextlib.contextmanager
    def dropping(self, *rules):
        """The bridge drops the frames that match one of the rules, as nft has them."""
        run("nft", "add", "table", "bridge", TAG)
        try:
            run("nft", f"add chain bridge {TAG} f {{ type filter hook forward priority 0; }}")
            for rule in rules:
                run("nft", f"add rule bridge {TAG} f {rule} drop")
            yield
        finally:
            run("nft", "delete", "table", "bridge", TAG)

    def remove(self):
        for host in self.hosts + self.more:
            host.remove()
        run("ip", "link", "del", self.bridge, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)


def document(**group):
    whole = {"name": "vip", "virtualRouterId": 51, "interface": "eth0", "addresses": [f"{VIP}/24"], "advertIntervalMs": 100,
             "members": [{"director": "d1", "priority": 150}, {"director": "d2", "priority": 100}]}
    whole.update(group)
    return {"format": "lvs-cluster/1", "name": "link",
            "directors": [{"name": f"d{n}", "agent": f"10.66.0.{n}:7443"} for n in (1, 2)],
            "realServers": [], "failoverGroups": [whole], "virtualServices": []}


class Node:
    """Our VRRP on a host."""
    program = None  # vrrp_node, as the command line names it

    def __init__(self, host, text=None):
        self.host = host
        self.path = os.path.join(host.lan.folder, f"{host.name}.json")
        self.write(text or document())
        self.lines, self.heard, self.waiting = [], [], threading.Condition()
        self.process = subprocess.Popen(["ip", "netns", "exec", host.name, self.program, self.path, f"d{host.number}"],
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
                self.heard.append(time.monotonic())
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
        told = [line for line in self.lines[since:] if line.startswith("state ")]
        if not told:  # a document's groups begin a moment after it was read
            return {"role": "none", "priority": 0, "received": 0, "rejected": 0, "latest": 0}
        _, _, role, priority, received, rejected, latest = told[-1].split()
        return {"role": role, "priority": int(priority), "received": int(received), "rejected": int(rejected), "latest": int(latest)}

    def became_master(self, since):
        """Seconds from the moment since (of time.monotonic) until it told that it is master; None: it has not."""
        with self.waiting:
            told = [at for line, at in zip(self.lines, self.heard) if at >= since and "to master" in line]
        return told[0] - since if told else None

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


def reaches(client, vip=VIP):
    """Within the time that a change may take, of which several single packets may be lost."""
    eventually(lambda: " 0% packet loss" in client("ping", "-c", "1", "-W", "0.3", vip, check=False), ALLOWED, f"{vip} does not answer {client.name}")


# Three intervals of 100 ms and the longest skew are 400 ms (RFC 5798, 6.1); the rest is for a busy machine.
DOWN = 0.4
ALLOWED = DOWN + 0.8


def settled(nodes, knowing, master=None, why=""):
    """Within the RFC's time one of the nodes (the named one) alone is master, it alone has the VIP, and everyone else
    knows its Ethernet address. `knowing` are hosts that have asked for the VIP before."""
    found = []

    def right():
        found[:] = [node for node in nodes if node.master()]
        return len(found) == 1 and master in (None, found[0]) and all(node.host.holds() == (node is found[0]) for node in nodes)

    eventually(right, ALLOWED, f"{why}: not one master and one VIP: {[(node.host.name, node.lines[-3:]) for node in nodes]}")
    mac = found[0].host.mac
    eventually(lambda: all(host.neighbour() == mac for host in knowing), ALLOWED, f"{why}: not everybody knows that the VIP is at {mac}")
    return found[0]


def frames(host, protocol, work):
    """What came over the host's link while the work was done: when, and the frame. `protocol` is the EtherType; 3: all."""
    heard, done, ready = [], threading.Event(), threading.Event()

    def listen():
        with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(protocol)) as link:
            link.bind(("eth0", 0))
            link.settimeout(0.05)
            ready.set()
            while not done.is_set():
                with contextlib.suppress(TimeoutError):
                    heard.append((time.monotonic(), link.recv(4096)))

    listener = threading.Thread(target=lambda: host.inside(listen))
    listener.start()
    ready.wait()
    try:
        work()
    finally:
        done.set()
        listener.join()
    return heard


class Prober:
    """Asks the client's side for an answer from the VIP every 10 ms (ARP cache and all): what was lost, and for how long."""

    def __init__(self, client, vip=VIP, every=0.01):
        self.process = subprocess.Popen(["ip", "netns", "exec", client.name, "ping", "-n", "-D", "-i", str(every), "-W", "1", vip],
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
