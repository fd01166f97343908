#include "console/troubleshoot/lesson_view.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>

#include "console/text.h"
#include "console/troubleshoot/lesson_words.h"
#include "console/window/look.h"

namespace lvs::troubleshoot {
namespace {

using LessonState = diagnosis::LessonStep::State;

constexpr int kLessonGap = 8;
constexpr int kLessonMargin = 16;
constexpr int kLessonWidest = 760;  ///< pixels: longer lines are hard to read
constexpr int kListWidth = 250;
constexpr int kLessonMark = 16;

QLabel* wrapped(const QString& words, const char* name = nullptr) {
  auto* made = new QLabel(words);
  made->setTextFormat(Qt::PlainText);
  made->setWordWrap(true);
  made->setTextInteractionFlags(Qt::TextSelectableByMouse);
  if (name) made->setObjectName(QString::fromLatin1(name));
  return made;
}

QLabel* inColour(QLabel* made, const QColor& colour) {
  QPalette colours = made->palette();
  colours.setColor(QPalette::WindowText, colour);
  made->setPalette(colours);
  return made;
}

QLabel* inBold(QLabel* made) {
  QFont font = made->font();
  font.setBold(true);
  made->setFont(font);
  return made;
}

}  // namespace

LessonView::LessonView(QWidget* parent)
    : QSplitter(Qt::Horizontal, parent),
      list_(new QListWidget),
      page_(new QScrollArea),
      back_(new QPushButton(tr("Back"))),
      next_(new QPushButton(tr("Next"))),
      where_(new QLabel) {
  setChildrenCollapsible(false);
  list_->setObjectName(QStringLiteral("steps"));
  list_->setAccessibleName(tr("Steps"));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setWordWrap(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setIconSize(QSize(kLessonMark, kLessonMark));
  addWidget(list_);
  auto* right = new QWidget;
  auto* column = new QVBoxLayout(right);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  page_->setWidgetResizable(true);
  page_->setFrameShape(QFrame::NoFrame);
  page_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  page_->setAccessibleName(tr("Step"));
  column->addWidget(page_, 1);
  auto* row = new QHBoxLayout;
  row->setContentsMargins(kLessonMargin, kLessonGap, kLessonMargin, kLessonGap);
  row->setSpacing(kLessonGap);
  back_->setObjectName(QStringLiteral("step-back"));
  back_->setShortcut(Qt::ALT | Qt::Key_Left);
  next_->setObjectName(QStringLiteral("step-next"));
  next_->setShortcut(Qt::ALT | Qt::Key_Right);
  for (QPushButton* one : {back_, next_}) one->setToolTip(one->shortcut().toString(QKeySequence::NativeText));
  where_->setObjectName(QStringLiteral("step-number"));
  row->addWidget(where_);
  row->addStretch();
  row->addWidget(back_);
  row->addWidget(next_);
  column->addLayout(row);
  addWidget(right);
  setStretchFactor(0, 0);
  setStretchFactor(1, 1);
  setSizes({kListWidth, 3 * kListWidth});
  connect(back_, &QPushButton::clicked, this, [this] { go(list_->currentRow() - 1); });
  connect(next_, &QPushButton::clicked, this, [this] { go(list_->currentRow() + 1); });
  connect(list_, &QListWidget::currentRowChanged, this, [this](int step) {
    if (step < 0) return;
    build();
    emit walked();
  });
}

void LessonView::show(std::vector<diagnosis::LessonStep> steps) {
  const diagnosis::LessonStep* before = current();
  const bool news = !std::equal(
      steps.begin(), steps.end(), steps_.begin(), steps_.end(),
      [](const auto& one, const auto& other) { return one.step == other.step && one.state == other.state; });
  auto at = steps.end();
  if (news)
    at = std::find_if(steps.begin(), steps.end(), [](const auto& one) { return one.state == LessonState::bad; });
  if (at == steps.end())
    at = std::find_if(steps.begin(), steps.end(),
                      [&](const diagnosis::LessonStep& one) { return before && one.step == before->step; });
  const auto row = at == steps.end() ? 0 : static_cast<int>(at - steps.begin());
  steps_ = std::move(steps);
  list();
  {
    const QSignalBlocker still(list_);
    list_->setCurrentRow(row);
  }
  build();
}

const diagnosis::LessonStep* LessonView::current() const {
  const int row = list_->currentRow();
  return row < 0 || row >= static_cast<int>(steps_.size()) ? nullptr : &steps_[static_cast<std::size_t>(row)];
}

void LessonView::go(int step) {
  if (step >= 0 && step < list_->count()) list_->setCurrentRow(step);
}

QColor LessonView::colourOf(LessonState state) const {
  switch (state) {
    case LessonState::good: return look::good(palette());
    case LessonState::bad: return look::bad(palette());
    case LessonState::unseen:
    case LessonState::notRun: return look::quiet(palette());
  }
  return {};
}

/// The shape in its colour; over the highlight in the colour of its text.
QIcon LessonView::markOf(LessonState state) const {
  QIcon icon;
  for (const bool selected : {false, true}) {
    constexpr int kScale = 4;  // sharp on any screen
    QPixmap pixmap(kLessonMark * kScale, kLessonMark * kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QFont font = this->font();
    font.setPixelSize(kLessonMark * kScale * 7 / 8);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(selected ? palette().color(QPalette::HighlightedText) : colourOf(state));
    painter.drawText(pixmap.rect(), Qt::AlignCenter, stateShape(state));
    painter.end();
    icon.addPixmap(pixmap, selected ? QIcon::Selected : QIcon::Normal);
  }
  return icon;
}

void LessonView::list() {
  const QSignalBlocker still(list_);
  const int row = list_->currentRow();
  list_->clear();
  for (std::size_t i = 0; i < steps_.size(); ++i) {
    const QString title = wordsOf(steps_[i]).title;
    auto* item = new QListWidgetItem(markOf(steps_[i].state), tr("%1. %2").arg(i + 1).arg(title), list_);
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(item->text(), stateText(steps_[i].state)));
    item->setToolTip(stateText(steps_[i].state));
  }
  list_->setCurrentRow(std::min(row, list_->count() - 1));
}

void LessonView::addCommands(QVBoxLayout& column, const diagnosis::LessonStep& step) {
  if (step.commands.empty()) return;
  column.addSpacing(kLessonGap);
  column.addWidget(inBold(wrapped(tr("By hand, as root"))));
  QString before;
  for (const diagnosis::CommandLine& one : step.commands) {
    if (const QString where = whereText(one); where != before) {
      column.addWidget(inColour(wrapped(where, "step-host"), look::quiet(palette())));
      before = where;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(kLessonGap);
    QLabel* line = wrapped(text(one.line), "step-command");
    line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    line->setMargin(kLessonGap / 2);
    line->setAutoFillBackground(true);
    QPalette colours = line->palette();
    colours.setColor(QPalette::Window, look::card(palette()));
    line->setPalette(colours);
    row->addWidget(line, 1);
    auto* copy = new QToolButton;
    copy->setObjectName(QStringLiteral("copy"));
    copy->setText(tr("Copy"));
    copy->setFocusPolicy(Qt::StrongFocus);
    copy->setAccessibleDescription(text(one.line));
    connect(copy, &QToolButton::clicked, this, [copy, words = text(one.line)] {
      QApplication::clipboard()->setText(words);
      copy->setText(tr("Copied"));
    });
    row->addWidget(copy, 0, Qt::AlignTop);
    column.addLayout(row);
  }
}

void LessonView::addFound(QVBoxLayout& column, const diagnosis::LessonStep& step) {
  using Kind = diagnosis::Evidence::Kind;
  column.addSpacing(kLessonGap);
  column.addWidget(inBold(wrapped(step.state == LessonState::notRun ? tr("Not run yet") : tr("What this run found"))));
  if (step.found.empty()) {
    const QString words = step.state == LessonState::notRun
                              ? tr("\"Find it\" looks here as far as directors, real servers and packets let it.")
                              : tr("This run did not look here. The command lines below do.");
    column.addWidget(inColour(wrapped(words), look::quiet(palette())));
  }
  for (const diagnosis::Evidence& one : step.found) {
    const LessonState state = one.kind == Kind::good  ? LessonState::good
                              : one.kind == Kind::bad ? LessonState::bad
                                                      : LessonState::unseen;
    column.addWidget(
        inColour(wrapped(stateShape(state) + QLatin1Char(' ') + text(one.sentence), "step-found"), colourOf(state)));
    if (!one.why.empty()) column.addWidget(wrapped(tr("Why: %1").arg(text(one.why))));
    if (!one.remedy.empty()) column.addWidget(wrapped(QStringLiteral("→ ") + text(one.remedy)));
  }
}

void LessonView::build() {
  const diagnosis::LessonStep* step = current();
  back_->setEnabled(list_->currentRow() > 0);
  next_->setEnabled(list_->currentRow() + 1 < list_->count());
  where_->setText(step ? tr("Step %1 of %2").arg(list_->currentRow() + 1).arg(list_->count()) : QString());
  auto* outer = new QWidget;
  if (step) {
    auto* across = new QHBoxLayout(outer);
    across->setContentsMargins(kLessonMargin, 12, kLessonMargin, 12);
    auto* content = new QWidget;
    content->setMaximumWidth(kLessonWidest);
    across->addWidget(content, 1);
    across->addStretch();
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kLessonGap / 2);
    const StepWords words = wordsOf(*step);
    QLabel* heading = wrapped(words.title);
    look::makeHeading(heading);
    column->addWidget(heading);
    column->addWidget(
        inColour(wrapped(stateShape(step->state) + QLatin1Char(' ') + stateText(step->state), "step-state"),
                 colourOf(step->state)));
    const std::pair<QString, QString> parts[] = {{tr("What is run"), words.run},
                                                 {tr("Why"), words.why},
                                                 {QStringLiteral("✓ ") + tr("Good looks like this"), words.good},
                                                 {QStringLiteral("✗ ") + tr("Bad looks like this"), words.bad}};
    for (const auto& [title, sentence] : parts) {
      column->addSpacing(kLessonGap / 2);
      column->addWidget(inBold(wrapped(title)));
      column->addWidget(wrapped(sentence));
    }
    addFound(*column, *step);
    addCommands(*column, *step);
    column->addStretch();
  }
  page_->setWidget(outer);
  page_->verticalScrollBar()->setValue(0);
}

void LessonView::changeEvent(QEvent* event) {
  QSplitter::changeEvent(event);
  // Not within the event: the widgets that are to go are still being told of it.
  if (event->type() != QEvent::PaletteChange || steps_.empty()) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        list();
        build();
      },
      Qt::QueuedConnection);
}

}  // namespace lvs::troubleshoot
