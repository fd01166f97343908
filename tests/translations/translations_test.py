"""Brings a copy of each catalogue up to date with the sources: then nothing may be untranslated, left over, or
have other placeholders than the source.
usage: translations_test.py LUPDATE SOURCE-FOLDER"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

LUPDATE, SOURCES = sys.argv[1:3]


def window_sources():
    """The window's and the client's; lvsctl speaks English, as its peers do."""
    found = glob.glob(f"{SOURCES}/console/**/*.cpp", recursive=True) + glob.glob(f"{SOURCES}/console/**/*.h", recursive=True)
    return [file for file in found if "/console/ctl/" not in file]


def placeholders(text):
    return sorted(re.findall(r"%(?:L?\d+|n)|\[\*\]|<[^>]+>", text))


class Translations(unittest.TestCase):
    def test_every_catalogue_is_whole(self):
        catalogues = glob.glob(f"{SOURCES}/translations/*.ts")
        self.assertTrue(catalogues)
        for catalogue in catalogues:
            with self.subTest(os.path.basename(catalogue)), tempfile.TemporaryDirectory() as folder:
                copy = shutil.copy(catalogue, folder)
                subprocess.run([LUPDATE, "-locations", "none", "-I", SOURCES, *window_sources(), "-ts", copy], check=True, capture_output=True)
                messages = ElementTree.parse(copy).findall(".//message")
                self.assertGreater(len(messages), 150)
                for message in messages:
                    source, translation = message.find("source").text, message.find("translation")
                    self.assertIsNone(translation.get("type"), f"unfinished or left over: {source}")
                    # A text with a number has a form for each of the language's plurals.
                    for text in [form.text for form in translation.findall("numerusform")] or [translation.text]:
                        self.assertEqual(placeholders(source), placeholders(text or ""), source)
                        # A sentence may begin with what its language begins it with: a comma, a full stop.
                        self.assertEqual(source[-1].isspace(), text[-1].isspace(), source)
                        self.assertTrue(not source[0].isspace() or text[0].isspace(), source)


unittest.main(argv=sys.argv[:1])
