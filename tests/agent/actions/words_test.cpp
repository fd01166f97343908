// What people and programs are told.
#include <QtTest>
#include <boost/json.hpp>

#include "tests/agent/actions/pieces.h"

using namespace lvs;
using namespace lvs::actions;
using namespace lvs::test;

namespace {

const Teller kTeller{"lb1", "shop", 1795345447000, "7.1"};

Concerned ofGroup(Concerned one) {
  one.group = "vip";
  one.master = "lb1";
  return one;
}

Happened quorumLost() {
  Happened happened{Happening::quorumLost,
                    "virtual service web",
                    "web has lost its quorum; the sorry server 10.0.0.9 serves",
                    "a weight of 0 is in service, 1 is needed",
                    "",
                    "",
                    {ofGroup(concerned("web", 0))},
                    1795345446000,
                    1795345446000};
  happened.services[0].sorry = true;
  return happened;
}

QString subjectOf(std::vector<Happened> things, std::size_t more = 0) {
  return QString::fromStdString(subject({"m", std::move(things), more}, kTeller));
}

}  // namespace

class WordsTest : public QObject {
  Q_OBJECT
 private slots:
  void theSubjectTellsTheWorstFirst() {
    QCOMPARE(subjectOf({down()}), QString("[shop] web1 down: web has 1 of 2 real servers"));
    QCOMPARE(subjectOf({quorumLost()}), QString("[shop] web has lost its quorum; the sorry server 10.0.0.9 serves"));
    QCOMPARE(subjectOf({role(Happening::master)}), QString("[shop] lb1 is master of vip"));
    QCOMPARE(subjectOf({role(Happening::fault)}), QString("[shop] lb1 has a fault in vip"));
    QCOMPARE(subjectOf({down(), down("web2"), quorumLost()}),
             QString("[shop] 1 service without quorum, 2 real servers down"));
    QCOMPARE(subjectOf({down(), down()}, 40), QString("[shop] 2 real servers down, and 40 more"));
    Happened hostile = quorumLost();
    hostile.sentence = "a\r\nBcc: ü" + std::string(300, 'x');
    const QString subject = subjectOf({hostile});
    QVERIFY(subject.startsWith("[shop] a??Bcc: ??xx"));
    QCOMPARE(subject.size(), 200);
  }
  void theTextTellsWhatWhySinceWhenAndWhatRemains() {
    const std::string text = mailText({"m", {down("web1", {ofGroup(concerned("web"))})}}, kTeller);
    QCOMPARE(QString::fromStdString(text), QString("web1 fails the check alive.\n"
                                                   "\n"
                                                   "Why:      connection refused, 3 times in a row\n"
                                                   "Since:    2026-11-22 11:04:05 UTC\n"
                                                   "Told by:  lb1, of the cluster shop\n"
                                                   "\n"
                                                   "What remains:\n"
                                                   "  web: 1 of 2 real servers, a weight of 1 in service, 1 is needed\n"
                                                   "    vip: lb1 is master\n"));
  }
  void severalThingsAreOneText() {
    const QString text = QString::fromStdString(mailText(
        {"m",
         {down("web1", {ofGroup(concerned("web"))}), down("web2", {ofGroup(concerned("web", 0))}), quorumLost()},
         3},
        kTeller));
    QVERIFY(
        text.startsWith("6 things happened:\n\n2026-11-22 11:04:05 UTC  web1 fails the check alive\n    connection"));
    QVERIFY(text.contains("and 3 more\n"));
    // What remains is said once, as it is now.
    QCOMPARE(text.count("What remains"), 1);
    QVERIFY(
        text.contains("  web: 0 of 2 real servers, a weight of 0 in service, 1 is needed; the quorum is lost; the "
                      "sorry server serves\n"));
    QVERIFY(!text.contains("1 of 2"));
  }
  void aMailIsAMessageOfShortAsciiLines() {
    Action action = test::action("m", ActionType::mail);
    action.sender = "lvs@shop";
    action.recipients = {"ann@shop", "root"};
    Happened happened = down();
    happened.reason = "the answer was \"für=\" " + std::string(2000, 'x') + " ";
    const QString message = QString::fromStdString(mailMessage(action, {"m", {happened}}, kTeller));
    QVERIFY(message.startsWith(
        "From: lvs@shop\r\nTo: ann@shop,\r\n root\r\nSubject: [shop] web1 down: web has 1 of 2 real servers\r\n"
        "Date: Sun, 22 Nov 2026 11:04:07 +0000\r\nMessage-ID: <7.1@lb1>\r\n"));
    QVERIFY(message.contains("f=C3=BCr=3D"));
    QVERIFY(message.contains("=20\r\n"));
    for (const QString& line : message.split("\r\n"))
      QVERIFY2(line.size() <= 76 && !line.contains('\n'), qPrintable(line));
  }
  void aWebhookGetsJson() {
    const auto value =
        boost::json::parse(webhookText({"w", {down("web1", {ofGroup(concerned("web"))}), quorumLost()}, 9}, kTeller));
    const auto text = [&](const char* key) {
      return QString::fromStdString(boost::json::value_to<std::string>(value.at(key)));
    };
    QCOMPARE(text("event"), QString("server-down"));
    QCOMPARE(text("state"), QString("down"));
    QCOMPARE(text("director"), QString("lb1"));
    QCOMPARE(text("cluster"), QString("shop"));
    QCOMPARE(text("object"), QString("real server web1"));
    QCOMPARE(text("service"), QString("web"));
    QCOMPARE(text("server"), QString("web1"));
    QCOMPARE(text("group"), QString("vip"));
    QCOMPARE(text("reason"), QString("connection refused, 3 times in a row"));
    QCOMPARE(text("time"), QString("2026-11-22T11:04:06.123Z"));
    QCOMPARE(text("since"), QString("2026-11-22T11:04:05.000Z"));
    QCOMPARE(value.at("also").as_array().size(), std::size_t{1});
    QVERIFY(value.at("also").as_array()[0].at("event") == "quorum-lost");
    QVERIFY(value.at("leftOut") == 9);
    QVERIFY(value.at("services").as_array()[0].at("master") == "lb1");
  }
  void aProgramGetsNamesAndEnvironment() {
    const Happened happened = down("web1", {ofGroup(concerned("web")), concerned("loose")});
    const track::Names names = namesFor(happened, kTeller);
    QCOMPARE(
        QString::fromStdString(track::filled("{event}|{object}|{service}|{server}|{group}|{director}|{other}", names)),
        QString("server-down|real server web1|loose,web|web1|vip|lb1|{other}"));
    // What a reason holds is not looked into again.
    Happened hostile = happened;
    hostile.reason = "{server}";
    QCOMPARE(track::filled("{reason}", namesFor(hostile, kTeller)), std::string("{server}"));
    const auto environment = environmentFor(happened, kTeller);
    QVERIFY(std::find(environment.begin(), environment.end(), "LVS_EVENT=server-down") != environment.end());
    QVERIFY(std::find(environment.begin(), environment.end(), "LVS_GROUP=vip") != environment.end());
  }
  void aTrialSaysThatItIsOne() {
    const Happened happened = tried("m", "ann", 5000);
    QCOMPARE(eventWord(happened), std::string_view("test"));
    QCOMPARE(subjectOf({happened}), QString("[shop] This is a test of the action m: nothing happened"));
  }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
