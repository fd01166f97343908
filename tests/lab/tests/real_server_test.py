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
    assert done.returncode == expect, f"{verb} {names}: {done.returncode}, not {expect}: {done.stderr}{done.stdout[-1500:]}"
    return json.loads(done.stdout)


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
    ("echo 0 >/proc/sys/net/ipv4/conf/all/arp_ignore", "arp_ignore for eth0", True),
    ("echo 0 >/proc/sys/net/ipv4/conf/all/arp_announce", "arp_announce for eth0", True),
    ("ip route flush table 4201", "Segment size of the tunnel, 1440 bytes", True),
    ("ip rule del from 192.168.2.214 lookup 4201", "Segment size from 192.168.2.214", True),
    ("ip rule del from 192.168.1.214 lookup main", "Direct ways from 192.168.1.214", True),
    ("rm /etc/modules-load.d/lvs-real-server.conf", "Modules at boot", True),
    ("echo '# x' >>/etc/sysctl.d/90-lvs-real-server.conf", "Sysctls at boot", True),
    ("rm /etc/lvs-real-server/apply", "Script for boot", True),
    ("rm /etc/network/if-up.d/lvs-real-server", "Start at boot", True),
    ("ip addr add 192.168.1.214/32 dev eth0", "VIP 192.168.1.214 not on eth0", True),
    ("nft add table ip t; nft add chain ip t input '{ type filter hook input priority 0; }'; nft add rule ip t input ip protocol 4 drop",
     "Firewall", False),
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
            assert named == [fact], f"{name}: {named}, not {fact}"
            plan = real_server(cluster, "plan", name)[name]
            assert [step["sentence"] for step in plan["steps"]] == ([fact] if mendable else []), plan["steps"]
            if mendable:
                setup(cluster, name)
            else:
                on(name, "nft delete table ip t")
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
def changed_host_key_stops_everything(cluster):
    state = on("rproxy2", STATE)
    key = "/run/lab/cluster/rproxy2/ssh/host_key"
    os.rename(key, key + ".was")
    os.remove(key + ".pub")
    subprocess.run([CLUSTER, "ssh-restart", "rproxy2"], check=True)
    for verb, more in (("verify", ()), ("setup", ("--yes",)), ("undo", ("--yes",))):
        job = real_server(cluster, verb, "rproxy2", expect=4, more=more)["rproxy2"]
        assert job["problem"] == "changed-host-key" and "has changed" in job["error"], job
    os.replace(key + ".was", key)
    os.remove(key + ".pub")
    subprocess.run([CLUSTER, "ssh-restart", "rproxy2"], check=True)
    assert bad_facts(real_server(cluster, "verify", "rproxy2")["rproxy2"]) == []
    assert on("rproxy2", STATE) == state


@test("tun2dc")
def other_users_need_sudo(cluster):
    def as_user(name):
        return changed("tun2dc", lambda d: d["realServers"][0].setdefault("ssh", {}).update(user=name))
    key = cluster.ctl("--director", "ipvslb11", "real-server", "key").strip()
    for user in ("ops", "auto"):
        on("rproxy1", f"mkdir -p /home/{user}/.ssh; echo '{key}' >/home/{user}/.ssh/authorized_keys; chown -R {user} /home/{user}/.ssh")
    cluster.push(as_user("ops"))
    job = real_server(cluster, "verify", "rproxy1", expect=1)["rproxy1"]
    assert "password" in job["error"], job["error"]
    job = real_server(cluster, "verify", "rproxy1", expect=1, stdin="wrong\n", more=("--sudo-password-stdin",))["rproxy1"]
    assert "does not take this password" in job["error"], job["error"]
    job = real_server(cluster, "verify", "rproxy1", stdin="ops\n", more=("--sudo-password-stdin",))["rproxy1"]
    assert bad_facts(job) == []
    cluster.push(as_user("auto"))
    assert bad_facts(real_server(cluster, "verify", "rproxy1")["rproxy1"]) == []
    cluster.push(as_user("nobody-here"))
    assert real_server(cluster, "verify", "rproxy1", expect=4)["rproxy1"]["problem"] == "not-allowed"
    cluster.push(scenario_file("tun2dc"))


@test("tun2dc")
def secrets_are_nowhere(cluster):
    logs = subprocess.run(["grep", "-rl", "-e", "sudoPassword", "-e", "wrong", os.environ["LAB_DIR"] + "/logs", "/run/lab/cluster/ipvslb11/state"],
                          capture_output=True, text=True).stdout
    assert logs == "", logs


@test("tun2dc")
def full_or_read_only_machines_are_told(cluster):
    on("rproxy1", "ip addr del 192.168.2.214/32 dev tunl0; rm /etc/lvs-real-server/apply; mount --bind /etc /etc; mount -o remount,ro,bind /etc")
    job = setup(cluster, "rproxy1", expect=1)["rproxy1"]
    assert "Read-only" in job["error"], job["error"]
    assert [step["state"] for step in job["steps"]] == ["done", "failed"], job["steps"]
    on("rproxy1", "umount /etc")
    setup(cluster, "rproxy1")  # goes on where it stopped
    assert bad_facts(real_server(cluster, "verify", "rproxy1")["rproxy1"]) == []


@test("tun2dc")
def cut_in_the_middle_it_goes_on(cluster):
    real_server(cluster, "undo", "rproxy1", more=("--yes",))
    setting = subprocess.Popen([LVSCTL, "--home", cluster.home, "--json", "real-server", "setup", "rproxy1", "--yes"],
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    for _ in range(600):
        if "192.168.1.214" in on("rproxy1", "ip addr show dev tunl0", check=False):
            break
        time.sleep(0.05)
    # The connection's own sshd, a child of the host's, and nobody else's.
    subprocess.run(["pkill", "-KILL", "-P", open("/run/lab/cluster/rproxy1/sshd.pid").read().strip()])
    out, _ = setting.communicate(timeout=120)
    job = json.loads(out)["rproxy1"]
    if job["state"] == "failed":
        assert "broke" in job["error"] or "status" in job["error"] or "connection" in job["error"], job["error"]
    setup(cluster, "rproxy1")
    assert on("rproxy1", "ip addr show dev tunl0").count("192.168.1.214") == 1
    assert bad_facts(real_server(cluster, "verify", "rproxy1")["rproxy1"]) == []


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
