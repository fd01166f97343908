"""Kills, freezes, cables and links that lose packets: one master in the RFC's time, and everyone knows which."""
import random
import time

from lan import ALLOWED, VIP, Node, Prober, document, eventually, one_master, reaches, settled, started, test


@test
def a_killed_masters_addresses_are_taken_in_time(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        eventually(lambda: two.said("backup"), 3)
        prober = Prober(client)
        a.cable(False)
        one.kill()
        began = time.monotonic()
        eventually(b.holds, 3)
        took = time.monotonic() - began
        lost, gap = prober.result()
        print(f"    taken after {took * 1000:.0f} ms, the client waited {gap * 1000:.0f} ms")
        assert gap < 1.0, gap  # three intervals and the skew are 361 ms
        a.cable(True)


@test
def a_pulled_cable_is_a_fault(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        began = time.monotonic()
        a.cable(False)
        eventually(two.master, 3)
        print(f"    taken after {(time.monotonic() - began) * 1000:.0f} ms")
        eventually(lambda: one.state()["role"] == "fault" and one.said("no carrier"))
        a.cable(True)
        eventually(one.master, 5)
        one_master(a, b)


@test
def a_frozen_director_that_wakes_up_is_no_second_master(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        one.pause(True)
        eventually(two.master, 3)
        one.pause(False)
        eventually(lambda: two.state()["role"] == "backup", 3)
        one_master(a, b)
        # A backup that oversleeps does not take what the master still has.
        before = len(two.lines)
        two.pause(True)
        time.sleep(1.5)
        two.pause(False)
        time.sleep(0.5)
        assert not any("to master" in line for line in two.lines[before:]), two.lines[before:]
        assert one.master()


@test
def a_split_heals_and_the_client_finds_the_right_one(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        with lan.dropping("ether type ip ip protocol 112"):
            eventually(two.master, 3)
            assert one.master(), "both are, on a link that drops protocol 112"
        eventually(lambda: two.state()["role"] == "backup", 3)
        reaches(client)
        settled((one, two), (client,), one)


@test
def a_one_way_link_is_told_as_two_masters(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        # The better one's words no longer reach the other, whose words do reach it.
        reaches(client)
        with lan.dropping(f"iifname {a.port} ether type ip ip protocol 112"):
            eventually(lambda: one.said("Two masters of vip"), 5)
        settled((one, two), (client,), one)


@test
def a_lossy_link_ends_with_one_master(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        for host in (a, b):
            host("nft", "add", "table", "inet", "loss")
            host("nft", f"add chain inet loss i {{ type filter hook input priority 0; }}")
            host("nft", f"add rule inet loss i ip protocol 112 numgen random mod 10 < 3 drop")
        time.sleep(5)
        for host in (a, b):
            host("nft", "delete", "table", "inet", "loss")
        eventually(lambda: one.master() and not two.master(), 3)
        one_master(a, b)


@test
def a_partition_leaves_a_master_on_either_side_and_heals(lan):
    """Each half has a director and a client: both are served while it lasts, and know the right one after it."""
    a, b, near_a = lan.hosts
    near_b = lan.another(8)
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        for client in (near_a, near_b):
            reaches(client)
        halves = f"{{ {a.port}, {near_a.port} }}", f"{{ {b.port}, {near_b.port} }}"
        for _ in range(3):
            settled((one, two), (near_a, near_b), one)
            began = time.monotonic()
            with lan.dropping(f"iifname {halves[0]} oifname {halves[1]}", f"iifname {halves[1]} oifname {halves[0]}"):
                eventually(lambda: two.became_master(began), ALLOWED, "the half without a master has none in time")
                eventually(lambda: near_b.neighbour() == b.mac, ALLOWED, "its client still looks for the other half's")
                reaches(near_b)
                assert one.master() and near_a.neighbour() == a.mac
                reaches(near_a)


@test
def both_booting_at_once_settle_in_time(lan):
    """Neither has a head start, and each may be the first by chance."""
    a, b, client = lan.hosts
    for turn in range(6):
        nodes = (Node(a), Node(b)) if turn % 2 == 0 else (Node(b), Node(a))
        with started(*nodes):
            one, two = sorted(nodes, key=lambda node: node.host.number)
            eventually(one.master, ALLOWED)
            reaches(client)
            settled((one, two), (client,), one)


def killed_in_a_take_over(lan, victim, more):
    """A planned take-over in which the taker or the giver is killed at any moment of it; then its agent is started
    again, as systemd would, or its machine is gone for good."""
    a, b, client = lan.hosts
    slowest = 0.0
    random.seed(7)
    for turn in range(20):
        with started(Node(a), Node(b)) as (one, two):
            eventually(one.master)
            eventually(lambda: two.said("listens"))
            reaches(client)
            dead, other = (two, one) if victim == "taker" else (one, two)
            two.process.stdin.write("takeover vip\n")
            time.sleep(random.uniform(0, more))
            machine = turn % 2 == 1
            if machine:
                dead.host.cable(False)
            dead.kill()
            killed = time.monotonic()
            if machine:
                # Who is alone has the addresses, if it had not before.
                eventually(lambda: other.master() and other.host.holds(), ALLOWED, f"turn {turn}: nobody took over")
                eventually(lambda: client.neighbour() == other.host.mac, ALLOWED, f"turn {turn}: the client looks for the dead one")
                reaches(client)
                slowest = max(slowest, other.became_master(killed) or 0)
                dead.host.cable(True)
                continue
            with started(Node(dead.host)) as again:
                settled((other, again), (client,), why=f"turn {turn}")
                reaches(client)
    print(f"    20 kills, where the machine was gone the other had it after at most {slowest * 1000:.0f} ms")


@test
def a_taker_killed_in_the_middle_of_a_take_over(lan):
    killed_in_a_take_over(lan, "taker", 0.12)


@test
def a_giver_killed_in_the_middle_of_a_take_over(lan):
    killed_in_a_take_over(lan, "giver", 0.12)
