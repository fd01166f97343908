"""Real servers set up over SSH by the agents: from bare machines to traffic, each fact broken and mended,
and back to what was there before. Real sshd, real kernel."""
import json
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from lab_cluster import CLUSTER, LVSCTL, changed, requests, run_tests, scenario_file, test

def on(host, command, check=True):
    """A shell command on a host, with the host's own files."""
    done = subprocess.run([CLUSTER, "exec", host, "sh", "-c", command], capture_output=True, text=True)
    if check and done.returncode != 0:
        raise AssertionError(f"{host}: {command}: {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def real_server(cluster, verb, *names, expect=0, stdin=None, more=()):
    """The jobs by server's name."""
    done = subprocess.run([LVSCTL, "--home", cluster.home, "--json", "real-server", verb, *names, *more],
                          input=stdin, stdin=subprocess.DEVNULL if stdin is None else None, capture_output=True, text=True)
    jobs = json.loads(done.stdout) if done.stdout else {}
    told = {name: job["error"] or bad_facts(job) for name, job in jobs.items()}
    assert done.returncode == expect, f"{verb} {names}: {done.returncode}, not {expect}: {done.stderr}{told}"
    return jobs


def trust(cluster, *names):
    real_server(cluster, "trust", *names, stdin="lab\n", more=("--yes", "--password-stdin"))


def setup(cluster, *names, expect=0):
    return real_server(cluster, "setup", *names, expect=expect, more=("--yes",))


def bad_facts(job):
    return [fact["name"] for fact in job["facts"] if not fact["good"]]


# Everything that a set-up may touch, as text.
STATE = r"""
ip -o addr show | sed 's/valid_lft.*//' | sort; ip -o link show | sed 's/mtu.*//' | sort; ip rule show; ip -6 rule show
ip route show table 4200 2>/dev/null; ip route show table 4201 2>/dev/null; ip route show; ip -6 route show default
for f in /proc/sys/net/ipv4/conf/*/rp_filter /proc/sys/net/ipv4/conf/*/arp_*; do echo "$f $(cat $f)"; done
find /etc /var/lib/lvs-real-server /root/.ssh -type f -newer /etc/hostname -exec sha256sum {} + 2>/dev/null | sort
find /etc -path '*lvs*'; ls -d /var/lib/lvs-real-server 2>/dev/null; true
"""


def answered(vip, count=20):
    spread = requests(vip, count)
    assert sum(spread.values()) == count and len(spread) == 2, spread


before = {}


@test("tun2dc")
def tunnels_from_bare_servers_to_traffic(cluster):
    cluster.push(scenario_file("tun2dc"))
    refused = real_server(cluster, "plan", "rproxy1", expect=4)["rproxy1"]
    assert refused["problem"] == "unknown-host-key" and refused["fingerprint"].startswith("SHA256:"), refused
    trust(cluster)
    for name in ("rproxy1", "rproxy2"):
        before[name] = on(name, STATE)
    plan = real_server(cluster, "plan")
    assert all(len(job["steps"]) >= 14 for job in plan.values()), plan
    assert on("rproxy1", STATE) == before["rproxy1"], "a plan changes nothing"
    began = time.monotonic()
    setup(cluster)
    print(f"  2 real servers set up in {time.monotonic() - began:.1f} s")
    answered("192.168.1.214")
    assert all(not job["steps"] for job in real_server(cluster, "plan").values()), "nothing is left to do"
    assert all(bad_facts(job) == [] for job in real_server(cluster, "verify").values())


def undone(cluster, *names):
    real_server(cluster, "undo", *names, more=("--yes",))
    for name in names:
        after = on(name, STATE)
        assert after == before[name], "\n".join(set(before[name].splitlines()) ^ set(after.splitlines()))


@test("tun2dc")
def undo_leaves_what_was_there(cluster):
    undone(cluster, "rproxy1", "rproxy2")
    setup(cluster)


# Broken by hand: what verify has to name, and whether a set-up mends it.
FAULTS = [
    ("ip link set tunl0 down", "Interface tunl0", True),
    ("ip addr del 192.168.1.214/32 dev tunl0", "VIP 192.168.1.214 on tunl0", True),
    ("echo 1 >/proc/sys/net/ipv4/conf/tunl0/rp_filter", "rp_filter of tunl0", True),
    ("ip route flush table 4201", "Segment size of the tunnel, 1440 bytes", True),
    ("ip rule del from 192.168.2.214 lookup 4201", "Segment size from 192.168.2.214", True),
    ("ip rule del from 192.168.1.214 lookup main", "Direct ways from 192.168.1.214", True),
    ("rm /etc/modules-load.d/lvs-real-server.conf", "Modules at boot", True),
    ("nft 'add table ip t; add chain ip t input { type filter hook input priority 0; }; add rule ip t input ip protocol 4 drop'",
     "Firewall lets in IP protocol 4 (IPIP) to ", False),
]


@test("tun2dc")
def each_broken_fact_is_named_alone_and_mended_alone(cluster):
    """Half of the faults on each real server, so that both are looked at in one go."""
    halves = {"rproxy1": FAULTS[::2], "rproxy2": FAULTS[1::2]}
    for turn in range(max(len(half) for half in halves.values())):
        faults = {name: half[turn] for name, half in halves.items() if turn < len(half)}
        for name, (command, _, _) in faults.items():
            on(name, command)
        found = real_server(cluster, "verify", *faults, expect=1)
        for name, (_, fact, mendable) in faults.items():
            named = [bad for bad in bad_facts(found[name]) if not bad.startswith("ARP for")]
            assert len(named) == 1 and named[0].startswith(fact), f"{name}: {named}, not {fact}"
            job = setup(cluster, name, expect=0 if mendable else 1)[name]
            assert [step["sentence"] for step in job["steps"]] == ([fact] if mendable else []), job["steps"]
            if not mendable:
                opened = real_server(cluster, "setup", name, more=("--yes", "--open-firewall"))[name]
                assert bad_facts(opened) == [], bad_facts(opened)
                answered("192.168.1.214")
                on(name, "nft delete table ip t")
                setup(cluster, name)  # with its firewall gone the script for boot has a line too many
    assert all(bad_facts(job) == [] for job in real_server(cluster, "verify").values())
    answered("192.168.1.214")


@test("tun2dc")
def reboot_brings_it_back(cluster):
    on("rproxy1", "ip link set tunl0 down; ip addr flush dev tunl0; ip route flush table 4201;"
                  "while ip rule del priority 4201 2>/dev/null; do :; done; while ip rule del priority 4202 2>/dev/null; do :; done;"
                  "for n in arp_ignore arp_announce; do echo 0 >/proc/sys/net/ipv4/conf/all/$n; done")
    assert len(bad_facts(real_server(cluster, "verify", "rproxy1", expect=1)["rproxy1"])) >= 8
    # What a boot does: modules, sysctls, and the hooks of the interfaces that come up.
    on("rproxy1", "xargs -a /etc/modules-load.d/lvs-real-server.conf -n1 sh -c 'case $1 in [a-z]*) modprobe $1;; esac' - || true;"
                  "sysctl -q -p /etc/sysctl.d/90-lvs-real-server.conf; /etc/network/if-up.d/lvs-real-server")
    assert bad_facts(real_server(cluster, "verify", "rproxy1")["rproxy1"]) == []
    on("rproxy1", "/etc/network/if-up.d/lvs-real-server")  # once more does no harm
    assert real_server(cluster, "plan", "rproxy1")["rproxy1"]["steps"] == []


@test("tun2dc")
def secrets_are_nowhere(cluster):
    real_server(cluster, "verify", "rproxy1", stdin="a-sudo-secret\n", more=("--sudo-password-stdin",))
    kept = [os.environ["LAB_DIR"] + "/logs"] + [f"/run/lab/cluster/{director}/state" for director in cluster.directors]
    found = subprocess.run(["grep", "-rlE", "a-sudo-secret|sudoPassword", *kept], capture_output=True, text=True).stdout
    assert found == "", found
    private = subprocess.run(["find", "/run/lab/cluster/ipvslb11/state/real-servers", "-type", "f", "-perm", "/077"], capture_output=True, text=True).stdout
    assert private == "", private


@test("tun2dc")
def changed_document_takes_back_what_is_not_needed(cluster):
    cluster.push(changed("tun2dc", lambda d: d.update(virtualServices=[s for s in d["virtualServices"] if s["address"] == "192.168.1.214"])))
    job = setup(cluster, "rproxy1")["rproxy1"]
    assert any(step["sign"] == "-" for step in job["steps"]), job["steps"]
    held = on("rproxy1", "ip addr show dev tunl0")
    assert "192.168.2.214" not in held and "192.168.1.214" in held, held
    cluster.push(scenario_file("tun2dc"))
    setup(cluster, "rproxy1")


@test("tun2dc")
def other_tunnels(cluster):
    """GUE and GRE instead of IPIP; what was needed for the one before goes."""
    for kind, device in (({"type": "gue", "port": 5555}, "tunl0"), ({"type": "gre"}, "gre0")):
        def change(document):
            for service in document["virtualServices"]:
                service["tunnel"] = kind
        cluster.push(changed("tun2dc", change))
        setup(cluster)
        answered("192.168.1.214")
        assert "192.168.1.214" in on("rproxy1", f"ip addr show dev {device}")
        assert all(not job["steps"] for job in real_server(cluster, "plan").values())
    assert "5555" not in on("rproxy1", "ip fou show", check=False)
    cluster.push(scenario_file("tun2dc"))
    setup(cluster)
    assert "192.168.1.214" not in on("rproxy1", "ip addr show dev gre0")
    answered("192.168.1.214")


@test("tun2dc")
def drift_becomes_an_event_by_itself(cluster):
    on("rproxy1", "ip addr del 192.168.2.214/32 dev tunl0")
    cluster.agent_kill("ipvslb11", "TERM")
    os.environ["LVS_AGENT_VERIFY_EVERY"] = "5"
    cluster.agent_start("ipvslb11")
    del os.environ["LVS_AGENT_VERIFY_EVERY"]
    for _ in range(60):
        told = json.loads(cluster.ctl("--director", "ipvslb11", "--json", "events"))["ipvslb11"]["events"]
        drift = [event for event in told if event["kind"] == "real-server" and "192.168.2.214" in event["why"]]
        if drift:
            break
        time.sleep(1)
    assert drift and drift[-1]["severity"] == "warning", told[-3:]
    setup(cluster, "rproxy1")
    cluster.agent_kill("ipvslb11", "TERM")
    cluster.agent_start("ipvslb11")


@test("tun2dc")
def tunnels_over_ipv6(cluster):
    cluster.push(scenario_file("tun2dc-ipv6"))
    setup(cluster)
    answered("fd01::214")
    assert all(bad_facts(job) == [] for job in real_server(cluster, "verify").values())


@test("dr")
def direct_routing_from_bare_servers_to_traffic(cluster):
    for document, vip in (("dr", "10.10.1.20"), ("dr-ipv6", "fd0a::20")):
        cluster.push(scenario_file(document))
        if document == "dr":
            trust(cluster)
            before.update({name: on(name, STATE) for name in ("lvs-d03", "lvs-d04")})
        setup(cluster)
        answered(vip)
        assert all(bad_facts(job) == [] for job in real_server(cluster, "verify").values())
    undone(cluster, "lvs-d03", "lvs-d04")


@test("dr")
def only_the_director_answers_arp(cluster):
    cluster.push(scenario_file("dr"))
    setup(cluster)
    asked = on("lvs-d02", "ip neigh flush dev eth0; ping -c1 -W2 10.10.1.20 >/dev/null; ip neigh show 10.10.1.20")
    assert "02:00:0a:0a:01:15" in asked, f"the director's own address: {asked}"
    on("lvs-d03", "for n in arp_ignore arp_announce; do echo 0 >/proc/sys/net/ipv4/conf/all/$n; done")
    job = real_server(cluster, "verify", "lvs-d03", expect=1)["lvs-d03"]
    assert set(bad_facts(job)) == {"arp_ignore for eth0", "arp_announce for eth0", "ARP for 10.10.1.20 on the segment"}, bad_facts(job)
    setup(cluster, "lvs-d03")


@test("nat")
def nat_from_bare_servers_to_traffic(cluster):
    for document, vip in (("nat", "10.20.0.100"), ("nat-ipv6", "fd20::100")):
        cluster.push(scenario_file(document))
        if document == "nat":
            trust(cluster)
            before.update({name: on(name, STATE) for name in ("web1", "web2")})
        setup(cluster)
        answered(vip)
        assert all(bad_facts(job) == [] for job in real_server(cluster, "verify").values())
    undone(cluster, "web1", "web2")


run_tests("bare")
