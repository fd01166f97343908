# The network of a scenario: hosts as namespaces, segments as bridges. Sourced by cluster.sh. A program's start takes long
# in an emulated machine, so what is wished is gathered and `settle` does it in as few as it can.

links=""                  # lines for ip -batch around the hosts
declare -A inner tunings  # HOST: lines for ip -batch inside it; settings for sysctl

# What is wished of a host's network: `on HOST link set lo up`, as ip(8) has it.
on() {  # HOST WORD…
  local host=$1
  shift
  inner[$host]+="$*"$'\n'
}

sysctls() {  # HOST KEY=VALUE…
  local host=$1
  shift
  tunings[$host]+=" $*"
}

settle() {
  local host
  [ -z "$links" ] || ip -batch - <<<"$links"
  links=""
  for host in "${!inner[@]}"; do ip -n "$host" -batch - <<<"${inner[$host]}"; done
  inner=()
  # shellcheck disable=SC2086  # the settings are several
  for host in "${!tunings[@]}"; do ip netns exec "$host" sysctl -q -w ${tunings[$host]}; done
  tunings=()
}

# A MAC derived from the address: a host that is built again is the same neighbour to everyone.
mac_of() {  # IPV4
  local IFS=.
  # shellcheck disable=SC2086
  printf '02:00:%02x:%02x:%02x:%02x' $1
}

host() {  # NAME
  ip netns add "$1"
  on "$1" link set lo up
  # Namespaces begin with what the machine around them has, which forwards for the agents' ports.
  sysctls "$1" net.ipv4.ip_forward=0
  hosts+=("$1")
  echo "$1" >>$run/hosts  # at once, so that a cluster that failed half-way is taken down whole
}

segment() {  # NAME
  on $fabric link add "br-$1" type bridge forward_delay 0 mcast_snooping 0
  on $fabric link set "br-$1" up
}

# attach HOST INTERFACE SEGMENT IPV4 [ADDRESS/LENGTH…]: the MAC comes from IPV4 even when it is not set.
attach() {
  local host=$1 interface=$2 segment=$3 seed=$4 address port="p$RANDOM$RANDOM"
  shift 4
  port=${port:0:14}
  links+="link add $port netns $fabric type veth peer name $interface netns $host address $(mac_of "$seed")"$'\n'
  on $fabric link set "$port" master "br-$segment" up
  on "$host" link set "$interface" up
  for address in "$@"; do
    case "$address" in *:*) on "$host" addr add "$address" dev "$interface" nodad ;; *) on "$host" addr add "$address" dev "$interface" ;; esac
  done
}

gateway() {  # HOST ADDRESS…
  local host=$1 address
  shift
  for address in "$@"; do on "$host" route replace default via "$address"; done
}

# client, and the router between it and the cluster; "guest" reaches the agents through it.
common_hosts() {
  ip netns add $fabric
  segment clients
  segment admin
  host client
  host router
  attach client eth0 clients 10.1.1.1 10.1.1.1/24 fd10::1/64
  attach router eth0 clients 10.1.1.254 10.1.1.254/24 fd10::254/64
  attach router admin admin 10.98.0.1 10.98.0.1/24
  gateway client 10.1.1.254 fd10::254
  sysctls router net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1
  links+="link add lab-admin type veth peer name p-admin netns $fabric"$'\n'
  links+="addr add 10.98.0.2/24 dev lab-admin"$'\n'"link set lab-admin up"$'\n'
  on $fabric link set p-admin master br-admin up
}
