"""Faults made by hand on a real kernel, and what `lvsctl diagnose` says of them. Reads like an administrator's notebook."""
import json
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(__file__))
from lab_cluster import CLUSTER, LVSCTL, changed, on, run_tests, scenario_file, test, until, web

DEAF = "add table ip deaf; add chain ip deaf input { type filter hook input priority 0; }; add rule ip deaf input ip protocol 112 drop"


def push(cluster):
    def change(document):
        document["healthChecks"] = [{"name": "alive", "type": "http", "path": "/", "intervalMs": 500, "timeoutMs": 400, "rise": 1, "fall": 2}]
        document["virtualServices"][0]["healthCheck"] = "alive"
        document["failoverGroups"][0]["connectionSync"] = {"interface": "eth0", "syncId": 20}
    cluster.push(changed("dr", change))


def diagnosed(cluster, *more):
    """What is found: [(fault, place)], and all that is said."""
    done = subprocess.run([LVSCTL, "--home", cluster.home, "--json", "diagnose", "http", *more], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    said = json.loads(done.stdout)
    assert done.returncode == (0 if said["healthy"] else 1), (done.returncode, done.stderr)
    return [(one["fault"], one["place"]) for one in said["findings"]], said


def named(cluster, *expected, more=()):
    """Waits until exactly these faults are named, the first in the verdict."""
    def look():
        found = diagnosed(cluster, *more)[0]
        assert found == list(expected), found
        return True
    until(look, 40)
    _, said = diagnosed(cluster, *more)
    assert said["verdict"] == said["findings"][0]["sentence"], said
    return said


def healthy(cluster, *more):
    def look():
        _, said = diagnosed(cluster, *more)
        assert said["healthy"], said["findings"]
        return True
    until(look, 60)


@test("dr")
def a_healthy_service_is_called_so(cluster):
    push(cluster)
    healthy(cluster)
    _, said = diagnosed(cluster)
    assert any("lvs-d01 sends connections to 2 of 2 real servers" in one for one in said["good"]), said


@test("dr")
def real_servers_that_fail_are_named_with_their_reason(cluster):
    push(cluster)
    web("lvs-d03", False)
    try:
        said = named(cluster, ("some-fail", "real server lvs-d03"))
        assert "refused" in said["findings"][0]["why"], said
        web("lvs-d04", False)
        try:
            named(cluster, ("all-fail", "director lvs-d01"))
        finally:
            web("lvs-d04", True)
    finally:
        web("lvs-d03", True)
    healthy(cluster)


@test("dr")
def who_was_taken_out_is_no_failure(cluster):
    push(cluster)
    cluster.ctl("maintenance", "out", "lvs-d03", "--reason", "new disks")
    healthy(cluster)
    cluster.ctl("maintenance", "out", "lvs-d04", "--reason", "new disks")
    named(cluster, ("taken-out", "director lvs-d01"))
    cluster.ctl("maintenance", "enable", "lvs-d03")
    cluster.ctl("maintenance", "enable", "lvs-d04")
    healthy(cluster)


@test("dr")
def what_somebody_removed_from_the_kernel_is_named(cluster):
    push(cluster)
    healthy(cluster)
    on("lvs-d01", "ipvsadm", "-d", "-t", "10.10.1.20:80", "-r", "10.10.1.24:80")
    named(cluster, ("destination-missing", "director lvs-d01"))
    on("lvs-d01", "ipvsadm", "-D", "-t", "10.10.1.20:80")
    named(cluster, ("service-missing", "director lvs-d01"))
    push(cluster)
    healthy(cluster)


@test("dr")
def a_directors_own_packet_filter_is_read(cluster):
    push(cluster)
    healthy(cluster)
    on("lvs-d01", "nft", "add table inet door; add chain inet door input { type filter hook input priority 0; }; add rule inet door input tcp dport 80 drop")
    try:
        said = named(cluster, ("director-blocks", "director lvs-d01"))
        assert "nft chain inet door input drops tcp port 80 to 10.10.1.20" in said["findings"][0]["why"], said
    finally:
        on("lvs-d01", "nft", "delete table inet door")
    healthy(cluster)


@test("dr")
def a_real_server_without_a_way_to_it_is_told_of(cluster):
    def unchecked(document):
        document["failoverGroups"][0]["connectionSync"] = {"interface": "eth0", "syncId": 20}
    cluster.push(changed("dr", unchecked))
    healthy(cluster)
    for director in cluster.directors:
        on(director, "ip", "route", "add", "prohibit", "10.10.1.24/32")
    try:
        said = named(cluster, ("no-way", "real server lvs-d04"))
        assert "a route prohibits it" in said["findings"][0]["why"], said
    finally:
        for director in cluster.directors:
            on(director, "ip", "route", "del", "prohibit", "10.10.1.24/32")
    healthy(cluster)
    on("lvs-d04", "ip", "link", "set", "eth0", "arp", "off")
    on("lvs-d01", "ip", "neigh", "flush", "to", "10.10.1.24")
    try:
        on("lvs-d01", "ping", "-c", "1", "-W", "4", "10.10.1.24", check=False)  # somebody has to want something of it
        said = named(cluster, ("no-way", "real server lvs-d04"))
        assert "10.10.1.24 does not answer ARP on eth" in said["findings"][0]["why"], said
    finally:
        on("lvs-d04", "ip", "link", "set", "eth0", "arp", "on")
    healthy(cluster)


@test("dr")
def two_masters_that_do_not_hear_each_other(cluster):
    push(cluster)
    for director in cluster.directors:
        on(director, "nft", DEAF)
    try:
        said = named(cluster, ("two-masters", "failover group web"))
        assert "neither hears" in said["findings"][0]["why"] and "112" in said["findings"][0]["remedy"], said
    finally:
        for director in cluster.directors:
            on(director, "nft", "delete table ip deaf")
    healthy(cluster)


@test("dr")
def what_the_next_failover_would_break(cluster):
    push(cluster)
    healthy(cluster)
    on("lvs-d02", "ipvsadm", "--stop-daemon", "backup")
    said = named(cluster, ("no-sync", "failover group web"))
    assert said["findings"][0]["effect"] == "later", said
    push(cluster)
    healthy(cluster)


@test("dr")
def a_silent_director_is_told_of(cluster):
    push(cluster)
    cluster.agent_kill("lvs-d02", "TERM")
    try:
        said = named(cluster, ("director-silent", "director lvs-d02"))
        assert said["findings"][0]["effect"] == "later" and any(one.startswith("lvs-d02, which was not reached") for one in said["unseen"]), said
    finally:
        cluster.agent_start("lvs-d02")
    healthy(cluster)


@test("dr")
def what_its_checks_do_not_see_is_found_over_ssh_and_mended(cluster):
    push(cluster)
    subprocess.run([LVSCTL, "--home", cluster.home, "real-server", "trust", "--yes", "--password-stdin"], input="lab\n", text=True, check=True, capture_output=True)
    cluster.ctl("real-server", "setup", "--yes")
    healthy(cluster, "--verify")
    subprocess.run([CLUSTER, "exec", "lvs-d03", "ip", "addr", "del", "10.10.1.20/32", "dev", "lo"], check=True)
    assert diagnosed(cluster)[0] == [], "the check asks the RIP"
    said = named(cluster, ("real-server-fact", "real server lvs-d03"), more=("--verify",))
    assert said["findings"][0]["remedy"] == "lvsctl real-server setup lvs-d03", said
    cluster.ctl("real-server", "setup", "lvs-d03", "--yes")
    healthy(cluster, "--verify")


@test("nat")
def replies_that_end_at_the_director(cluster):
    cluster.push(scenario_file("nat"))
    document = json.load(open(scenario_file("nat")))
    service = document["virtualServices"][0]["name"]

    def found():
        done = subprocess.run([LVSCTL, "--home", cluster.home, "--json", "diagnose", service], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        return [one["fault"] for one in json.loads(done.stdout)["findings"]]
    until(lambda: found() == [])
    on("lb1", "sysctl", "-q", "-w", "net.ipv4.ip_forward=0")
    until(lambda: found() == ["forwarding-off"])
    cluster.push(scenario_file("nat"))
    until(lambda: found() == [])


run_tests()
