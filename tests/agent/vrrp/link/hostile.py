"""Strangers on the link, and floods."""
import os
import socket
import struct
import time

from lan import VIP, Node, document, eventually, started, test


def checksum(data):
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return ~total & 0xffff


def advert(priority=255, version=3, vrid=51, kind=1, count=1, tail=b"", break_checksum=False, cut=None):
    body = struct.pack("!BBBBHH", version << 4 | kind, vrid, priority, count, 10, 0) + socket.inet_aton(VIP) * min(count, 300)
    body += b"\0" * (len(body) % 2)
    sum_ = checksum(body) ^ (0x1234 if break_checksum else 0)
    body = body[:6] + struct.pack("!H", sum_) + body[8:] + tail
    return body[:cut] if cut else body


def shout(host, packets, ttl=255):
    def send():
        with socket.socket(socket.AF_INET, socket.SOCK_RAW, 112) as raw:
            raw.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, ttl)
            raw.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(host.address))
            for packet in packets:
                raw.sendto(packet, ("224.0.0.18", 0))
    host.inside(send)


@test
def hostile_packets_move_nothing(lan):
    a, b, stranger = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.5)
        bad = {"wrong checksum": [advert(break_checksum=True)], "another version": [advert(version=2), advert(version=4)],
               "no advertisement": [advert(kind=2)], "too short": [advert(cut=n) for n in (1, 4, 7, 9, 11)],
               "more addresses than there are": [advert(count=255, cut=40)], "another router's": [advert(vrid=9)], "random": [os.urandom(60) for _ in range(50)]}
        for name, packets in bad.items():
            shout(stranger, packets)
            time.sleep(0.15)
            assert one.master() and two.state()["role"] == "backup", name
        shout(stranger, [advert()], ttl=254)
        time.sleep(0.2)
        assert one.master(), "from beyond the link"
        assert one.state()["rejected"] >= 8, one.state()
        assert one.said("its checksum is wrong") and one.said("TTL is not 255")
        assert sum("is not taken" in line for line in one.lines) < 20, "the log is bounded"


@test
def a_flood_does_not_make_a_master_late(lan):
    a, b, stranger = lan.hosts
    with started(Node(a), Node(b)) as (one, two):
        eventually(a.holds)
        time.sleep(0.5)
        received = one.state()["received"]
        noise = [advert(break_checksum=True), advert(priority=1), os.urandom(40)]
        shout(stranger, [noise[n % 3] for n in range(20000)])
        time.sleep(0.3)
        state = one.state()
        print(f"    {state['received'] - received} heard, the latest advertisement was {state['latest'] / 1000:.1f} ms late")
        assert one.master() and two.state()["role"] == "backup"
        assert not any("to master" in line for line in two.lines if "backup to master" in line)
