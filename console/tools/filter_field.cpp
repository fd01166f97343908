#include "console/tools/filter_field.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

#include "console/tools/filter_check.h"

namespace lvs::tools {

FilterField::FilterField(QWidget* parent)
    : QWidget(parent),
      line_(new QLineEdit),
      help_(new QToolButton),
      examples_(new QTreeWidget),
      words_(new StatusLine) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  auto* bar = new QHBoxLayout;
  bar->setSpacing(8);
  line_->setObjectName(QStringLiteral("filter"));
  line_->setAccessibleName(tr("Filter"));
  line_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  line_->setPlaceholderText(tr("all packets; such as %1").arg(QStringLiteral("host 192.0.2.1 and tcp port 80")));
  line_->setMaxLength(kMostFilterBytes);
  help_->setObjectName(QStringLiteral("filter-help"));
  help_->setText(tr("Examples"));
  help_->setToolTip(tr("Common expressions and what they pick"));
  help_->setCheckable(true);
  help_->setFocusPolicy(Qt::StrongFocus);
  bar->addWidget(line_, 1);
  bar->addWidget(help_);
  column->addLayout(bar);
  words_->setObjectName(QStringLiteral("filter-words"));
  column->addWidget(words_);
  makeHelp(*column);
  setFocusProxy(line_);
  pause_.setSingleShot(true);
  pause_.setInterval(kDebounceMs);
  connect(&pause_, &QTimer::timeout, this, &FilterField::check);
  connect(line_, &QLineEdit::textChanged, this, &FilterField::changed);
  connect(line_, &QLineEdit::textEdited, this, [this] {
    own_ = true;
    emit edited();
  });
}

void FilterField::makeHelp(QLayout& column) {
  examples_->setObjectName(QStringLiteral("filter-examples"));
  examples_->setAccessibleName(tr("Common expressions and what they pick"));
  examples_->setColumnCount(2);
  examples_->setHeaderLabels({tr("Expression"), tr("What it picks")});
  examples_->header()->setAccessibleName(tr("Columns"));
  examples_->setRootIsDecorated(false);
  examples_->setAlternatingRowColors(true);
  examples_->setToolTip(tr("Double click or Enter puts it into the filter"));
  const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  for (const FilterExample& one : filterExamples()) {
    auto* row = new QTreeWidgetItem(examples_, {one.expression, one.meaning});
    row->setFont(0, fixed);
    row->setToolTip(1, one.meaning);
  }
  examples_->setCurrentItem(examples_->topLevelItem(0));
  // A meaning that is longer than its column is scrolled to, not cut.
  examples_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  examples_->header()->setStretchLastSection(false);
  examples_->setTextElideMode(Qt::ElideNone);
  examples_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  examples_->setMinimumHeight(150);
  examples_->setMaximumHeight(220);
  examples_->hide();
  column.addWidget(examples_);
  connect(help_, &QToolButton::toggled, examples_, &QWidget::setVisible);
  connect(examples_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* row) { insert(row->text(0)); });
}

void FilterField::insert(const QString& expression) {
  // "A and B" is a form, nothing that could be captured.
  if (expression.startsWith(QLatin1String("A "))) return;
  const QString before = filter();
  line_->setText(before.isEmpty() ? expression : QStringLiteral("(%1) and %2").arg(before, expression));
  own_ = true;
  line_->setFocus();
  emit edited();
}

void FilterField::propose(const QString& filter) {
  line_->setText(filter);
  line_->setCursorPosition(0);
  own_ = false;
}

void FilterField::changed() {
  state_ = State::checking;
  ++asked_;
  pause_.start();
  emit stateChanged();
}

/// On another thread: a filter may be long, and what it means to libpcap takes a while.
void FilterField::check() {
  const quint64 asked = ++asked_;
  const QPointer<FilterField> self(this);
  QThreadPool::globalInstance()->start([self, asked, filter = filter()] {
    const QString wrong = whatIsWrong(filter);
    QMetaObject::invokeMethod(
        qApp,
        [self, asked, wrong] {
          if (self) self->take(asked, wrong);
        },
        Qt::QueuedConnection);
  });
}

void FilterField::take(quint64 asked, const QString& wrong) {
  if (asked != asked_) return;
  state_ = wrong.isEmpty() ? State::good : State::bad;
  words_->tell(wrong, !wrong.isEmpty());
  words_->setVisible(!wrong.isEmpty());
  emit stateChanged();
}

}  // namespace lvs::tools
