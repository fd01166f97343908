#!/usr/bin/python3
"""VRRP on real links: network namespaces of this machine, other programs as the other side, and faults. No guest.

usage: link_test.py NODE [TEST…]     (root; NODE is the program vrrp_node)
"""
import contextlib
import io
import multiprocessing
import os
import sys
import time

import lan
# Importing them is what registers their tests.
import accepting, alone, announcing, faults, frr_peer, hostile, keepalived_peer, tracking, virtual_mac  # noqa: E401, F401

# They wait more than they work, each on a link of its own.
AT_ONCE = 3


def begin():
    lan.TAG = f"lv{os.getpid() % 10000}"


def run(name):
    """Whether it was good, and what there is to print."""
    function = next(test for test in lan.TESTS if test.__name__ == name)
    link, began, said = lan.Lan(), time.monotonic(), io.StringIO()
    try:
        with contextlib.redirect_stdout(said):
            function(link)
        return True, f"{said.getvalue()}ok   {name} ({time.monotonic() - began:.1f} s)"
    except Exception as problem:  # told, and the next one runs
        return False, f"{said.getvalue()}FAIL {name}: {type(problem).__name__} {problem}"
    finally:
        link.remove()


def main():
    lan.Node.program = sys.argv[1]
    known = [function.__name__ for function in lan.TESTS]
    chosen = sys.argv[2:] or known
    if unknown := set(chosen) - set(known):
        sys.exit(f"link_test: there is no test {', '.join(sorted(unknown))}; known are {', '.join(known)}")
    failures = 0
    with multiprocessing.get_context("fork").Pool(AT_ONCE, begin) as pool:
        for good, text in pool.imap_unordered(run, chosen):
            failures += not good
            print(text, flush=True)
    print(f"{failures} failed", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
