"""What a master takes for itself, and routed VIPs, of which only the next hop moves."""
import time

from announcing import announcements
from lan import VIP, VIP6, Node, document, eventually, started, test


@test
def without_accept_mode_only_services_and_neighbour_discovery_get_through(lan):
    a, b, client = lan.hosts
    closed = document(acceptMode=False, blocks=["10.66.0.128/26"])
    with started(Node(a, closed)) as one:
        eventually(a.holds)
        assert client("ping", "-c", "1", "-W", "1", VIP, check=False).count("100% packet loss") == 1
        assert client("ping", "-c", "1", "-W", "1", "10.66.0.150", check=False).count("100% packet loss") == 1
        client("ping", "-c", "1", "-W", "1", a.address)
        assert "lladdr" in client("ip", "neigh", "show", VIP), "ARP is answered"
        one.write(document(blocks=["10.66.0.128/26"]))
        one.order(f"document {one.path}", "configured")
        client("ping", "-c", "1", "-W", "1", VIP)
        assert "lvs_agent_closed" not in a("nft", "list", "tables")
        one.write(closed)
        one.order(f"document {one.path}", "configured")
        assert one.master(), "nothing moves"
        assert client("ping", "-c", "1", "-W", "1", VIP, check=False).count("100% packet loss") == 1
        # Somebody empties it: the next look puts it back.
        a("nft", "delete", "table", "inet", "lvs_agent_closed")
        one.order(f"document {one.path}", "configured")
        before = a("nft", "-a", "list", "table", "inet", "lvs_agent_closed")
        one.order(f"document {one.path}", "configured")
        assert a("nft", "-a", "list", "table", "inet", "lvs_agent_closed") == before, "what is right is not written again"
    six = document(addresses=[f"{VIP6}/64"], acceptMode=False)
    with started(Node(a, six)) as one:
        eventually(lambda: a.holds(VIP6))
        assert "100% packet loss" in client("ping", "-6", "-c", "1", "-W", "1", VIP6, check=False)
        assert "lladdr" in client("ip", "-6", "neigh", "show", VIP6), "neighbours still find it"


@test
def routed_addresses_stay_and_only_the_next_hop_moves(lan):
    a, b, client = lan.hosts
    text = document(routed=["203.0.113.0/24", "198.51.100.7/32"])
    client("ip", "route", "add", "203.0.113.0/24", "via", VIP)
    client("ip", "route", "add", "198.51.100.7/32", "via", VIP)
    with started(Node(a, text), Node(b, text)) as (one, two):
        eventually(a.holds)
        for host in (a, b):
            routes = host("ip", "route", "show", "table", "local")
            assert "local 203.0.113.0/24 dev lo" in routes and "local 198.51.100.7 dev lo" in routes, routes
        client("ping", "-c", "1", "-W", "1", "203.0.113.77")
        client("ping", "-c", "1", "-W", "1", "198.51.100.7")
        before = b("ip", "route", "show", "table", "local", "dev", "lo")
        arps = announcements(client, lambda: (two.order("takeover vip", "done"), eventually(two.master), time.sleep(0.5)), "203.0.113.77")
        assert not arps, "routed addresses are announced to nobody"
        assert b("ip", "route", "show", "table", "local", "dev", "lo") == before
        client("ping", "-c", "1", "-W", "1", "203.0.113.77")
        one.write(document(routed=["203.0.113.0/24"]))
        one.order(f"document {one.path}", "configured")
        routes = a("ip", "route", "show", "table", "local")
        assert "198.51.100.7" not in routes and "local 203.0.113.0/24 dev lo" in routes, routes
