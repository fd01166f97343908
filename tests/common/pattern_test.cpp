// Patterns over answers that may be hostile, and bytes as the document writes them.
#include <QTest>

#include "common/model/bytes.h"
#include "common/model/pattern.h"

using namespace lvs;

class PatternTest : public QObject {
  Q_OBJECT
 private slots:
  void patternsAreFound_data() {
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char* name, const char* pattern, QByteArray text, bool found) {
      QTest::newRow(name) << QByteArray(pattern) << text << found;
    };
    row("anywhere", "PONG", "+PONG\r\n", true);
    row("nowhere", "PONG", "-NOAUTH\r\n", false);
    row("case counts", "pong", "+PONG\r\n", false);
    row("unless it should not", "(?i)pong", "+PONG\r\n", true);
    row("from the beginning", "^PONG", "+PONG\r\n", false);
    row("$ stands before CRLF", "PONG$", "+PONG\r\n", true);
    row("$ stands before LF", "PONG$", "+PONG\n", true);
    row("$ stands at the end", "PONG$", "+PONG", true);
    row("$ does not stand at every line", "PONG$", "+PONG\r\nmore", false);
    row("but can", "(?m)PONG$", "+PONG\r\nmore", true);
    row("a dot does not cross lines", "a.*b", "a\nb", false);
    row("nor CR", "a.b", "a\rb", false);
    row("but can", "(?s)a.*b", "a\nb", true);
    row("a dot is a byte", "^a.b$",
        "a\xc3\xa4"
        "b",
        false);
    row("two of them are a letter", "^a..b$",
        "a\xc3\xa4"
        "b",
        true);
    row("letters beyond ASCII match as they are",
        "gr\xc3\xb6\xc3\x9f"
        "e",
        "die gr\xc3\xb6\xc3\x9f"
        "e",
        true);
    row("bytes that are no UTF-8", "\\xff\\x00\\xfe", QByteArray("\x01\xff\0\xfe", 4), true);
    row("an empty pattern is everywhere", "", "", true);
    row("nothing in an empty text", "a", "", false);
    row("a reference back", "(a+)b\\1$", "aabaa", true);
  }
  void patternsAreFound() {
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    const auto compiled = Pattern::compile(pattern.toStdString());
    QVERIFY2(compiled.ok(), compiled.message().c_str());
    const auto found = compiled->foundIn(text.toStdString());
    QVERIFY2(found.ok(), found.message().c_str());
    QTEST(*found, "found");
  }

  void faultsNameOffsetAndReason_data() {
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("parenthesis") << QByteArray("ab(c") << QByteArray("at offset 4: missing closing parenthesis");
    QTest::newRow("nothing to repeat") << QByteArray("*a") << QByteArray("at offset 0: quantifier does not follow");
    QTest::newRow("class") << QByteArray("[a") << QByteArray("at offset 2: missing terminating ]");
    QTest::newRow("bytes are bytes") << QByteArray("(*UTF)a") << QByteArray("at offset 6: using UTF is disabled");
    QTest::newRow("half characters") << QByteArray("a\\C") << QByteArray("at offset 3: using \\C is disabled");
    QTest::newRow("deep") << QByteArray(200, '(').append(QByteArray(200, ')')) << QByteArray("too deeply nested");
    QTest::newRow("long") << QByteArray(5000, 'a') << QByteArray("has 5000 bytes; allowed are 4096");
  }
  void faultsNameOffsetAndReason() {
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, words);
    const auto compiled = Pattern::compile(pattern.toStdString());
    QVERIFY(!compiled.ok());
    QVERIFY2(QByteArray::fromStdString(compiled.message()).contains(words), compiled.message().c_str());
  }

  void hostileTextsCostLittle_data() {
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    const QByteArray same(1 << 20, 'a');
    QTest::newRow("nested repetitions") << QByteArray("(a+)+$") << same + "\n!";
    QTest::newRow("alternatives") << QByteArray("(a|aa)+$") << same + "!";
    // What has to be in a match is there, so that no shortcut helps.
    QTest::newRow("each place costs a little") << QByteArray("(?s)a.*b.*c") << same + "cb";
    QTest::newRow("each place runs to the end") << QByteArray("[^x]*+y") << same + "x y";
    QTest::newRow("each line costs a little")
        << QByteArray("a.*b") << (QByteArray(90'000, 'a') + "\n").repeated(11) + "b";
    QTest::newRow("a long group") << QByteArray("^(a|b)*$") << same + "!";
    QTest::newRow("recursion") << QByteArray("^(a(?1)?b)") << same;
  }
  void hostileTextsCostLittle() {
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    const auto compiled = Pattern::compile(pattern.toStdString());
    QVERIFY(compiled.ok());
    QElapsedTimer clock;
    clock.start();
    const auto found = compiled->foundIn({text.data(), static_cast<std::size_t>(text.size())});
    qInfo() << clock.elapsed() << "ms," << (found.ok() ? (*found ? "found" : "not found") : found.message().c_str());
    QVERIFY(!found.ok() || !*found);
    if (!found.ok()) QVERIFY(found.message().find("too much work") != std::string::npos);
    QVERIFY(clock.elapsed() < 20'000);  // unlimited it would be hours
  }
  void ordinaryPatternsMayTakeAllOfAnAnswer() {
    std::string page;
    while (page.size() < 1'000'000) page += "<p class=\"status\">all is well, on every line of it</p>\n";
    page += "{\"status\": \"ok\"}";
    for (const char* pattern :
         {"\"status\":\\s*\"ok\"", "(?i)STATUS\": \"OK", "status.*ok", "(?s)^<p.*\"ok\"", "[a-z]+\": \"ok"}) {
      const auto found = Pattern::compile(pattern)->foundIn(page);
      QVERIFY2(found.ok(), found.message().c_str());
      QVERIFY2(*found, pattern);
    }
  }

  void hexIsReadInPairs_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray() << true << QByteArray();
    QTest::newRow("blanks alone") << QByteArray("  ") << true << QByteArray();
    QTest::newRow("PostgreSQL's SSLRequest")
        << QByteArray("00 00 00 08 04d2162f") << true << QByteArray("\0\0\0\x08\x04\xd2\x16\x2f", 8);
    QTest::newRow("both cases") << QByteArray("fF Fe\n") << true << QByteArray("\xff\xfe");
    QTest::newRow("half a byte") << QByteArray("0") << false << QByteArray();
    QTest::newRow("a blank within a byte") << QByteArray("0 0") << false << QByteArray();
    QTest::newRow("no digit") << QByteArray("0g") << false << QByteArray();
    QTest::newRow("a prefix") << QByteArray("0x00") << false << QByteArray();
  }
  void hexIsReadInPairs() {
    QFETCH(QByteArray, text);
    QFETCH(bool, allowed);
    const auto bytes = bytesFromHex(text.toStdString());
    QCOMPARE(bytes.has_value(), allowed);
    if (bytes) QTEST(QByteArray::fromStdString(*bytes), "bytes");
  }

  void escapesAreTaken_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("fault");
    const QByteArray allowed = "; allowed are \\r, \\n, \\t, \\\\ and \\xNN";
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("no escapes") << QByteArray("PING\r\n") << QByteArray("PING\r\n") << QByteArray();
    QTest::newRow("lines") << QByteArray("PING\\r\\n\\t") << QByteArray("PING\r\n\t") << QByteArray();
    QTest::newRow("backslash") << QByteArray("a\\\\n") << QByteArray("a\\n") << QByteArray();
    QTest::newRow("bytes") << QByteArray("\\x00\\xfF1")
                           << QByteArray(
                                  "\0\xff"
                                  "1",
                                  3)
                           << QByteArray();
    QTest::newRow("unknown") << QByteArray("ab\\q") << QByteArray() << "\"\\q\" at offset 2 is no escape" + allowed;
    QTest::newRow("not ASCII") << QByteArray("\\\xc3\xa4") << QByteArray()
                               << "A backslash at offset 0 is no escape" + allowed;
    QTest::newRow("at the end") << QByteArray("ab\\") << QByteArray()
                                << "A backslash at the end, at offset 2 is no escape" + allowed;
    QTest::newRow("short") << QByteArray("\\x0") << QByteArray()
                           << "\"\\x\" without two hex digits at offset 0 is no escape" + allowed;
  }
  void escapesAreTaken() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, fault);
    const auto bytes = unescaped(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(bytes.message()), fault);
    if (bytes.ok()) QTEST(QByteArray::fromStdString(*bytes), "bytes");
  }
};

QTEST_GUILESS_MAIN(PatternTest)
#include "pattern_test.moc"
