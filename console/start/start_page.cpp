#include "console/start/start_page.h"

#include <QLabel>
#include <QPushButton>

namespace lvs {

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
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
