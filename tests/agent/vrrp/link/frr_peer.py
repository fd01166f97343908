"""FRR's vrrpd as the other side. It knows version 3's RFC 5798 with virtual Ethernet addresses: a macvlan interface
that is there beforehand has the VIP, and is taken down by zebra (protodown) while another is master."""
import json
import os
import shutil
import subprocess
import tempfile
import time

from lan import ALLOWED, VIP, VIP6, Node, Prober, document, eventually, reaches, started, test

FOLDER = "/usr/lib/frr"


class Frr:
    """zebra and vrrpd of a host, with files of their own; nothing of the package's service runs."""

    def __init__(self, host, priority=100, interval_ms=100, ipv6=False, preempt=True):
        self.host, self.ipv6 = host, ipv6
        self.mac = f"00:00:5e:00:0{2 if ipv6 else 1}:33"
        # The daemons run as the user frr.
        self.folder = tempfile.mkdtemp(prefix="frr-")
        shutil.chown(self.folder, "frr", "frr")
        # eth0 neither answers for what is on the other interface, nor asks in its name.
        host("sysctl", "-qw", "net.ipv4.conf.all.arp_ignore=1", "net.ipv4.conf.all.arp_announce=2",
             "net.ipv6.conf.default.accept_dad=0")
        host("ip", "link", "add", "virtual", "link", "eth0", "address", self.mac, "type", "macvlan", "mode", "bridge")
        # It advertises from a link-local address of its own there.
        host("ip", "link", "set", "virtual", "addrgenmode", "random" if ipv6 else "none")
        if ipv6:
            host("ip", "addr", "add", f"{VIP6}/64", "dev", "virtual", "nodad")
        else:
            host("ip", "addr", "add", f"{VIP}/24", "dev", "virtual")
        host("ip", "link", "set", "virtual", "up")
        with open(f"{self.folder}/vrrpd.conf", "w") as file:
            file.write(f"""log stdout
interface eth0
 vrrp 51 version 3
 vrrp 51 priority {priority}
 vrrp 51 advertisement-interval {interval_ms}
 {'' if preempt else 'no vrrp 51 preempt'}
 vrrp 51 {f'ipv6 {VIP6}' if ipv6 else f'ip {VIP}'}
""")
        open(f"{self.folder}/zebra.conf", "w").close()
        self.zebra = self.daemon("zebra")
        eventually(lambda: os.path.exists(f"{self.folder}/zserv.api"), 10, "zebra does not start")
        self.vrrpd = self.daemon("vrrpd")

    def daemon(self, name):
        at = self.folder
        return subprocess.Popen(["ip", "netns", "exec", self.host.name, f"{FOLDER}/{name}", "-f", f"{at}/{name}.conf", "-i", f"{at}/{name}.pid",
                                 "-z", f"{at}/zserv.api", "--vty_socket", at, "-P", "0"],
                                stdin=subprocess.DEVNULL, stdout=open(f"{at}/{name}.log", "a"), stderr=subprocess.STDOUT)

    def log(self, name):
        return f"{self.state()}: " + open(f"{self.folder}/{name}.log").read()[-1000:]

    def state(self):
        if self.vrrpd.poll() is not None:
            return "ended"
        said = self.host("vtysh", "--vty_socket", self.folder, "-c", "show vrrp json", check=False)
        try:
            return json.loads(said[said.index("["):])[0]["v6" if self.ipv6 else "v4"]["status"]
        except (ValueError, IndexError):
            return "unknown"

    def master(self):
        return self.state() == "Master"

    def stop(self):
        self.vrrpd.terminate()
        self.vrrpd.wait(20)

    def end(self):
        for daemon in (self.vrrpd, self.zebra):
            if daemon.poll() is None:
                daemon.terminate()
                daemon.wait(20)
        self.host("ip", "link", "del", "virtual", check=False)
        shutil.rmtree(self.folder, ignore_errors=True)


def knows(client, vip, mac):
    """The client reaches the VIP, and at this Ethernet address."""
    reaches(client, vip)
    eventually(lambda: client.neighbour(vip) == mac, ALLOWED, f"the client has {client.neighbour(vip)} for {vip}, not {mac}")


def finds(client, vip, peer):
    """The client that asks for the VIP gets to FRR. It says only once that it has it, at times before zebra has its
    interface up: a client that knew another would have to wait for its entry to expire."""
    client("ip", "neigh", "flush", "dev", "eth0")
    knows(client, vip, peer.mac)


def with_frr(lan, ours, vip, **theirs):
    """Ours better, then gone: each time one master, the right one, and the client finds it."""
    a, b, client = lan.hosts
    with started(Frr(b, **theirs)) as peer:
        eventually(peer.master, 12, peer.log("vrrpd"))
        finds(client, vip, peer)
        with started(Node(a, ours)) as one:
            eventually(one.master, 5, str(one.lines))
            eventually(lambda: a.holds(vip) and peer.state() == "Backup", 5, peer.log("vrrpd"))
            knows(client, vip, a.mac)
            time.sleep(0.5)
            assert not one.said("Two masters") and not one.said("not taken"), one.lines
            assert one.state()["rejected"] == 0
            one.end()
            eventually(peer.master, 5, "an agent that ends hands over to FRR")
            eventually(lambda: not a.holds(vip), 5)
            finds(client, vip, peer)


@test
def frr_version_3(lan):
    with_frr(lan, document(), VIP)


@test
def frr_version_3_ipv6(lan):
    with_frr(lan, document(addresses=[f"{VIP6}/64"]), VIP6, ipv6=True)


@test
def frr_as_the_better_one(lan):
    a, b, client = lan.hosts
    with started(Node(a), Frr(b, priority=200)) as (one, peer):
        eventually(lambda: peer.master() and not one.master() and not a.holds(), 12, peer.log("vrrpd"))
        finds(client, VIP, peer)
        time.sleep(0.5)
        assert one.state()["role"] == "backup" and not one.said("Two masters")
        began = time.monotonic()
        peer.stop()  # says priority 0
        eventually(lambda: one.became_master(began) and a.holds(), 3)
        print(f"    taken {one.became_master(began) * 1000:.0f} ms after it was told to stop")
        assert one.said("gave up"), one.lines[-3:]
        knows(client, VIP, a.mac)
        # It comes back, and being better takes it again.
        peer.vrrpd = peer.daemon("vrrpd")
        eventually(lambda: peer.master() and not one.master() and not a.holds(), 12)
        finds(client, VIP, peer)


@test
def frr_that_dies_is_missed_in_time(lan):
    a, b, client = lan.hosts
    with started(Node(a), Frr(b, priority=200)) as (one, peer):
        eventually(lambda: peer.master() and not one.master() and not a.holds(), 12, peer.log("vrrpd"))
        finds(client, VIP, peer)
        began = time.monotonic()
        b.cable(False)
        peer.vrrpd.kill()
        eventually(lambda: one.became_master(began), ALLOWED)
        print(f"    taken after {one.became_master(began) * 1000:.0f} ms")
        knows(client, VIP, a.mac)
        b.cable(True)


@test
def frr_planned_take_over_and_release(lan):
    a, b, client = lan.hosts
    with started(Node(a, document(members=[{"director": "d1", "priority": 50}, {"director": "d2", "priority": 100}])),
                 Frr(b, priority=100)) as (one, peer):
        eventually(lambda: peer.master() and not one.master() and not a.holds(), 12, peer.log("vrrpd"))
        finds(client, VIP, peer)
        time.sleep(0.5)
        prober = Prober(client)
        one.order("takeover vip", "done")
        eventually(lambda: one.master() and peer.state() == "Backup")
        lost, gap = prober.result()
        print(f"    from FRR: {lost} lost, longest wait {gap * 1000:.0f} ms")
        knows(client, VIP, a.mac)
        one.order("release vip", "done")
        eventually(lambda: peer.master() and not one.master() and not a.holds(), 5)
        finds(client, VIP, peer)


@test
def frr_without_preemption(lan):
    """A better one that must not preempt leaves the other be: FRR's, then ours."""
    a, b, _ = lan.hosts
    with started(Node(a)) as one:
        eventually(one.master)
        with started(Frr(b, priority=200, preempt=False)) as peer:
            eventually(lambda: peer.state() == "Backup", 12, peer.log("vrrpd"))
            time.sleep(1)
            assert one.master() and peer.state() == "Backup"
            one.end()
            eventually(peer.master, 5)
            with started(Node(a, document(preempt=False, members=[{"director": "d1", "priority": 250}, {"director": "d2", "priority": 200}]))) as again:
                time.sleep(1.5)
                assert not again.master() and peer.master() and not a.holds()
