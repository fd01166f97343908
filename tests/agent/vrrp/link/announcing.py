"""How and when a master announces its addresses."""
import socket
import time

from lan import VIP, Node, document, eventually, frames, started, test


def announcements(client, work, vip=VIP):
    """When gratuitous ARP for the VIP came to the client while the work was done, in seconds."""
    return [at for at, frame in frames(client, 0x0806, work) if frame[28:32] == socket.inet_aton(vip) == frame[38:42]]


@test
def announcements_come_as_the_document_says(lan):
    a, b, client = lan.hosts
    with started(Node(a, document(announce={"repeats": 3, "repeatAfterMs": 200}))) as one:
        times = announcements(client, lambda: time.sleep(2.5))
        assert len(times) == 4, times
        gaps = [right - left for left, right in zip(times, times[1:])]
        assert all(0.15 < gap < 0.4 for gap in gaps), gaps
        one.write(document(announce={"repeats": 0, "refreshSeconds": 1}))
        times = announcements(client, lambda: (one.order(f"document {one.path}", "configured"), time.sleep(3.5)))
        assert len(times) == 3, times
        assert one.master()
        one.write(document(announce={"repeats": 0}))
        times = announcements(client, lambda: (one.order(f"document {one.path}", "configured"), time.sleep(1.5)))
        assert not times, times
    with started(Node(a)) as one:
        times = announcements(client, lambda: time.sleep(6.5))
        first = times[0]
        assert [round(at - first, 1) for at in times] in ([0.0, 0.2, 0.8, 2.5, 5.0], [0.0, 0.3, 0.8, 2.5, 5.0]), times


@test
def many_announcements_do_not_make_a_master_late(lan):
    a, b, client = lan.hosts
    for host in lan.hosts:  # thousands of neighbours are more than the kernel's table takes
        host("sysctl", "-qw", "net.ipv4.conf.all.arp_accept=0")
    text = document(announce={"repeats": 100, "repeatAfterMs": 10, "refreshSeconds": 1}, blocks=["10.66.128.0/20"])
    text["failoverGroups"] += [document(name=f"g{n}", virtualRouterId=n, addresses=[f"10.66.{n}.{i}/16" for i in range(1, 101)],
                                        announce={"repeats": 100, "repeatAfterMs": 10, "refreshSeconds": 1})["failoverGroups"][0]
                               for n in range(1, 11)]
    with started(Node(a, text), Node(b, text)) as (one, two):
        eventually(lambda: a("ip", "-o", "addr", "show", "dev", "eth0").count(" 10.66.") >= 1001, 10)
        time.sleep(3)
        since = len(one.lines)
        one.order("states", "states.")
        latest = max(int(line.split()[-1]) for line in one.lines[since:] if line.startswith("state "))
        print(f"    with 5,096 addresses announced again and again, the latest advertisement was {latest / 1000:.1f} ms late")
        assert latest < 50_000, latest
        taken = [line for line in two.lines if "to master" in line]
        assert not taken, taken
    for host in (a, b):
        host("ip", "addr", "flush", "dev", "eth0", "to", "10.66.0.0/16", check=False)
