"""A group with a virtual MAC address: an interface of its own, and neighbours that notice nothing."""
import time

from keepalived_peer import Keepalived
from lan import VIP, VIP6, Node, Prober, document, eventually, frames, reaches, started, test

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
    def vrrp(frame):
        return (frame[12:14] == b"\x08\x00" and frame[23] == protocol) or (frame[12:14] == b"\x86\xdd" and frame[20] == protocol)

    return {frame[6:12].hex(":") for _, frame in frames(client, 3, work) if vrrp(frame)}


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
        with lan.dropping("ether type ip ip protocol 112"):
            eventually(two.master, 3)
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
            reaches(client)  # keepalived's last advertisement may still have taught the bridge its port
            assert VIRTUAL_MAC in client("ip", "neigh", "show", VIP)
            one.end()
            eventually(lambda: peer_holds() and not carries(a), 8)
