#!/usr/bin/env bash
# A client's steady traffic for a demo: short requests to both VIPs, and some connections that stay open.
# Usage: traffic.sh start | stop
set -euo pipefail
pid_file=/run/lab/traffic.pid

stop() {
  if [ -s "$pid_file" ]; then kill "$(cat "$pid_file")" 2>/dev/null || true; fi
  rm -f "$pid_file"
}

case "${1:-}" in
  start)
    stop
    ip netns exec client setsid /usr/bin/python3 "$(dirname "$0")/traffic.py" >/dev/null 2>&1 </dev/null &
    echo $! >"$pid_file"
    ;;
  stop) stop ;;
  *) echo "usage: traffic.sh start | stop" >&2; exit 2 ;;
esac
