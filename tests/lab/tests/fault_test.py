"""Every fault of lib/faults.py made in a real cluster, and `lvsctl diagnose` held against it: it names that fault first and
no other that has nothing to do with it; where the agents can do something about it, `--fix` does, and heals it; and a
healthy cluster under load is called healthy every time. Prints the table of each scenario."""
import concurrent.futures
import json
import os
import random
import socket
import statistics
import subprocess
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "lib"))
from fault_steps import Steps, Wrong
from faults import FAULTS, named
from lab_cluster import LVSCTL, Cluster, changed, in_host, run_tests, test, until

DEADLINE = 60       # seconds for the right verdict, and for being healthy again
HEALTHY_RUNS = {"dr": 17, "nat": 17, "tun2dc": 16}
AT_ONCE = 2         # healthy runs side by side
LEAST_RIGHT = 0.95  # of the verdicts in each scenario
METHOD = {"dr": "direct routing", "nat": "NAT", "tun2dc": "tunnel"}
ONLY = os.environ.get("LAB_FAULTS", "").split()  # names, to try some alone

rows = []  # (fault, scenario, verdict, seconds, what the fix did, what is wrong)
false_alarms = []
healthy_runs = dict.fromkeys(HEALTHY_RUNS, 0)


def quick(document):
    """Checks that notice soon."""
    check = {"name": "alive", "type": "http", "path": "/", "expectStatus": [200], "intervalMs": 700, "timeoutMs": 700, "rise": 1, "fall": 2}
    document["healthChecks"] = [check]
    for service in document["virtualServices"]:
        service["scheduler"] = "rr"  # a few connections meet every real server
        service.pop("persistence", None)
        service["healthCheck"] = "alive" if service["port"] in (80, 8080) else None
        if service["healthCheck"] is None:
            del service["healthCheck"]


def prepared(cluster, scenario):
    """Pushed, the real servers set up, and found in order over SSH as well."""
    cluster.push(changed(scenario, quick))
    subprocess.run([LVSCTL, "--home", cluster.home, "real-server", "trust", "--yes", "--password-stdin"], input="lab\n", text=True, check=True, capture_output=True)
    cluster.ctl("real-server", "setup", "--yes")
    cluster.scenario = scenario
    cluster.steps = Steps(scenario, cluster.home)
    healthy(cluster, True)


def diagnosed(cluster, *more):
    """What is said when it is asked from the client's machine, whose connections --follow follows."""
    words = [LVSCTL, "--home", cluster.home, "--json", "--timeout", "5", "diagnose", cluster.steps.parts["service"], *more]
    ask = lambda: subprocess.run(words, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    done = in_host("client", ask) if "--follow" in more else ask()
    try:
        return json.loads(done.stdout)
    except json.JSONDecodeError:
        return {"healthy": False, "verdict": f"lvsctl: {done.stderr.strip()}", "findings": []}


def options(fault):
    if fault.complaint:
        return ("--complaint", fault.complaint)
    if fault.needs:
        return ("--follow",) if fault.needs == "packets" else ("--from", "10.21.0.99")
    return ("--verify",) if fault.verify else ()


def healthy(cluster, verify=False):
    end = time.monotonic() + DEADLINE
    while not (said := diagnosed(cluster, *(("--verify",) if verify else ())))["healthy"]:
        assert time.monotonic() < end, f"not healthy again within {DEADLINE} s: {[(one['fault'], one['place'], one['why']) for one in said['findings']]}"
        time.sleep(0.2)


def wrong_in(said, fault, parts):
    """What is wrong with a verdict on the fault; empty: nothing."""
    if not said["findings"]:
        return f"called healthy: {said['verdict']}"
    first = said["findings"][0]
    if first["fault"] != fault.expect or said["verdict"] != first["sentence"]:
        return f"{first['fault']} is named: {first['sentence']} ({first['why']})"
    says = [one.format(**parts) for one in ((fault.says,) if isinstance(fault.says, str) else fault.says)]
    told = lambda finding: all(one in finding["sentence"] + " " + finding["why"] for one in says)
    if not told(first):
        return f"{first['sentence']} ({first['why']}) does not say: {' and '.join(says)}"
    if first["effect"] != fault.effect or fault.does.format(**parts) not in first["remedy"]:
        return f"its effect is {first['effect']}, not {fault.effect}, or its remedy does not say {fault.does!r}: {first['remedy']}"
    offered = first.get("cure", {}).get("kind", "")
    if offered != fault.cure:
        return f"{first['sentence']}: offered is {offered or 'nothing'}, not {fault.cure or 'nothing'}"
    others = [one["sentence"] for one in said["findings"]
              if one["fault"] not in fault.also and (one["fault"] != fault.expect or not told(one))]
    return f"named besides: {'; '.join(others)}" if others else ""


def named_first(cluster, fault):
    """Waits for the right verdict: (verdict, seconds, what is wrong)."""
    began = time.monotonic()
    while True:
        said = diagnosed(cluster, *options(fault))
        wrong = wrong_in(said, fault, cluster.steps.parts)
        seconds = time.monotonic() - began
        if not wrong or seconds > DEADLINE:
            return said["verdict"], seconds, wrong
        time.sleep(0.1)


def fixed(cluster, fault):
    """Does what the agents can do about it, and nothing else: what was said before that, and what is wrong with it; empty:
    it healed the fault."""
    said = diagnosed(cluster, *options(fault), "--fix", "--yes")
    return said.get("before", said), wrong_after(said, fault)


def wrong_after(said, fault):
    outcomes = [one["kind"] + " " + one["outcome"] + (": " + one["error"] if "error" in one else "") for one in said.get("fix", [])]
    if said["healthy"] and set(outcomes) == {fault.cure + " done"}:  # of one real server, or of each
        return ""
    return f"the fix ({', '.join(outcomes) or 'none'}) leaves: {[(one['fault'], one['place'], one['why']) for one in said['findings']] or said['verdict']}"


def tried(cluster, fault, last):
    """`last`: no fault that is looked for over SSH follows at once."""
    began = time.monotonic()
    try:
        cluster.steps.make(fault)
        made = time.monotonic()
        if fault.cure and fault.verify:  # a look over SSH takes long: it shows at once what was made, and once is enough
            before, unhealed = fixed(cluster, fault)
            verdict, seconds = before["verdict"], before.get("tookMs", 0) / 1000
            wrong = wrong_in(before, fault, cluster.steps.parts) or unhealed
        else:
            verdict, seconds, wrong = named_first(cluster, fault)
            if fault.cure and not wrong:
                _, wrong = fixed(cluster, fault)
    except Wrong as failed:
        verdict, seconds, wrong, made = str(failed), 0.0, "it could not be made", time.monotonic()
    heal = time.monotonic()
    cure = f"{fault.cure}: {'healed' if not wrong else 'no'}" if fault.cure else "-"
    cured = bool(fault.cure) and not wrong
    try:
        cluster.steps.heal(fault, cured=cured)
        # A look takes long: that this one is healed shows in the next one's verdict, which names nothing else.
        if wrong or last or not (fault.verify or cured):
            healthy(cluster, fault.verify)
    except (Wrong, AssertionError) as failed:
        wrong = (wrong + "; " if wrong else "") + f"not healed: {failed}"
        fresh = Cluster(cluster.scenario)
        cluster.home = fresh.home
        prepared(cluster, cluster.scenario)
    rows.append((fault.name, cluster.scenario, verdict, seconds, cure, wrong))
    print(f"  {'right' if not wrong else 'WRONG'}  {fault.name:<28} {seconds:5.1f} s  {verdict} [{cure}]" + (f"\n         {wrong}" if wrong else ""))
    if "LAB_TIMES" in os.environ:
        print(f"         made in {made - began:.1f} s, healthy again in {time.monotonic() - heal:.1f} s")


def all_faults(cluster, scenario):
    if not hasattr(cluster, "steps"):
        prepared(cluster, scenario)
    its = [fault for fault in FAULTS if scenario in fault.where and (not ONLY or fault.name in ONLY)]
    for fault, following in zip(its, [*its[1:], None]):
        tried(cluster, fault, last=following is None or not following.verify)


class Load:
    """A client's steady requests."""

    def __init__(self, vip, threads=2):
        self.vip, self.count, self.failed, self.ending = vip, 0, 0, threading.Event()
        self.threads = [threading.Thread(target=in_host, args=("client", self.ask)) for _ in range(threads)]
        for thread in self.threads:
            thread.start()

    def ask(self):
        while not self.ending.is_set():
            try:
                with socket.create_connection((self.vip, 80), timeout=3) as connection:
                    connection.sendall(b"GET / HTTP/1.1\r\nHost: lab\r\nConnection: close\r\n\r\n")
                    connection.recv(4096)
                self.count += 1
            except OSError:
                self.failed += 1
            time.sleep(random.uniform(0.02, 0.1))

    def end(self):
        self.ending.set()
        for thread in self.threads:
            thread.join()


def healthy_under_load(cluster, scenario):
    if not hasattr(cluster, "steps"):
        prepared(cluster, scenario)
    load = Load(cluster.steps.parts["vip"])
    runs = HEALTHY_RUNS[scenario]
    try:
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            # Each eighth looks at the real servers over SSH as well.
            for said in pool.map(lambda turn: diagnosed(cluster, *(("--verify",) if turn % 8 == 7 else ())), range(runs)):
                healthy_runs[scenario] += 1
                if not said["healthy"]:
                    false_alarms.append((scenario, said["verdict"], [(one["fault"], one["why"]) for one in said["findings"]]))
    finally:
        load.end()
    print(f"  {runs} times asked under load ({load.count} requests, {load.failed} failed)")
    assert load.count > runs and load.failed <= load.count / 100, (load.count, load.failed)
    assert not [one for one in false_alarms if one[0] == scenario], false_alarms


def table(scenario):
    """Of what was tried in this run: the verdicts, how soon each was right, and how many were."""
    its = [row for row in rows if row[1] == scenario]
    print(f"  {'fault':<28} {'method':<14} {'seconds':>7}  {'fix':<22} verdict")
    for name, _, verdict, seconds, cure, wrong in its:
        print(f"  {name:<28} {METHOD[scenario]:<14} {seconds:7.1f}  {cure:<22} {verdict}" + (f"  WRONG: {wrong}" if wrong else ""))
    alarms = [one for one in false_alarms if one[0] == scenario]
    right = sum(not row[-1] for row in its)
    slowest = max((row[3] for row in its if not row[-1]), default=0)
    dead = [row[3] for row in its if not row[-1] and named(row[0]).effect == "stops"]
    healed = sum(row[4].endswith("healed") for row in its)
    print(f"  {METHOD[scenario]}: of {sum(row[4] != '-' for row in its)} faults that the agents can do something about, their fix healed {healed}")
    print(f"  {METHOD[scenario]}: {right} of {len(its)} verdicts right, the slowest within {slowest:.1f} s; "
          f"{len(alarms)} false alarms in {healthy_runs[scenario]} runs on healthy clusters")
    if dead:
        print(f"  {METHOD[scenario]}: {len(dead)} of them leave no client served, and are named within {statistics.median(dead):.1f} s at the median, {max(dead):.1f} s at most")
    assert its or ONLY, "none was tried"
    assert right >= LEAST_RIGHT * len(its), f"{right} of {len(its)} right"
    assert not alarms, alarms


@test("dr")
def a_healthy_service_is_called_so_with_what_was_looked_at(cluster):
    prepared(cluster, "dr")
    said = diagnosed(cluster)
    assert any("lvs-d01 sends connections to 2 of 2 real servers" in one for one in said["good"]), said


@test("dr")
def one_that_was_taken_out_is_no_failure(cluster):
    cluster.ctl("maintenance", "out", "lvs-d03", "--reason", "new disks")
    said = diagnosed(cluster)
    assert said["healthy"], said["findings"]
    cluster.ctl("maintenance", "enable", "lvs-d03")


@test("dr")
def what_the_checks_do_not_see_needs_a_look_over_ssh(cluster):
    missing = named("vip-missing-on-lo")
    cluster.steps.make(missing)
    said = diagnosed(cluster)
    assert said["healthy"], f"the check asks the RIP: {said['findings']}"
    cluster.steps.heal(missing)


@test("dr")
def a_director_that_is_silent_is_among_what_was_not_seen(cluster):
    silent = named("agent-dead-on-backup")
    cluster.steps.make(silent)
    said = diagnosed(cluster)
    assert any(one.startswith("lvs-d02, which was not reached") for one in said["unseen"]), said
    cluster.steps.heal(silent)
    healthy(cluster)


@test("dr")
def faults_of_direct_routing(cluster):
    all_faults(cluster, "dr")


@test("dr")
def direct_routing_under_load_is_healthy(cluster):
    healthy_under_load(cluster, "dr")


@test("dr")
def of_two_faults_the_first_on_the_way_is_named_first(cluster):
    """What stops everybody is one order, what stops some another."""
    if not hasattr(cluster, "steps"):
        prepared(cluster, "dr")
    for names in (("director-firewall", "service-missing"), ("vip-on-stranger", "service-down"), ("service-missing", "vip-on-backup")):
        first, second = map(named, names)
        cluster.steps.make(second)
        cluster.steps.make(first)

        def both():
            said = diagnosed(cluster)
            found = [one["fault"] for one in said["findings"]]
            assert found == [first.expect, second.expect] and said["verdict"] == said["findings"][0]["sentence"], said["findings"]
            return True
        until(both, DEADLINE)
        cluster.steps.heal(first)
        verdict, seconds, wrong = named_first(cluster, second)
        assert not wrong, wrong
        print(f"  {first.name} and {second.name}: then {verdict}")
        cluster.steps.heal(second)
        healthy(cluster)


@test("dr")
def the_table_of_direct_routing_is_right(cluster):
    table("dr")


@test("nat")
def faults_of_nat(cluster):
    all_faults(cluster, "nat")


@test("nat")
def nat_under_load_is_healthy(cluster):
    healthy_under_load(cluster, "nat")


@test("nat")
def the_table_of_nat_is_right(cluster):
    table("nat")


@test("tun2dc")
def faults_of_tunnels(cluster):
    all_faults(cluster, "tun2dc")


@test("tun2dc")
def tunnels_under_load_are_healthy(cluster):
    healthy_under_load(cluster, "tun2dc")


@test("tun2dc")
def the_table_of_tunnels_is_right(cluster):
    table("tun2dc")


run_tests()
