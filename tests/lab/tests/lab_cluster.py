"""The cluster as the tests see it: runs in the machine around the hosts, one process, so that a request of
the client costs no fork. Everything goes through the real lvsctl and the real agents."""
import ctypes
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import traceback

ROOT = os.environ["LAB_ROOT"]
LAB = os.environ["LAB_DIR"]
BUILD = os.environ["LAB_BUILD"]
LVSCTL = f"{BUILD}/console/lvsctl"
CLUSTER = f"{ROOT}/tests/lab/lib/cluster.sh"
SCENARIOS = f"{ROOT}/tests/lab/scenarios"

_libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNET = 0x40000000


def in_host(host, work):
    """Runs work() in a host's network namespace, on a thread of its own: namespaces belong to threads."""
    result = {}

    def run():
        try:
            with open(f"/run/netns/{host}") as namespace:
                if _libc.setns(namespace.fileno(), CLONE_NEWNET) != 0:
                    raise OSError(ctypes.get_errno(), "setns")
            result["value"] = work()
        except BaseException as fault:  # carried over to the caller's thread
            result["fault"] = fault

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if "fault" in result:
        raise result["fault"]
    return result["value"]


def on(host, *command, check=True):
    """A command's output on a host."""
    done = subprocess.run(["ip", "netns", "exec", host, *command], capture_output=True, text=True)
    if check and done.returncode != 0:
        raise AssertionError(f"{host}: {' '.join(command)} gave {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def http_get(vip, port=80, timeout=10, tls=False):
    """One request on a connection of its own; the body."""
    with socket.create_connection((vip, port), timeout=timeout) as connection:
        if tls:
            import ssl
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            connection = context.wrap_socket(connection)
        connection.sendall(b"GET / HTTP/1.1\r\nHost: lab\r\nConnection: close\r\n\r\n")
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200"), head[:60]
    return body.decode().strip()


def requests(vip, count, port=80):
    """How many of the client's requests each real server answered."""
    def work():
        answered = {}
        for _ in range(count):
            name = http_get(vip, port)
            answered[name] = answered.get(name, 0) + 1
        return answered
    return in_host("client", work)


class Cluster:
    def __init__(self, scenario, kind=""):
        subprocess.run([CLUSTER, "up", scenario, kind], check=True, stdout=subprocess.DEVNULL)
        self.home = tempfile.mkdtemp(prefix="lab-home-")
        self.directors = open("/run/lab/cluster/directors").read().split()
        pairings = []
        for director in self.directors:
            dip = open(f"/run/lab/cluster/{director}/dip").read().strip()
            line = open(f"{LAB}/pairing/{director}").read().strip()
            pairings.append(subprocess.Popen([LVSCTL, "--home", self.home, "pair", line, "--address", f"{dip}:7443"], stdout=subprocess.DEVNULL))
        assert [pairing.wait() for pairing in pairings] == [0] * len(pairings), "lvsctl pair"

    def ctl(self, *arguments, expect=0):
        """lvsctl's standard output; its exit code is part of what is tested."""
        done = subprocess.run([LVSCTL, "--home", self.home, *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        self.errors = done.stderr
        assert done.returncode == expect, f"lvsctl {' '.join(arguments)}: {done.returncode}, not {expect}: {done.stderr}{done.stdout[:3000]}"
        return done.stdout

    def ctl_json(self, *arguments, expect=0):
        return json.loads(self.ctl(*arguments, "--json", expect=expect))

    def push(self, document, expect=0, *more):
        report = self.ctl_json("config", "push", document, "--yes", *more, expect=expect)
        if expect == 0:
            self.masters()
        return report

    def masters(self, seconds=40):
        """Waits until each failover group has one master for a while, the best by its priority; {group: director}. A
        director that comes back lets the other be until it has caught up with its connections."""
        end = time.monotonic() + seconds
        steady = False  # at the start of a group a late advertisement may make a second master for a moment
        while True:
            roles = {}
            for director, status in self.status().items():
                for group in status.get("failover", []):
                    roles.setdefault(group["name"], []).append((group["priority"], group["role"], director))
            if all([role == "master" for _, role, _ in sorted(all_, reverse=True)] == [True] + [False] * (len(all_) - 1) for all_ in roles.values()):
                if not steady:
                    steady = True
                    time.sleep(0.5)
                    continue
                return {group: max(all_)[2] for group, all_ in roles.items()}
            if time.monotonic() > end:
                raise AssertionError(f"masters: {roles}")
            steady = False
            time.sleep(0.2)

    def status(self):
        return self.ctl_json("status")

    def hashes(self):
        return {name: status["revision"]["hash"] for name, status in self.status().items()}

    def agent_kill(self, director, signal="KILL"):
        subprocess.run([CLUSTER, "agent-stop", director, signal], check=True)

    def agent_start(self, director):
        subprocess.run([CLUSTER, "agent-start", director], check=True)
        for _ in range(200):
            done = subprocess.run([LVSCTL, "--home", self.home, "--director", director, "status"], capture_output=True)
            if done.returncode == 0:
                return
            time.sleep(0.1)
        raise AssertionError(f"the agent of {director} does not come back")


def scenario_file(name):
    return f"{SCENARIOS}/{name}.json"


def changed(name, change):
    """A copy of a scenario's document with a change made."""
    document = json.load(open(scenario_file(name)))
    change(document)
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as copy:
        json.dump(document, copy)
    return copy.name


def ipvs_of(host):
    """The kernel's table as ipvsadm has it: {service: {destination: weight and method}}."""
    table, current = {}, None
    for line in on(host, "ipvsadm", "-Sn").splitlines():
        words = line.split()
        if words[0] == "-A":
            current = " ".join(words[1:3])
            table[current] = {}
        else:
            table[" ".join(words[1:3])][words[4]] = " ".join(words[5:])
    return table


def ipvs_stats(host):
    """Counters per service and destination by ipvsadm, as lists of five numbers."""
    stats, service = {}, None
    for line in on(host, "ipvsadm", "-Ln", "--stats", "--exact").splitlines()[3:]:
        words = line.split()
        if words[0] == "->":
            stats[(service, words[1])] = [int(word) for word in words[2:]]
        else:
            service = " ".join(words[:2])
            stats[(service, "")] = [int(word) for word in words[2:]]
    return stats


def until(what, seconds=30):
    """Waits until what() holds; what() may also fail for a while."""
    end = time.monotonic() + seconds
    while True:
        try:
            if what():
                return time.monotonic()
            fault = "it does not hold"
        except Exception as failed:
            fault = failed
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {fault}")
        time.sleep(0.1)


def web(host, up):
    """Starts or stops a real server's web server."""
    folder = f"/run/lab/cluster/{host}"
    if up:
        on(host, "nginx", "-c", f"{folder}/nginx.conf", "-e", f"{folder}/nginx.log")
    else:
        os.kill(int(open(f"{folder}/nginx.pid").read()), signal.SIGTERM)


def health_of(cluster, director):
    # It exits with 1 while somebody is out.
    try:
        return cluster.ctl_json("--director", director, "health", "status")
    except AssertionError:
        return cluster.ctl_json("--director", director, "health", "status", expect=1)


def place(cluster, server, director="lvs-d01", service=None):
    """Where the director has a real server, in the service or in the first that has it."""
    health = health_of(cluster, director)[director]
    return next(one for each in health["services"] if service in (None, each["service"]) for one in each["servers"] if one["server"] == server)


_tests = []


def test(scenario):
    """Marks a function as a test of a cluster of this scenario."""
    def register(function):
        _tests.append((scenario, function))
        return function
    return register


def run_tests(kind=""):
    """Runs the tests in order: all, those that the command line names, those of a scenario (@tun2dc) or all others
    (@!tun2dc); one cluster for tests in a row that share a scenario. The last line tells how many were good."""
    only = [word for word in sys.argv[1:] if not word.startswith("@")]
    scenarios = [word[1:] for word in sys.argv[1:] if word.startswith("@")]
    good = total = 0
    cluster = scenario = None
    for name, function in _tests:
        if only and function.__name__ not in only:
            continue
        if scenarios and name not in scenarios and not any(word[0] == "!" and word[1:] != name for word in scenarios):
            continue
        total += 1
        began = time.monotonic()
        try:
            if name != scenario:
                scenario = None
                cluster = Cluster(name, kind)
                scenario = name
            function(cluster)
            good += 1
            print(f"PASS {function.__name__} ({time.monotonic() - began:.1f} s)")
        except Exception:
            print(f"FAIL {function.__name__}\n{traceback.format_exc()}")
    print(f"{good} of {total} tests good")
