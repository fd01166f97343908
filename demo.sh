#!/usr/bin/env bash
# A real cluster to look at: two data centres in a small virtual machine, agents paired, the document pushed, a
# client that tries, the console opened on it. The real servers are bare: setting them up is the tour's first step.
set -euo pipefail
cd "$(dirname "$0")"
top=$PWD

usage() {
  cat <<'TEXT'
usage: ./demo.sh [--yes] [--headless]
       ./demo.sh --stop

  --yes       install missing Debian packages without asking
  --headless  do all but open the window, and print how to reach the cluster with lvsctl
  --stop      end the demo's cluster
TEXT
}

headless=0 stop=0
for argument in "$@"; do
  case "$argument" in
    --yes) export LVS_YES=1 ;;
    --headless) headless=1 ;;
    --stop) stop=1 ;;
    -h | --help) usage; exit 0 ;;
    *) echo "demo.sh: unknown option '$argument'" >&2; usage >&2; exit 2 ;;
  esac
done

# The demo's lab stands beside the tests' one: another folder, other ports.
export LAB_DIR=$top/build/demo/lab LAB_PORT_BASE=7601 LVS_BUILD=$top/build/release
home=$top/build/demo/home
lab=$top/tests/lab/lab
document=$top/build/demo/reverse-proxies.lvs.json

if [ $stop = 1 ]; then
  "$lab" down
  echo "The demo's cluster has ended."
  exit 0
fi

. installer/dependencies.sh
install_dependencies build console lab

echo "Building (build/release)…"
mkdir -p build/demo
cmake --preset release >build/demo/configure.log 2>&1 || { cat build/demo/configure.log; exit 1; }
cmake --build --preset release

echo "Starting the cluster…"
mkdir -p build/demo
"$lab" up tun2dc bare
rm -rf "$home"
for line in "$LAB_DIR"/pairing/*; do "$LVS_BUILD/console/lvsctl" --home "$home" pair "$(cat "$line")"; done
cp tests/lab/scenarios/tun2dc.json "$document"
"$LVS_BUILD/console/lvsctl" --home "$home" config push "$document" --yes --comment "The demo's first revision"
"$lab" run "$top/tests/lab/lib/traffic.sh" start

cat <<TEXT

The directors are up, and a client sends requests; but the real servers are as they were installed, so nothing
answers yet. Set them up in the window: "Set up…" in its toolbar (root's password there is: lab), or from here:

  echo lab | $LVS_BUILD/console/lvsctl --home $home real-server trust --yes --password-stdin
  $LVS_BUILD/console/lvsctl --home $home real-server setup --yes

  lvsctl:      $LVS_BUILD/console/lvsctl --home $home status
  live counts: $LVS_BUILD/console/lvsctl --home $home watch
  the window:  $LVS_BUILD/console/lvs-console --home $home $document
  a host:      LAB_DIR=$LAB_DIR LAB_PORT_BASE=$LAB_PORT_BASE tests/lab/lab exec ipvslb11 ipvsadm -Ln
  end it:      ./demo.sh --stop
TEXT
if [ $headless = 1 ]; then exit 0; fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "demo.sh: there is no display to open the window on; use --headless" >&2
  exit 1
fi
exec "$LVS_BUILD/console/lvs-console" --home "$home" "$document"
