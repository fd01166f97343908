"""How the engine counts and how fast it is, with servers whose answers are known one by one."""
import contextlib
import socket
import statistics
import threading
import time

import programs

GOOD_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
BAD_ANSWER = b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"
# For a busy machine; the rest of the bounds is the rule.
SLACK = 0.3


class Scripted:
    """Answers HTTP by its letters: g is good, b is bad, h says nothing at all; the last one goes on for ever. Remembers when."""

    def __init__(self, host, port, letters):
        self.letters, self.answered, self.held, self.port = letters, [], [], port
        self.host, self.listening = host, None
        self.open()

    def open(self):
        self.listening = self.host.inside(lambda: socket.create_server((programs.GOOD, self.port)))
        threading.Thread(target=self.serve, args=[self.listening], daemon=True).start()

    def close(self):
        """Nobody listens any more; the moment of it."""
        with contextlib.suppress(OSError):
            self.listening.shutdown(socket.SHUT_RDWR)
        self.listening.close()
        return time.time()

    def serve(self, listening):
        with contextlib.suppress(OSError):
            while True:
                taken = listening.accept()[0]
                letter = self.letters[min(len(self.answered), len(self.letters) - 1)]
                self.answered.append(time.time())
                if letter == "h":
                    self.held.append(taken)
                    continue
                with taken, contextlib.suppress(OSError):
                    taken.recv(4096)
                    taken.sendall(GOOD_ANSWER if letter == "g" else BAD_ANSWER)


def check(interval_ms, timeout_ms, rise, fall, **more):
    return {"type": "http", "intervalMs": interval_ms, "timeoutMs": timeout_ms, "rise": rise, "fall": fall, **more}


def rise_and_fall_are_kept_to_the_count(asker, host):
    """Letters, rise, fall, and after which answer the state changes."""
    cases = (("gbbgbbbgbggbbbgg", 2, 3, ((0, "up"), (6, "down"), (10, "up"), (13, "down"), (15, "up"))),
             ("bggbggg", 3, 1, ((0, "down"), (6, "up"))),
             ("gbgbbg", 1, 1, ((0, "up"), (1, "down"), (2, "up"), (3, "down"), (5, "up"))),
             ("gbbbbgbbbbbg", 1, 5, ((0, "up"), (10, "down"), (11, "up"))))
    servers = [Scripted(host, 8000 + number, letters) for number, (letters, *_) in enumerate(cases)]
    for number, (_, rise, fall, _) in enumerate(cases):
        asker.follow(f"counts{number}", programs.GOOD, 8000 + number, check(150, 140, rise, fall))
    for number, (letters, _, _, expected) in enumerate(cases):
        changes = asker.changes(f"counts{number}", len(expected))
        answered = servers[number].answered
        for (state, at, why), (index, wanted) in zip(changes, expected):
            # Who was taken as up and is, has been so since it was followed.
            after = max(0, sum(moment <= at + 0.001 for moment in answered) - 1)
            assert (state, after) == (wanted, index), f"{letters}: {state} after answer {after} ({why}), expected is {wanted} after {index}"
    time.sleep(0.4)
    for number, (letters, _, _, expected) in enumerate(cases):
        assert len(asker.standings[f"counts{number}"]) == len(expected), f"{letters}: {asker.standings[f'counts{number}']}"


def who_fails_is_out_in_time(asker, host):
    """Within fall intervals, each up to a tenth longer, and the last one's time limit; the same of coming back."""
    interval, timeout, rise, fall = 0.4, 0.2, 2, 3
    count = 12
    servers = [Scripted(host, 8100 + number, "g") for number in range(count)]
    for number in range(count):
        asker.follow(f"time{number}", programs.GOOD, 8100 + number, check(int(interval * 1000), int(timeout * 1000), rise, fall))
    for number in range(count):
        assert asker.changes(f"time{number}", 1)[0][0] == "up"
    time.sleep(0.5)
    closed = []
    for number, server in enumerate(servers):
        if number % 2:
            server.letters = "h"
            closed.append(time.time())
        else:
            closed.append(server.close())
        time.sleep(0.07)
    took = {"refused": [], "hanging": []}
    for number in range(count):
        state, at, why = asker.changes(f"time{number}", 2)[1]
        kind = "hanging" if number % 2 else "refused"
        expected = f"no answer within {int(timeout * 1000)} ms (waiting for the answer)" if number % 2 else "connection refused"
        assert state == "down" and why == f"{expected}, {fall} times in a row", f"{state}: {why}"
        took[kind].append(at - closed[number])
    most = fall * interval * 1.1 + timeout + SLACK
    for kind, times in took.items():
        assert max(times) <= most and min(times) >= (fall - 1) * interval * 0.9, f"{kind}: out of service after {sorted(times)} s; at most {most}"
        print(f"out of service, {kind}: after {statistics.median(times):.2f} s (median), {max(times):.2f} s (longest); allowed are {most - SLACK:.2f} s")
    opened = []
    for number, server in enumerate(servers):
        server.letters = "g"
        if number % 2 == 0:
            server.open()
        opened.append(time.time())
    times = [asker.changes(f"time{number}", 3)[2][1] - opened[number] for number in range(count)]
    most = rise * interval * 1.1 + timeout + SLACK
    assert max(times) <= most, f"back after {sorted(times)} s; at most {most}"
    print(f"back in service: after {statistics.median(times):.2f} s (median), {max(times):.2f} s (longest); allowed are {most - SLACK:.2f} s")


ALL = (rise_and_fall_are_kept_to_the_count, who_fails_is_out_in_time)
