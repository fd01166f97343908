"""Packets as whole directors see them: a client's connection followed through a tunnel and through NAT by lvsctl."""
import json
import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from lab_cluster import LVSCTL, http_get, in_host, on, requests, run_tests, scenario_file, test, until


def begin(cluster, *more):
    return subprocess.Popen([LVSCTL, "--home", cluster.home, "--json", "capture", *more], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def listeners(host):
    """Packet sockets of the host: those of captures are among them."""
    return len(on(host, "cat", "/proc/net/packet").splitlines())


def client_address(vip):
    return on("client", "ip", "-o", "route", "get", vip).split(" src ")[1].split()[0]


def followed(cluster, service, vip, directors, *more):
    """One request's packets: [(director and interface, what it says)], in the order of their times."""
    before = {director: listeners(director) for director in directors}
    capture = begin(cluster, service, "--seconds", "8", *more)
    # Others of the director's have such a socket for a moment, too.
    until(lambda: all(all(listeners(director) > before[director] for director in directors) and not time.sleep(0.2) for _ in range(5)))
    in_host("client", lambda: http_get(vip))
    out, err = capture.communicate(timeout=60)
    assert capture.returncode == 0, err
    lines = [json.loads(line) for line in out.splitlines()]
    times = [int(line["timeNs"]) for line in lines]
    assert times == sorted(times), "not in order"
    assert "packets; its time of 8 s is over" in err, err
    return [(line["place"], line["packet"]) for line in lines]


@test("tun2dc")
def a_connection_is_followed_into_its_tunnel(cluster):
    cluster.push(scenario_file("tun2dc"))
    vip, client = "192.168.1.214", client_address("192.168.1.214")
    requests(vip, 2)  # everybody's neighbour tables are filled
    packets = followed(cluster, "http-dc1", vip, ["ipvslb11"], "--client", client)
    ip_ones = [(place, said) for place, said in packets if client in said]
    syns = [one for one in ip_ones if " TCP SYN " in one[1]]
    # The director has both interfaces on one segment and answers ARP for the VIP on either: the router took one answer.
    assert len(syns) == 2 and syns[0][0] in ("ipvslb11 eth0", "ipvslb11 eth1") and syns[1][0] == "ipvslb11 eth1", packets
    assert syns[0][1].startswith(f"{client}:") and f"> {vip}:80 TCP SYN" in syns[0][1], syns
    assert " IPIP, " in syns[1][1] and syns[1][1].endswith(syns[0][1]), syns
    # A tunnel's replies do not come back this way.
    assert not any(f"{vip}:80 > {client}" in said for _, said in packets), packets
    # Health checks ask the real servers' own addresses, others' connections are none of it.
    assert all(vip in said for _, said in packets), packets


@test("tun2dc")
def an_interrupted_capture_leaves_nothing_running(cluster):
    before = listeners("ipvslb11")
    capture = begin(cluster, "http-dc1", "--seconds", "300")
    until(lambda: listeners("ipvslb11") > before)
    capture.send_signal(signal.SIGKILL)
    capture.communicate()
    until(lambda: listeners("ipvslb11") == before, 25)


@test("tun2dc")
def what_is_wrong_with_an_order_is_said(cluster):
    done = begin(cluster, "http-dc1", "--filter", "port eighty")
    _, err = done.communicate(timeout=60)
    assert done.returncode == 1 and "the filter does not hold" in err, err
    done = begin(cluster, "http-dc1", "--interface", "eth9")
    _, err = done.communicate(timeout=60)
    assert done.returncode == 1 and "eth9: cannot be heard" in err, err


@test("nat")
def a_connection_is_followed_through_nat_and_back(cluster):
    cluster.push(scenario_file("nat"))
    document = json.load(open(scenario_file("nat")))
    service = next(one for one in document["virtualServices"] if one.get("port") == 80)
    vip, client = service["address"], client_address(service["address"])
    requests(vip, 2)
    file = f"{cluster.home}/nat.pcapng"
    packets = followed(cluster, service["name"], vip, ["lb1"], "--client", client, "--write", file)
    handshake = [(place, said) for place, said in packets if " TCP SYN" in said]
    assert [place for place, _ in handshake] == ["lb1 eth0", "lb1 eth1", "lb1 eth1", "lb1 eth0"], packets
    assert f"> {vip}:80 TCP SYN " in handshake[0][1] and f"> {vip}:80" not in handshake[1][1], handshake
    assert " TCP SYN+ACK " in handshake[2][1] and f"{vip}:80 > {client}" in handshake[3][1], handshake
    assert os.stat(file).st_mode & 0o777 == 0o600
    with open(file, "rb") as kept:
        bytes_ = kept.read()
    assert bytes_[:4] == b"\n\r\r\n" and all(name in bytes_ for name in (b"lb1 eth0", b"lb1 eth1")), bytes_[:200]


run_tests()
