"""The faults that the lab makes in a running cluster, and how each is healed again: one row, one fault. `tests/lab/fault`
makes them by hand, tests/fault_test.py holds `lvsctl diagnose` against them.

Each row: its name, what it is, the fault that the diagnosis has to name first, what the finding has to say, and for each
scenario (dr: direct routing, nat, tun2dc: tunnels between two data centres) what is done. That is a list of steps: a host
or its part in the scenario (PARTS) and a shell command there; the parts' names stand in commands as {vip}. Steps with
"document", "lvsctl", "agent" or "hold" are done by fault_steps.py."""
import sys
from dataclasses import dataclass

PARTS = {
    "dr": dict(master="lvs-d01", backup="lvs-d02", real="lvs-d03", other="lvs-d04", vip="10.10.1.20", length=24, service="http", group="web",
               rip="10.10.1.23", otherRip="10.10.1.24", otherMac="02:00:0a:0a:01:18", otherGateway="10.10.1.1", outside="eth0", gateway="10.10.1.1", routerPort="eth1", flag="-g", wrongFlag="-m"),
    "nat": dict(master="lb1", backup="lb2", real="web1", other="web2", vip="10.20.0.100", length=24, service="http", group="outside",
                rip="10.21.0.21", otherRip="10.21.0.22", outside="eth0", gateway="10.21.0.1", routerPort="eth1", flag="-m", wrongFlag="-g"),
    "tun2dc": dict(master="ipvslb11", backup="ipvslb12", real="rproxy1", other="rproxy2", vip="192.168.1.214", length=24, service="http-dc1",
                   group="dc1-vip", rip="192.168.1.14", otherRip="192.168.2.2", outside="eth0", gateway="192.168.1.1", routerPort="eth1",
                   otherMac="02:00:c0:a8:02:02", otherGateway="192.168.2.1", flag="-i", wrongFlag="-m"),
}
EVERYWHERE = ("dr", "nat", "tun2dc")
HIDDEN = ("dr", "tun2dc")  # where real servers carry the VIP themselves


EFFECTS = {"stops": "no client is served", "some": "some clients are not served", "uneven": "all are, by one real server",
           "later": "the next failover shows it"}


@dataclass(frozen=True)
class Fault:
    name: str
    what: str                    # one sentence
    expect: str                  # the fault's name in `lvsctl diagnose`
    says: str | tuple            # that its sentence and evidence contain
    where: tuple                 # scenarios
    make: tuple
    heal: tuple
    verify: bool = False         # seen only with --verify, which looks at the real servers over SSH
    also: tuple = ()             # faults that follow from it and may be named behind it
    needs: str = ""              # "packets": only connections that are followed show it; "client": where the client is
    effect: str = "some"         # as `lvsctl diagnose` names it, in EFFECTS
    does: str = ""               # that the remedy contains
    again: bool = False          # what its fix set up is too much on a real server that lacks the fault
    complaint: str = ""          # what is reported: only then it is named
    cure: str = ""               # what the agents can do about it, as `lvsctl diagnose` names it; then --fix has to heal it


def nft(chain, rule, policy="accept", table="fault"):
    """A packet filter of its own beside whatever is there, and how it goes again."""
    return (f"nft 'add table inet {table}; add chain inet {table} c {{{{ type filter hook {chain} priority 0; policy {policy}; }}}}"
            + "".join(f"; add rule inet {table} c {one}" for one in rule.split("; ") if one) + "'", f"nft delete table inet {table}")


def filtered(part, chain, rule, policy="accept"):
    make, heal = nft(chain, rule, policy)
    return dict(make=((part, make),), heal=((part, heal),))


def sysctl(part, key, bad, good):
    return dict(make=((part, f"sysctl -q -w {key}={bad}"),), heal=((part, f"sysctl -q -w {key}={good}"),))


# The service's rows of the kernel's table, kept for the healing.
KEEP = "ipvsadm -Sn | grep -e '-t {vip}:80 ' >/run/lab/cluster/faults/rows; "
NGINX = "/run/lab/cluster/{real}"
OTHER_NGINX = "/run/lab/cluster/{other}"
# What a director needs itself where all else is dropped: its agent, VRRP, synchronised connections, replies to its checks.
OWN = "tcp dport 7443 accept; meta l4proto {{ icmp, 112 }} accept; udp dport 8848 accept; ct state established,related accept"


# A director that tracks connections, all but its agent's own and VRRP, and has as many of its own open as the table then holds:
# so many that the machine around it, which shares the limit, still has room.
CONNTRACK = "/proc/sys/net/netfilter/nf_conntrack_max"
TRACK = ("nft 'add table inet fault; add chain inet fault c {{ type filter hook input priority 0; }}; add rule inet fault c ct state new counter; "
         "add chain inet fault r {{ type filter hook prerouting priority -300; }}; add rule inet fault r tcp dport 7443 notrack; add rule inet fault r meta l4proto 112 notrack; "
         "add chain inet fault o {{ type filter hook output priority -300; }}; add rule inet fault o tcp sport 7443 notrack; "
         "add rule inet fault o meta l4proto 112 notrack'; ")
FILL = """/usr/bin/python3 -c '
import resource, socket, time
resource.setrlimit(resource.RLIMIT_NOFILE, (5000, 5000))
door = socket.create_server(("127.0.0.1", 0), backlog=2000)
held = [socket.create_connection(door.getsockname()) for _ in range(1500)]
print(len(held), flush=True)
time.sleep(3600)
' >/run/lab/cluster/faults/fill 2>&1 </dev/null & echo $! >/run/lab/cluster/faults/fill.pid
for n in $(seq 300); do grep -q 1500 /run/lab/cluster/faults/fill && break; sleep 0.1; done; grep -q 1500 /run/lab/cluster/faults/fill"""
# A service that takes no connection, and whose queue has no room for the last of those who wait.
SLOW = """/usr/bin/python3 -c '
import socket, time
door = socket.create_server(("0.0.0.0", 80), backlog=1)
waiting = [socket.socket() for _ in range(4)]
for one in waiting:
    one.setblocking(False)
    one.connect_ex(("127.0.0.1", 80))
time.sleep(3600)
' >/dev/null 2>&1 </dev/null & echo $! >/run/lab/cluster/faults/slow.pid"""
GONE = "while ss -Htln sport = :80 | grep -q .; do sleep 0.05; done"


def unchecked(document, parts):
    for service in document["virtualServices"]:
        service.pop("healthCheck", None)


def weightless(document, parts):
    for service in document["virtualServices"]:
        for server in service["realServers"]:
            server["weight"] = 0


def thresholds(document, parts):
    for server in service_of(document, parts)["realServers"]:
        server["upperThreshold"], server["lowerThreshold"] = 2, 1


def persistent(document, parts):
    service_of(document, parts)["persistence"] = {"timeoutSeconds": 60, "netmask": 24}


def quorum(document, parts):
    service_of(document, parts)["quorum"] = {"weight": 2}


def wrong_page(document, parts):
    for check in document["healthChecks"]:
        check["path"] = "/nothere"


def other_port(document, parts):
    for server in service_of(document, parts)["realServers"]:
        server["port"] = 81


def renamed(document, parts):
    document["name"] += "-2"


def service_of(document, parts):
    return next(one for one in document["virtualServices"] if one["name"] == parts["service"])


FAULTS = (
    # Who holds the VIP, and who answers for it.
    Fault("vip-on-backup", "The backup has the VIP on an interface too, and answers ARP for it.", "vip-on-two", "{backup} holds the VIP {vip}", ("dr", "nat"), cure="remove-address",
          make=(("backup", "ip addr add {vip}/32 dev {outside}"),), heal=(("backup", "ip addr del {vip}/32 dev {outside}"),)),
    Fault("vip-on-stranger", "A machine that is no part of the cluster has the VIP: here the router.", "vip-taken", "answers beside {master}", EVERYWHERE,
          make=(("router", "ip addr add {vip}/32 dev {routerPort}"),), heal=(("router", "ip addr del {vip}/32 dev {routerPort}"),)),
    Fault("arp-by-real-server", "A real server answers ARP for the VIP: arp_ignore is 0.", "arp-by-real-server", "{real} answers ARP", HIDDEN, cure="set-up",
          **sysctl("real", "net.ipv4.conf.all.arp_ignore=0 net.ipv4.conf.eth0.arp_ignore", "0", "0 net.ipv4.conf.all.arp_ignore=1")),
    Fault("vip-on-real-interface", "A real server has the VIP on its Ethernet interface instead of lo.", "arp-by-real-server", "{real} answers ARP", ("dr",), cure="set-up",
          make=(("real", "ip addr add {vip}/32 dev eth0"),), heal=(("real", "ip addr del {vip}/32 dev eth0"),)),
    Fault("two-masters", "The directors do not hear each other's advertisements, so both are master.", "two-masters", "neither hears", EVERYWHERE,
          make=tuple((part, nft("input", "ip protocol 112 drop")[0]) for part in ("master", "backup")),
          heal=tuple((part, nft("input", "")[1]) for part in ("master", "backup")), does="IP protocol 112"),
    Fault("no-master", "The VIP's interface is down on both directors.", "no-master", "Nobody is master", ("tun2dc",),
          make=tuple((part, "ip link set {outside} down") for part in ("master", "backup")),
          heal=(*((part, "ip link set {outside} up") for part in ("backup", "master")),  # until the master is it again
                ("master", "timeout 30 sh -c 'until ip -br addr | grep -qF \" {vip}/\"; do sleep 0.2; done'")), effect="stops"),
    # The director's kernel.
    Fault("service-missing", "Somebody deleted the service from the master's kernel.", "service-missing", "has no service {service}", EVERYWHERE, cure="put-in-force",
          make=(("master", KEEP + "ipvsadm -D -t {vip}:80"),), heal=(("master", "ipvsadm -R </run/lab/cluster/faults/rows"),), effect="stops"),
    Fault("destination-missing", "Somebody deleted a real server from the master's kernel.", "destination-missing", "{real} is not in the kernel's table", EVERYWHERE, cure="put-in-force",
          make=(("master", "ipvsadm -d -t {vip}:80 -r {rip}:80"),), heal=(("master", "ipvsadm -a -t {vip}:80 -r {rip}:80 {flag} -w 1"),)),
    Fault("weight-by-hand", "Somebody gave all real servers the weight 0 with ipvsadm.", "destination-differs", "it has the weight 0 there", EVERYWHERE, cure="put-in-force",
          make=tuple(("master", "ipvsadm -e -t {vip}:80 -r {%s}:80 {flag} -w 0" % rip) for rip in ("rip", "otherRip")),
          heal=tuple(("master", "ipvsadm -e -t {vip}:80 -r {%s}:80 {flag} -w 1" % rip) for rip in ("rip", "otherRip")), effect="stops"),
    Fault("method-by-hand", "Somebody changed a real server's forwarding method with ipvsadm.", "destination-differs", "{real} is not in the kernel's table of {master} as it should be", HIDDEN, cure="put-in-force",
          make=(("master", "ipvsadm -e -t {vip}:80 -r {rip}:80 {wrongFlag} -w 1"),), heal=(("master", "ipvsadm -e -t {vip}:80 -r {rip}:80 {flag} -w 1"),)),
    Fault("director-firewall", "The master's packet filter drops the VIP's port.", "director-blocks", "drops what clients send", EVERYWHERE,
          **filtered("master", "input", "tcp dport 80 drop"), effect="stops"),
    Fault("director-firewall-early", "The master's packet filter drops the VIP's packets as they come in.", "director-blocks", "drops tcp port 80 to {vip}", ("nat",),
          **filtered("master", "prerouting", "ip daddr {vip} tcp dport 80 drop"), effect="stops"),
    Fault("director-firewall-iptables", "A rule of iptables on the master drops the VIP's port.", "director-blocks", "drops tcp port 80 to {vip}", ("dr",),
          make=(("master", "iptables -A INPUT -d {vip} -p tcp --dport 80 -j DROP"),),
          heal=(("master", "iptables -D INPUT -d {vip} -p tcp --dport 80 -j DROP; nft delete table ip filter"),), effect="stops"),
    Fault("director-firewall-policy", "The master lets in only what it needs itself: the policy drops the service.", "director-blocks", "its policy", ("dr", "tun2dc"),
          **filtered("master", "input", OWN, "drop"), effect="stops"),
    Fault("director-firewall-out", "The master's packet filter drops what IPVS sends to real servers.", "director-blocks", "sends on to real servers", HIDDEN,
          **filtered("master", "output", "ip daddr {vip} tcp dport 80 drop; meta l4proto 4 drop"), effect="stops"),
    Fault("director-firewall-forward", "The master forwards nothing by its policy, as Docker sets it: replies end there.", "director-blocks", "answer", ("nat",),
          **filtered("master", "forward", "", "drop"), effect="stops"),
    Fault("director-firewall-legacy", "A rule of iptables-legacy on the master drops the VIP's port.", "director-blocks", "iptables-legacy chain ip filter INPUT drops", ("dr",),
          make=(("master", "iptables-legacy -A INPUT -d {vip} -p tcp --dport 80 -j DROP"),),
          heal=(("master", "iptables-legacy -D INPUT -d {vip} -p tcp --dport 80 -j DROP"),), effect="stops"),
    Fault("forwarding-off", "ip_forward is 0 on the master, so replies end there.", "forwarding-off", "ip_forward is 0", ("nat",), cure="put-in-force",
          **sysctl("master", "net.ipv4.ip_forward", 0, 1), effect="stops"),
    Fault("director-reverse-path", "The master's strict reverse-path filter drops clients' packets.", "director-reverse-path", "strict on eth0", ("tun2dc",),
          **sysctl("master", "net.ipv4.conf.eth0.rp_filter", 1, 0), effect="stops"),
    Fault("conntrack-full", "The master's table of tracked connections is full.", "conntrack-full", "of 1400 are in it", ("dr",), also=("all-fail", "some-fail"),
          make=(("master", TRACK + FILL), ("master", f"cat {CONNTRACK} >/run/lab/cluster/faults/tracked; nsenter -t 1 -n sh -c 'echo 1400 >{CONNTRACK}'")),
          heal=(("master", f"nsenter -t 1 -n sh -c 'cat /run/lab/cluster/faults/tracked >{CONNTRACK}'; kill $(cat /run/lab/cluster/faults/fill.pid); nft delete table inet fault"),),
          effect="stops", does="net.netfilter.nf_conntrack_max"),
    Fault("no-route", "The directors have no route to a real server.", "no-way", "a route prohibits it", EVERYWHERE,
          make=tuple((part, "ip route add prohibit {otherRip}/32") for part in ("master", "backup")),
          heal=tuple((part, "ip route del prohibit {otherRip}/32") for part in ("master", "backup")), also=("some-fail",)),
    Fault("real-server-unplugged", "A real server's link is down.", "no-way", "{otherRip} does not answer ARP", ("dr", "nat"),
          make=(("other", "ip link set eth0 down"),), heal=(("other", "ip link set eth0 up; ip route replace default via {gateway}"),), also=("some-fail",)),
    # The document and what people do.
    Fault("documents-differ", "A push was taken back on the backup, and kept on the master.", "documents-differ", "different documents", ("dr",), cure="put-in-force",
          make=(("document", renamed, "--no-confirm", "--confirm-seconds", "60"), ("lvsctl", "--director {backup} config rollback"),
                ("lvsctl", "--director {master} config confirm")), heal=(("document", None),)),
    Fault("no-weight", "The document gives all real servers the weight 0.", "no-real-server", "the weight 0", ("nat",),
          make=(("document", weightless),), heal=(("document", None),), effect="stops"),
    Fault("drained", "Somebody took all real servers out.", "taken-out", "new disks", ("dr", "tun2dc"), cure="enable",
          make=tuple(("lvsctl", "maintenance out {%s} --reason 'new disks'" % part) for part in ("real", "other")),
          heal=tuple(("lvsctl", "maintenance enable {%s}" % part) for part in ("real", "other")), effect="stops"),
    Fault("over-threshold", "Every real server has as many connections as it may have.", "over-threshold", "upper threshold", ("dr",),
          make=(("document", thresholds), ("hold", 6)), heal=(("release",), ("document", None)), effect="stops"),
    Fault("persistence", "Persistence keeps all clients of a network on one real server.", "kept-together", ("Persistence keeps most connections of {service} on", "connections in the kernel's table of {master}", "all clients of one /24 network"), EVERYWHERE,
          complaint="one-server", make=(("document", persistent), ("hold", 60)), heal=(("release",), ("document", None)), effect="uneven", does="/32"),
    Fault("quorum-lost", "A real server fails, and the service needs both.", "quorum-lost", "a weight of 1 is in service, 2 is needed", ("dr",),
          make=(("document", quorum), ("real", f"nginx -c {NGINX}/nginx.conf -s stop")),
          heal=(("real", f"nginx -c {NGINX}/nginx.conf -e {NGINX}/nginx.log"), ("document", None)), also=("some-fail",)),
    Fault("check-fails", "The health check asks for a page that is not there.", "all-fail", "404", ("nat",),
          make=(("document", wrong_page),), heal=(("document", None),), effect="stops"),
    Fault("wrong-port", "The document sends connections to a port where nothing listens.", "all-fail", "refused", ("nat",),
          make=(("document", other_port),), heal=(("document", None),), effect="stops"),
    # The real servers.
    Fault("service-down", "The service on a real server has ended.", "some-fail", "refused", EVERYWHERE,
          make=(("real", f"nginx -c {NGINX}/nginx.conf -s stop"),), heal=(("real", f"nginx -c {NGINX}/nginx.conf -e {NGINX}/nginx.log"),)),
    Fault("all-services-down", "The service on every real server has ended.", "all-fail", "refused", ("tun2dc",),
          make=(("real", f"nginx -c {NGINX}/nginx.conf -s stop"), ("other", f"nginx -c {OTHER_NGINX}/nginx.conf -s stop")),
          heal=(("real", f"nginx -c {NGINX}/nginx.conf -e {NGINX}/nginx.log"), ("other", f"nginx -c {OTHER_NGINX}/nginx.conf -e {OTHER_NGINX}/nginx.log")),
          effect="stops"),
    Fault("service-hangs", "The service on a real server stands still: it takes connections, and answers nothing.", "some-fail", "{real} is out of service", ("dr", "tun2dc"),
          make=(("real", f"p=$(cat {NGINX}/nginx.pid); kill -STOP $p $(cat /proc/$p/task/$p/children)"),),
          heal=(("real", f"p=$(cat {NGINX}/nginx.pid); kill -CONT $p $(cat /proc/$p/task/$p/children)"),)),
    Fault("real-server-silent", "A real server's firewall drops everything from the directors.", "some-fail", "{other} is out of service", ("nat", "tun2dc"),
          **filtered("other", "input", "tcp dport 80 drop; icmp type echo-request drop")),
    Fault("service-on-rip", "The service listens on the RIP alone, not on the VIP.", "real-server-fact", "only on other addresses", HIDDEN, verify=True,
          make=(("real", f"sed 's/listen 80 reuseport; listen ....:80 reuseport;/listen {{rip}}:80;/' {NGINX}/nginx.conf >{NGINX}/rip.conf; "
                         f"nginx -c {NGINX}/nginx.conf -s stop; while ss -Htln sport = :80 | grep -q .; do sleep 0.05; done; nginx -c {NGINX}/rip.conf -e {NGINX}/nginx.log"),),
          heal=(("real", f"nginx -c {NGINX}/rip.conf -s stop; while ss -Htln sport = :80 | grep -q .; do sleep 0.05; done; nginx -c {NGINX}/nginx.conf -e {NGINX}/nginx.log"),),
          also=("some-fail",)),
    Fault("queue-full", "A real server's service takes no connections, and its queue is full.", "real-server-fact", "the queue of the listening socket on port 80 is full: 2 of 1 waiting", ("dr", "nat"), verify=True,
          make=(("document", unchecked), ("real", f"nginx -c {NGINX}/nginx.conf -s stop; {GONE}; {SLOW}")),
          heal=(("real", f"kill $(cat /run/lab/cluster/faults/slow.pid); {GONE}; nginx -c {NGINX}/nginx.conf -e {NGINX}/nginx.log"), ("document", None)), does="net.core.somaxconn"),
    Fault("real-server-firewall", "A real server's firewall drops what clients send to the VIP.", "real-server-fact", "Firewall lets in tcp port 80 to {vip}", HIDDEN, again=True, verify=True, cure="open-firewall",
          **filtered("real", "input", "ip daddr {vip} tcp dport 80 drop")),
    Fault("ipip-firewall", "A real server's firewall drops the tunnel's packets.", "real-server-fact", "Firewall lets in IP protocol 4", ("tun2dc",), again=True, verify=True, cure="open-firewall",
          **filtered("real", "input", "meta l4proto 4 drop")),
    Fault("ipip-module", "The real servers' kernel has no module ipip.", "real-server-fact", "Module ipip", ("tun2dc",), verify=True, also=("real-server-fact",), cure="set-up",
          make=(("real", "modprobe -r ipip"),), heal=(("lvsctl", "real-server setup --yes"),)),
    Fault("tunl0-down", "tunl0 is down on a real server.", "real-server-fact", "Interface tunl0", ("tun2dc",), verify=True, cure="set-up",
          make=(("real", "ip link set tunl0 down"),), heal=(("real", "ip link set tunl0 up"),)),
    Fault("tunl0-without-vip", "tunl0 lacks the VIP on a real server.", "real-server-fact", "VIP {vip} on tunl0", ("tun2dc",), verify=True, cure="set-up",
          make=(("real", "ip addr del {vip}/32 dev tunl0"),), heal=(("real", "ip addr add {vip}/32 dev tunl0"),)),
    Fault("vip-missing-on-lo", "A real server lacks the VIP on lo.", "real-server-fact", "VIP {vip} on lo", ("dr",), verify=True, cure="set-up",
          make=(("real", "ip addr del {vip}/32 dev lo"),), heal=(("real", "ip addr add {vip}/32 dev lo"),), does="lvsctl real-server setup {real}"),
    Fault("arp-announce", "A real server asks by ARP in the VIP's name: arp_announce is 0.", "real-server-fact", "arp_announce for eth0", ("dr",), verify=True, cure="set-up",
          **sysctl("real", "net.ipv4.conf.all.arp_announce", 0, 2)),
    Fault("reverse-path-tunl0", "A real server's strict reverse-path filter on tunl0 drops clients' packets.", "real-server-fact", "rp_filter of tunl0", ("tun2dc",), verify=True, cure="set-up",
          **sysctl("real", "net.ipv4.conf.tunl0.rp_filter", 1, 0)),
    Fault("reverse-path-all", "A real server's strict reverse-path filter for all interfaces drops clients' packets.", "real-server-fact", "rp_filter of tunl0", ("tun2dc",), again=True, verify=True, also=("real-server-fact",), cure="set-up",
          **sysctl("real", "net.ipv4.conf.all.rp_filter", 1, 0)),
    Fault("nat-default-route", "A real server's default route does not lead through the director.", "real-server-fact", "through the director", ("nat",), verify=True, also=("real-server-fact",), cure="set-up",
          make=(("real", "ip route replace default via 10.21.0.254"),), heal=(("real", "ip route replace default via 10.21.0.1"),)),
    # What only the next failover shows.
    Fault("sync-stopped", "The backup does not take connections from the master.", "no-sync", "no receiving daemon", ("tun2dc",), cure="put-in-force",
          make=(("backup", "ipvsadm --stop-daemon backup"),), heal=(("backup", "ipvsadm --start-daemon backup --mcast-interface eth1 --syncid 51"),),
          effect="later"),
    Fault("sync-id-differs", "The backup takes connections of another sync id.", "no-sync", "sync id 99, not 51", ("tun2dc",), cure="put-in-force",
          make=(("backup", "ipvsadm --stop-daemon backup; ipvsadm --start-daemon backup --mcast-interface eth1 --syncid 99"),),
          heal=(("backup", "ipvsadm --stop-daemon backup; ipvsadm --start-daemon backup --mcast-interface eth1 --syncid 51"),), effect="later"),
    Fault("service-missing-on-backup", "Somebody deleted the service from the backup's kernel.", "service-missing", "of {backup} has no service {service}", EVERYWHERE, cure="put-in-force",
          make=(("backup", KEEP + "ipvsadm -D -t {vip}:80"),), heal=(("backup", "ipvsadm -R </run/lab/cluster/faults/rows"),), effect="later"),
    Fault("agent-dead-on-backup", "The backup's agent has ended.", "director-silent", "{backup} is not reached", ("dr",),
          make=(("agent", "stop", "backup", "TERM"),), heal=(("agent", "start", "backup"),), effect="later"),
    Fault("agent-killed-on-master", "The master's agent was killed: the VIP stays there, and the backup has it as well.", "vip-taken", "it may be {master}", ("dr",),
          make=(("agent", "stop", "master", "KILL"),), heal=(("agent", "start", "master"),), also=("director-silent",)),
    # What nobody tells but packets.
    Fault("stale-arp", "The router still has the backup's hardware address for the VIP.", "stale-arp", "come to {backup}, which is not master", HIDDEN, needs="packets",
          make=(("router", "set -- $(ip -n {backup} -br link show {outside}); ip neigh replace {vip} lladdr $3 dev {routerPort} nud permanent"),),
          heal=(("router", "ip neigh del {vip} dev {routerPort}"),), effect="stops", does="arping -U -c 3"),
    Fault("anti-spoofing", "A real server's router drops packets that have the VIP as source.", "anti-spoofing", ("Router 192.168.2.1 (hop 1) drops what {other} sends with the VIP as its source", "come as far as 192.168.1.1 (hop 1), as {master} hears"), ("tun2dc",), needs="packets",
          **filtered("router", "forward", "iifname \"eth2\" ip saddr {vip} drop"), does="uRPF"),
    # Requests pass it untracked, as if they came another way.
    Fault("asymmetric-firewall", "A stateful firewall that has not seen the requests drops a real server's replies.", "asymmetric-firewall", ("Router {otherGateway} (hop 1) lets new connections of {other} pass and drops its replies", "TCP's first packets (SYN) reach 10.1.1.1 (hop 2)"), HIDDEN, needs="packets",
          make=(("router", "nft 'add table inet fault; add chain inet fault early {{ type filter hook prerouting priority -300; }}; add rule inet fault early iifname \"eth0\" ip daddr {vip} notrack; "
                           "add chain inet fault c {{ type filter hook forward priority 0; }}; add rule inet fault c ether saddr {otherMac} ct state invalid drop'"),),
          heal=(("router", "nft delete table inet fault"),), does="different ways"),
    Fault("ipip-filtered", "A router between the data centres drops IPIP.", "lost-on-the-way", "What {master} sends to {other} does not arrive there", ("tun2dc",), needs="packets",
          **filtered("router", "forward", "meta l4proto 4 drop"), does="protocol 4"),
    Fault("mtu-black-hole", "The way between the data centres takes small packets only, and nobody is told.", "large-lost", "packets of more than 1400 bytes vanish from {master} to {otherRip} after 192.168.1.1 (hop 1)", ("tun2dc",), needs="packets",
          make=(("router", "ip link set eth2 mtu 1400; " + nft("output", "icmp type destination-unreachable drop")[0]),),
          heal=(("router", "ip link set eth2 mtu 1500; " + nft("output", "")[1]),)),
    Fault("wrong-source", "A real server's replies come from its RIP instead of the VIP.", "wrong-source", "{real} answers from {rip} and not from {vip}", HIDDEN, needs="packets",
          make=(("real", "nft 'add table ip fault; add chain ip fault c {{ type filter hook output priority -300; }}; add rule ip fault c ip saddr {vip} ip saddr set {rip}'"),),
          heal=(("real", "nft delete table ip fault"),)),
    Fault("client-beside", "The client is in the real servers' own network, and they answer it directly.", "client-beside-real-server", "The client is in the network of", ("nat",), needs="client",
          make=(), heal=()),  # who asks is all there is to it
)


def named(name):
    return next((fault for fault in FAULTS if fault.name == name), None)


if __name__ == "__main__":
    for each in FAULTS:
        if not sys.argv[1:] or sys.argv[1] in each.where:
            print(f"  {each.name:<28} {each.what}" + ("" if sys.argv[1:] else f" [{', '.join(each.where)}]"))
