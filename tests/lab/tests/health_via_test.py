"""Health checks by way of the service: they find what a check of the real server's own address does not. Reads like an
administrator's notebook."""
import os
import sys

sys.path.insert(0, os.path.dirname(__file__))
from lab_cluster import changed, ipvs_of, on, place, requests, run_tests, test, until, web


def checked(document, via="service"):
    """The first service is checked by way of it, the others at the real servers' own addresses."""
    every = {"type": "tcp", "intervalMs": 500, "timeoutMs": 400, "rise": 1, "fall": 2}
    document["healthChecks"] = [{"name": "way", "via": via, **every}, {"name": "plain", **every}]
    services = document["virtualServices"]
    for service in services:
        service["healthCheck"] = "way" if service is services[0] else "plain"


def second_service(document):
    services = document["virtualServices"]
    services.append({**services[0], "name": "https", "port": 443})
    checked(document)


def ways(director):
    return sorted(key for key in ipvs_of(director) if key.startswith("-f "))


def table(director, service):
    return sorted(ipvs_of(director)[service])


def state(cluster, director, service, server):
    found = place(cluster, server, director, service)
    return found["state"], found["why"]


def passes(cluster, director, service, server):
    where, why = state(cluster, director, service, server)
    return where == "in" and why.startswith("connected")


def nothing_left(cluster, directors):
    for director in directors:
        assert ways(director) == [], (director, ways(director))
        assert on(director, "sysctl", "-n", "net.ipv4.conf.all.accept_local").strip() == "0", director


def nothing_foreign(cluster, directors):
    """What is there for checks is nobody's service, and no drift."""
    for director in directors:
        listed = cluster.ctl_json("--director", director, "ipvs")[director]["services"]
        assert all(service["name"] and service["fwmark"] == 0 for service in listed), listed
        status = cluster.status()[director]
        assert status["driftCount"] == 0 and not status["warnings"], (director, status)


@test("dr")
def direct_routing(cluster):
    """lvs-d01 is master and has the VIP itself, lvs-d02 is backup."""
    vip, service, one, two = "10.10.1.20", "-t 10.10.1.20:80", "10.10.1.23:80", "10.10.1.24:80"
    directors = ["lvs-d01", "lvs-d02"]
    cluster.push(changed("dr", second_service))

    def served_by(*servers):
        return lambda: all(table(director, service) == list(servers) for director in directors)
    for director in directors:
        until(lambda: passes(cluster, director, "http", "lvs-d03"))
        until(lambda: passes(cluster, director, "http", "lvs-d04"))
        assert len(ways(director)) == 2, ways(director)
    assert ways("lvs-d01") == ways("lvs-d02")
    nothing_foreign(cluster, directors)
    assert sum(requests(vip, 10).values()) == 10

    # The VIP is missing on one real server: its own address still answers.
    on("lvs-d03", "ip", "addr", "del", "10.10.1.20/32", "dev", "lo")
    until(served_by(two))
    assert requests(vip, 40) == {"lvs-d04": 40}
    for director in directors:
        where, why = state(cluster, director, "http", "lvs-d03")
        assert where == "out" and "no answer" in why and "at the VIP 10.10.1.20 port 80 through lvs-d03" in why, why
        assert passes(cluster, director, "https", "lvs-d03")
    on("lvs-d03", "ip", "addr", "add", "10.10.1.20/32", "dev", "lo")
    until(served_by(one, two))

    # Its web server listens on its own address alone.
    configuration = "/run/lab/cluster/lvs-d03/nginx.conf"
    whole = open(configuration).read()
    web("lvs-d03", False)
    until(served_by(two))
    try:
        open(configuration, "w").write(whole.replace("listen 80 reuseport; listen [::]:80 reuseport;", "listen 10.10.1.23:80;"))
        web("lvs-d03", True)
        until(lambda: passes(cluster, "lvs-d01", "https", "lvs-d03"))
        for director in directors:
            where, why = state(cluster, director, "http", "lvs-d03")
            assert where == "out" and "refused" in why and "at the VIP" in why, why
        assert requests(vip, 40) == {"lvs-d04": 40}
    finally:
        web("lvs-d03", False)
        open(configuration, "w").write(whole)
        until(lambda: not os.path.exists("/run/lab/cluster/lvs-d03/nginx.pid"))
        web("lvs-d03", True)
    until(served_by(one, two))

    # An agent that was killed finds its ways again; taken out of the document, nothing of them is left.
    before = ways("lvs-d01")
    cluster.agent_kill("lvs-d01")
    cluster.agent_start("lvs-d01")
    cluster.masters()
    assert ways("lvs-d01") == before
    nothing_foreign(cluster, directors)
    cluster.push(changed("dr", lambda document: checked(document, "server")))
    nothing_left(cluster, directors)
    nothing_foreign(cluster, directors)


@test("dr")
def direct_routing_of_ipv6(cluster):
    cluster.push(changed("dr-ipv6", checked))
    service = "-t [fd0a::20]:80"
    for director in ["lvs-d01", "lvs-d02"]:
        until(lambda: passes(cluster, director, "http", "lvs-d03"))
    on("lvs-d03", "ip", "addr", "del", "fd0a::20/128", "dev", "lo")
    for director in ["lvs-d01", "lvs-d02"]:
        until(lambda: table(director, service) == ["[fd0a::24]:80"])
    on("lvs-d03", "ip", "addr", "add", "fd0a::20/128", "dev", "lo", "nodad")
    for director in ["lvs-d01", "lvs-d02"]:
        until(lambda: table(director, service) == ["[fd0a::23]:80", "[fd0a::24]:80"])


@test("tun2dc")
def tunnels(cluster):
    """The VIP is on eth0, checks leave and answers come in by eth1; a real server in each data centre."""
    vip, service, one, two = "192.168.1.214", "-t 192.168.1.214:80", "192.168.1.14:80", "192.168.2.2:80"
    directors = ["ipvslb11", "ipvslb12"]
    cluster.push(changed("tun2dc", checked))

    def served_by(*servers):
        return lambda: all(table(director, service) == list(servers) for director in directors)
    for director in directors:
        for server in ["rproxy1", "rproxy2"]:
            until(lambda: passes(cluster, director, "http-dc1", server))
        assert len(ways(director)) == 2, ways(director)
    on("rproxy2", "ip", "addr", "del", "192.168.1.214/32", "dev", "tunl0")
    until(served_by(one))
    assert requests(vip, 40) == {"rproxy1": 40}
    why = state(cluster, "ipvslb11", "http-dc1", "rproxy2")[1]
    assert "at the VIP 192.168.1.214 port 80 through rproxy2" in why, why
    assert passes(cluster, "ipvslb11", "https-dc1", "rproxy2")
    on("rproxy2", "ip", "addr", "add", "192.168.1.214/32", "dev", "tunl0")
    until(served_by(one, two))
    cluster.push(changed("tun2dc", lambda document: checked(document, "server")))
    nothing_left(cluster, directors)


run_tests()
