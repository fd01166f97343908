# NAT: directors between an outside (10.20.0.0/24, fd20::/64) and an inside (10.21.0.0/24, fd21::/64).
# The real servers' gateway is a floating address of the directors, 10.21.0.1 and fd21::1.

scenario() {
  local number
  common_hosts
  segment outside
  segment inside
  attach router eth1 outside 10.20.0.1 10.20.0.1/24 fd20::1/64
  for number in 1 2; do
    host "lb$number"
    attach "lb$number" eth0 outside "10.20.0.1$number" "10.20.0.1$number/24" "fd20::1$number/64"
    attach "lb$number" eth1 inside "10.21.0.1$number" "10.21.0.1$number/24" "fd21::1$number/64"
    gateway "lb$number" 10.20.0.1 fd20::1
  done
  for number in 1 2; do
    local server="web$number"
    host "$server"
    attach "$server" eth0 inside "10.21.0.2$number" "10.21.0.2$number/24" "fd21::2$number/64"
    [ -n "$bare" ] || gateway "$server" 10.21.0.1 fd21::1
  done
  serve web1 web2
  agents lb1 10.20.0.11 lb2 10.20.0.12
}
