# The LVS-TUN article's two data centres: two directors and a real server in each, routers between them.
# Data centre 1 is 192.168.1.0/24 and fd01::/64, data centre 2 is 192.168.2.0/24 and fd02::/64.
# eth0 carries VIPs, eth1 the DIP. All VIPs go on tunl0: tunl1, as the article has it, cannot exist beside it.

tunnel_server() {  # HOST: decapsulates IPIP and IPv6-in-IPv6, owns every VIP without answering for it
  local host=$1
  sysctls "$host" net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2 net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.default.rp_filter=0
  on "$host" link set tunl0 up arp off
  sysctls "$host" net.ipv4.conf.tunl0.rp_filter=0
  on "$host" addr add 192.168.1.214/32 dev tunl0
  on "$host" addr add 192.168.2.214/32 dev tunl0
  on "$host" link set ip6tnl0 up arp off
  on "$host" addr add fd01::214/128 dev ip6tnl0 nodad
  on "$host" addr add fd02::214/128 dev ip6tnl0 nodad
}

scenario() {
  local dc number
  common_hosts
  for dc in 1 2; do
    segment "dc$dc"
    attach router "eth$dc" "dc$dc" "192.168.$dc.1" "192.168.$dc.1/24" "fd0$dc::1/64"
    for number in 1 2; do
      # The article's numbers: lb11 is .13, lb12 is .12.
      local name="ipvslb$dc$number" last=$((14 - number))
      host "$name"
      attach "$name" eth0 "dc$dc" "192.168.$dc.$((100 + last))"
      attach "$name" eth1 "dc$dc" "192.168.$dc.$last" "192.168.$dc.$last/24" "fd0$dc::$last/64"
      gateway "$name" "192.168.$dc.1" "fd0$dc::1"
    done
  done
  host rproxy1
  attach rproxy1 eth0 dc1 192.168.1.14 192.168.1.14/24 fd01::14/64
  gateway rproxy1 192.168.1.1 fd01::1
  host rproxy2
  attach rproxy2 eth0 dc2 192.168.2.2 192.168.2.2/24 fd02::2/64
  gateway rproxy2 192.168.2.1 fd02::1
  local server
  if [ -z "$bare" ]; then
    for server in rproxy1 rproxy2; do tunnel_server "$server"; done
  fi
  serve rproxy1 rproxy2
  agents ipvslb11 192.168.1.13 ipvslb12 192.168.1.12 ipvslb21 192.168.2.13 ipvslb22 192.168.2.12
}
