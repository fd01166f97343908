"""What is tracked, and the time after the start of an agent."""
import os
import time

from lan import VIP, Node, document, eventually, one_master, started, test


def tracking(*entries, **group):
    return document(track=list(entries), **group)


def put(path, text):
    with open(path, "w") as file:
        file.write(text)


@test
def a_tracked_file_is_a_fault_and_heals(lan):
    a, b, client = lan.hosts
    path = f"{lan.folder}/maintenance"
    text = tracking({"kind": "file", "path": path})
    with started(Node(a, text), Node(b)) as (one, two):
        eventually(a.holds)
        began = time.monotonic()
        put(path, "1\n")
        eventually(lambda: b.holds() and not a.holds(), 3)
        print(f"    taken {(time.monotonic() - began) * 1000:.0f} ms after the file was written")
        assert one.state()["role"] == "fault" and one.said(f"{path} holds 1")
        put(path, "0\n")
        eventually(one.master, 3)
        one_master(a, b)
    put(path, "1\n")
    with started(Node(a, text)) as one:  # from the start
        eventually(lambda: one.state()["role"] == "fault", 3)
        time.sleep(0.6)
        assert not a.holds() and not any("to master" in line for line in one.lines), one.lines


@test
def a_tracked_files_number_moves_the_priority(lan):
    a, b, _ = lan.hosts
    path = f"{lan.folder}/number"
    with started(Node(a, tracking({"kind": "file", "path": path, "priorityDelta": -20})), Node(b)) as (one, two):
        eventually(a.holds)
        put(path, "2")
        eventually(lambda: one.state()["priority"] == 110)
        time.sleep(0.5)
        assert one.master() and one.said("its priority is 110: ")
        put(path, "3")
        eventually(two.master, 3)
        assert one.state()["priority"] == 90 and one.state()["role"] == "backup"
        put(path, "")
        eventually(one.master, 3)
        assert one.said("its priority is 150 again")


@test
def a_tracked_interface_is_a_fault(lan):
    a, b, _ = lan.hosts
    a("ip", "link", "add", "up1", "type", "veth", "peer", "name", "up2")
    for name in ("up1", "up2"):
        a("ip", "link", "set", name, "up")
    with started(Node(a, tracking({"kind": "interface", "name": "up1"})), Node(b)) as (one, two):
        eventually(a.holds)
        a("ip", "link", "set", "up2", "down")
        eventually(two.master, 3)
        assert one.said("up1 is down or has no carrier") and not a.holds()
        a("ip", "link", "set", "up2", "up")
        eventually(one.master, 3)


@test
def a_tracked_script_decides_and_keeps_nobody_waiting(lan):
    a, b, _ = lan.hosts
    path = f"{lan.folder}/answer"
    os.chmod(lan.folder, 0o755)
    put(path, "0")
    hanging = [{"kind": "script", "path": "/bin/sleep", "arguments": ["30", f"0.{n}"], "intervalMs": 400, "timeoutMs": 300,
                "fall": 100, "priorityDelta": -1} for n in range(20)]
    script = {"kind": "script", "path": "/bin/sh", "arguments": ["-c", f"exit $(cat {path})"], "intervalMs": 200, "timeoutMs": 200, "fall": 2}
    with started(Node(a, tracking(script, *hanging)), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(2)
        assert one.master()
        put(path, "7")
        eventually(two.master, 3)
        assert one.said("/bin/sh failed: exit code 7")
        put(path, "0")
        eventually(one.master, 4)
        latest = one.state()["latest"]
        print(f"    with 20 scripts that hang, the latest advertisement was {latest / 1000:.1f} ms late")
        assert latest < 50_000
        one.end()
    left = [pid for pid in os.listdir("/proc") if pid.isdigit() and f"sleep\x0030\x000." in read_text(f"/proc/{pid}/cmdline")]
    assert not left, left


def read_text(path):
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


@test
def a_quorum_that_is_lost_is_a_fault(lan):
    a, b, _ = lan.hosts
    text = tracking({"kind": "quorum", "name": "web", "minimum": 2})
    text["virtualServices"] = [{"name": "web", "address": VIP, "port": 80, "forwarding": "nat"}]
    with started(Node(a, text), Node(b)) as (one, two):
        eventually(a.holds)
        put(one.path + ".weight", "1")
        eventually(two.master, 3)
        assert one.said("the real servers of web have a weight of 1 together, at least 2 is needed")
        put(one.path + ".weight", "2")
        eventually(one.master, 3)


@test
def another_list_to_track_moves_nothing(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.3)
        before = len(one.lines), len(two.lines)
        for entries in ([{"kind": "file", "path": "/nowhere/a"}], [{"kind": "process", "name": "python3"}, {"kind": "file", "path": "/nowhere/b"}], []):
            for node in (one, two):
                node.write(tracking(*entries))
                node.order(f"document {node.path}", "configured")
            time.sleep(0.5)
        assert one.master() and not two.master()
        told = [line for line in one.lines[before[0]:] + two.lines[before[1]:] if line.startswith("news")]
        assert not told, told


@test
def after_the_agents_start_a_group_may_be_silent(lan):
    a, b, _ = lan.hosts
    slow = document(startupDelaySeconds=2)
    with started(Node(a, slow)) as one:
        began = time.monotonic()
        time.sleep(1)
        assert one.state()["role"] == "backup" and not a.holds() and one.said("it stays silent for another")
        eventually(one.master, 4)
        assert time.monotonic() - began > 1.9
        # What the document brings later does not wait.
        more = document(startupDelaySeconds=2)
        more["failoverGroups"].append(document(name="second", virtualRouterId=52, addresses=["10.66.0.101/24"], startupDelaySeconds=2)["failoverGroups"][0])
        one.write(more)
        one.order(f"document {one.path}", "configured")
        eventually(lambda: a.holds("10.66.0.101"), 1.5)
        a("ip", "addr", "del", "10.66.0.101/24", "dev", "eth0")
        one.kill()
        # Addresses that the agent before has left are given away as soon as another is heard, silent or not.
        with started(Node(b)) as two:
            with started(Node(a, document(startupDelaySeconds=60))) as again:
                eventually(b.holds, 3)
                eventually(lambda: not a.holds(), 2, "the addresses of before stayed")
                assert two.master() and again.state()["role"] == "backup"
                again.order("takeover vip", "done")
                eventually(again.master, 3)
                one_master(a, b)
