// Dialogs that ask for a file or a printer, and the chart: used, and cancelled. The others are driven where
// what they are for is tested.
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "console/services/chart_window.h"
#include "console/topology/export.h"
#include "console/window/main_window.h"

using namespace lvs;

class DialogsTest : public QObject {
  Q_OBJECT
  QTemporaryDir home_;
  const QString example_ = QStringLiteral(LVS_TEST_DATA "/two-data-centres.json");

  /// Answers the next file dialog by its keyboard: the path, or Escape where it is empty. Runs `ask` meanwhile.
  void withFile(const QString& path, const std::function<void()>& ask) {
    bool answered = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
      auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
      if (!dialog || answered) return;
      answered = true;
      auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
      if (!path.isEmpty()) name->setText(path);
      QTest::keyClick(path.isEmpty() ? static_cast<QWidget*>(dialog) : name,
                      path.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
    });
    timer.start(20);
    ask();
    QVERIFY(answered);
  }
  static QAction* action(MainWindow& window, const QString& text) {
    for (QAction* one : window.findChildren<QAction*>()) {
      if (one->text() == text) return one;
    }
    return nullptr;
  }
  static QString news(const MainWindow& window) {
    QString all;
    for (const QLabel* label : window.findChildren<QLabel*>()) all += label->text() + QLatin1Char('\n');
    return all;
  }
  static QByteArray beginning(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
  }

 private slots:
  void picturesAreWrittenWhereAsked() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    QAction* picture = action(window, QStringLiteral("Export as picture…"));
    QVERIFY(picture && picture->isEnabled());
    const QString path = home_.filePath(QStringLiteral("cluster.png"));
    withFile(path, [&] { picture->trigger(); });
    QCOMPARE(beginning(path), QByteArray("\x89PNG"));
    QVERIFY(news(window).contains(QStringLiteral("The picture is in ")));
    withFile(home_.filePath(QStringLiteral("cluster.bmp")), [&] { picture->trigger(); });
    QVERIFY2(news(window).contains(QStringLiteral(".svg, .png and .pdf are known")), qPrintable(news(window)));
    const QStringList before = QDir(home_.path()).entryList(QDir::Files);
    withFile({}, [&] { picture->trigger(); });
    QCOMPARE(QDir(home_.path()).entryList(QDir::Files), before);
  }
  void filesAreOpenedAndSavedUnderANewName() {
    MainWindow window(home_.path());
    withFile({}, [&] { action(window, QStringLiteral("Open…"))->trigger(); });
    QVERIFY(!window.document().isOpen());
    withFile(example_, [&] { action(window, QStringLiteral("Open…"))->trigger(); });
    QVERIFY(window.document().isOpen());
    window.document().setWeight(QStringLiteral("http-dc1"), 0, 3);
    QAction* saveAs = action(window, QStringLiteral("Save as…"));
    withFile({}, [&] { saveAs->trigger(); });
    QVERIFY(window.document().isModified());
    const QString path = home_.filePath(QStringLiteral("mine.lvs.json"));
    withFile(path, [&] { saveAs->trigger(); });
    QVERIFY(!window.document().isModified());
    QCOMPARE(window.document().path(), path);
    QVERIFY(QFileInfo(path).size() > 500);
  }
  void theCanvasIsPrinted() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    const QString path = home_.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    topology::paintPage(window.scene(), printer);
    QCOMPARE(beginning(path), QByteArray("%PDF"));
    QDialog* dialog = window.dialogs().print(window.scene());
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(window.findChildren<QDialog*>().isEmpty());
  }
  void theChartIsChosenPausedAndSaved() {
    MainWindow window(home_.path());
    QVERIFY(window.openFile(example_));
    services::ChartWindow chart(window.services().model(), {}, nullptr);
    chart.show();
    auto* lines = chart.findChild<QListWidget*>();
    QVERIFY(lines->count() > 8);
    // More lines than can be told apart are not drawn.
    int drawn = 0;
    for (int i = 0; i < lines->count(); ++i) lines->item(i)->setCheckState(Qt::Checked);
    for (int i = 0; i < lines->count(); ++i) drawn += lines->item(i)->icon().isNull() ? 0 : 1;
    QCOMPARE(drawn, 8);
    for (auto* box : chart.findChildren<QComboBox*>()) {
      for (int i = 0; i < box->count(); ++i) box->setCurrentIndex(i);
    }
    QTest::mouseClick(chart.findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(chart.findChild<QCheckBox*>()->isChecked());
    const QString path = home_.filePath(QStringLiteral("chart.png"));
    auto* save = chart.findChild<QPushButton*>();
    withFile({}, [&] { QTest::mouseClick(save, Qt::LeftButton); });
    QVERIFY(!QFile::exists(path));
    withFile(path, [&] { QTest::mouseClick(save, Qt::LeftButton); });
    QCOMPARE(beginning(path), QByteArray("\x89PNG"));
  }
};

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
