// The window without agents: opening, editing, undo, saving.
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>
#include <QUndoStack>
#include <cstdio>

#include "common/model/codec.h"
#include "console/topology/items.h"
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
  void fieldsAreEditedInPlaceAndFaultsAreToldThere() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    window.scene().select(QStringLiteral("server/rproxy1"));
    const auto field = [&](const char* pointer) { return window.findChild<QLineEdit*>(QString::fromLatin1(pointer)); };
    const auto type = [&](const char* pointer, const char* words) {
      QLineEdit* edit = field(pointer);
      edit->setFocus();
      edit->selectAll();
      QTest::keyClicks(edit, QString::fromLatin1(words));
      QTest::keyClick(edit, Qt::Key_Return);
    };
    type("/realServers/0/address", "192.168.1.999");
    auto* error = window.findChild<QLabel*>(QStringLiteral("error/realServers/0/address"));
    QTRY_VERIFY(!error->isHidden());
    QVERIFY2(error->text().contains(QStringLiteral("192.168.1.999")), qPrintable(error->text()));
    QCOMPARE(field("/realServers/0/address")->text(), QStringLiteral("192.168.1.999"));  // to be corrected
    QVERIFY(!window.isWindowModified());
    type("/realServers/0/address", "192.168.1.99");
    QTRY_COMPARE(window.document().cluster().realServers[0].address.toString(), std::string("192.168.1.99"));
    QVERIFY(window.document().undoStack().undoText().contains(QStringLiteral("rproxy1")));
    type("/realServers/0/name", "renamed");
    QTRY_COMPARE(window.document().cluster().realServers[0].name, std::string("renamed"));
    QCOMPARE(window.document().cluster().virtualServices[0].realServers[0].server, std::string("renamed"));
    QTRY_COMPARE(window.scene().selectedId(), QStringLiteral("server/renamed"));
    while (window.document().undoStack().canUndo()) window.document().undoStack().undo();
    QVERIFY(!window.isWindowModified());
  }
  void objectsComeAndGoByMenuAndKeys() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    const auto action = [&](const char* text) {
      for (QAction* one : window.findChildren<QAction*>()) {
        if (one->text() == QString::fromLatin1(text)) return one;
      }
      return static_cast<QAction*>(nullptr);
    };
    const std::size_t servers = window.document().cluster().realServers.size();
    window.scene().select(QStringLiteral("server/rproxy1"));
    action("Duplicate")->trigger();
    QCOMPARE(window.document().cluster().realServers.size(), servers + 1);
    QCOMPARE(window.scene().selectedId(), QStringLiteral("server/rproxy3"));
    QCOMPARE(window.document().errors().size(), std::size_t{0});
    action("Remove")->trigger();
    QCOMPARE(window.document().cluster().realServers.size(), servers);
    QVERIFY(window.document().undoStack().undoText().contains(QStringLiteral("remove rproxy3")));
    window.scene().select(QStringLiteral("server/rproxy2"));
    action("Copy")->trigger();
    MainWindow other(home_.path());
    other.document().adopt(Cluster());
    other.show();
    for (QAction* one : other.findChildren<QAction*>()) {
      if (one->text() == QStringLiteral("Paste")) one->trigger();
    }
    QCOMPARE(other.document().cluster().realServers.size(), std::size_t{1});
    for (const char* kind : {"Add real server", "Add virtual service", "Add failover group", "Add director",
                             "Add health check", "Add site"}) {
      const int before = window.document().undoStack().count();
      QVERIFY2(action(kind), kind);
      action(kind)->trigger();
      QCOMPARE(window.document().undoStack().count(), before + 1);
    }
    while (window.document().undoStack().canUndo()) window.document().undoStack().undo();
    QVERIFY(!window.isWindowModified());
  }
  void cardsAreJoinedByDragging() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.document().setWeight(QStringLiteral("http-dc1"), 0, 1);
    auto* view = window.findChild<topology::View*>();
    const auto at = [&](const char* id) {
      for (QGraphicsItem* item : window.scene().items()) {
        const auto* node = dynamic_cast<topology::NodeItem*>(item);
        if (node && node->node().id == id) return view->mapFromScene(item->sceneBoundingRect().center());
      }
      return QPoint();
    };
    const auto drag = [&](const char* from, const char* to) {
      QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at(from));
      QTest::mouseMove(view->viewport(), at(to));
      QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at(to));
    };
    const FailoverGroup* group = window.document().cluster().failoverGroup("dc1-vip");
    QCOMPARE(group->members.size(), std::size_t{2});
    drag("director/ipvslb21", "group/dc1-vip");
    group = window.document().cluster().failoverGroup("dc1-vip");
    QCOMPARE(group->members.size(), std::size_t{3});
    QVERIFY(window.document().undoStack().undoText().contains(QStringLiteral("ipvslb21")));
    window.document().undoStack().undo();
    const int edits = window.document().undoStack().index();
    drag("director/ipvslb11", "server/rproxy1");  // nothing that can be joined: told, not done
    QCOMPARE(window.document().undoStack().index(), edits);
  }
  void aNewClusterIsMadeFromAddresses() {
    MainWindow window(home_.path());
    window.show();
    auto* dialog = window.openNew();
    auto* create = dialog->findChild<QPushButton*>(QStringLiteral("create"));
    auto* kinds = dialog->findChild<QListWidget*>();
    for (int kind = 0; kind < kinds->count(); ++kind) {
      kinds->setCurrentRow(kind);
      QVERIFY(create->isEnabled());
    }
    auto* vip = dialog->findChild<QLineEdit*>(QStringLiteral("vip1"));
    vip->setText(QStringLiteral("10.0.0"));
    QVERIFY(!create->isEnabled());
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("fault"))->text().contains(QStringLiteral("10.0.0")));
    vip->setText(QStringLiteral("10.0.0.100/24"));
    create->click();
    QVERIFY(window.document().isOpen());
    QCOMPARE(window.document().errors().size(), std::size_t{0});
    QCOMPARE(window.document().cluster().directors.size(), std::size_t{4});
  }
  /// The program itself, killed in the middle of its work.
  void changesOfAKilledConsoleAreRecovered() {
    QTemporaryDir home;
    QProcess killed;
    killed.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit-and-wait"), home.path(), example_});
    QVERIFY(killed.waitForReadyRead(20000));
    killed.kill();
    QVERIFY(killed.waitForFinished());
    MainWindow window(home.path());
    window.show();
    auto* recover = window.findChild<QPushButton*>(QStringLiteral("recover"));
    QVERIFY(recover && recover->isVisible());
    recover->click();
    QCOMPARE(window.document().cluster().virtualServices[0].realServers[0].weight, 77U);
    QCOMPARE(window.document().path(), example_);
    QVERIFY(window.isWindowModified());
    window.document().undoStack().undo();
    QCOMPARE(window.document().cluster().virtualServices[0].realServers[0].weight, 1U);
    QVERIFY(!window.isWindowModified());
    MainWindow third(home.path());
    third.show();
    QVERIFY(!third.findChild<QPushButton*>(QStringLiteral("recover"))->isVisible());  // offered once
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
  /// What a label needs is what it has: a word that does not fit is a fault in any language.
  void nothingIsClippedInAnyLanguage_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de"}) QTest::newRow(language) << QString::fromLatin1(language);
  }
  void nothingIsClippedInAnyLanguage() {
    QFETCH(QString, language);
    QTranslator words;
    if (language != QLatin1String("en")) {
      QVERIFY(words.load(QStringLiteral(":/translations/lvs-console_%1.qm").arg(language)));
      QApplication::installTranslator(&words);
    }
    const QString folder = qEnvironmentVariable("LVS_TEST_SCREENSHOTS");
    const auto check = [&](QWidget* top, const QString& name) {
      QTest::qWait(50);
      for (const QWidget* widget : top->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!widget->isVisibleTo(top) || (!label && !button) || (label && label->wordWrap())) continue;
        const QString said = label ? label->text() : button->text();
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(name + QStringLiteral(": ") + said));
      }
      if (!folder.isEmpty()) QVERIFY(top->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, language)));
    };
    MainWindow window(home_.path());
    window.show();
    check(&window, QStringLiteral("start"));
    QDialog* fresh = window.openNew();
    for (int kind = 0; kind < 4; ++kind) {
      fresh->findChild<QListWidget*>()->setCurrentRow(kind);
      check(fresh, QStringLiteral("new-cluster-%1").arg(kind));
    }
    fresh->close();
    QVERIFY(window.openFile(example_));
    for (const char* id : {"server/rproxy1", "service/http-dc1", "group/dc1-vip", "director/ipvslb11"}) {
      window.scene().select(QString::fromLatin1(id));
      if (window.scene().selectedId() != QLatin1String(id))
        window.findChild<Inspector*>()->show(QString::fromLatin1(id));
      check(&window, QStringLiteral("inspector-") + QString::fromLatin1(id).section(QLatin1Char('/'), 0, 0));
    }
    check(window.openRealServers(RealServerWizard::Purpose::setUp), QStringLiteral("servers"));
    check(window.openConnect(), QStringLiteral("connect"));
    QApplication::removeTranslator(&words);
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

/// As the program that changesOfAKilledConsoleAreRecovered() kills: an edit, and a word when its copy is written.
int editAndWait(const char* home, const char* file) {
  MainWindow window(QString::fromLocal8Bit(home));
  if (!window.openFile(QString::fromLocal8Bit(file))) return 1;
  window.document().setWeight(QStringLiteral("http-dc1"), 0, 77);
  QTimer::singleShot(1500, [] {
    std::puts("written");
    std::fflush(stdout);
  });
  return QApplication::exec();
}

int main(int count, char** arguments) {
  QApplication app(count, arguments);
  if (count == 4 && qstrcmp(arguments[1], "--edit-and-wait") == 0) return editAndWait(arguments[2], arguments[3]);
  WindowTest test;
  return QTest::qExec(&test, count, arguments);
}

#include "window_test.moc"
