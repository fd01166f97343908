"""Installs the build into an empty folder and looks at what is there.
usage: install_test.py CMAKE BUILD-FOLDER"""
import configparser
import os
import re
import subprocess
import sys
import tempfile
import unittest

CMAKE, BUILD = sys.argv[1:3]
SOURCES = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

FILES = {
    "usr/sbin/lvs-agent", "usr/bin/lvsctl", "usr/lib/systemd/system/lvs-agent.service", "usr/lib/sysusers.d/lvs-agent.conf",
    "usr/lib/modules-load.d/lvs-agent.conf", "etc/default/lvs-agent", "usr/share/man/man8/lvs-agent.8", "usr/share/man/man1/lvsctl.1", "usr/share/man/man5/lvs-cluster.5",
    "usr/share/bash-completion/completions/lvsctl",
}
WINDOW = {
    "usr/bin/lvs-console", "usr/share/man/man1/lvs-console.1", "usr/share/applications/lvs-console.desktop", "usr/share/icons/hicolor/scalable/apps/lvs-console.svg",
}


def text_of(path):
    with open(path) as file:
        return file.read()


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = cls.folder.name
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", "/usr"], env={**os.environ, "DESTDIR": cls.root}, check=True, stdout=subprocess.DEVNULL)
        cls.files = {os.path.relpath(f"{folder}/{file}", cls.root) for folder, _, files in os.walk(cls.root) for file in files}

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def path(self, name):
        return f"{self.root}/{name}"

    def test_everything_is_there_and_nothing_else(self):
        window = WINDOW if "usr/bin/lvs-console" in self.files else set()
        self.assertEqual(self.files, FILES | window)

    def test_unit_starts_what_is_installed(self):
        unit = text_of(self.path("usr/lib/systemd/system/lvs-agent.service"))
        program = re.search(r"^ExecStart=(\S+)", unit, re.M).group(1)
        self.assertTrue(os.access(self.root + program, os.X_OK), program)
        self.assertRegex(unit, r"(?m)^Type=notify$")
        user = re.search(r"^User=(\S+)", unit, re.M).group(1)
        self.assertRegex(text_of(self.path("usr/lib/sysusers.d/lvs-agent.conf")), rf"(?m)^u {user} ")

    def test_unit_has_no_mistake(self):
        done = subprocess.run(["systemd-analyze", "verify", "--root", self.root, "--man=no", "lvs-agent.service"], capture_output=True, text=True)
        said = [line for line in done.stderr.splitlines() if "lvs-agent.service:" in line and "not found" not in line]
        self.assertEqual(said, [])

    def test_desktop_entry_leads_to_the_program(self):
        if "usr/bin/lvs-console" not in self.files:
            self.skipTest("built without the window")
        entry = configparser.ConfigParser(interpolation=None)
        entry.read(self.path("usr/share/applications/lvs-console.desktop"))
        self.assertEqual(entry["Desktop Entry"]["Exec"].split()[0], "lvs-console")
        self.assertIn(f"usr/share/icons/hicolor/scalable/apps/{entry['Desktop Entry']['Icon']}.svg", self.files)

    def test_page_of_the_document_is_what_the_schema_says(self):
        made = subprocess.run([f"{SOURCES}/installer/man/make-cluster-page", f"{SOURCES}/common/model/lvs-cluster.schema.json"],
                              capture_output=True, text=True, check=True).stdout
        self.assertEqual(text_of(f"{SOURCES}/installer/man/lvs-cluster.5"), made, "run installer/man/make-cluster-page")

    def test_programs_run(self):
        for program in ("usr/sbin/lvs-agent", "usr/bin/lvsctl"):
            self.assertEqual(subprocess.run([self.path(program), "--version"], capture_output=True).returncode, 0)


unittest.main(argv=sys.argv[:1])
