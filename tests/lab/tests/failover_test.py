"""Failover under load on a real kernel: planned ones lose nothing, a crash is over in time, connections live on."""
import os
import socket
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(__file__))
from lab_cluster import changed, in_host, on, run_tests, test

TURNS = int(os.environ.get("LAB_TURNS", "20"))
REQUEST = b"GET / HTTP/1.1\r\nHost: lab\r\nConnection: close\r\n\r\n"
ALIVE = b"GET / HTTP/1.1\r\nHost: lab\r\n\r\n"


class Load:
    """New requests every 20 ms and connections that stay open and are used every 100 ms, from the client."""

    def __init__(self, vip, long=10):
        self.vip, self.long = vip, long
        self.failed, self.slowest, self.count, self.broken, self.why = 0, 0.0, 0, 0, set()
        self.gap, self.last = 0.0, time.monotonic()
        self.ending = threading.Event()
        self.threads = [threading.Thread(target=in_host, args=("client", work)) for work in (self.short, self.keep)]
        for thread in self.threads:
            thread.start()
        time.sleep(2.5)  # a connection is told to the other director within two seconds

    def short(self):
        while not self.ending.is_set():
            began = time.monotonic()
            try:
                with socket.create_connection((self.vip, 80), timeout=3) as connection:
                    connection.sendall(REQUEST)
                    answer = connection.recv(4096)
                assert answer.startswith(b"HTTP/1.1 200"), answer[:40]
                self.gap = max(self.gap, time.monotonic() - self.last)
                self.last = time.monotonic()
            except (OSError, AssertionError) as problem:
                self.failed += 1
                self.why.add(f"{type(problem).__name__} {problem}")
            self.count += 1
            self.slowest = max(self.slowest, time.monotonic() - began)
            time.sleep(max(0.0, 0.02 - (time.monotonic() - began)))

    def keep(self):
        connections = [socket.create_connection((self.vip, 80), timeout=5) for _ in range(self.long)]
        while not self.ending.is_set():
            for connection in list(connections):
                try:
                    connection.sendall(ALIVE)
                    assert connection.recv(4096), "closed"
                except (OSError, AssertionError) as problem:
                    connections.remove(connection)
                    self.broken += 1
                    self.why.add(f"long: {type(problem).__name__} {problem}")
            self.ending.wait(0.1)

    def end(self):
        self.ending.set()
        for thread in self.threads:
            thread.join()
        return (f"{self.failed} of {self.count} requests failed, the slowest took {self.slowest * 1000:.0f} ms, longest without an answer "
                f"{self.gap * 1000:.0f} ms; {self.broken} of {self.long} connections broke {self.why or ''}")


def back_and_forth(cluster, document, group, pair, vip):
    cluster.push(document)
    load = Load(vip)
    for turn in range(TURNS):
        director = pair[1 - turn % 2]
        cluster.ctl("failover", "takeover", group, "--director", director, "--yes")
        time.sleep(0.6)
    said = load.end()
    print(f"  {TURNS} planned failovers: {said}")
    # A lost SYN is sent again after a second; an emulated machine is slow, but not that slow.
    assert load.failed == 0 and load.broken == 0 and load.slowest < 1.0, said


def with_sync(interface):
    def change(document):
        for group in document["failoverGroups"]:
            group["connectionSync"] = {"interface": interface, "syncId": 7}
    return change


@test("tun2dc")
def planned_failovers_by_tunnel(cluster):
    back_and_forth(cluster, changed("tun2dc", lambda d: None), "dc1-vip", ["ipvslb11", "ipvslb12"], "192.168.1.214")


@test("tun2dc")
def a_crash_is_over_in_time_and_connections_live_on(cluster):
    masters = cluster.masters()
    load = Load("192.168.1.214")
    first = masters["dc1-vip"]
    on(first, "ip", "link", "set", "eth0", "down")
    cluster.agent_kill(first)
    time.sleep(3)
    said = load.end()
    print(f"  crash of {first}: {said}")
    on(first, "ip", "link", "set", "eth0", "up")
    cluster.agent_start(first)
    assert load.gap < 3 and load.broken == 0, said
    assert cluster.masters()["dc1-vip"] == first, "it comes back when it has caught up"


@test("dr")
def planned_failovers_by_direct_routing(cluster):
    back_and_forth(cluster, changed("dr", with_sync("eth0")), "web", ["lvs-d01", "lvs-d02"], "10.10.1.20")


@test("nat")
def planned_failovers_by_nat(cluster):
    back_and_forth(cluster, changed("nat", with_sync("eth1")), "outside", ["lb1", "lb2"], "10.20.0.100")


if __name__ == "__main__":
    run_tests()
