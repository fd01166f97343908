# Direct routing on one segment, 10.10.1.0/24 and fd0a::/64, with the names of the Piranha article:
# lvs-d01 and lvs-d02 are directors, lvs-d03 and lvs-d04 real servers with the VIP on lo.

scenario() {
  local number
  common_hosts
  segment lan
  attach router eth1 lan 10.10.1.1 10.10.1.1/24 fd0a::1/64
  for number in 1 2 3 4; do
    host "lvs-d0$number"
    attach "lvs-d0$number" eth0 lan "10.10.1.2$number" "10.10.1.2$number/24" "fd0a::2$number/64"
    gateway "lvs-d0$number" 10.10.1.1 fd0a::1
  done
  for number in 3 4; do
    local server="lvs-d0$number"
    if [ -z "$bare" ]; then
      sysctls "$server" net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2
      on "$server" addr add 10.10.1.20/32 dev lo
      on "$server" addr add fd0a::20/128 dev lo nodad
    fi
  done
  serve lvs-d03 lvs-d04
  agents lvs-d01 10.10.1.21 lvs-d02 10.10.1.22
}
