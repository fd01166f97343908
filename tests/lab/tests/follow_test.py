"""Where the packets stop: a client's connections followed through captures on directors and real servers by
`lvsctl diagnose --follow`, with what fault_test's table of faults does not ask. Real kernel, real sshd, real tcpdump."""
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(__file__))
from lab_cluster import CLUSTER, LVSCTL, changed, http_get, in_host, on, requests, run_tests, scenario_file, test, until


def trust(cluster):
    subprocess.run([LVSCTL, "--home", cluster.home, "real-server", "trust", "--yes", "--password-stdin"], input="lab\n", text=True, check=True, capture_output=True)


def followed(cluster, service, *more, host="client"):
    """What is said, as seen from the client's own machine."""
    began = time.monotonic()
    done = in_host(host, lambda: subprocess.run([LVSCTL, "--home", cluster.home, "--json", "diagnose", service, *more], capture_output=True, text=True, stdin=subprocess.DEVNULL))
    assert done.stdout, done.stderr
    said = json.loads(done.stdout)
    print(f"  {said['verdict']} ({time.monotonic() - began:.1f} s)")
    return said


def ways(said):
    """Each connection's stations: "ipvslb11+ ipvslb11+ rproxy2- …"."""
    mark = {"yes": "+", "no": "-", "unknown": "?"}
    return [" ".join((hop["host"] or "client") + mark[hop["seen"]] for hop in one["hops"]) for one in said["connections"]]


def names(cluster, service, fault, place):
    said = followed(cluster, service, "--follow")
    found = [(one["fault"], one["place"]) for one in said["findings"]]
    assert found == [(fault, place)], (found, ways(said), said["unseen"])
    assert said["verdict"] == said["findings"][0]["sentence"] and said["findings"][0]["remedy"], said
    return said


@contextlib.contextmanager
def made(host, fault, *healing):
    """A fault that ends with the block, however that ends. Both are lines of a shell's."""
    on(host, "sh", "-c", fault)
    try:
        yield
    finally:
        for line in healing:
            on(host, "sh", "-c", line)


def filters(host, rule, hook="forward"):
    return made(host, f"nft 'add table inet dark; add chain inet dark way {{ type filter hook {hook} priority 0; }}; add rule inet dark way {rule}'", "nft delete table inet dark")


def leftovers(*hosts):
    return [host for host in hosts if "tcpdump" in subprocess.run([CLUSTER, "exec", host, "ps", "-e"], capture_output=True, text=True).stdout.split()]


@test("tun2dc")
def a_healthy_tunnel_is_followed_there_and_back(cluster):
    def by_turns(document):  # so that a few connections meet every real server
        for service in document["virtualServices"]:
            service["scheduler"] = "rr"
    cluster.push(changed("tun2dc", by_turns))
    requests("192.168.1.214", 2)
    # Without a way onto the real servers, what they do is not seen, and said so.
    said = followed(cluster, "http-dc1", "--follow")
    assert said["healthy"] and any("packets of rproxy1" in one and "not trusted yet" in one for one in said["unseen"]), said
    assert set(ways(said)) <= {f"ipvslb11+ ipvslb11+ {server}? {server}? client+" for server in ("rproxy1", "rproxy2")}, ways(said)
    trust(cluster)
    said = followed(cluster, "http-dc1", "--follow")
    assert said["healthy"], said
    assert set(ways(said)) == {f"ipvslb11+ ipvslb11+ {server}+ {server}+ {server}+ client+" for server in ("rproxy1", "rproxy2")}, (ways(said), said["unseen"])
    hops = said["connections"][0]["hops"]
    assert "as IPIP to 192.168." in hops[1]["sentence"] and "tunl0" in hops[3]["sentence"] and "from 192.168.1.214" in hops[4]["sentence"], hops
    until(lambda: not leftovers("rproxy1", "rproxy2"), 20)


@test("tun2dc")
def replies_that_are_lost_whatever_their_source(cluster):
    # Nothing tells it from other ports: no more is said than is known. What the directors' checks hear is left alone.
    with filters("router", "iifname eth2 oifname eth0 tcp sport 80 drop"):
        said = names(cluster, "http-dc1", "reply-lost", "between rproxy2 and the client")
    assert "too come equally far, to 10.1.1.1 (hop 2)" in said["findings"][0]["why"], said


@test("tun2dc")
def a_reverse_path_filter(cluster):
    strict = "sysctl -qw net.ipv4.conf.all.rp_filter={0} net.ipv4.conf.tunl0.rp_filter={0}"
    with made("rproxy2", strict.format(1), strict.format(0)):
        names(cluster, "http-dc1", "no-reply", "real server rproxy2")


@test("tun2dc")
def a_tunnel_whose_interface_is_down(cluster):
    with made("rproxy2", "ip link set tunl0 down", "ip link set tunl0 up", "ip route replace default via 192.168.2.1"):
        said = followed(cluster, "http-dc1", "--follow")
    found = [(one["fault"], one["place"]) for one in said["findings"]]
    assert found in ([("not-unpacked", "real server rproxy2")], [("no-reply", "real server rproxy2")]), (found, ways(said))


@test("tun2dc")
def somebody_elses_connection_is_waited_for(cluster):
    done = threading.Event()

    def connect():
        while not done.is_set():
            in_host("client", lambda: http_get("192.168.1.214"))
            time.sleep(1)

    other = threading.Thread(target=connect)
    other.start()
    try:
        said = followed(cluster, "http-dc1", "--from", "10.1.1.1", host="router")
    finally:
        done.set()
        other.join()
    assert said["healthy"] and said["connections"] and said["connections"][0]["client"] == "10.1.1.1", said
    said = followed(cluster, "http-dc1", "--from", "10.1.1.77", host="router")
    assert said["healthy"] and any("connection from 10.1.1.77 to http-dc1" in one for one in said["unseen"]), said


@test("tun2dc")
def a_director_elsewhere_is_the_client(cluster):
    said = followed(cluster, "http-dc1", "--probe-from", "ipvslb21")
    own = on("ipvslb21", "ip", "-o", "route", "get", "192.168.1.214").split(" src ")[1].split()[0]
    assert said["healthy"] and {one["client"] for one in said["connections"]} == {own}, said
    assert all(way.startswith("ipvslb11+ ipvslb11+ ") and "-" not in way for way in ways(said)), ways(said)
    refused = subprocess.run([LVSCTL, "--home", cluster.home, "diagnose", "http-dc1", "--probe-from", "ipvslb12"], capture_output=True, text=True)
    assert refused.returncode == 2 and "ipvslb12 forwards http-dc1 itself" in refused.stderr, refused


@test("tun2dc")
def a_host_over_ssh_is_the_client(cluster):
    """The client's machine has an sshd for each connection; who asks is elsewhere, and reaches it as a user's ssh does."""
    config = "/etc/ssh/ssh_config.d/lvs-lab.conf"
    with tempfile.TemporaryDirectory() as folder:
        for name in ("own", "host"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{folder}/{name}"], check=True)
        with open(f"{folder}/sshd_config", "w") as file:
            file.write(f"HostKey {folder}/host\nAuthorizedKeysFile {folder}/own.pub\nStrictModes no\nPidFile none\n")
        with open(config, "w") as file:
            file.write(f"Host traveller\n  User root\n  ProxyCommand {CLUSTER} exec client /usr/sbin/sshd -i -f {folder}/sshd_config\n"
                       f"  IdentityFile {folder}/own\n  UserKnownHostsFile {folder}/known\n")
        os.makedirs("/run/sshd", exist_ok=True)
        try:
            unknown = followed(cluster, "http-dc1", "--probe-from", "ssh://traveller", host="router")
            assert any("ssh://traveller is not among the known hosts" in one for one in unknown["unseen"]), unknown["unseen"]
            with open(f"{folder}/host.pub") as key, open(f"{folder}/known", "w") as known:
                known.write("traveller " + key.read())
            said = followed(cluster, "http-dc1", "--probe-from", "ssh://traveller", host="router")
        finally:
            os.remove(config)
    assert said["healthy"] and {one["client"] for one in said["connections"]} == {"10.1.1.1"}, said
    assert set(ways(said)) == {f"ipvslb11+ ipvslb11+ {server}+ {server}+ {server}+ client+" for server in ("rproxy1", "rproxy2")}, (ways(said), said["unseen"])


@test("dr")
def a_router_that_believes_an_old_address(cluster):
    cluster.push(scenario_file("dr"))
    trust(cluster)
    said = followed(cluster, "http", "--follow")
    assert said["healthy"], said
    assert all(way.endswith("+ client+") and "-" not in way.replace("lvs-d0", "") for way in ways(said)), ways(said)
    with made("router", "ip neigh replace 10.10.1.20 lladdr 02:00:00:00:00:99 dev eth1 nud permanent", "ip neigh del 10.10.1.20 dev eth1"):
        said = names(cluster, "http", "requests-missing", "between the client and the directors")
    assert "02:00:00:00:00:99" in said["findings"][0]["why"], said["findings"]


@test("dr")
def a_service_that_does_not_listen_on_the_vip(cluster):
    refusing = "ip daddr 10.10.1.20 tcp dport 80 reject with tcp reset"
    with filters("lvs-d03", refusing, "input"), filters("lvs-d04", refusing, "input"):
        said = followed(cluster, "http", "--follow")
    assert {one["fault"] for one in said["findings"]} == {"server-refuses"} and said["findings"][0]["effect"] == "stops", (said["findings"], ways(said))


@test("nat")
def nat_is_followed_there_and_back(cluster):
    cluster.push(scenario_file("nat"))
    trust(cluster)
    document = json.load(open(scenario_file("nat")))
    service = next(one["name"] for one in document["virtualServices"] if one.get("port") == 80)
    said = followed(cluster, service, "--follow")
    assert said["healthy"], said
    assert all(way.startswith("lb1+ lb1+ ") and way.endswith(" lb1+ lb1+ client+") and "-" not in way for way in ways(said)), ways(said)

    with filters("lb1", "iifname eth1 tcp sport 80 drop"):
        said = followed(cluster, service, "--follow")
    # The director's own packet filter tells the cause, and the packets show it.
    assert [(one["fault"], one["place"]) for one in said["findings"]] == [("director-blocks", "director lb1")], (said["findings"], ways(said))
    assert "packets show it" in said["findings"][0]["why"], said["findings"]


run_tests()
