"""Makes and heals the faults of faults.py in the cluster that runs, from the machine around its hosts."""
import json
import os
import shlex
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(__file__))
from faults import EFFECTS, PARTS, named

RUN = "/run/lab/cluster/faults"  # what the faults that are made now need to be healed; ends with the cluster
CLUSTER = f"{os.environ['LAB_ROOT']}/tests/lab/lib/cluster.sh"
LVSCTL = f"{os.environ['LAB_BUILD']}/console/lvsctl"
AGENT = f"{os.environ['LAB_BUILD']}/agent/lvs-agent"

# Connections to {vip} that stay open, at most so many as are asked for; some may be refused or go nowhere.
HOLD = """
import socket, sys, time
held = []
for _ in range(int(sys.argv[2]) * 3):
    try:
        held.append(socket.create_connection((sys.argv[1], 80), timeout=1))
    except OSError:
        pass
    if len(held) >= int(sys.argv[2]):
        break
time.sleep(3600)
"""


class Wrong(Exception):
    """Told to the person as it is."""


def scenario():
    try:
        return open("/run/lab/cluster/scenario").read().strip()
    except FileNotFoundError:
        raise Wrong("no cluster is up; start one with: lab up SCENARIO") from None


class Steps:
    """`home`: where pairings with the directors are; without it one is made when a step needs it."""

    def __init__(self, where, home=None):
        self.parts, self.where, self.home = PARTS[where], where, home
        os.makedirs(RUN, exist_ok=True)

    def make(self, fault):
        self._do(fault, fault.make)

    def heal(self, fault, cured=False):
        """`cured`: what was healed already fails here, and may."""
        for step in fault.heal:
            try:
                self._do(fault, (step,))
            except Wrong:
                if not cured:
                    raise
        if cured and fault.again:
            self.lvsctl("real-server", "setup", self.parts["real"], "--yes")
        for file in (self._kept(fault, "document"), self._kept(fault, "pid")):
            if os.path.exists(file):
                os.remove(file)

    def lvsctl(self, *words):
        done = subprocess.run([LVSCTL, "--home", self._paired(), *words], capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise Wrong(f"lvsctl {' '.join(words)}: {done.stderr.strip() or done.stdout.strip()}")
        return done.stdout

    def text(self, words):
        return words.format(**self.parts)

    def _do(self, fault, steps):
        for part, *words in steps:
            if part == "lvsctl":
                self.lvsctl(*shlex.split(self.text(words[0])))
            elif part == "document":
                self._document(fault, *words)
            elif part == "agent":
                verb, whose, *more = words
                self._run([CLUSTER, f"agent-{verb}", self.parts[whose], *more])
            elif part == "hold":
                holder = subprocess.Popen(["ip", "netns", "exec", "client", "/usr/bin/python3", "-c", HOLD, self.parts["vip"], str(words[0])],
                                          start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                with open(self._kept(fault, "pid"), "w") as kept:
                    kept.write(str(holder.pid))
            elif part == "release":
                os.kill(int(open(self._kept(fault, "pid")).read()), signal.SIGTERM)
            else:
                self._run(["ip", "netns", "exec", self.parts.get(part, part), "sh", "-c", self.text(words[0])])

    def _run(self, command):
        done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise Wrong(f"{' '.join(command)}: {done.stderr.strip() or done.returncode}")

    def _document(self, fault, change, *more):
        """Pushes the document with a change; the one before is kept, and is pushed again by a change that is None."""
        before = self._kept(fault, "document")
        if change is None:
            self.lvsctl("config", "push", before, "--yes")
            return
        document = json.loads(self.lvsctl("--director", self.parts["master"], "config", "show"))
        with open(before, "w") as kept:
            json.dump(document, kept)
        change(document, self.parts)
        with tempfile.NamedTemporaryFile("w", suffix=".json") as changed:
            json.dump(document, changed)
            changed.flush()
            self.lvsctl("config", "push", changed.name, "--yes", *more)

    def _kept(self, fault, what):
        return f"{RUN}/{fault.name}.{what}"

    def _paired(self):
        if self.home:
            return self.home
        self.home = f"{RUN}/home"
        if os.path.exists(self.home):
            return self.home
        for director in open("/run/lab/cluster/directors").read().split():
            dip = open(f"/run/lab/cluster/{director}/dip").read().strip()
            line = subprocess.run([AGENT, "pair", "--state", f"/run/lab/cluster/{director}/state", "--name", director, "--address", f"{dip}:7443"],
                                  check=True, capture_output=True, text=True).stdout.strip()
            self._run([LVSCTL, "--home", self.home, "pair", line])
        return self.home


def made():
    """Names of the faults that are made now."""
    try:
        return open(f"{RUN}/made").read().split()
    except FileNotFoundError:
        return []


def remember(names):
    os.makedirs(RUN, exist_ok=True)
    with open(f"{RUN}/made", "w") as file:
        file.write("\n".join(names))


def main(words):
    where = scenario()
    names = [word for word in words if not word.startswith("--")]
    heal = "--heal" in words
    steps = Steps(where)
    if heal and not names:
        names = made()[::-1]
        if not names:
            print("No fault is made now.")
    for name in names:
        fault = named(name)
        if not fault:
            raise Wrong(f"there is no fault '{name}'; fault --list shows them")
        if where not in fault.where:
            raise Wrong(f"'{name}' cannot be made in the scenario {where}, only in {' and '.join(fault.where)}")
        if heal:
            steps.heal(fault)
            remember([one for one in made() if one != name])
            print(f"Healed: {fault.name}")
            continue
        if name in made():
            raise Wrong(f"'{name}' is made already; heal it with: --heal {name}")
        steps.make(fault)
        remember([*made(), name])
        more = {"packets": " --from any", "client": " --from ADDRESS, an address of the real servers' network"}.get(fault.needs, " --verify" if fault.verify else f" --complaint {fault.complaint}" if fault.complaint else "")
        ask = f"diagnose {steps.parts['service']}{more}"
        print(f"Made: {fault.what} So {EFFECTS[fault.effect]}.\nAsk:  lvsctl {ask}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Wrong as wrong:
        print(f"fault: {wrong}", file=sys.stderr)
        sys.exit(1)
