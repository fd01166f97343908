#include "console/troubleshoot/verdict_view.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <algorithm>

#include "console/text.h"
#include "console/topology/object_id.h"
#include "console/window/look.h"

namespace lvs::troubleshoot {
namespace {

constexpr int kCardGap = 8;
constexpr int kCardEdge = 4;      ///< width of a card's coloured edge
constexpr int kCardWidest = 820;  ///< pixels: longer lines are hard to read

/// A card with a coloured edge, which says by its colour what the words say too.
class Card : public QFrame {
 public:
  explicit Card(const QColor& edge) : edge_(edge) {}

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(look::line(palette()));
    painter.setBrush(look::card(palette()));
    painter.drawRoundedRect(all, 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge_);
    painter.drawRoundedRect(QRectF(0, 0, kCardEdge, height()), 2, 2);
  }

 private:
  QColor edge_;
};

QLabel* label(const QString& words, bool quiet = false) {
  auto* made = new QLabel(words);
  made->setTextFormat(Qt::PlainText);
  made->setWordWrap(true);
  made->setTextInteractionFlags(Qt::TextSelectableByMouse);
  if (quiet) {
    QPalette colours = made->palette();
    colours.setColor(QPalette::WindowText, look::quiet(colours));
    made->setPalette(colours);
  }
  return made;
}

QColor colourOf(diagnosis::Effect effect, const QPalette& palette) {
  return effect == diagnosis::Effect::stops  ? look::bad(palette)
         : effect == diagnosis::Effect::some ? look::warning(palette)
                                             : look::request(palette);
}

QString shapeOf(diagnosis::Effect effect) {
  return effect == diagnosis::Effect::stops  ? QStringLiteral("✕")
         : effect == diagnosis::Effect::some ? QStringLiteral("▲")
                                             : QStringLiteral("◇");
}

QLabel* coloured(const QString& words, const QColor& colour) {
  QLabel* made = label(words);
  QPalette colours = made->palette();
  colours.setColor(QPalette::WindowText, colour);
  made->setPalette(colours);
  return made;
}

}  // namespace

VerdictView::VerdictView(QWidget* parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Verdict"));
}

void VerdictView::show(const Inquiry& inquiry) {
  inquiry_ = inquiry;
  built_ = true;
  build();
  verticalScrollBar()->setValue(0);
}

QFrame* VerdictView::card(const QColor& edge) {
  auto* made = new Card(edge);
  auto* inner = new QVBoxLayout(made);
  inner->setContentsMargins(kCardEdge + 12, 12, 16, 12);
  inner->setSpacing(kCardGap / 2);
  column_->addWidget(made);
  return made;
}

/// The place as a way to the object, where there is one.
QWidget* VerdictView::placeOf(const diagnosis::Finding& finding) {
  const QString id = text(topology::idOfObject(finding.place));
  if (id.isEmpty()) {
    QLabel* words = label(text(finding.place), true);
    words->setWordWrap(false);  // beside a stretch it would take as many lines as it can
    return words;
  }
  auto* link = new QToolButton;
  link->setText(tr("Show %1").arg(id.section(QLatin1Char('/'), 1)));
  link->setObjectName(QStringLiteral("place"));
  link->setFocusPolicy(Qt::StrongFocus);
  link->setToolTip(tr("Selects it in the tree, on the canvas and in the inspector"));
  link->setAccessibleDescription(text(finding.place));
  connect(link, &QToolButton::clicked, this, [this, id] { emit chosen(id); });
  return link;
}

void VerdictView::addVerdict() {
  const diagnosis::Diagnosis& found = inquiry_.weighed.diagnosis;
  const bool healthy = found.healthy();
  const diagnosis::Finding* first = healthy ? nullptr : &found.findings.front();
  const QColor colour = healthy ? look::good(palette()) : colourOf(first->effect, palette());
  QFrame* made = card(colour);
  auto* inner = static_cast<QVBoxLayout*>(made->layout());
  QLabel* heading = coloured(
      (healthy ? QStringLiteral("✓ ") : shapeOf(first->effect) + QLatin1Char(' ')) + text(found.verdict), colour);
  look::makeHeading(heading);
  inner->addWidget(heading);
  QLabel* relation = label(text(inquiry_.weighed.relation));
  relation->setObjectName(QStringLiteral("relation"));
  inner->addWidget(relation);
  if (first) {
    inner->addSpacing(kCardGap / 2);
    inner->addWidget(coloured(effectText(first->effect), colour));
    if (!first->why.empty()) inner->addWidget(label(tr("Why: %1").arg(text(first->why))));
    if (!first->remedy.empty()) {
      QLabel* remedy = label(QStringLiteral("→ ") + text(first->remedy));
      QFont bold = remedy->font();
      bold.setBold(true);
      remedy->setFont(bold);
      inner->addWidget(remedy);
    }
    addCure(*inner, first->cure);
    inner->addSpacing(kCardGap / 2);
    auto* row = new QHBoxLayout;
    row->addWidget(placeOf(*first));
    row->addStretch();
    inner->addLayout(row);
  }
}

void VerdictView::addFinding(const diagnosis::Finding& finding) {
  const QColor colour = colourOf(finding.effect, palette());
  auto* inner = static_cast<QVBoxLayout*>(card(colour)->layout());
  QLabel* sentence = coloured(shapeOf(finding.effect) + QLatin1Char(' ') + text(finding.sentence), colour);
  QFont bold = sentence->font();
  bold.setBold(true);
  sentence->setFont(bold);
  inner->addWidget(sentence);
  QString more = effectText(finding.effect);
  if (!finding.why.empty()) more += QStringLiteral(" · ") + text(finding.why);
  inner->addWidget(label(more));
  if (!finding.remedy.empty()) inner->addWidget(label(QStringLiteral("→ ") + text(finding.remedy)));
  addCure(*inner, finding.cure);
  auto* row = new QHBoxLayout;
  row->addWidget(placeOf(finding));
  row->addStretch();
  inner->addLayout(row);
}

void VerdictView::addCure(QVBoxLayout& inner, const std::optional<diagnosis::Cure>& cure) {
  if (!cure || !makeCure_) return;
  auto* panel = new CurePanel(*cure, makeCure_);
  inner.addWidget(panel);
  connect(panel, &CurePanel::cured, this, &VerdictView::cured);
  connect(panel, &CurePanel::busyChanged, this, [this, panel] {
    // One after the other: what another one would do may look different afterwards.
    for (CurePanel* other : findChildren<CurePanel*>())
      if (other != panel) other->setEnabled(!panel->isBusy());
    emit curingChanged();
  });
}

bool VerdictView::isCuring() const {
  const auto panels = findChildren<CurePanel*>();
  return std::any_of(panels.begin(), panels.end(), [](const CurePanel* one) { return one->isBusy(); });
}

void VerdictView::addList(const QString& title, const std::vector<std::string>& lines, bool open, const char* name) {
  if (lines.empty()) return;
  auto* fold = new QToolButton;
  fold->setObjectName(QString::fromLatin1(name));
  fold->setText(title);
  fold->setAutoRaise(true);
  fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  fold->setFocusPolicy(Qt::StrongFocus);
  QString words;
  for (const std::string& one : lines)
    words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("•  ") + text(one);
  QLabel* list = label(words);
  list->setContentsMargins(28, 0, 0, kCardGap);
  column_->addWidget(fold, 0, Qt::AlignLeft);
  column_->addWidget(list);
  const auto set = [fold, list](bool on) {
    fold->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    list->setVisible(on);
  };
  // Not checkable: a button that stays pressed would look as if something were switched on.
  connect(fold, &QToolButton::clicked, list, [list, set] { set(list->isHidden()); });
  set(open);
}

void VerdictView::build() {
  auto* content = new QWidget;
  content->setMaximumWidth(kCardWidest);
  auto* outer = new QWidget;
  auto* across = new QHBoxLayout(outer);
  across->setContentsMargins(16, 12, 16, 12);
  across->addWidget(content, 1);
  across->addStretch();
  column_ = new QVBoxLayout(content);
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(kCardGap);
  const diagnosis::Diagnosis& found = inquiry_.weighed.diagnosis;
  addVerdict();
  if (found.findings.size() > 1) {
    auto* more = label(tr("Found besides"));
    look::makeHeading(more);
    more->setObjectName(QString());
    column_->addSpacing(kCardGap);
    column_->addWidget(more);
    for (std::size_t i = 1; i < found.findings.size(); ++i) addFinding(found.findings[i]);
  }
  column_->addSpacing(kCardGap / 2);
  addList(tr("Where to look besides"), inquiry_.weighed.advice, inquiry_.weighed.explaining == 0, "advice");
  addList(tr("Checked and fine: %1").arg(found.good.size()), found.good, false, "good");
  addList(tr("Could not be seen: %1").arg(found.unseen.size()), found.unseen, found.healthy(), "unseen");
  addCure(*column_, found.sight);
  column_->addSpacing(kCardGap / 2);
  auto* row = new QHBoxLayout;
  auto* watch = new QPushButton(tr("Watch packets"));
  watch->setObjectName(QStringLiteral("watch-now"));
  watch->setToolTip(tr("Listens on the directors while a client tries"));
  connect(watch, &QPushButton::clicked, this, &VerdictView::watchWanted);
  row->addWidget(watch);
  row->addStretch();
  column_->addLayout(row);
  column_->addSpacing(kCardGap / 2);
  column_->addWidget(label(tr("The same on the command line:"), true));
  QLabel* commands = label(commandLines(inquiry_).join(QLatin1Char('\n')));
  commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  commands->setObjectName(QStringLiteral("commands"));
  column_->addWidget(commands);
  column_->addStretch();
  setWidget(outer);
}

void VerdictView::changeEvent(QEvent* event) {
  QScrollArea::changeEvent(event);
  // Not within the event: the widgets that are to go are still being told of it.
  if (event->type() == QEvent::PaletteChange && built_ && !isCuring())
    QMetaObject::invokeMethod(this, &VerdictView::build, Qt::QueuedConnection);
}

}  // namespace lvs::troubleshoot
