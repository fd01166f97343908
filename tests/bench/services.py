"""How late a master advertises while 5,000 services with 4 real servers each are programmed, and the memory of the whole
agent beside keepalived's. On a kernel with IPVS, both sides in one run, whole programs:

  tests/lab/lab boot; tests/lab/lab run /usr/bin/python3 -u $PWD/tests/bench/services.py [SERVICES]; tests/lab/lab down
"""
import json
import os
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.environ["LAB_ROOT"], "tests/lab/tests"))
from lab_cluster import Cluster, changed, in_host, on, scenario_file

SERVICES = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
VIP, MASTER, OTHER = "10.10.1.20", "lvs-d01", "lvs-d02"
SERVERS = ["10.10.1.23", "10.10.1.24", "10.10.1.25", "10.10.1.26"]


class Adverts:
    """When the master's advertisements came to the other director."""

    def __init__(self):
        self.at, self.ending = [], False
        self.socket = in_host(OTHER, lambda: socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0800)))
        self.socket.setsockopt(socket.SOL_SOCKET, 35, 1)  # SO_TIMESTAMPNS
        self.socket.settimeout(0.5)
        self.from_ = socket.inet_aton("10.10.1.21")
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        while not self.ending:
            try:
                packet, control, _, _ = self.socket.recvmsg(256, 128)
            except TimeoutError:
                continue
            if packet[9] == 112 and packet[12:16] == self.from_:
                seconds, nanoseconds = struct.unpack("qq", control[0][2])
                self.at.append(seconds + nanoseconds / 1e9)

    def late(self, since):
        """Milliseconds, from the best to the worst."""
        times = [at for at in self.at if at >= since - 0.1] + [time.time()]
        return sorted(max(0.0, (b - a - 0.1) * 1000) for a, b in zip(times, times[1:]))


def programmed():
    """Right where other namespaces have none: the kernel loses its place in the list by counting theirs."""
    return in_host(MASTER, lambda: sum(line.startswith("TCP") for line in open("/proc/thread-self/net/ip_vs")))


def proportional(pids):
    return sum(int(line.split()[1]) for pid in pids for line in open(f"/proc/{pid}/smaps_rollup") if line.startswith("Pss:"))


def with_services(document):
    site = document["realServers"][0]["site"]
    document["realServers"] = [{"name": f"r{number}", "site": site, "address": address} for number, address in enumerate(SERVERS)]
    document["virtualServices"] = [
        {"name": f"s{port}", "address": VIP, "protocol": "tcp", "port": port, "scheduler": "wlc", "forwarding": "direct-routing",
         "realServers": [{"server": server["name"], "weight": 1} for server in document["realServers"]]} for port in range(1000, 1000 + SERVICES)]


def ours(cluster, adverts):
    cluster.push(scenario_file("dr"))
    time.sleep(15)
    memory = proportional([int(open(f"/run/lab/cluster/{MASTER}/agent.pid").read())])
    since = time.time()
    cluster.ctl("config", "push", changed("dr", with_services), "--yes")  # all is done when it comes back
    time.sleep(2)
    return adverts.late(since), memory


def conf(folder, priority, services):
    with open(f"{folder}/conf", "w") as file:
        file.write(f"""global_defs {{
 vrrp_version 3
}}
vrrp_instance web {{
 state BACKUP
 interface eth0
 virtual_router_id 20
 priority {priority}
 advert_int 0.1
 virtual_ipaddress {{ {VIP}/24 dev eth0 }}
}}
""")
        for port in range(1000, 1000 + services):
            file.write(f"virtual_server {VIP} {port} {{\n lvs_sched wlc\n lvs_method DR\n protocol TCP\n"
                       + "".join(f" real_server {server} {port} {{ weight 1 }}\n" for server in SERVERS) + "}\n")


def theirs(adverts):
    running = []
    for host, priority in ((MASTER, 150), (OTHER, 100)):
        folder = tempfile.mkdtemp()
        conf(folder, priority, 2 if host == MASTER else 0)
        running.append((folder, subprocess.Popen(["ip", "netns", "exec", host, "keepalived", "-n", "-l", "-f", f"{folder}/conf", "-p", f"{folder}/pid",
                                                  "-r", f"{folder}/vrrp", "-c", f"{folder}/checkers"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)))
    folder, process = running[0]
    while VIP not in on(MASTER, "ip", "addr") or programmed() < 2:
        time.sleep(0.5)
    time.sleep(15)
    children = open(f"/proc/{process.pid}/task/{process.pid}/children").read().split()
    memory = proportional([process.pid, *map(int, children)])
    since = time.time()
    conf(folder, 150, SERVICES)
    process.send_signal(1)
    while programmed() < SERVICES:
        time.sleep(0.5)
    time.sleep(2)
    late = adverts.late(since)
    for _, one in running:
        one.terminate()
        one.wait()
    return late, memory


def row(what, theirs, ours, unit):
    print(f"{what:<74}{theirs:>10.1f} {ours:>10.1f} {theirs / ours if ours else 0:>7.1f}  {unit}", flush=True)


cluster, adverts = Cluster("dr"), Adverts()
our_late, our_memory = ours(cluster, adverts)
for director in (MASTER, OTHER):
    cluster.agent_kill(director)
    on(director, "ipvsadm", "-C")
    on(director, "ip", "addr", "flush", "dev", "eth0", "to", f"{VIP}/32")
their_late, their_memory = theirs(adverts)
print(f"{SERVICES} services x {len(SERVERS)} real servers, kernel {os.uname().release}, {os.cpu_count()} CPUs")
print(f"{'':<74}{'keepalived':>10} {'ours':>10} {'ratio':>7}")
row("advertisement late while services are programmed: half are within", their_late[len(their_late) // 2], our_late[len(our_late) // 2], "ms")
row("99 of 100 are within", their_late[int(len(their_late) * 0.99)], our_late[int(len(our_late) * 0.99)], "ms")
row("the latest of all", their_late[-1], our_late[-1], "ms")
row("memory with one group and two services, proportional", their_memory, our_memory, "kB")
