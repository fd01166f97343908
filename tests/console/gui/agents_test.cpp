// Windows against whole agents in this process, over real mutual TLS; their kernels are pretended
// (tests/agent/server/fake_kernel.h). On real kernels: window_live_test.
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QUndoStack>

#include "common/model/codec.h"
#include "console/window/main_window.h"
#include "tests/console/client/paired.h"

using namespace lvs;
using namespace lvs::test;
using Phase = ClusterPush::Phase;

namespace {

constexpr int kPatience = 30000;  ///< milliseconds; a push to two agents takes well under one

/// Two directors, and two administrators' desks.
struct Bench {
  RunningAgent first{"ipvslb11"};
  RunningAgent second{"ipvslb12"};
  QTemporaryDir homes[2];
  std::unique_ptr<MainWindow> windows[2];

  Bench() {
    for (QTemporaryDir& home : homes) {
      AgentStore store(home.path());
      if (!store.save(knownAgent(first, QStringLiteral("ipvslb11"))) ||
          !store.save(knownAgent(second, QStringLiteral("ipvslb12"))))
        qFatal("pairings were not kept");
    }
  }
  MainWindow& desk(std::size_t at) {
    if (!windows[at]) {
      windows[at] = std::make_unique<MainWindow>(homes[at].path());
      windows[at]->document().adopt(*loadCluster(sampleDocument(1)));
      windows[at]->show();
    }
    return *windows[at];
  }
};

bool reach(PushDialog& dialog, Phase phase) {
  return QTest::qWaitFor([&] { return dialog.push().phase() == phase; }, kPatience);
}
QPushButton* button(QDialog& dialog, const char* name) {
  return dialog.findChild<QPushButton*>(QString::fromLatin1(name));
}
/// The whole way by the dialog's buttons.
bool push(MainWindow& window) {
  PushDialog* dialog = window.openPush();
  if (!reach(*dialog, Phase::checked)) return false;
  button(*dialog, "go")->click();
  if (!reach(*dialog, Phase::awaitingConfirm)) return false;
  button(*dialog, "go")->click();
  if (!reach(*dialog, Phase::confirmed)) return false;
  dialog->close();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  return true;
}

}  // namespace

class AgentsTest : public QObject {
  Q_OBJECT
 private slots:
  void whatSomebodyElsePushedIsShownAndMerged() {
    Bench bench;
    MainWindow& ann = bench.desk(0);
    QVERIFY(push(ann));
    MainWindow& bob = bench.desk(1);
    QTRY_VERIFY_WITH_TIMEOUT(bob.document().pushed().has_value(), kPatience);
    // Ann pushes a weight, Bob has changed a port in the meantime.
    ann.document().setWeight(QStringLiteral("http"), 1, 8);
    QVERIFY(bob.document().setField(QStringLiteral("/virtualServices/0/scheduler"), QStringLiteral("rr")).ok());
    QVERIFY(push(ann));
    PushDialog* dialog = bob.openPush();
    QVERIFY(reach(*dialog, Phase::refused));
    QVERIFY(dialog->push().conflicted());
    QPushButton* go = button(*dialog, "go");
    QTRY_COMPARE_WITH_TIMEOUT(go->text(), QStringLiteral("Merge and check"), kPatience);
    const QString words = dialog->findChild<QTextBrowser*>()->toPlainText();
    QVERIFY2(words.contains(QStringLiteral("web2")) && words.contains(QStringLiteral("does not touch")),
             qPrintable(words));
    go->click();
    QVERIFY(reach(*dialog, Phase::checked));
    QCOMPARE(bob.document().cluster().virtualServices[0].realServers[1].weight, 8U);
    QVERIFY(bob.document().cluster().virtualServices[0].scheduler == Scheduler::rr);
    QCOMPARE(bob.document().unpushed().size(), std::size_t{1});
    go->click();
    QVERIFY(reach(*dialog, Phase::awaitingConfirm));
    go->click();
    QVERIFY(reach(*dialog, Phase::confirmed));
  }

  void aPushThatIsRolledBackChangesNothing() {
    Bench bench;
    MainWindow& ann = bench.desk(0);
    QVERIFY(push(ann));
    ann.document().setWeight(QStringLiteral("http"), 0, 9);
    PushDialog* dialog = ann.openPush();
    QVERIFY(reach(*dialog, Phase::checked));
    button(*dialog, "go")->click();
    QVERIFY(reach(*dialog, Phase::awaitingConfirm));
    QVERIFY(button(*dialog, "go")->text().contains(QStringLiteral(" s)")));
    button(*dialog, "cancel")->click();
    QVERIFY(reach(*dialog, Phase::rolledBack));
    QCOMPARE(ann.document().unpushed().size(), std::size_t{1});
  }

  void aRevisionIsLookedAtAndBroughtBack() {
    Bench bench;
    MainWindow& ann = bench.desk(0);
    QVERIFY(push(ann));
    ann.document().setWeight(QStringLiteral("http"), 0, 9);
    QVERIFY(push(ann));
    HistoryDialog* history = ann.dialogs().history();
    auto* list = history->findChild<QTreeWidget*>();
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, kPatience);
    QVERIFY(list->topLevelItem(0)->text(2).contains(QStringLiteral("ann@desk")));
    QPushButton* restore = button(*history, "restore");
    auto* difference = history->findChild<QTextBrowser*>();
    QTRY_VERIFY_WITH_TIMEOUT(difference->toPlainText().contains(QStringLiteral("is this revision")), kPatience);
    QVERIFY(!restore->isEnabled());
    list->setCurrentItem(list->topLevelItem(1));
    QTRY_VERIFY_WITH_TIMEOUT(restore->isEnabled(), kPatience);
    QVERIFY2(difference->toPlainText().contains(QStringLiteral("9")), qPrintable(difference->toPlainText()));
    restore->click();
    QCOMPARE(ann.document().cluster().virtualServices[0].realServers[0].weight, 1U);
    QVERIFY(ann.document().undoStack().undoText().contains(QStringLiteral("revision 1")));
    ann.document().undoStack().undo();
    QCOMPARE(ann.document().cluster().virtualServices[0].realServers[0].weight, 9U);
  }

  void driftIsAdoptedOrRemoved() {
    Bench bench;
    MainWindow& ann = bench.desk(0);
    QVERIFY(push(ann));
    {
      const std::lock_guard lock(bench.first.host.mutex);
      for (const std::uint16_t port : {std::uint16_t{8080}, std::uint16_t{8081}}) {
        ipvs::ServiceKey byHand;
        byHand.protocol = 6;
        byHand.address = *IpAddress::parse("10.0.0.100");
        byHand.port = port;
        bench.first.host.state.table[byHand].scheduler = "rr";
      }
    }
    DriftDialog* drift = ann.dialogs().drift();
    auto* list = drift->findChild<QTreeWidget*>();
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 2, kPatience);
    const auto choose = [&](const char* port) {
      for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (list->topLevelItem(i)->text(1).contains(QString::fromLatin1(port)))
          list->setCurrentItem(list->topLevelItem(i));
      }
    };
    choose(":8081");
    button(*drift, "remove")->click();
    QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, kPatience);
    choose(":8080");
    const std::size_t services = ann.document().cluster().virtualServices.size();
    // The live table has it after the next reading.
    const auto adopted = [&] {
      if (ann.document().cluster().virtualServices.size() == services) button(*drift, "adopt")->click();
      return ann.document().cluster().virtualServices.size() == services + 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(adopted(), kPatience);
    button(*drift, "adopt")->click();  // once is enough
    QCOMPARE(ann.document().cluster().virtualServices.size(), services + 1);
    QCOMPARE(ann.document().cluster().virtualServices.back().port, std::uint16_t{8080});
    QVERIFY(push(ann));
    drift->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    drift = ann.dialogs().drift();
    QTRY_VERIFY_WITH_TIMEOUT(
        drift->findChild<QLabel*>(QStringLiteral("status"))->text().contains(QStringLiteral("nothing else")),
        kPatience);
  }

  void anAgentThatDiesIsSeenAndItsNumbersAreOld() {
    Bench bench;
    MainWindow& ann = bench.desk(0);
    QVERIFY(push(ann));
    const auto stateOf = [&](const char* director) {
      for (const services::Row& row : ann.services().model().content()) {
        if (row.director == director) return row.state;
      }
      return services::State::unwatched;
    };
    QTRY_VERIFY_WITH_TIMEOUT(stateOf("ipvslb11") == services::State::serving, kPatience);
    bench.first.stop();
    QTRY_VERIFY_WITH_TIMEOUT(stateOf("ipvslb11") == services::State::stale, kPatience);
    const auto* strip = ann.findChild<EventStrip*>();
    const auto told = [&](const char* words) {
      return !strip->findItems(QString::fromLatin1(words), Qt::MatchContains).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(told("ipvslb11: not reached"), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(stateOf("ipvslb12") == services::State::serving, kPatience);
    bench.first.start();
    QTRY_VERIFY_WITH_TIMEOUT(stateOf("ipvslb11") == services::State::serving, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(told("ipvslb11: reached again"), kPatience);
  }

  void thePastIsToldOnceAndGoesOnAfterARestart() {
    Bench bench;
    MainWindow& ann = bench.desk(0);
    QVERIFY(push(ann));
    // Whoever comes later sees the same, from the first event on.
    MainWindow& bob = bench.desk(1);
    QTRY_VERIFY_WITH_TIMEOUT(!bob.services().model().content().empty(), kPatience);
    auto* model = bob.findChild<EventsPage*>()->table().model();
    const auto count = [&](const char* director, const QString& words) {
      int found = 0;
      for (int row = 0; row < model->rowCount(); ++row) {
        const auto at = [&](int column) { return model->index(row, column).data().toString(); };
        if (at(events::EventsModel::kDirector) == QLatin1String(director) &&
            at(events::EventsModel::kWhat).contains(words))
          ++found;
      }
      return found;
    };
    const QString started = QStringLiteral("started as");
    QTRY_COMPARE_WITH_TIMEOUT(count("ipvslb11", QStringLiteral("pushed")), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(count("ipvslb12", QStringLiteral("pushed")), 1, kPatience);
    QCOMPARE(count("ipvslb11", started), 1);
    bench.first.stop();
    QTRY_VERIFY_WITH_TIMEOUT(count("ipvslb11", QStringLiteral("not reached")) == 1, kPatience);
    bench.first.start();
    QTRY_COMPARE_WITH_TIMEOUT(count("ipvslb11", started), 2, kPatience);
    QCOMPARE(count("ipvslb11", QStringLiteral("The agent stopped")), 1);
    QCOMPARE(count("ipvslb11", QStringLiteral("not kept")), 0);
    QCOMPARE(count("ipvslb11", QStringLiteral("pushed")), 1);
    QCOMPARE(count("ipvslb12", started), 1);
  }

  void connectionsAreBrowsed() {
    Bench bench;
    MainWindow& ann = bench.desk(0);
    QTRY_VERIFY_WITH_TIMEOUT(!ann.services().model().content().empty(), kPatience);
    ConnectionsWindow* window = ann.dialogs().connections({QStringLiteral("ipvslb11"), {}, {}});
    auto* status = window->findChild<QLabel*>(QStringLiteral("status"));
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(QStringLiteral("connections")), kPatience);
    QVERIFY(!status->text().startsWith(QChar(0x25b2)));
  }
};

int main(int count, char** arguments) {
  QApplication app(count, arguments);
  AgentsTest test;
  return QTest::qExec(&test, count, arguments);
}

#include "agents_test.moc"
