"""Two of ours: who is master, who has the addresses, and planned take-overs."""
import time

from lan import VIP, Node, Prober, document, eventually, one_master, started, test


@test
def the_better_one_is_master_and_has_the_addresses(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(one.master)
        one_master(a, b)
        assert a.holds() and not b.holds()
        assert two.state()["role"] == "backup"
        client("ping", "-c", "1", "-W", "2", VIP)


@test
def both_starting_at_once_leave_one_master(lan):
    a, b, _ = lan.hosts
    for _ in range(3):
        with started(Node(b), Node(a)) as (two, one):
            eventually(one.master)
            one_master(a, b)
            eventually(lambda: two.state()["role"] == "backup")


@test
def a_restarted_agent_keeps_what_nobody_else_has(lan):
    a, b, client = lan.hosts
    with started(Node(a)) as one:
        eventually(a.holds)
        prober = Prober(client)
        one.kill()
        assert a.holds(), "a killed agent leaves its addresses"
        with started(Node(a)) as again:
            eventually(again.master)
            lost, gap = prober.result()
            assert lost == 0, f"{lost} lost, waited {gap:.3f} s"


@test
def a_killed_agents_addresses_go_when_another_is_master(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Node(b, document(preempt=False))) as (one, two):
        eventually(a.holds)
        one.kill()
        eventually(b.holds)
        with started(Node(a, document(preempt=False))):
            eventually(lambda: not a.holds(), 3, "the old addresses stayed")
            assert b.holds()


@test
def planned_take_overs_back_and_forth_lose_nothing(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.5)
        prober = Prober(client)
        for turn in range(6):
            taker, giver = (two, one) if turn % 2 == 0 else (one, two)
            assert taker.order("takeover vip", "done")
            eventually(taker.master, why=f"turn {turn}: {taker.lines[-3:]}")
            eventually(lambda: not giver.host.holds(), why=f"turn {turn}: {giver.lines[-3:]}")
            time.sleep(0.3)
        lost, gap = prober.result()
        print(f"    6 take-overs: {lost} lost, longest wait {gap * 1000:.0f} ms")
        assert lost == 0, f"{lost} lost, waited {gap:.3f} s"
        assert one.master() and two.said("takes over as it was asked to")


@test
def a_release_waits_for_the_other(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.5)
        prober = Prober(client)
        one.order("release vip", "done")
        eventually(two.master)
        eventually(lambda: not a.holds())
        lost, gap = prober.result()
        assert lost == 0, f"{lost} lost, waited {gap:.3f} s"
        time.sleep(0.7)
        assert two.master(), "a released director does not come back by itself"
        two.kill()
        eventually(one.master, 3)
    with started(Node(a)) as alone:
        eventually(alone.master)
        alone.order("release vip", "done")
        eventually(lambda: alone.said("nobody else took over"), 4)
        assert alone.master() and a.holds()


@test
def an_agent_that_ends_hands_over(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.5)
        prober = Prober(client)
        one.end()
        assert one.lines[-1] == "ended"
        assert b.holds() and not a.holds()
        lost, gap = prober.result()
        assert lost == 0, f"{lost} lost, waited {gap:.3f} s"


@test
def an_address_taken_by_another_program_is_put_back(lan):
    a, b, _ = lan.hosts
    with started(Node(a)) as one:
        eventually(a.holds)
        a("ip", "addr", "del", f"{VIP}/24", "dev", "eth0")
        eventually(a.holds, 2)
        eventually(lambda: one.said("taken from eth0 by another program and put back"))


@test
def a_changed_document_moves_nothing_that_stays(lan):
    a, b, client = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        prober = Prober(client)
        more = document(addresses=[f"{VIP}/24", "10.66.0.101/24"])
        for node in (one, two):
            node.write(more)
            node.order(f"document {node.path}", "configured")
        eventually(lambda: a.holds("10.66.0.101"))
        swapped = document(members=[{"director": "d1", "priority": 100}, {"director": "d2", "priority": 150}])
        assert prober.result()[0] == 0
        for node in (one, two):
            node.write(swapped)
            node.order(f"document {node.path}", "configured")
        eventually(two.master, 5)
        eventually(lambda: b.holds() and not a.holds())
        for host in (a, b):
            host("ip", "addr", "del", "10.66.0.101/24", "dev", "eth0", check=False)


@test
def a_block_is_carried_by_one_route(lan):
    a, b, client = lan.hosts
    with started(Node(a, document(blocks=["10.66.0.128/26"])), Node(b, document(blocks=["10.66.0.128/26"]))) as (one, two):
        eventually(a.holds)
        eventually(lambda: "local 10.66.0.128/26" in a("ip", "route", "show", "table", "local"))
        client("ping", "-c", "1", "-W", "2", "10.66.0.150")
        two.order("takeover vip", "done")
        eventually(lambda: "local 10.66.0.128/26" in b("ip", "route", "show", "table", "local"))
        eventually(lambda: "10.66.0.128/26" not in a("ip", "route", "show", "table", "local"))
        client("ping", "-c", "1", "-W", "2", "10.66.0.150")


@test
def many_groups_share_a_link(lan):
    a, b, _ = lan.hosts
    text = document()
    text["failoverGroups"] = [document(name=f"g{n}", virtualRouterId=n, addresses=[f"10.66.1.{n}/16"])["failoverGroups"][0] for n in range(1, 256)]
    with started(Node(a, text), Node(b, text)) as (one, two):
        eventually(lambda: a("ip", "-o", "addr", "show", "dev", "eth0").count(" 10.66.1.") == 255, 10)
        time.sleep(1)
        assert " 10.66.1." not in b("ip", "-o", "addr", "show", "dev", "eth0")
        began = time.monotonic()
        one.kill()
        a.cable(False)
        eventually(lambda: b("ip", "-o", "addr", "show", "dev", "eth0").count(" 10.66.1.") == 255, 10)
        print(f"    255 groups taken after {(time.monotonic() - began) * 1000:.0f} ms")
        a.cable(True)
    for host in (a, b):
        host("ip", "addr", "flush", "dev", "eth0", "to", "10.66.1.0/24")
