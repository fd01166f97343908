#!/usr/bin/env bash
# Builds the hosts of a scenario as network namespaces on the machine that runs this, and ends them.
# Usage: cluster.sh up SCENARIO [bare] | exec HOST COMMAND… | status | down
set -euo pipefail
: "${LAB_ROOT:?}" "${LAB_DIR:?}" "${LAB_BUILD:?}"

run=/run/lab/cluster
fabric=lab-fabric  # holds the bridges, so that the machine's own network stays as it is

hosts=() directors=()
. "$LAB_ROOT/tests/lab/lib/network.sh"

inside() { ip netns exec "$@"; }

# later COMMAND…: beside whatever comes next; finish_up waits for all of them.
beside=()
later() {
  "$@" &
  beside+=($!)
}

web_server() {  # HOST: answers its own name on 80 and 443, slow clients are waited for
  local host=$1 folder=$run/$1
  mkdir -p "$folder"/{body,proxy,fastcgi,uwsgi,scgi,www}
  echo "$host" >"$folder/www/index.html"
  head -c 1048576 /dev/zero >"$folder/www/big"
  cat >"$folder/nginx.conf" <<END
worker_processes 1;
pid $folder/nginx.pid;
error_log $folder/nginx.log warn;
events { worker_connections 900; }
http {
  access_log off;
  client_header_timeout 600s; keepalive_timeout 600s; keepalive_requests 100000;
  client_body_temp_path $folder/body; proxy_temp_path $folder/proxy; fastcgi_temp_path $folder/fastcgi;
  uwsgi_temp_path $folder/uwsgi; scgi_temp_path $folder/scgi;
  ssl_certificate /run/lab/web.crt; ssl_certificate_key /run/lab/web.key;
  server {
    listen 80 reuseport; listen [::]:80 reuseport; listen 443 ssl; listen [::]:443 ssl;
    root $folder/www;
  }
}
END
  inside "$host" nginx -c "$folder/nginx.conf" -e "$folder/nginx.log"
  echo "$folder/nginx.pid" >>$run/pid-files
}

# A real sshd that sees files of its own below /etc, /var/lib, /root and /home: what is set up there is this
# host's alone. root's password is "lab"; "ops" may use sudo with the password "ops", "auto" without one.
ssh_server() {  # HOST
  local host=$1 folder=$run/$1
  mkdir -p "$folder/ssh" /run/sshd
  [ -e "$folder/ssh/host_key" ] || ssh-keygen -q -t ed25519 -N '' -C "$host" -f "$folder/ssh/host_key"
  ip netns exec "$host" unshare --mount --propagation private "$LAB_ROOT/tests/lab/lib/own-files.sh" "$folder" \
    /usr/sbin/sshd -f /dev/null -h "$folder/ssh/host_key" -o PidFile="$folder/sshd.pid" -o UsePAM=no -o UseDNS=no \
    -o PermitRootLogin=yes -o StrictModes=no -o MaxStartups=200 -o MaxSessions=100
  for _ in $(seq 50); do [ -s "$folder/sshd.pid" ] && break; sleep 0.05; done
  echo "$folder/sshd.pid" >>$run/pid-files
}

# exec_on HOST COMMAND…: with the host's own files where it has some.
exec_on() {
  local host=$1
  shift
  if [ -s "$run/$host/sshd.pid" ]; then exec nsenter -t "$(cat "$run/$host/sshd.pid")" -m -n "$@"; fi
  exec ip netns exec "$host" "$@"
}

agent_start() {  # DIRECTOR DIP
  local host=$1 dip=$2 folder=$run/$1
  mkdir -p "$folder/state" "$LAB_DIR/logs"
  echo "$dip" >"$folder/dip"
  # No function here: the process started is to be the agent itself, whose id is kept.
  ip netns exec "$host" setsid "$LAB_BUILD/agent/lvs-agent" run --name "$host" --listen "$dip:7443" --state "$folder/state" \
    >>"$LAB_DIR/logs/$host.log" 2>&1 </dev/null &
  echo $! >"$folder/agent.pid"
  grep -qx "$folder/agent.pid" $run/pid-files || echo "$folder/agent.pid" >>$run/pid-files
}

agent_stop() {  # DIRECTOR [SIGNAL]
  local pid
  pid=$(cat "$run/$1/agent.pid")
  kill "-${2:-TERM}" "$pid" 2>/dev/null || true
  for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || return 0; sleep 0.05; done
}

pairing_line() {  # DIRECTOR NUMBER
  # The line's address is the one that works from the machine around the guest.
  umask 077
  "$LAB_BUILD/agent/lvs-agent" pair --state "$run/$1/state" --name "$1" --valid-minutes 600 \
    --address "127.0.0.1:$((LAB_PORT_BASE + $2))" >"$LAB_DIR/pairing/$1"
}

# Agents of all directors (name and DIP by turns), their forwarded ports, and a pairing line for each.
agents() {
  local number=0 name rules="table ip lab {
    chain out { type nat hook postrouting priority 100; oifname lab-admin masquerade; }
    chain incoming { type nat hook prerouting priority -100;"
  [ -x "$LAB_BUILD/agent/lvs-agent" ] || { echo "lab: there is no $LAB_BUILD/agent/lvs-agent; build it first" >&2; return 1; }
  rm -rf "$LAB_DIR/pairing"
  mkdir -p "$LAB_DIR/pairing"
  settle
  while [ $# -gt 0 ]; do
    name=$1
    directors+=("$name")
    links+="route replace $2/32 via 10.98.0.1 dev lab-admin"$'\n'
    agent_start "$name" "$2"
    later pairing_line "$name" $number
    rules+=" tcp dport $((7501 + number)) dnat to $2:7443;"
    number=$((number + 1))
    shift 2
  done
  settle
  nft -f - <<<"$rules }"$'\n'"}"
  echo 1 >/proc/sys/net/ipv4/ip_forward
}

# Real servers begin to serve.
serve() {  # HOST…
  local name
  settle
  for name in "$@"; do
    later web_server "$name"
    later ssh_server "$name"
  done
}

finish_up() {
  local process
  for process in "${beside[@]}"; do wait "$process"; done
  printf '%s\n' "${directors[@]}" >$run/directors
  printf '%s\n' "$1" >$run/scenario
  local name
  for name in "${directors[@]}"; do
    for _ in $(seq 200); do
      if timeout 1 bash -c "</dev/tcp/$(cat "$run/$name/dip")/7443" 2>/dev/null; then continue 2; fi
      sleep 0.1
    done
    echo "lab: the agent of $name does not listen; its log says:" >&2
    tail -5 "$LAB_DIR/logs/$name.log" >&2
    return 1
  done
  echo "Scenario $1 is up: ${hosts[*]}"
}

down() {
  local file name
  if [ -e $run/pid-files ]; then
    while read -r file; do
      [ -s "$file" ] && kill "$(cat "$file")" 2>/dev/null || true
    done <$run/pid-files
  fi
  for name in $(cat $run/hosts 2>/dev/null) $fabric; do
    ip netns pids "$name" 2>/dev/null | xargs -r kill -9 2>/dev/null || true
    ip netns del "$name" 2>/dev/null || true
  done
  ip link del lab-admin 2>/dev/null || true
  nft delete table ip lab 2>/dev/null || true
  rm -rf $run
}

case "${1:-}" in
  up)
    if [ -e $run ]; then down; fi
    mkdir -p $run
    : >$run/pid-files
    [ -e /run/lab/own ] || unshare --mount --propagation private "$LAB_ROOT/tests/lab/lib/own-files.sh" --accounts /run/lab/own
    modprobe -aq ip_vs ipip ip6_tunnel 2>/dev/null || true
    [ -e /run/lab/web.key ] || { mkdir -p /run/lab; openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 \
      -subj /CN=lab -keyout /run/lab/web.key -out /run/lab/web.crt 2>/dev/null; }
    # shellcheck source=/dev/null
    . "$LAB_ROOT/tests/lab/scenarios/$2.sh"
    bare=${3:-}
    scenario
    finish_up "$2"
    ;;
  status)
    [ -e $run/scenario ] || { echo "The guest runs; no scenario is up"; exit 0; }
    echo "Scenario $(cat $run/scenario): $(tr '\n' ' ' <$run/hosts)"
    for name in $(cat $run/directors); do
      if kill -0 "$(cat "$run/$name/agent.pid")" 2>/dev/null; then echo "  agent of $name runs"; else echo "  agent of $name is down"; fi
    done
    ;;
  exec) shift; exec_on "$@" ;;
  ssh-restart) kill "$(cat "$run/$2/sshd.pid")"; sleep 0.2; rm -f "$run/$2/sshd.pid"; ssh_server "$2" ;;
  agent-stop) agent_stop "$2" "${3:-TERM}" ;;
  agent-start) agent_start "$2" "$(cat "$run/$2/dip")" ;;
  down) down ;;
  *) echo "usage: cluster.sh up SCENARIO [bare] | exec HOST COMMAND… | ssh-restart HOST | status | agent-stop NAME [SIGNAL] | agent-start NAME | down" >&2; exit 2 ;;
esac
