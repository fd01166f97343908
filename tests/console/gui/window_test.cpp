// The window without agents: opening, editing, undo, saving.
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

#include "common/model/codec.h"
#include "console/window/main_window.h"
#include "tests/common/broken_documents.h"

using namespace lvs;

class WindowTest : public QObject {
  Q_OBJECT
  QTemporaryDir home_;
  const QString example_ = QStringLiteral(LVS_TEST_DATA "/two-data-centres.json");

 private slots:
  void everyObjectStandsInTreeAndOnCanvas() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    QCOMPARE(window.scene().graph().nodes.size(), std::size_t{1 + 2 + 4 + 2});
    const auto* tree = window.findChild<ClusterTree*>()->findChild<QTreeWidget*>();
    for (const char* name : {"dc1-vip", "ipvslb22", "http-dc1", "https-dc2", "rproxy2", "Data Centre 1"}) {
      QVERIFY2(!tree->findItems(QString::fromLatin1(name), Qt::MatchRecursive | Qt::MatchExactly).isEmpty(), name);
    }
  }
  void weightIsEditedUndoneAndRedone() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    window.scene().select(QStringLiteral("server/rproxy1"));
    auto* field = window.findChild<QSpinBox*>(QStringLiteral("weight/http-dc1/0"));
    QVERIFY(field);
    field->setValue(5);
    QTRY_COMPARE(window.document().cluster().virtualServices[0].realServers[0].weight, 5U);
    QVERIFY(window.isWindowModified());
    QVERIFY(window.document().undoStack().undoText().contains(QStringLiteral("rproxy1")));
    window.document().undoStack().undo();
    QCOMPARE(window.document().cluster().virtualServices[0].realServers[0].weight, 1U);
    QVERIFY(!window.isWindowModified());
    window.document().undoStack().redo();
    QCOMPARE(window.document().cluster().virtualServices[0].realServers[0].weight, 5U);
    window.document().undoStack().undo();
  }
  void savingUnchangedIsByteIdentical() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    const QString copy = home_.filePath(QStringLiteral("copy.lvs.json"));
    QVERIFY(window.document().save(copy).ok());
    QCOMPARE(test::fileText(copy.toStdString()), test::fileText(example_.toStdString()));
  }
  void brokenFileIsRefusedAndTheOpenDocumentStays() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    const QString broken = home_.filePath(QStringLiteral("broken.json"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":\"lvs-cluster/1\",\"name\":\"x y\"}");
    file.close();
    QVERIFY(!window.openFile(broken));
    QCOMPARE(window.document().cluster().name, std::string("reverse-proxies"));
  }
  void arrowKeysWalkTheCanvas() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    window.scene().select(QStringLiteral("clients"));
    window.scene().walk(1, 0);
    QVERIFY(window.scene().selectedId().startsWith(QStringLiteral("group/")));
    window.scene().walk(1, 0);
    QVERIFY(window.scene().selectedId().startsWith(QStringLiteral("director/")));
  }
  void realServersWithoutPairedAgentsSaySo() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    RealServerWizard* wizard = window.openRealServers(RealServerWizard::Purpose::setUp, {QStringLiteral("rproxy1")});
    auto* servers = wizard->findChild<QTreeWidget*>(QStringLiteral("servers"));
    auto* next = wizard->findChild<QPushButton*>(QStringLiteral("next"));
    QCOMPARE(servers->topLevelItemCount(), 2);
    QCOMPARE(servers->topLevelItem(0)->checkState(0), Qt::Checked);
    QCOMPARE(servers->topLevelItem(1)->checkState(0), Qt::Unchecked);
    QVERIFY(servers->topLevelItem(0)->text(1).contains(QStringLiteral("paired")));
    servers->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!next->isEnabled());
    servers->topLevelItem(0)->setCheckState(0, Qt::Checked);
    next->click();
    QTRY_VERIFY(!wizard->batch().busy());
    QVERIFY(wizard->stage() == RealServerWizard::Stage::access);
    QVERIFY(servers->topLevelItem(1)->isHidden());
    QVERIFY(!next->isEnabled());  // nobody is let in anywhere
    wizard->findChild<QPushButton*>(QStringLiteral("back"))->click();
    QVERIFY(wizard->stage() == RealServerWizard::Stage::choose);
    QVERIFY(!servers->topLevelItem(1)->isHidden());
    QCOMPARE(servers->topLevelItem(1)->checkState(0), Qt::Unchecked);
  }
  void pushWithoutPairedAgentsSaysSoAndChangesNothing() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    PushDialog* dialog = window.openPush();
    QTRY_VERIFY(dialog->push().phase() == ClusterPush::Phase::refused);
    QVERIFY(dialog->push().failure().contains(QStringLiteral("lvs-agent pair")));
  }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
