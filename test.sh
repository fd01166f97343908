#!/usr/bin/env bash
# Builds and tests everything: unit tests, the console's window, sanitizers, fuzzers and the lab's real
# cluster on a real kernel. Installs what is missing (Debian). One summary line per stage at the end.
set -euo pipefail
cd "$(dirname "$0")"

usage() {
  cat <<'TEXT'
usage: ./test.sh [--yes] [STAGE…]

Runs all stages, or those named:
  style   every source file as clang-format has it
  asan    build with AddressSanitizer and UndefinedBehaviorSanitizer, run the unit tests
  tsan    build with ThreadSanitizer, run the agent's tests that have threads
  real    build the preset test, run what needs no guest: the window offscreen, real links, sshd and servers
  fuzz    run each libFuzzer target for LVS_FUZZ_SECONDS (60)
  lab     boot the lab's guest and run the tests on its kernel
  window  drive the real window under Xvfb against the lab's agents

  --yes   install missing Debian packages without asking (CI does so too)
TEXT
}

all_stages=(style real asan tsan fuzz lab window)
stages=()
for argument in "$@"; do
  case "$argument" in
    --yes) export LVS_YES=1 ;;
    -h | --help) usage; exit 0 ;;
    style | real | asan | tsan | fuzz | lab | window) stages+=("$argument") ;;
    *) echo "test.sh: '$argument' is no stage or option" >&2; usage >&2; exit 2 ;;
  esac
done
[ ${#stages[@]} -gt 0 ] || stages=("${all_stages[@]}")

. installer/dependencies.sh
install_dependencies build console lab test

# The stages run as conditions, where bash ignores errexit: every step is chained with &&.
build() {  # PRESET [TARGET…]
  local preset=$1; shift
  { cmake --preset "$preset" >"build/$preset-configure.log" 2>&1 || { cat "build/$preset-configure.log"; false; }; } &&
    cmake --build --preset "$preset" ${1:+--target "$@"}
}

stage_style() {
  find common agent console tests -name '*.cpp' -o -name '*.h' | xargs clang-format --dry-run -Werror
}
stage_real() {
  build test && ctest --preset test -j2
}
stage_asan() {
  build asan && ctest --preset asan -j2
}
stage_tsan() {
  build tsan && ctest --preset tsan -j2
}
stage_fuzz() {
  build fuzz fuzzers && tests/fuzz/run build/fuzz
}
stage_lab() {
  build test && LVS_BUILD=$PWD/build/test tests/lab/run-tests
}
stage_window() {
  build test && LVS_BUILD=$PWD/build/test tests/console/run-window-tests
}

mkdir -p build
summary=()
failed=0
for stage in "${stages[@]}"; do
  echo "== $stage (after $SECONDS s)"
  began=$SECONDS
  if ("stage_$stage"); then result=passed; else result=FAILED; failed=1; fi
  summary+=("$(printf '%-7s %-7s %4d s' "$stage" "$result" $((SECONDS - began)))")
done

echo "== summary"
printf '%s\n' "${summary[@]}"
exit "$failed"
