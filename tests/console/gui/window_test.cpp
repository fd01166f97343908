// The window without agents: opening, editing, undo, saving.
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>
#include <cstdio>

#include "common/model/codec.h"
#include "console/topology/export.h"
#include "console/topology/items.h"
#include "console/topology/move_mark.h"
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
    const auto handle = [&](const char* id) {
      for (QGraphicsItem* item : window.scene().items()) {
        const auto* node = dynamic_cast<topology::NodeItem*>(item);
        if (node && node->node().id == id) return view->mapFromScene(node->mapToScene(node->handle().center()));
      }
      return QPoint();
    };
    const auto drag = [&](const char* from, const char* to) {
      QTest::mousePress(view->viewport(), Qt::LeftButton, {}, handle(from));
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
  void cardsAreMovedAndTakeTheirSiteFromTheFrameTheyAreLetGoIn() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* view = window.findChild<topology::View*>();
    const auto centre = [&](const char* id) {
      const topology::Box& box = window.scene().layout().nodes.at(id);
      return view->mapFromScene(box.x + box.width / 3, box.y + box.height / 2);
    };
    const auto drag = [&](const QPoint& from, const QPoint& to) {
      QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
      QTest::mouseMove(view->viewport(), (from + to) / 2);
      QTest::mouseMove(view->viewport(), to);
      QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    };
    const topology::Box before = window.scene().layout().nodes.at("group/dc1-vip");
    drag(centre("group/dc1-vip"), centre("group/dc1-vip") + QPoint(7, 45));
    const topology::Box after = window.scene().layout().nodes.at("group/dc1-vip");
    QVERIFY(after.y > before.y + 20);
    QVERIFY(window.document().undoStack().undoText().contains(QStringLiteral("dc1-vip")));
    QVERIFY(!window.isWindowModified());  // the drawing is not the document
    {
      // It stays there for whoever opens it next.
      MainWindow other(home_.path());
      QVERIFY(other.openFile(example_));
      QVERIFY(other.scene().layout().nodes.at("group/dc1-vip") == after);
    }
    window.document().undoStack().undo();
    QVERIFY(window.scene().layout().nodes.at("group/dc1-vip") == before);
    const std::string site = window.document().cluster().realServer("rproxy1")->site;
    drag(centre("server/rproxy1"), centre("server/rproxy2") + QPoint(3, 4));
    QVERIFY(window.document().cluster().realServer("rproxy1")->site != site);
    QVERIFY(window.isWindowModified());
    window.document().undoStack().undo();
    QCOMPARE(window.document().cluster().realServer("rproxy1")->site, site);
    QVERIFY(!window.isWindowModified());
  }
  void cardsAreNamedWhereTheyStand() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* view = window.findChild<topology::View*>();
    const topology::Box& box = window.scene().layout().nodes.at("server/rproxy1");
    const QPoint at = view->mapFromScene(box.x + 30, box.y + 30);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    auto* line = view->findChild<QLineEdit*>(QStringLiteral("cardName"));
    QVERIFY(line);
    QTest::keyClicks(line, QStringLiteral("frontend"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(window.document().cluster().realServer("frontend"));
    QCOMPARE(window.document().cluster().virtualServices[0].realServers[0].server, std::string("frontend"));
    QCOMPARE(window.scene().selectedId(), QStringLiteral("server/frontend"));
    window.document().undoStack().undo();
    QVERIFY(window.document().cluster().realServer("rproxy1"));
    // A name that another has is refused and told; Escape leaves all as it is.
    window.scene().select(QStringLiteral("server/rproxy1"));
    QVERIFY(view->renameInPlace());
    line = view->findChild<QLineEdit*>(QStringLiteral("cardName"), Qt::FindChildrenRecursively);
    line->setText(QStringLiteral("rproxy2"));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(window.document().cluster().realServer("rproxy1"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(view->renameInPlace());
    line = view->findChild<QLineEdit*>(QStringLiteral("cardName"));
    line->setText(QStringLiteral("other"));
    QTest::keyClick(line, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!view->findChild<QLineEdit*>(QStringLiteral("cardName")));
    QVERIFY(!window.isWindowModified());
  }
  void theCanvasBecomesAPicture() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    const auto written = [&](const char* name) {
      const QString path = home_.filePath(QString::fromLatin1(name));
      const Outcome done = topology::exportPicture(window.scene(), path, QStringLiteral("reverse-proxies"));
      if (!done) qWarning("%s", done.message().c_str());
      QFile file(path);
      return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray svg = written("cluster.svg");
    QVERIFY(svg.contains("rproxy1") && svg.contains("192.168.1.214"));
    QVERIFY(written("cluster.pdf").startsWith("%PDF"));
    const QImage picture = QImage::fromData(written("cluster.png"));
    QVERIFY(picture.width() > 1000);
    QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));  // light, whatever the screen is
    QVERIFY(written("cluster.txt").isEmpty());
    QVERIFY(!QFile::exists(home_.filePath(QStringLiteral("cluster.txt"))));
  }
  void theMapShowsWhereOneIs() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* view = window.findChild<topology::View*>();
    auto* map = window.findChild<topology::Minimap*>();
    QVERIFY(!map->isVisible());
    for (int i = 0; i < 8; ++i) QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(map->isVisible());
    const QPointF before = view->mapToScene(view->viewport()->rect().center());
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().topLeft() + QPoint(2, 2));
    const QPointF after = view->mapToScene(view->viewport()->rect().center());
    QVERIFY(after.x() < before.x() && after.y() < before.y());
    view->fit();
    QVERIFY(!map->isVisible());
  }
  void severalAreEditedTogether() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    window.scene().selectAll({QStringLiteral("server/rproxy1"), QStringLiteral("server/rproxy2")});
    auto* weight = window.findChild<QSpinBox*>(QStringLiteral("weights/http-dc1"));
    QVERIFY(weight);
    weight->setValue(9);
    QTRY_COMPARE(window.document().cluster().virtualServices[0].realServers[1].weight, 9U);
    QCOMPARE(window.document().cluster().virtualServices[0].realServers[0].weight, 9U);
    window.document().undoStack().undo();
    QVERIFY(!window.isWindowModified());
    window.scene().selectAll({QStringLiteral("server/rproxy1"), QStringLiteral("server/rproxy2")});
    for (QAction* one : window.findChildren<QAction*>()) {
      if (one->text() == QStringLiteral("Remove")) one->trigger();
    }
    QCOMPARE(window.document().cluster().realServers.size(), std::size_t{0});
    window.document().undoStack().undo();
    QCOMPARE(window.document().cluster().realServers.size(), std::size_t{2});
  }
  void anythingIsFoundByItsName() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    QDialog* search = window.openSearch();
    auto* line = search->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("rproxy2"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(window.scene().selectedId(), QStringLiteral("server/rproxy2"));
    search = window.openSearch();
    line = search->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("events"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(window.pages().currentIndex(), 2);
    search = window.openSearch();
    QTest::keyClicks(search->findChild<QLineEdit*>(), QStringLiteral("no such thing at all"));
    QCOMPARE(search->findChild<QListWidget*>()->count(), 0);
    QTest::keyClick(search->findChild<QLineEdit*>(), Qt::Key_Return);
    search->close();
  }
  void aFileChangedByAnotherProgramIsNoticed() {
    MainWindow window(home_.path());
    const QString copy = home_.filePath(QStringLiteral("watched.lvs.json"));
    QVERIFY(QFile::copy(example_, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(window.openFile(copy));
    QVERIFY(window.settings().recentFiles().contains(copy));
    window.show();
    auto* bar = window.findChild<QWidget*>(QStringLiteral("changedOnDisk"));
    QVERIFY(!bar->isVisible());
    window.document().setWeight(QStringLiteral("http-dc1"), 0, 3);
    QVERIFY(window.document().save(copy).ok());
    QTest::qWait(600);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    text.replace("\"weight\": 3", "\"weight\": 8");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(window.document().cluster().virtualServices[0].realServers[0].weight, 3U);
    window.findChild<QPushButton*>(QStringLiteral("loadFile"))->click();
    QCOMPARE(window.document().cluster().virtualServices[0].realServers[0].weight, 8U);
    QVERIFY(!bar->isVisible());
  }
  void troubleshootingIsReachedFromAServiceAndByKeys() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    const auto trigger = [&](const char* keys) {
      for (QAction* one : window.findChildren<QAction*>())
        if (one->shortcut() == QKeySequence(QString::fromLatin1(keys))) return one->trigger();
      QFAIL(keys);
    };
    trigger("Ctrl+4");
    QCOMPARE(window.pages().currentWidget(), &window.troubleshooting());
    window.pages().setCurrentIndex(0);
    trigger("Ctrl+Shift+T");
    QCOMPARE(window.pages().currentWidget(), &window.troubleshooting());
    // Nobody is paired: the page leads to where that is mended, and a place that is named selects the object.
    QVERIFY(window.troubleshooting().findChild<QPushButton*>(QStringLiteral("lead"))->isVisible());
    emit window.troubleshooting().selected(QStringLiteral("server/rproxy2"));
    QCOMPARE(window.scene().selectedId(), QStringLiteral("server/rproxy2"));
  }
  void theLanguageChangesWhileTheWindowIsOpen() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    window.document().setWeight(QStringLiteral("http-dc1"), 0, 4);
    window.select(QStringLiteral("server/rproxy1"));
    window.pages().setCurrentIndex(1);
    QCOMPARE(window.pages().tabText(2), QStringLiteral("Events"));
    window.settings().setLanguage(QStringLiteral("de"));
    QTRY_COMPARE(window.pages().tabText(2), QStringLiteral("Ereignisse"));
    QCOMPARE(window.pages().currentIndex(), 1);
    QCOMPARE(window.scene().selectedId(), QStringLiteral("server/rproxy1"));
    QCOMPARE(window.document().cluster().virtualServices[0].realServers[0].weight, 4U);
    QVERIFY(window.document().undoStack().canUndo());
    window.settings().setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(window.pages().tabText(2), QStringLiteral("Events"));
    window.document().undoStack().undo();
  }
  void aGroupIsSeenMovingToItsNewMaster() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    const auto show = [&](const char* first, const char* second) {
      topology::Live live;
      for (const auto& [name, role] : {std::pair("ipvslb11", first), std::pair("ipvslb12", second)}) {
        topology::LiveDirector& told = live[name];
        told.known = told.reachable = true;
        told.failover = {{"dc1-vip", role, "because", 1, 100, "", "", 0, false, ""}};
      }
      window.showLive(live);
    };
    const auto moving = [&] {
      int found = 0;
      for (QGraphicsItem* item : window.scene().items()) found += dynamic_cast<topology::MoveMark*>(item) ? 1 : 0;
      return found;
    };
    show("master", "backup");
    QCOMPARE(moving(), 0);  // the first status is no news
    show("master", "backup");
    QCOMPARE(moving(), 0);
    show("backup", "backup");  // for a moment nobody is
    QCOMPARE(moving(), 0);
    show("backup", "master");
    QCOMPARE(moving(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(moving(), 0, 10 * topology::MoveMark::kMs);
    window.settings().setAnimations(false);
    show("master", "backup");
    QCOMPARE(moving(), 0);
    window.settings().setAnimations(true);
    window.showLive({});  // nobody tells any more: the next master is the first
    show("backup", "master");
    QCOMPARE(moving(), 0);
  }
  void eventsLeadToTheCanvasAndToItsPast() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    auto* page = window.findChild<EventsPage*>();
    auto* model = qobject_cast<events::EventsModel*>(page->table().model());
    std::uint64_t sequences[2] = {};
    std::int64_t at = 1'700'000'000'000;
    const auto say = [&](int which, const char* object, const char* sentence, const char* why, const char* role) {
      api::Event event{++sequences[which], at += 900, *role ? "failover" : "push", "info", object, sentence, why, role};
      model->add(which == 0 ? QStringLiteral("ipvslb11") : QStringLiteral("ipvslb12"), event, 0);
    };
    say(0, "failover group dc1-vip", "dc1-vip: fault to backup", "started", "backup");
    say(1, "failover group dc1-vip", "dc1-vip: fault to backup", "started", "backup");
    say(0, "failover group dc1-vip", "dc1-vip: backup to master", "no advertisement for 3,610 ms", "master");
    say(1, "real server rproxy2", "rproxy2 is set up", "", "");
    say(1, "virtual service https-dc2", "https-dc2 has another scheduler", "wrr", "");
    say(0, "failover group dc1-vip", "dc1-vip: master to backup", "planned by admin@desk", "backup");
    say(1, "failover group dc1-vip", "dc1-vip: backup to master", "10.0.0.1 gave it away", "master");
    model->flush();
    QTRY_COMPARE(model->rowCount(), 7);
    const auto go = [&](int row) {
      window.pages().setCurrentWidget(page);
      page->table().setCurrentIndex(model->index(row, 0));
      page->table().setFocus();
      QTest::keyClick(&page->table(), Qt::Key_Return);
    };
    const auto* inspector = window.findChild<Inspector*>();
    go(3);
    QVERIFY(window.pages().currentWidget() != page);
    QCOMPARE(inspector->shownId(), QStringLiteral("server/rproxy2"));
    QCOMPARE(window.scene().selectedId(), QStringLiteral("server/rproxy2"));
    go(2);
    QCOMPARE(inspector->shownId(), QStringLiteral("service/https-dc2"));
    go(0);
    QCOMPARE(inspector->shownId(), QStringLiteral("group/dc1-vip"));
    const auto master = [&] {
      for (const topology::Node& node : window.scene().graph().nodes) {
        if (node.id == "group/dc1-vip") return node.master;
      }
      return std::string();
    };
    const QString folder = qEnvironmentVariable("LVS_PICTURES");
    QCOMPARE(master(), std::string());
    window.pages().setCurrentWidget(page);
    QTest::qWait(50);
    const auto* strip = window.findChild<EventStrip*>();
    QVERIFY(strip->visualItemRect(strip->item(0)).isValid());
    if (!folder.isEmpty()) window.grab().save(folder + QStringLiteral("/window-events.png"));
    page->table().setCurrentIndex(model->index(3, 0));
    page->findChild<QPushButton*>(QStringLiteral("then"))->click();
    QCOMPARE(master(), std::string("ipvslb11"));
    QVERIFY(window.findChild<MomentBar*>()->isVisible());
    if (!folder.isEmpty()) window.grab().save(folder + QStringLiteral("/window-then.png"));
    window.findChild<MomentBar*>()->backToNow();
    QCOMPARE(master(), std::string());
  }
  void syncFaultsStandAtTheirDirectorAndInTheInspector() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    topology::Live live;
    live["ipvslb11"].known = live["ipvslb11"].reachable = live["ipvslb11"].tableKnown = true;
    live["ipvslb11"].daemons = {{"master", "eth1", 51}};
    window.showLive(live);
    window.select(QStringLiteral("director/ipvslb11"));
    const auto* told = window.findChild<QLabel*>(QStringLiteral("live"));
    QVERIFY2(told->text().contains(QStringLiteral("sends only")), qPrintable(told->text()));
    QVERIFY2(told->text().contains(QStringLiteral("▲ Connections of dc1-vip are not received here")),
             qPrintable(told->text()));
    if (const QString folder = qEnvironmentVariable("LVS_PICTURES"); !folder.isEmpty())
      window.grab().save(folder + QStringLiteral("/sync.png"));
  }
  void theServicesTableIsFilteredChosenAndCopied() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    window.show();
    window.pages().setCurrentIndex(1);
    window.showLive({});
    ServicesPage& page = window.services();
    QCOMPARE(page.table().model()->rowCount(), 8);
    auto* words = page.findChild<QLineEdit*>();
    QTest::keyClicks(words, QStringLiteral("http-dc2"));
    QCOMPARE(page.table().model()->rowCount(), 2);
    QCOMPARE(page.csv().count(QStringLiteral("\r\n")), 1 + 2 * 3);
    words->clear();
    QVERIFY2(page.csv().startsWith(QStringLiteral("Service,State,Why,Director,Weight")),
             qPrintable(page.csv().left(120)));
    page.table().setColumnHidden(services::ServicesModel::kWhy, true);
    QVERIFY(page.csv().startsWith(QStringLiteral("Service,State,Director")));
    page.table().setColumnHidden(services::ServicesModel::kWhy, false);
    page.table().setCurrentIndex(page.table().model()->index(0, 0));
    QCOMPARE(window.findChild<Inspector*>()->shownId(), QStringLiteral("service/http-dc1"));
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
