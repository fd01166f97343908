"""The program health_ask, which asks what it is told to."""
import dataclasses
import json
import subprocess
import threading

# The engine tries 32 at once and no more.
AT_ONCE = 24


@dataclasses.dataclass
class Told:
    state: str
    milliseconds: float
    words: str
    warning: str


class Asker:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        self.told, self.standings, self.news = {}, {}, threading.Condition()
        self.room = threading.Semaphore(AT_ONCE)
        self.asked = 0
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            kind, name, *rest = line.rstrip("\n").split("\t")
            with self.news:
                if kind == "told":
                    state, microseconds, words, warning = rest
                    self.told[name] = Told(state, int(microseconds) / 1000, words, warning)
                    self.room.release()
                else:
                    state, milliseconds, why = rest
                    self.standings.setdefault(name, []).append((state, int(milliseconds) / 1000, why))
                self.news.notify_all()

    def order(self, what, name, address, port, check):
        print(what, name, address, port, json.dumps({"name": "it", **check}), file=self.process.stdin)

    def ask_all(self, rows):
        """What came of each row, in their order."""
        names = []
        for row in rows:
            self.room.acquire()
            self.asked += 1
            names.append(f"ask{self.asked}")
            self.order("try", names[-1], row.address, row.port, row.check)
        return [self.wait_for(lambda name=name: self.told.get(name), f"nothing came of {row}") for name, row in zip(names, rows)]

    def follow(self, name, address, port, check):
        self.order("follow", name, address, port, check)

    def changes(self, name, count, seconds=10):
        """The first so many standings of one that is followed: (up or down, when, why)."""
        return self.wait_for(lambda: self.standings.get(name, [])[:count] if len(self.standings.get(name, [])) >= count else None,
                             f"{name} changed only so often: {self.standings.get(name)}", seconds)

    def wait_for(self, value, why, seconds=20):
        with self.news:
            if not self.news.wait_for(value, seconds):
                raise AssertionError(why if self.process.poll() is None else f"health_ask ended with {self.process.poll()}")
            return value()

    def end(self):
        self.process.stdin.close()
        self.process.wait(20)
