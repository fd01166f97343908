"""Packets as whole directors see them: a client's connection followed through a tunnel and through NAT by lvsctl."""
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
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


class Flood:
    """The kernel's own packet generator at the router: UDP that everybody of data centre 1 gets, and nobody wants."""
    RATE, SECONDS = 10000, 10

    def __enter__(self):
        subprocess.run(["modprobe", "pktgen"], check=True)
        words = (f"count {self.RATE * self.SECONDS}", "pkt_size 200", f"ratep {self.RATE}", "dst 192.168.1.13",
                 "dst_mac ff:ff:ff:ff:ff:ff", "src_min 10.9.9.9", "udp_dst_min 9", "udp_dst_max 9")
        self.tell("kpktgend_0", "add_device eth1")
        for word in words:
            self.tell("eth1", word)
        self.running = threading.Thread(target=lambda: self.tell("pgctrl", "start"))  # it is written until all are sent
        self.running.start()
        return self

    def __exit__(self, *_):
        self.tell("pgctrl", "stop")
        self.running.join()
        self.tell("kpktgend_0", "rem_device_all")

    def tell(self, file, word):
        on("router", "sh", "-c", f"echo '{word}' >/proc/net/pktgen/{file}")


def arrived(host, interface):
    """Packets since it is up, and when."""
    words = on(host, "cat", "/proc/net/dev").split(interface + ":")[1].split()
    return int(words[1]), time.monotonic()


def memory(director):
    """What its agent holds now and held at most, in kB."""
    with open(f"/run/lab/cluster/{director}/agent.pid") as pid, open(f"/proc/{pid.read().strip()}/status") as status:
        told = dict(re.findall(r"^Vm(RSS|HWM):\s+(\d+) kB$", status.read(), re.MULTILINE))
    return int(told["RSS"]), int(told["HWM"])


def connection(vip):
    """One request of the client's; its port."""
    with socket.create_connection((vip, 80), timeout=10) as line:
        line.sendall(b"GET / HTTP/1.0\r\n\r\n")
        while line.recv(65536):
            pass
        return line.getsockname()[1]


MOST_MORE = 48 * 1024  # kB: 32 MiB of captures are kept, and what is under way to clients


@test("tun2dc")
def other_traffic_does_not_hide_a_connection(cluster):
    subprocess.run([LVSCTL, "--home", cluster.home, "real-server", "trust", "--yes", "--password-stdin"], input="lab\n", text=True, check=True, capture_output=True)
    vip, directors = "192.168.1.214", ("ipvslb11", "ipvslb12")
    before = {director: memory(director)[0] for director in directors}
    sockets = listeners("ipvslb11")
    capture = begin(cluster, "http-dc1", "--client", client_address(vip), "--seconds", "14", "--real-server", "rproxy1", "--real-server", "rproxy2")
    until(lambda: listeners("ipvslb11") > sockets and subprocess.run(["pgrep", "-c", "-x", "tcpdump"], capture_output=True, text=True).stdout.strip() == "4", 14)
    with Flood():
        time.sleep(0.5)
        first, began = arrived("ipvslb11", "eth0")
        ports = []
        for _ in range(6):
            ports.append(in_host("client", lambda: connection(vip)))
            time.sleep(0.3)
        last, ended = arrived("ipvslb11", "eth0")
        during = {director: memory(director)[0] for director in directors}
    out, err = capture.communicate(timeout=60)
    assert capture.returncode == 0, err
    rate = (last - first) / (ended - began)
    packets = [(line["place"], line["packet"]) for line in map(json.loads, out.splitlines())]
    print(f"  {rate:.0f} other packets a second beside captures on eight interfaces; {len(packets)} packets of {len(ports)} connections")
    assert rate > Flood.RATE / 2, rate  # an emulated guest may not carry all of it
    for port in ports:
        seen = [(place, said) for place, said in packets if f":{port} " in said]
        syns = [place for place, said in seen if " TCP SYN " in said]
        server = next((place.split()[0] for place in syns if place.endswith(" tunl0")), "none")
        # In and out at the director, in and out of the tunnel at the real server, and the answer.
        assert any(place in syns for place in ("ipvslb11 eth0", "ipvslb11 eth1")) and syns.count("ipvslb11 eth1") >= 1, (port, seen)
        assert f"{server} eth0" in syns and any(place == f"{server} eth0" and " TCP SYN+ACK " in said for place, said in seen), (port, seen)
    assert not any(":9 " in said for _, said in packets), packets
    # All of it captured as well: what is kept has its bounds.
    with Flood():
        done = subprocess.run([LVSCTL, "--home", cluster.home, "--json", "capture", "--filter", "udp port 9", "--packets", "1000000", "--seconds", "6"],
                              capture_output=True, text=True, timeout=60)
    after = {director: memory(director) for director in directors}
    print("  memory of the agents, kB: " + "; ".join(f"{director} {before[director]} before, {during[director]} beside it, {after[director][0]} after all was captured, {after[director][1]} at most" for director in directors)
          + f"; {len(done.stdout.splitlines())} packets captured of it")
    assert len(done.stdout.splitlines()) > 20000, done.stderr
    for director in directors:
        assert after[director][1] - before[director] < MOST_MORE, (director, before, during, after)


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
