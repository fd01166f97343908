#include "console/health/maintenance_form.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
namespace {

constexpr unsigned kMinute = 60;
constexpr int kSettleMs = 500;

QSpinBox* minutes(int value, const QString& name) {
  auto* made = new QSpinBox;
  made->setRange(1, 7 * 24 * 60);
  made->setValue(value);
  made->setSuffix(MaintenanceForm::tr(" min"));
  made->setAccessibleName(name);
  made->setEnabled(false);
  return made;
}

}  // namespace

MaintenanceForm::MaintenanceForm(MaintenanceDesk& desk, const Cluster& cluster, const MaintenanceWanted& wanted,
                                 const std::map<QString, std::uint32_t>& present, QWidget* parent)
    : QDialog(parent),
      desk_(desk),
      cluster_(cluster),
      wanted_(wanted),
      present_(present),
      heading_(new QLabel),
      hint_(new QLabel),
      how_(new QComboBox),
      where_(new QComboBox),
      slider_(new QSlider(Qt::Horizontal)),
      percent_(new QLabel),
      weight_(new QSpinBox),
      reason_(new QLineEdit),
      limited_(new QCheckBox(tr("Out after"))),
      limit_(minutes(10, tr("Minutes until it is out, whatever is open"))),
      expires_(new QCheckBox(tr("Back by itself after"))),
      expiry_(minutes(60, tr("Minutes until it is brought back"))),
      status_(new StatusLine),
      back_(new QPushButton(tr("Document's weight"))),
      go_(new QPushButton),
      close_(new QPushButton(tr("Close"))) {
  make();
  showService();
  showWords();
  resize(sizeHint().expandedTo({460, 0}));
}

void MaintenanceForm::make() {
  const bool weight = wanted_.verb == MaintenanceVerb::weight;
  // Those that this order does not ask for stay beside the layout, unseen.
  for (QWidget* one : std::initializer_list<QWidget*>{how_, slider_, percent_, weight_}) {
    one->setParent(this);
    one->hide();
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  look::makeHeading(heading_);
  hint_->setWordWrap(true);
  column->addWidget(heading_);
  column->addWidget(hint_);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(8);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

  how_->addItem(tr("Drain: what is open goes on"), static_cast<int>(MaintenanceVerb::drain));
  how_->addItem(tr("Take out now: what is open breaks"), static_cast<int>(MaintenanceVerb::disable));
  how_->setCurrentIndex(wanted_.verb == MaintenanceVerb::disable ? 1 : 0);
  how_->setAccessibleName(tr("How"));
  how_->setObjectName(QStringLiteral("how"));
  if (!weight) {
    form->addRow(tr("How"), how_);
    how_->show();
  }

  if (!weight) where_->addItem(tr("All their services"), QString());
  if (!weight && wanted_.servers.size() == 1) where_->setItemText(0, tr("All its services"));
  for (const VirtualService& service : cluster_.virtualServices) {
    const bool has = std::any_of(service.realServers.begin(), service.realServers.end(),
                                 [&](const ServiceServer& one) { return wanted_.servers.contains(text(one.server)); });
    if (has) where_->addItem(text(service.name), text(service.name));
  }
  where_->setCurrentIndex(std::max(0, where_->findData(wanted_.service)));
  where_->setAccessibleName(tr("In which service"));
  where_->setObjectName(QStringLiteral("where"));
  form->addRow(weight ? tr("Service") : tr("In"), where_);
  if (weight) makeWeight(*form);

  reason_->setPlaceholderText(tr("kernel update"));
  reason_->setAccessibleName(tr("Reason"));
  reason_->setObjectName(QStringLiteral("reason"));
  reason_->setMaxLength(200);
  form->addRow(tr("Reason"), reason_);
  const auto term = [&](QCheckBox* box, QSpinBox* time, const char* name) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(box);
    row->addWidget(time);
    row->addStretch();
    box->setObjectName(QString::fromLatin1(name));
    connect(box, &QCheckBox::toggled, time, &QWidget::setEnabled);
    form->addRow(QString(), row);
  };
  limited_->setToolTip(tr("Connections that are still open by then break"));
  expires_->setToolTip(tr("Nobody has to think of it"));
  term(limited_, limit_, "limited");
  term(expires_, expiry_, "expires");
  column->addLayout(form);
  column->addStretch();
  status_->setObjectName(QStringLiteral("status"));
  column->addWidget(status_);

  auto* buttons = new QHBoxLayout;
  back_->setVisible(weight);
  back_->setToolTip(tr("The weight that the document has"));
  back_->setObjectName(QStringLiteral("back"));
  go_->setObjectName(QStringLiteral("go"));
  go_->setDefault(true);
  go_->setVisible(!weight);
  buttons->addWidget(back_);
  buttons->addStretch();
  buttons->addWidget(go_);
  buttons->addWidget(close_);
  column->addLayout(buttons);

  settle_.setSingleShot(true);
  settle_.setInterval(kSettleMs);
  connect(&settle_, &QTimer::timeout, this, &MaintenanceForm::orderWeight);
  connect(how_, &QComboBox::currentIndexChanged, this, &MaintenanceForm::showWords);
  connect(where_, &QComboBox::currentIndexChanged, this, [this] {
    showService();
    showWords();
  });
  connect(go_, &QPushButton::clicked, this, &MaintenanceForm::order);
  connect(back_, &QPushButton::clicked, this, &MaintenanceForm::bringBack);
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  connect(&desk_, &MaintenanceDesk::ordered, this, [this](const QString& news, bool bad) {
    if (!sent_) return;
    sent_ = false;
    go_->setEnabled(true);
    status_->tell(news, bad);
    if (!bad && wanted_.verb != MaintenanceVerb::weight) accept();
  });
}

void MaintenanceForm::makeWeight(QFormLayout& form) {
  slider_->setRange(0, 100);
  slider_->setPageStep(10);
  slider_->setTickInterval(25);
  slider_->setTickPosition(QSlider::TicksBelow);
  slider_->setAccessibleName(tr("Percent of the document's weight"));
  slider_->setObjectName(QStringLiteral("slider"));
  weight_->setRange(0, 65535);
  weight_->setKeyboardTracking(false);
  weight_->setAccessibleName(tr("Weight"));
  weight_->setObjectName(QStringLiteral("weight"));
  percent_->setMinimumWidth(percent_->fontMetrics().horizontalAdvance(QStringLiteral("100 % of 65535 ")));
  auto* share = new QHBoxLayout;
  share->setSpacing(8);
  share->addWidget(slider_, 1);
  share->addWidget(percent_);
  form.addRow(tr("Share"), share);
  form.addRow(tr("Weight"), weight_);
  for (QWidget* one : std::initializer_list<QWidget*>{slider_, percent_, weight_}) one->show();
  connect(slider_, &QSlider::valueChanged, this, [this](int percent) {
    const double weight = static_cast<double>(documentWeight()) * percent / 100;
    {
      const QSignalBlocker quiet(weight_);
      // A little is not nothing: 0 takes no new connections at all.
      weight_->setValue(percent > 0 && documentWeight() > 0 ? std::max(1, static_cast<int>(std::lround(weight))) : 0);
    }
    showWords();
    if (!slider_->isSliderDown()) settle_.start();
  });
  connect(slider_, &QSlider::sliderReleased, this, &MaintenanceForm::orderWeight);
  connect(weight_, &QSpinBox::valueChanged, this, [this](int weight) {
    const QSignalBlocker quiet(slider_);
    const std::uint32_t whole = documentWeight();
    slider_->setValue(whole == 0 ? 0
                                 : static_cast<int>(std::min<std::int64_t>(100, std::int64_t{100} * weight / whole)));
    showWords();
    settle_.start();
  });
}

std::uint32_t MaintenanceForm::documentWeight() const {
  const VirtualService* service = cluster_.virtualService(where_->currentData().toString().toStdString());
  if (!service) return 0;
  for (const ServiceServer& one : service->realServers) {
    if (text(one.server) == wanted_.servers.value(0)) return one.weight;
  }
  return 0;
}

/// The weight that the server has in the service that was chosen.
void MaintenanceForm::showService() {
  if (wanted_.verb != MaintenanceVerb::weight) return;
  settle_.stop();
  const auto now = present_.find(where_->currentData().toString());
  const std::uint32_t whole = documentWeight();
  const std::uint32_t weight = now == present_.end() ? whole : now->second;
  const QSignalBlocker quietSlider(slider_);
  const QSignalBlocker quietWeight(weight_);
  weight_->setValue(static_cast<int>(weight));
  slider_->setValue(whole == 0 ? 0
                               : static_cast<int>(std::min<std::uint64_t>(100, std::uint64_t{100} * weight / whole)));
  slider_->setEnabled(whole > 0);
}

void MaintenanceForm::showWords() {
  const bool drain = static_cast<MaintenanceVerb>(how_->currentData().toInt()) == MaintenanceVerb::drain;
  const bool weight = wanted_.verb == MaintenanceVerb::weight;
  const QString count = tr("%1 real servers").arg(wanted_.servers.size());
  const QString what = !wanted_.site.isEmpty()      ? tr("%1 (%2)").arg(wanted_.site, count)
                       : wanted_.servers.size() > 1 ? count
                                                    : wanted_.servers.value(0);
  setWindowTitle(weight ? tr("Set weight") : drain ? tr("Drain") : tr("Take out"));
  heading_->setText(weight  ? tr("Weight of %1 for now").arg(what)
                    : drain ? tr("Drain %1").arg(what)
                            : tr("Take out %1 now").arg(what));
  hint_->setText(weight  ? tr("Taken by the directors at once. The document keeps its own weight.")
                 : drain ? tr("No new connections come; those that are open end by themselves.")
                         : tr("Connections that are open break. Draining first spares them."));
  limited_->setVisible(!weight && drain);
  limit_->setVisible(!weight && drain);
  go_->setText(drain ? tr("Drain") : tr("Take out"));
  percent_->setText(tr("%1 % of %2").arg(slider_->value()).arg(documentWeight()));
}

api::MaintenanceOrder MaintenanceForm::terms() const {
  api::MaintenanceOrder order;
  order.reason = reason_->text().trimmed().toStdString();
  if (expires_->isChecked()) order.expireSeconds = static_cast<std::uint32_t>(expiry_->value()) * kMinute;
  return order;
}

void MaintenanceForm::order() {
  const auto verb = static_cast<MaintenanceVerb>(how_->currentData().toInt());
  api::MaintenanceOrder order = terms();
  if (verb == MaintenanceVerb::drain && limited_->isChecked())
    order.limitSeconds = static_cast<std::uint32_t>(limit_->value()) * kMinute;
  std::vector<MaintenanceWish> wishes;
  const QString service = where_->currentData().toString();
  const VirtualService* only = cluster_.virtualService(service.toStdString());
  for (const QString& server : wanted_.servers) {
    // Of several servers not every one stands in the service that was chosen.
    const bool stands = !only || std::any_of(only->realServers.begin(), only->realServers.end(),
                                             [&](const ServiceServer& one) { return text(one.server) == server; });
    if (stands) wishes.push_back({verb, server, service, order});
  }
  go_->setEnabled(false);
  send(std::move(wishes));
}

void MaintenanceForm::orderWeight() {
  settle_.stop();
  api::MaintenanceOrder order = terms();
  order.weight = static_cast<std::uint32_t>(weight_->value());
  send({{MaintenanceVerb::weight, wanted_.servers.value(0), where_->currentData().toString(), order}});
}

void MaintenanceForm::bringBack() {
  settle_.stop();
  {
    const QSignalBlocker quietSlider(slider_);
    const QSignalBlocker quietWeight(weight_);
    slider_->setValue(100);
    weight_->setValue(static_cast<int>(documentWeight()));
  }
  showWords();
  send({{MaintenanceVerb::enable, wanted_.servers.value(0), where_->currentData().toString(), {}}});
}

void MaintenanceForm::send(std::vector<MaintenanceWish> wishes) {
  sent_ = true;
  status_->tell(tr("Asking the directors…"));
  desk_.order(wishes);
}

}  // namespace lvs
