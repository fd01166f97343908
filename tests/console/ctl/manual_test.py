"""lvsctl's help, its man page and its bash completion tell of the same commands and options.
usage: manual_test.py LVSCTL INSTALLER-FOLDER"""
import re
import subprocess
import sys
import unittest

LVSCTL, INSTALLER = sys.argv[1:3]


def help_of(*words):
    return subprocess.run([LVSCTL, *words, "--help"], check=True, capture_output=True, text=True).stdout


def section(text, title):
    return re.search(rf"^{re.escape(title)}:\n((?:  .*\n)*)", text, re.M).group(1)


def options_in(text):
    return set(re.findall(r"^  (--[a-z-]+)", text, re.M))


HELP = help_of()
COMMANDS = [" ".join(word for word in line.split("  ")[1].split() if re.fullmatch("[a-z-]+", word))
            for line in section(HELP, "Commands").splitlines()]
COMMON = options_in(section(HELP, "Options of every command"))


def own_options(command):
    text = help_of(*command.split())
    return options_in(section(text, "Options")) if "\nOptions:\n" in text else set()


def completed(*words):
    """What bash offers for the last word."""
    script = """. /usr/share/bash-completion/bash_completion; . "$0"
COMP_WORDS=(lvsctl "$@"); COMP_CWORD=$#; COMP_LINE="lvsctl $*"; COMP_POINT=${#COMP_LINE}
_lvsctl; printf '%s\\n' "${COMPREPLY[@]}" """
    done = subprocess.run(["bash", "-c", script, f"{INSTALLER}/completion/lvsctl", *words], check=True, capture_output=True, text=True)
    assert not done.stderr, done.stderr
    return set(done.stdout.split())


def text_of(path):
    with open(path) as file:
        return file.read()


class Manual(unittest.TestCase):
    def test_help_lists_commands_and_options(self):
        self.assertIn("config push", COMMANDS)
        self.assertGreater(len(COMMANDS), 10)
        self.assertIn("--json", COMMON)
        self.assertIn("--yes", own_options("config push"))

    def test_man_page_has_every_command_and_no_other(self):
        page = text_of(f"{INSTALLER}/man/lvsctl.1")
        body = page[page.index(".SH COMMANDS"):page.index(".SH OPTIONS")]
        told = re.findall(r'^\.TP\n\.BI? "?([a-z -]+?)"?(?: " .*)?$', body, re.M)
        self.assertEqual(sorted(told), sorted(COMMANDS))

    def test_man_page_has_every_option_and_no_other(self):
        page = text_of(f"{INSTALLER}/man/lvsctl.1")
        body = page[page.index(".SH OPTIONS"):page.index(".SH EXIT STATUS")]
        told = re.findall(r"^\.TP\n\.BI? (--[a-z-]+)", body, re.M)
        every = set(COMMON).union(*(own_options(command) for command in COMMANDS))
        self.assertEqual(sorted(told), sorted(every))

    def test_man_page_has_every_exit_code(self):
        page = text_of(f"{INSTALLER}/man/lvsctl.1")
        body = page[page.index(".SH EXIT STATUS"):page.index(".SH ENVIRONMENT")]
        self.assertEqual(re.findall(r"^\.B (\d)$", body, re.M), re.findall(r"\b(\d) ", HELP[HELP.index("Exit codes:"):]))

    def test_man_pages_are_well_formed(self):
        for page in ("lvsctl.1", "lvs-agent.8"):
            done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", f"{INSTALLER}/man/{page}"],
                                  capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ""), page)

    def test_completion_knows_every_command(self):
        self.assertEqual(completed(""), {command.split()[0] for command in COMMANDS})
        for group in ("config", "real-server", "action", "maintenance"):
            self.assertEqual(completed(group, ""), {command.split()[1] for command in COMMANDS if command.startswith(f"{group} ")})

    def test_completion_knows_every_option(self):
        for command in COMMANDS:
            self.assertEqual(completed(*command.split(), "--"), COMMON | own_options(command), command)

    def test_completion_sees_past_options(self):
        self.assertEqual(completed("--director", "lb1", "config", "re"), {"revisions"})


unittest.main(argv=sys.argv[:1])
