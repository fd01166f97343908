"""The main job on a real kernel: push, balance, count, survive. Reads like an administrator's notebook."""
import json
import os
import random
import signal
import socket
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from lab_cluster import (LVSCTL, changed, http_get, in_host, ipvs_of, ipvs_stats, on, requests, run_tests, scenario_file, test)

def balanced(cluster, document, director, vip, exact):
    """Push, 200 requests, all answered, spread as the scheduler promises; API counters are the kernel's."""
    cluster.push(scenario_file(document))
    answered = requests(vip, 200)
    assert sum(answered.values()) == 200, answered
    assert len(answered) == 2, f"one real server got everything: {answered}"
    if exact:
        assert all(count == 100 for count in answered.values()), f"rr promises equal turns: {answered}"
    counters_agree(cluster, director)
    assert all(not plan["steps"] for plan in cluster.ctl_json("config", "check", scenario_file(document))["directors"].values()), "the table is not the document's"
    return answered


def counters_agree(cluster, director):
    """The API's counters are ipvsadm's. The kernel adds up its processors' counts every two seconds only."""
    deadline = time.monotonic() + 15
    while True:
        try:
            return compare_counters(cluster, director)
        except AssertionError:
            if time.monotonic() > deadline:
                raise
            time.sleep(1)


def compare_counters(cluster, director):
    kernel = ipvs_stats(director)
    table = cluster.ctl_json("--director", director, "ipvs")[director]
    compared = 0
    for service in table["services"]:
        protocol = service["protocol"].upper() if not service["fwmark"] else "FWM"
        place = str(service["fwmark"]) if service["fwmark"] else (f"[{service['address']}]" if ":" in service["address"] else service["address"]) + f":{service['port']}"
        for destination, counters in [("", service["counters"])] + [
                ((f"[{d['address']}]" if ":" in d["address"] else d["address"]) + f":{d['port']}", d["counters"]) for d in service["destinations"]]:
            ours = [counters[key] for key in ("connections", "inPackets", "outPackets", "inBytes", "outBytes")]
            theirs = kernel[(f"{protocol} {place}", destination)]
            assert ours == theirs, f"{place} {destination}: {ours}, ipvsadm has {theirs}"
            compared += 1
    assert compared >= 3, compared


@test("tun2dc")
def tunnel_ipv4_answers_and_spreads(cluster):
    document = changed("tun2dc", lambda d: [s.update(scheduler="rr") for s in d["virtualServices"] if s["port"] == 80])
    cluster.push(document)
    answered = requests("192.168.1.214", 200)
    assert answered == {"rproxy1": 100, "rproxy2": 100}, answered
    counters_agree(cluster, "ipvslb11")


@test("tun2dc")
def articles_document_is_in_force_on_all_four(cluster):
    cluster.push(scenario_file("tun2dc"))
    hashes = set(cluster.hashes().values())
    assert len(hashes) == 1, hashes
    table = ipvs_of("ipvslb11")
    assert set(table) == {"-t 192.168.1.214:80", "-t 192.168.1.214:443"}, table
    assert table["-t 192.168.1.214:80"] == {"192.168.1.14:80": "-i -w 1 --tun-type ipip", "192.168.2.2:80": "-i -w 1 --tun-type ipip"}, table
    assert "192.168.1.214" in on("ipvslb11", "ip", "addr"), "the first director holds the VIP"
    assert "192.168.1.214" not in on("ipvslb12", "ip", "addr"), "the standby does not"
    answered = requests("192.168.2.214", 200)
    assert sum(answered.values()) == 200, answered


@test("tun2dc")
def tunnel_ipv6_answers_and_spreads(cluster):
    balanced(cluster, "tun2dc-ipv6", "ipvslb11", "fd01::214", exact=True)
    cluster.push(scenario_file("tun2dc"))


@test("tun2dc")
def agent_killed_under_open_connections_breaks_none(cluster):
    cluster.push(scenario_file("tun2dc"))
    def work():
        connections = [socket.create_connection(("192.168.1.214", 80), timeout=10) for _ in range(50)]
        for connection in connections:
            connection.sendall(b"GET / HTTP/1.1\r\n")
        return connections
    connections = in_host("client", work)
    cluster.agent_kill("ipvslb11")
    cluster.agent_start("ipvslb11")
    for connection in connections:
        connection.sendall(b"Host: lab\r\nConnection: close\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 200"), "a connection broke"
        connection.close()
    plan = cluster.ctl_json("config", "check", scenario_file("tun2dc"))["directors"]["ipvslb11"]
    assert plan["steps"] == [], plan["steps"]


@test("tun2dc")
def console_that_dies_before_confirming_is_rolled_back(cluster):
    cluster.push(scenario_file("tun2dc"))
    before = cluster.hashes()
    document = changed("tun2dc", lambda d: d["virtualServices"][0]["realServers"][0].update(weight=7))
    console = subprocess.Popen([LVSCTL, "--home", cluster.home, "config", "push", document, "--yes", "--no-confirm", "--confirm-seconds", "5"],
                               stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    assert console.wait() == 0
    assert "-w 7" in str(ipvs_of("ipvslb11")), "applied while it waits"
    deadline = time.monotonic() + 30
    while cluster.hashes() != before and time.monotonic() < deadline:
        time.sleep(0.5)
    assert cluster.hashes() == before
    assert "-w 7" not in str(ipvs_of("ipvslb11")), "the kernel is as before too"


@test("tun2dc")
def console_killed_in_the_middle_is_rolled_back(cluster):
    cluster.push(scenario_file("tun2dc"))
    before = cluster.hashes()
    document = changed("tun2dc", lambda d: d["virtualServices"][0]["realServers"][0].update(weight=9))
    console = subprocess.Popen([LVSCTL, "--home", cluster.home, "config", "push", document, "--yes", "--confirm-seconds", "6", "--no-confirm"],
                               stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    time.sleep(random.uniform(0.3, 1.0))
    console.send_signal(signal.SIGKILL)
    console.wait()
    deadline = time.monotonic() + 30
    while (cluster.hashes() != before or any(s["pending"] for s in cluster.status().values())) and time.monotonic() < deadline:
        time.sleep(0.5)
    assert cluster.hashes() == before
    assert "-w 9" not in str(ipvs_of("ipvslb11"))


@test("tun2dc")
def one_director_unreachable_changes_nothing_anywhere(cluster):
    cluster.push(scenario_file("tun2dc"))
    before = cluster.hashes()
    table = ipvs_of("ipvslb11")
    document = changed("tun2dc", lambda d: d["virtualServices"][0]["realServers"][0].update(weight=3))
    cluster.agent_kill("ipvslb22", "TERM")
    try:
        cluster.push(document, 3)
        assert "ipvslb22" in cluster.errors or "Nothing was changed" in cluster.errors, cluster.errors
    finally:
        cluster.agent_start("ipvslb22")
    assert cluster.hashes() == before
    assert ipvs_of("ipvslb11") == table


@test("tun2dc")
def one_director_refusing_changes_nothing_anywhere(cluster):
    cluster.push(scenario_file("tun2dc"))
    before = cluster.hashes()
    # Another administrator's push waits on one director: it refuses ours.
    document = changed("tun2dc", lambda d: d["virtualServices"][0]["realServers"][0].update(weight=4))
    ours = changed("tun2dc", lambda d: d["virtualServices"][0]["realServers"][0].update(weight=5))
    cluster.ctl("config", "push", document, "--yes", "--no-confirm", "--confirm-seconds", "60")
    cluster.ctl("--director", "ipvslb11", "--director", "ipvslb12", "--director", "ipvslb21", "config", "rollback")
    cluster.push(ours, 4)
    assert "-w 5" not in str(ipvs_of("ipvslb11"))
    cluster.ctl("config", "rollback")
    assert cluster.hashes() == before


@test("tun2dc")
def entries_made_by_hand_are_reported_and_untouched(cluster):
    on("ipvslb11", "ipvsadm", "-A", "-t", "192.168.1.13:9999", "-s", "rr")
    on("ipvslb11", "ipvsadm", "-a", "-t", "192.168.1.214:80", "-r", "192.168.1.99:80", "-i")
    cluster.push(changed("tun2dc", lambda d: d["virtualServices"][0]["realServers"][0].update(weight=2)))
    plan = cluster.ctl_json("config", "check", scenario_file("tun2dc"))["directors"]["ipvslb11"]
    said = " ".join(drift["sentence"] for drift in plan["drift"])
    assert "192.168.1.13:9999" in said and "192.168.1.99" in said, said
    table = ipvs_of("ipvslb11")
    assert "-t 192.168.1.13:9999" in table and "192.168.1.99:80" in table["-t 192.168.1.214:80"], table
    on("ipvslb11", "ipvsadm", "-D", "-t", "192.168.1.13:9999")
    on("ipvslb11", "ipvsadm", "-d", "-t", "192.168.1.214:80", "-r", "192.168.1.99:80")
    cluster.push(scenario_file("tun2dc"))


@test("tun2dc")
def live_counts_follow_the_clients(cluster):
    cluster.push(scenario_file("tun2dc"))
    watching = subprocess.Popen([LVSCTL, "--home", cluster.home, "--json", "--director", "ipvslb11", "watch", "--interval", "200", "--count", "25"],
                                stdout=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)
    # The first reading is that before the requests, however long the program took to get it.
    first = watching.stdout.readline()
    requests("192.168.1.214", 40)
    out, _ = watching.communicate(timeout=120)
    seen = []
    for line in [first, *out.splitlines()]:
        services = {s["name"]: s for s in json.loads(line)["ipvslb11"]["services"]}
        seen.append(sum(d["active"] + d["inactive"] for d in services["http-dc1"]["destinations"]))
    assert max(seen) >= min(seen) + 30, seen


@test("dr")
def direct_routing_ipv4_answers_and_spreads(cluster):
    balanced(cluster, "dr", "lvs-d01", "10.10.1.20", exact=True)


@test("dr")
def firewall_mark_bundles_two_ports(cluster):
    """The Piranha article's lvs.cf: 80 and 443 are one service, a client stays on its real server."""
    cluster.push(scenario_file("dr-fwmark"))
    names = in_host("client", lambda: [http_get("10.10.1.20", port, tls=port == 443) for port in (80, 443, 443, 80)])
    assert len(set(names)) == 1, f"the client was sent to {names}"
    counters_agree(cluster, "lvs-d01")


@test("dr")
def direct_routing_ipv6_answers_and_spreads(cluster):
    balanced(cluster, "dr-ipv6", "lvs-d01", "fd0a::20", exact=True)
    assert "-f 80" not in ipvs_of("lvs-d01"), "the mark's service is gone with its document"


@test("nat")
def nat_ipv4_answers_and_spreads(cluster):
    balanced(cluster, "nat", "lb1", "10.20.0.100", exact=True)


@test("nat")
def nat_remaps_ports(cluster):
    assert requests("10.20.0.100", 10, 8080) == {"web1": 10}


@test("nat")
def nat_ipv6_answers_and_spreads(cluster):
    balanced(cluster, "nat-ipv6", "lb1", "fd20::100", exact=True)


run_tests()
