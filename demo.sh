#!/usr/bin/env bash
# A real cluster to look at: two data centres in a small virtual machine, agents paired, the document pushed, a
# client that tries, the console opened on it. The real servers are bare: setting them up is the tour's first step.
set -euo pipefail
cd "$(dirname "$0")"
top=$PWD

usage() {
  cat <<'TEXT'
usage: ./demo.sh [--yes] [--headless] [--fault NAME]
       ./demo.sh --heal NAME
       ./demo.sh --faults
       ./demo.sh --stop

  --yes         install missing Debian packages without asking
  --headless    do all but open the window, and print how to reach the cluster with lvsctl
  --fault NAME  make something go wrong in the demo, for its Troubleshoot page and lvsctl diagnose to find; the demo is
                started, and its real servers are set up, where they are not yet
  --heal NAME   take it back
  --faults      list what can go wrong
  --stop        end the demo's cluster
TEXT
}

headless=0 stop=0 fault="" heal=""
while [ $# -gt 0 ]; do
  case "$1" in
    --yes) export LVS_YES=1 ;;
    --headless) headless=1 ;;
    --stop) stop=1 ;;
    --fault | --heal)
      [ $# -ge 2 ] || { echo "demo.sh: $1 takes the name of a fault; --faults lists them" >&2; exit 2; }
      if [ "$1" = --fault ]; then fault=$2; else heal=$2; fi
      shift
      ;;
    --faults) exec tests/lab/fault --list tun2dc ;;
    -h | --help) usage; exit 0 ;;
    *) echo "demo.sh: unknown option '$1'" >&2; usage >&2; exit 2 ;;
  esac
  shift
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
if [ -n "$heal" ]; then exec tests/lab/fault --heal "$heal"; fi

# Makes what --fault names. Before the first one the real servers are set up: of bare ones everything is wrong.
make_fault() {
  if [ ! -e build/demo/set-up ]; then
    echo "Setting the real servers up…"
    echo lab | "$LVS_BUILD/console/lvsctl" --home "$home" real-server trust --yes --password-stdin >/dev/null
    "$LVS_BUILD/console/lvsctl" --home "$home" real-server setup --yes >/dev/null
    touch build/demo/set-up
  fi
  local told
  told=$(tests/lab/fault "$fault")
  cat <<TEXT

${told%%$'\n'*}
Find it: open the page "Troubleshoot" in the window, choose the service and run; or from here:

  $LVS_BUILD/console/${told##*Ask:  } --home $home

Take it back with: ./demo.sh --heal $fault
TEXT
}

if [ -n "$fault" ]; then
  tests/lab/fault --list tun2dc | grep "^  $fault " >/dev/null || { echo "demo.sh: there is no fault '$fault' for the demo; --faults lists them" >&2; exit 2; }
  if "$lab" status >/dev/null 2>&1; then
    make_fault
    exit 0
  fi
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
rm -rf "$home" build/demo/set-up
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
if [ -n "$fault" ]; then make_fault; fi
if [ $headless = 1 ]; then exit 0; fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  echo "demo.sh: there is no display to open the window on; use --headless" >&2
  exit 1
fi
exec "$LVS_BUILD/console/lvs-console" --home "$home" "$document"
