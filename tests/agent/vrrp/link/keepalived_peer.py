"""keepalived as the other side."""
import subprocess
import tempfile
import time

from lan import VIP, VIP6, Node, Prober, document, eventually, one_master, started, test


class Keepalived:
    def __init__(self, host, priority=100, version=3, interval="0.1", extra="", vip=f"{VIP}/24", nopreempt=False):
        self.host = host
        folder = tempfile.mkdtemp(prefix="keepalived-", dir=host.lan.folder)
        with open(f"{folder}/conf", "w") as file:
            file.write(f"""global_defs {{
  vrrp_version {version}
  router_id {host.name}
}}
vrrp_instance vip {{
  state BACKUP
  interface eth0
  virtual_router_id 51
  priority {priority}
  advert_int {interval}
  {'nopreempt' if nopreempt else ''}
  {extra}
  virtual_ipaddress {{ {vip} dev eth0 }}
}}
""")
        self.process = subprocess.Popen(
            ["ip", "netns", "exec", host.name, "keepalived", "-n", "-l", "-D", "--vrrp", "-f", f"{folder}/conf", "-p", f"{folder}/pid",
             "-r", f"{folder}/vrrp.pid"], stdout=open(f"{folder}/log", "w"), stderr=subprocess.STDOUT)
        self.log = f"{folder}/log"

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)


def with_keepalived(lan, ours, **theirs):
    """Ours better, then gone, then back: each time one master, the right one."""
    a, b, _ = lan.hosts
    vip = theirs.get("vip", f"{VIP}/24").split("/")[0]
    with started(Keepalived(b, **theirs)) as peer:
        eventually(lambda: b.holds(vip), 12, open(peer.log).read()[-2000:])
        with started(Node(a, ours)) as one:
            eventually(one.master, 12, str(one.lines))
            eventually(lambda: a.holds(vip) and not b.holds(vip), 5)
            one.end()
            eventually(lambda: b.holds(vip) and not a.holds(vip), 5, "an agent that ends hands over to keepalived")


@test
def keepalived_version_3(lan):
    with_keepalived(lan, document())


@test
def keepalived_version_2(lan):
    with_keepalived(lan, document(version=2, advertIntervalMs=1000), version=2, interval="1")


@test
def keepalived_version_2_with_password(lan):
    with_keepalived(lan, document(version=2, advertIntervalMs=1000, password="secret"), version=2, interval="1",
                    extra="authentication { auth_type PASS\n auth_pass secret\n }")


@test
def keepalived_version_3_ipv6(lan):
    with_keepalived(lan, document(addresses=[f"{VIP6}/64"]), vip=f"{VIP6}/64")


@test
def keepalived_unicast(lan):
    with_keepalived(lan, document(unicast=True), extra="unicast_src_ip 10.66.0.2\n unicast_peer { 10.66.0.1 }")


@test
def keepalived_as_the_better_one(lan):
    a, b, _ = lan.hosts
    with started(Node(a), Keepalived(b, priority=200)) as (one, peer):
        eventually(lambda: b.holds() and not a.holds(), 10)
        assert one.state()["role"] == "backup"
        time.sleep(0.5)
        assert not one.said("Two masters")
        peer.process.terminate()  # says priority 0
        began = time.monotonic()
        eventually(lambda: a.holds() and one.master(), 3)
        print(f"    taken {(time.monotonic() - began) * 1000:.0f} ms after it gave up")


@test
def keepalived_planned_take_over_and_release(lan):
    a, b, client = lan.hosts
    with started(Node(a, document(members=[{"director": "d1", "priority": 50}, {"director": "d2", "priority": 100}])),
                 Keepalived(b, priority=100)) as (one, peer):
        eventually(lambda: b.holds() and not a.holds(), 10)
        time.sleep(0.5)
        prober = Prober(client)
        one.order("takeover vip", "done")
        eventually(one.master)
        eventually(lambda: a.holds() and not b.holds())
        lost, gap = prober.result()
        print(f"    from keepalived: {lost} lost, longest wait {gap * 1000:.0f} ms")
        one.order("release vip", "done")
        eventually(lambda: b.holds() and not a.holds(), 5)


@test
def keepalived_without_preemption_stays(lan):
    a, b, _ = lan.hosts
    with started(Keepalived(b)) as peer:
        eventually(b.holds, 10)
        with started(Node(a, document(preempt=False))) as one:
            time.sleep(1.5)
            assert not one.master() and b.holds() and not a.holds()


@test
def keepalived_with_equal_priority(lan):
    """The document's members differ; a foreign peer may not. The greater address keeps it."""
    a, b, _ = lan.hosts
    with started(Node(a), Keepalived(b, priority=150)) as (one, peer):
        time.sleep(2)
        one_master(a, b)


@test
def another_interval_of_version_2_is_told(lan):
    a, b, _ = lan.hosts
    with started(Node(a, document(version=2, advertIntervalMs=1000)), Keepalived(b, version=2, interval="2")) as (one, peer):
        eventually(lambda: one.said("advertises every 2000 ms, this director every 1000 ms"), 12)
