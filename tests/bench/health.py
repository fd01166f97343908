#!/usr/bin/python3
"""Health checks beside keepalived's, both sides in one run. As root:

  cmake --preset bench && cmake --build --preset bench --target health_bench health_ask no_ipvs
  tests/bench/health.py [--times N] [load|many|removal…]

Parts; the first two without any:

  load      checks once a second of servers that are well: processor time and memory of keepalived's checker process, and of
            the health engine in a process of its own; both ask the same server program. keepalived wants IPVS and an emulated
            kernel that has it is too slow for this: no_ipvs.cpp tells it that all is well with the kernel's table
  many      10,000 checks, ours alone
  removal   from the moment that a port closes until keepalived has taken the real server out of the kernel's table, and until
            the engine says that it is down (the agent's own way from there to the table is not in it). It needs IPVS:
            export LVS_BUILD=$PWD/build/bench; tests/lab/lab boot
            tests/lab/lab run /usr/bin/python3 -u $PWD/tests/bench/health.py removal; tests/lab/lab down

Every figure is the median; nothing else should keep this machine busy.
"""
import argparse
import os
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

TOP = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
sys.path.insert(0, f"{TOP}/tests/agent/health/servers")
from asker import Asker

BUILD = os.environ.get("LVS_BUILD", f"{TOP}/build/bench")
BENCH, ASK = f"{BUILD}/tests/bench/health_bench", f"{BUILD}/tests/agent/health/health_ask"
NO_IPVS = f"{BUILD}/tests/bench/libno_ipvs.so"
VIP, PORT = "10.255.0.1", 8080
TIMES, SECONDS, SETTLE = 3, 8, 3
REMOVALS = 20


def row(what, theirs, ours, unit, digits=0):
    ratio = f"{theirs / ours:.1f}" if ours else "-"
    print(f"{what:<62}{theirs:>12.{digits}f} {ours:>12.{digits}f} {ratio:>7}  {unit}", flush=True)


class Keepalived:
    """Its checkers alone, of one virtual server; places are (address, port), check is how it asks them."""

    def __init__(self, places, check, more="", environment=None):
        self.folder = tempfile.mkdtemp(prefix="keepalived-")
        with open(f"{self.folder}/conf", "w") as file:
            file.write(f"virtual_server {VIP} 80 {{\n delay_loop 1\n lvs_sched rr\n lvs_method NAT\n protocol TCP\n{more}")
            file.writelines(f" real_server {address} {port} {{\n  weight 1\n  {check}\n }}\n" for address, port in places)
            file.write("}\n")
        self.log = open(f"{self.folder}/log", "w+")
        self.process = subprocess.Popen(["keepalived", "-n", "-l", "--check", "-f", f"{self.folder}/conf", "-p", f"{self.folder}/pid", "-c",
                                         f"{self.folder}/checkers"], stdout=self.log, stderr=self.log, env={**os.environ, **(environment or {})})
        self.checker = self.wait_for(self.child)

    def wait_for(self, value, seconds=60):
        end = time.monotonic() + seconds
        while not (found := value()):
            if self.process.poll() is not None or time.monotonic() > end:
                self.log.seek(0)
                raise RuntimeError(f"keepalived: {self.log.read()[-2000:]}")
            time.sleep(0.1)
        return found

    def child(self):
        children = open(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read().split()
        return int(children[0]) if children else 0

    def end(self):
        self.process.terminate()
        self.process.wait(60)
        self.log.seek(0)
        log = self.log.read()
        self.log.close()
        shutil.rmtree(self.folder)
        return log


def table():
    """The real servers that the kernel has: addresses and ports as it writes them."""
    with open("/proc/thread-self/net/ip_vs") as lines:
        return {words[1] for words in map(str.split, lines) if words and words[0] == "->" and words[1] != "RemoteAddress:Port"}


def place_in_table(place):
    return f"{socket.inet_aton(place[0]).hex().upper()}:{place[1]:04X}"


def cpu_seconds(pid):
    ticks = open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()
    return (int(ticks[11]) + int(ticks[12])) / os.sysconf("SC_CLK_TCK")


def proportional(pid):
    return next(int(line.split()[1]) for line in open(f"/proc/{pid}/smaps_rollup") if line.startswith("Pss:"))


def connections_taken():
    """By servers of this network namespace, ever."""
    names, values = [line.split() for line in open("/proc/thread-self/net/snmp") if line.startswith("Tcp:")]
    return int(values[names.index("PassiveOpens")])


def rate(seconds):
    before = connections_taken()
    time.sleep(seconds)
    return (connections_taken() - before) / seconds


def their_load(kind, count):
    server = subprocess.Popen([BENCH, "serve", kind, str(PORT)])
    places = [(f"127.1.{number // 250}.{number % 250 + 1}", PORT) for number in range(count)]
    check = "TCP_CHECK {\n connect_timeout 1\n }" if kind == "tcp" else "HTTP_GET {\n connect_timeout 1\n url {\n path /\n status_code 200\n }\n }"
    keepalived = Keepalived(places, check, environment={"LD_PRELOAD": NO_IPVS})
    try:
        keepalived.wait_for(lambda: rate(1) > 0.7 * count)  # it takes a while with many
        time.sleep(SETTLE)
        runs, cpu, began = connections_taken(), cpu_seconds(keepalived.checker), time.monotonic()
        time.sleep(SECONDS)
        took = time.monotonic() - began
        result = (connections_taken() - runs) / took, (cpu_seconds(keepalived.checker) - cpu) / took, proportional(keepalived.checker)
    finally:
        log = keepalived.end()
        server.kill()
        server.wait()
    return *result, sum("_CHECK on service" in line for line in log.splitlines())


def our_load(kind, count):
    """As health_bench prints it; the last is how late 99 of 100 runs began, in milliseconds."""
    out = subprocess.run([BENCH, str(count), kind, str(SECONDS)], stdout=subprocess.PIPE, text=True).stdout
    lines = {line[:20].strip(): line[20:].split() for line in out.splitlines()}
    return float(lines["runs a second"][0]), float(lines["CPU"][0]), int(lines["memory"][3]), int(lines["failures"][0]), int(lines["began within"][4])


def load():
    for kind, count in (("tcp", 500), ("tcp", 2000), ("http", 2000)):
        theirs, ours = [], []
        for _ in range(TIMES):
            theirs.append(their_load(kind, count))
            ours.append(our_load(kind, count))
        name = f"{count} {kind.upper()} checks at 1 s"
        median = [[statistics.median(one) for one in zip(*side)] for side in (theirs, ours)]
        for at, (what, unit, digits) in enumerate((("runs a second", "", 0), ("share of a processor", "", 3), ("memory, proportional", "kB", 0),
                                                   ("of servers that are well, failed", "", 0))):
            row(f"{name}: {what}", median[0][at], median[1][at], unit, digits)
        row(f"{name}: processor time of a run", median[0][1] / median[0][0] * 1e6, median[1][1] / median[1][0] * 1e6, "us")


class Port:
    """Takes connections and ends them, until it is closed."""

    def __init__(self, number):
        self.place = (f"127.2.0.{number + 1}", 9000)
        self.listening = socket.create_server(self.place)
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        try:
            while True:
                self.listening.accept()[0].close()
        except OSError:  # closed
            pass

    def close(self):
        self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()
        return time.time()


def close_all(ports):
    """One after the other, at any moment of the interval; when each was."""
    closed = []
    for port in ports:
        time.sleep(random.uniform(0.1, 0.5))
        closed.append(port.close())
    return closed


def their_removals(retry_seconds):
    ports = [Port(number) for number in range(REMOVALS)]
    keepalived = Keepalived([port.place for port in ports], "TCP_CHECK {\n connect_timeout 1\n }", f" retry 2\n delay_before_retry {retry_seconds}\n")
    gone, names = {}, [place_in_table(port.place) for port in ports]
    try:
        keepalived.wait_for(lambda: len(table()) == REMOVALS)
        time.sleep(3)

        def watch():
            while len(gone) < REMOVALS:
                there, now = table(), time.time()
                for name in names:
                    if name not in there:
                        gone.setdefault(name, now)
                time.sleep(0.005)

        watching = threading.Thread(target=watch, daemon=True)
        watching.start()
        closed = close_all(ports)
        watching.join(30)
        return [gone[name] - at for name, at in zip(names, closed)]
    finally:
        keepalived.end()


def our_removals(**check):
    ports = [Port(number) for number in range(REMOVALS)]
    asker = Asker([ASK])
    try:
        for number, port in enumerate(ports):
            asker.follow(f"port{number}", *port.place, {"type": "tcp", "intervalMs": 1000, "timeoutMs": 1000, "fall": 3, **check})
        for number in range(REMOVALS):
            asker.changes(f"port{number}", 1)
        time.sleep(3)
        closed = close_all(ports)
        return [asker.changes(f"port{number}", 2)[1][1] - at for number, at in enumerate(closed)]
    finally:
        asker.end()


def removal():
    for what, retry_seconds, check in (("3 refusals at 1 s", 1, {}), ("1 refusal at 1 s, 2 more every 0.1 s", 0.1, {"fastIntervalMs": 100})):
        theirs, ours = their_removals(retry_seconds), our_removals(**check)
        row(f"a port closed until it is out, {what}: median", statistics.median(theirs), statistics.median(ours), "s", 2)
        row(f"a port closed until it is out, {what}: longest", max(theirs), max(ours), "s", 2)


def many():
    runs, cpu, memory, _, late = (statistics.median(values) for values in zip(*(our_load("tcp", 10_000) for _ in range(TIMES))))
    print(f"10,000 TCP checks at 1 s, ours alone: {runs:.0f} runs a second, {cpu:.3f} of a processor, 99 of 100 begin within {late:.0f} ms, "
          f"{memory:.0f} kB", flush=True)


PARTS = [load, many, removal]


def main():
    global TIMES
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--times", type=int, default=TIMES)
    options.add_argument("parts", nargs="*", metavar="PART", choices=[[], *[part.__name__ for part in PARTS]])
    chosen = options.parse_args()
    TIMES = chosen.times
    if os.environ.get("LVS_BENCH_INSIDE") != "yes":
        # A network of its own: keepalived's table is empty, and nothing of the machine is asked.
        os.execvpe("unshare", ["unshare", "--net", sys.executable, "-u", *sys.argv], {**os.environ, "LVS_BENCH_INSIDE": "yes"})
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    random.seed(3)
    print(f"median of {TIMES} runs, kernel {os.uname().release}, {os.cpu_count()} CPUs")
    print(f"{'':<62}{'keepalived':>12} {'ours':>12} {'ratio':>7}")
    for part in PARTS:
        if part.__name__ in (chosen.parts or ("load", "many")):
            part()


if __name__ == "__main__":
    main()
