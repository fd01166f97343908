"""The way of packets by `lvsctl traceroute`: from a director with the VIP as its source, over a router that takes it for
spoofed, and from a real server by its own tools. Real kernel, real sshd."""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(__file__))
from lab_cluster import LVSCTL, on, run_tests, scenario_file, test, until

CLIENT = "10.1.1.1"


def traced(cluster, *words, json_=False):
    """Exit code and what is printed."""
    done = subprocess.run([LVSCTL, "--home", cluster.home, *(["--json"] if json_ else []), "traceroute", *words],
                          capture_output=True, text=True, timeout=200, stdin=subprocess.DEVNULL)
    print("  " + (done.stdout + done.stderr).strip().splitlines()[-1])
    return done.returncode, done.stdout + done.stderr


def dip(director):
    """The address that the director itself would send from."""
    return on(director, "ip", "-o", "route", "get", CLIENT).split(" src ")[1].split()[0]


@test("tun2dc")
def the_vip_passes_to_the_client(cluster):
    cluster.push(scenario_file("tun2dc"))
    until(lambda: "192.168.1.214" in on("ipvslb11", "ip", "-o", "addr"))
    # The director that has the VIP is found without naming it.
    for method in ("--udp", "--icmp", "--tcp"):
        code, said = traced(cluster, CLIENT, "--from", "http-dc1", method)
        lines = said.splitlines()
        assert code == 0 and len(lines) == 3, said
        assert lines[0].split()[:2] == ["1", "192.168.1.1"] and lines[1].split()[:2] == ["2", CLIENT], said
        assert lines[2].startswith(f"reached {CLIENT} in 2 hops, "), said
    code, said = traced(cluster, CLIENT, "--from", "192.168.1.214", "--mtu", "--director", "ipvslb11", json_=True)
    found = json.loads(said)["ipvslb11"]
    assert code == 0 and found["mtu"] == 1500 and found["from"] == "192.168.1.214" and not found["fromElsewhere"], found


@test("tun2dc")
def a_border_router_that_takes_the_vip_for_spoofed(cluster):
    on("router", "nft", "add table inet dark; add chain inet dark way { type filter hook forward priority 0; }; add rule inet dark way ip saddr 192.168.1.214 drop")
    try:
        code, said = traced(cluster, CLIENT, "--from", "http-dc1")
        assert code == 1 and said.splitlines()[-1] == "stops after 192.168.1.1 (hop 1): nothing beyond it answers", said
        code, said = traced(cluster, CLIENT, "--from", dip("ipvslb11"), "--director", "ipvslb11")
        assert code == 0 and said.splitlines()[-1].startswith(f"reached {CLIENT} in 2 hops, "), said
    finally:
        on("router", "nft", "delete table inet dark")
    assert traced(cluster, CLIENT, "--from", "http-dc1")[0] == 0


@test("tun2dc")
def a_real_server_traces_by_its_own_tools(cluster):
    subprocess.run([LVSCTL, "--home", cluster.home, "real-server", "trust", "--yes", "--password-stdin"], input="lab\n", text=True, check=True, capture_output=True)
    code, said = traced(cluster, CLIENT, "--real-server", "rproxy2", "--icmp", "--mtu", json_=True)
    found = list(json.loads(said).values())[0]
    assert code == 0 and found["reached"] and found["realServer"] == "rproxy2" and found["tool"], found
    assert [hop["answers"][0]["from"] for hop in found["hops"]] == ["192.168.2.1", CLIENT], found
    assert found["mtu"] == 1500, found


@test("tun2dc")
def a_real_server_sends_as_the_vip_and_the_director_hears(cluster):
    # Trusted by the agent of its own data centre; the other one's director has the VIP.
    for method in ("--icmp", "--udp", "--tcp"):
        code, said = traced(cluster, CLIENT, "--real-server", "rproxy2", "--from", "http-dc1", method, *(() if method == "--icmp" else ("--port", "33434")))
        lines = said.splitlines()
        assert code == 0 and len(lines) == 3, said
        assert lines[0].split()[:2] == ["1", "192.168.1.1"] and lines[1].split()[:2] == ["2", CLIENT], said
        assert lines[2] == f"reached {CLIENT} in 2 hops; answers were heard by ipvslb11", said
    on("router", "nft", "add table inet dark; add chain inet dark way { type filter hook forward priority 0; }; add rule inet dark way iifname eth2 ip saddr 192.168.1.214 drop")
    try:
        code, said = traced(cluster, CLIENT, "--real-server", "rproxy2", "--from", "192.168.1.214", json_=True)
        found = list(json.loads(said).values())[0]
        assert code == 1 and not found["reached"] and found["hops"][0]["answers"][0]["from"] == "192.168.1.1", found
        assert found["sentence"] == "stops after 192.168.1.1 (hop 1): nothing beyond it answers; answers were heard by ipvslb11", found
    finally:
        on("router", "nft", "delete table inet dark")


run_tests()
