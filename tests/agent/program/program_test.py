"""The real lvs-agent, without a kernel that has IPVS: commands, exit codes, systemd's protocol, signals.
usage: program_test.py LVS-AGENT SOURCE-FOLDER"""
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import unittest

AGENT, SOURCES = sys.argv[1:3]


def run(*arguments):
    return subprocess.run([AGENT, *arguments], capture_output=True, text=True, timeout=60)


def text_of(path):
    with open(path) as file:
        return file.read()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def end(agent, how):
    """Sends the signal; the exit code. ThreadSanitizer keeps a signal that comes between two system calls and now and then
    hands it to nobody (strace shows it taken, and the handler's write to asio's pipe missing): there it is sent again."""
    for _ in range(15 if "TSAN_OPTIONS" in os.environ else 1):
        agent.send_signal(how)
        try:
            return agent.wait(2)
        except subprocess.TimeoutExpired:
            pass
    return agent.wait(28)


class Program(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def start(self, **environment):
        agent = subprocess.Popen([AGENT, "run", "--name", "lb1", "--listen", f"127.0.0.1:{free_port()}", "--state", f"{self.folder}/state"],
                                 env={**os.environ, **environment}, stderr=subprocess.PIPE, text=True)
        self.addCleanup(agent.stderr.close)
        self.addCleanup(agent.wait)
        self.addCleanup(agent.kill)
        return agent

    def test_version_and_help(self):
        self.assertRegex(run("--version").stdout, r"^lvs-agent \d+\.\d+\.\d+\n$")
        help_text = run("--help").stdout
        for command in ("pair", "run", "clients", "check", "doctor"):
            self.assertIn(command, help_text)

    def test_wrong_usage_is_2(self):
        for words in (["rnu"], ["run", "--listen", "nowhere"], ["check"]):
            done = run(*words)
            self.assertEqual(done.returncode, 2, words)
            self.assertIn("--help", done.stderr)

    def test_man_page_has_every_option(self):
        page = text_of(f"{SOURCES}/installer/man/lvs-agent.8").replace("\\-", "-")
        for option in set(re.findall(r"--[a-z-]+", run("--help").stdout)):
            self.assertIn(option, page)

    def test_check_names_every_place(self):
        self.assertEqual(run("check", f"{SOURCES}/tests/common/data/two-data-centres.json").returncode, 0)
        broken = f"{self.folder}/broken.json"
        with open(broken, "w") as file:
            file.write('{"format": "lvs-cluster/1", "name": "x", "colour": 1, "directors": [{"name": "lb1"}]}')
        done = run("check", broken)
        self.assertEqual(done.returncode, 3)
        self.assertIn("/colour", done.stderr)
        self.assertIn("/directors/0: ", done.stderr)
        self.assertEqual(run("check", f"{self.folder}/missing.json").returncode, 1)

    def test_doctor_tells_remedies(self):
        done = run("doctor")
        self.assertIn(done.returncode, (0, 4))
        if done.returncode == 4:  # this kernel lacks something: the next line says what mends it
            self.assertRegex(done.stdout, r"(?m)^error: .+\n  \S+")

    def test_pair_prints_one_line_and_keeps_the_key_private(self):
        done = run("pair", "--state", f"{self.folder}/state", "--name", "lb1", "--address", "192.0.2.1:7443", "--role", "viewer")
        self.assertRegex(done.stdout, r"^lvs-agent://192\.0\.2\.1:7443/\?name=lb1&sha256=[0-9a-f]{64}&token=[\w-]{20,}&role=viewer\n$")
        for folder, _, files in os.walk(f"{self.folder}/state"):
            self.assertEqual(os.stat(folder).st_mode & 0o077, 0, folder)
            for file in files:
                self.assertEqual(os.stat(f"{folder}/{file}").st_mode & 0o077, 0, file)

    def test_systemd_is_told_and_the_watchdog_fed(self):
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
            supervisor.bind(f"{self.folder}/notify")
            supervisor.settimeout(30)
            agent = self.start(NOTIFY_SOCKET=f"{self.folder}/notify", WATCHDOG_USEC="1000000")
            self.assertIn(b"READY=1", supervisor.recv(4096))
            for _ in range(3):
                self.assertIn(b"WATCHDOG=1", supervisor.recv(4096))
            self.assertEqual(end(agent, signal.SIGTERM), 0)
            said = supervisor.recv(4096)
            while b"STOPPING=1" not in said:
                said = supervisor.recv(4096)

    def test_the_watchdog_of_another_process_is_left_alone(self):
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
            supervisor.bind(f"{self.folder}/notify")
            supervisor.settimeout(30)
            self.start(NOTIFY_SOCKET=f"{self.folder}/notify", WATCHDOG_USEC="200000", WATCHDOG_PID="1")
            self.assertIn(b"READY=1", supervisor.recv(4096))
            supervisor.settimeout(1)
            with self.assertRaises(TimeoutError):
                supervisor.recv(4096)

    def test_foreground_logs_to_standard_error_and_ends_on_interrupt(self):
        agent = self.start()
        first = agent.stderr.readline()
        self.assertTrue(first)
        self.assertEqual(end(agent, signal.SIGINT), 0)

    def test_events_outlive_a_killed_agent(self):
        def events():
            return [json.loads(line) for line in text_of(f"{self.folder}/state/events.jsonl").splitlines()]

        for how in (signal.SIGKILL, signal.SIGTERM, signal.SIGKILL):
            agent = self.start()
            while "listening" not in agent.stderr.readline():
                pass
            end(agent, how)
        told = events()
        starts = [event for event in told if "started as lb1" in event["sentence"]]
        self.assertEqual(["killed" in event["why"] for event in starts], [False, True, False], told)
        self.assertIn("in order", starts[2]["why"])
        sequences = [event["sequence"] for event in told]
        self.assertEqual(sequences, list(range(sequences[0], sequences[0] + len(told))))
        self.assertEqual(os.stat(f"{self.folder}/state/events.jsonl").st_mode & 0o777, 0o600)

    def test_taken_port_is_told(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            done = run("run", "--listen", f"127.0.0.1:{taken.getsockname()[1]}", "--state", f"{self.folder}/state")
        self.assertEqual(done.returncode, 1)
        self.assertIn("in use", done.stderr)


unittest.main(argv=sys.argv[:1])
