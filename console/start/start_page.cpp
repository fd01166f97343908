#include "console/start/start_page.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace lvs {
namespace {

constexpr int kRecentShown = 5;

}  // namespace

StartPage::StartPage(const QStringList& recent, QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->addStretch(2);
  auto* title = new QLabel(tr("Start with your cluster"));
  QFont large = title->font();
  large.setPointSizeF(large.pointSizeF() * 1.8);
  title->setFont(large);
  title->setAlignment(Qt::AlignCenter);
  column->addWidget(title);
  column->addSpacing(16);
  card(column, tr("Build a new cluster"),
       tr("NAT, direct routing or tunnels: what each is for, and the addresses it needs."), &StartPage::newWanted);
  card(column, tr("Connect to a director"),
       tr("Paste the line that lvs-agent pair prints there. A cluster that it already has is opened."),
       &StartPage::connectWanted);
  card(column, tr("Open a file"), tr("A cluster document, as people keep it in git."), &StartPage::openWanted);
  card(column, tr("Look at an example"), tr("Two data centres with tunnels; ./demo.sh runs it on this machine."),
       &StartPage::exampleWanted);
  if (!recent.isEmpty()) {
    column->addSpacing(8);
    auto* heading = new QLabel(tr("Open again"));
    heading->setAlignment(Qt::AlignCenter);
    column->addWidget(heading);
  }
  for (const QString& path : recent.mid(0, kRecentShown)) {
    auto* link = new QPushButton(QFileInfo(path).fileName());
    link->setFlat(true);
    link->setToolTip(path);
    column->addWidget(link, 0, Qt::AlignCenter);
    connect(link, &QPushButton::clicked, this, [this, path] { emit recentWanted(path); });
  }
  column->addStretch(3);
}

void StartPage::card(QVBoxLayout* column, const QString& heading, const QString& hint, void (StartPage::*chosen)()) {
  auto* row = new QHBoxLayout;
  auto* button = new QPushButton(heading);
  button->setMinimumSize(240, 44);
  auto* words = new QLabel(hint);
  words->setWordWrap(true);
  words->setMinimumWidth(380);
  row->addStretch();
  row->addWidget(button);
  row->addSpacing(16);
  row->addWidget(words);
  row->addStretch();
  column->addLayout(row);
  column->addSpacing(8);
  connect(button, &QPushButton::clicked, this, chosen);
}

}  // namespace lvs
