#include "console/tools/capture_window.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "common/diagnosis/diagnosis.h"
#include "common/packets/filter.h"
#include "console/client/real_server_batch.h"
#include "console/text.h"
#include "console/window/fields.h"

namespace lvs::tools {
CaptureWindow::CaptureWindow(const Cluster& cluster, Clients clients, const Wish& wish, QWidget* parent)
    : QDialog(parent, Qt::Window),
      cluster_(cluster),
      clients_(std::move(clients)),
      service_(new QComboBox),
      client_(new QLineEdit),
      filter_(new FilterField),
      places_(new PlacesTree(cluster, clients_)),
      seconds_(new QSpinBox),
      most_(new QSpinBox),
      kibibytes_(new QSpinBox),
      snap_(new QSpinBox),
      status_(new StatusLine),
      packets_(new troubleshoot::PacketsPanel) {
  setWindowTitle(tr("Capture packets"));
  resize(1080, 760);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(8);
  makeForm(*column);
  connect(packets_, &troubleshoot::PacketsPanel::watchWanted, this, &CaptureWindow::begin);
  packets_->setCures([this](const diagnosis::Cure& cure) {
    return std::make_unique<CureRun>(cluster_, std::string(), cure, clients_());
  });
  chooseFor(wish);
  propose();
  // Enter on an example or a packet is not to begin or end a capture.
  for (QPushButton* one : findChildren<QPushButton*>()) one->setAutoDefault(false);
  check();
}

void CaptureWindow::makeForm(QLayout& column) {
  service_->setObjectName(QStringLiteral("service"));
  service_->addItem(tr("none: the filter alone"), QString());
  for (const VirtualService& one : cluster_.virtualServices) service_->addItem(text(one.name), text(one.name));
  client_->setObjectName(QStringLiteral("client"));
  client_->setPlaceholderText(tr("any; such as %1").arg(QStringLiteral("203.0.113.7")));
  client_->setClearButtonEnabled(true);
  status_->setObjectName(QStringLiteral("status"));
  auto* above = new QWidget;
  auto* sides = new QHBoxLayout(above);
  sides->setContentsMargins(0, 0, 0, 0);
  sides->setSpacing(16);
  sides->addWidget(places_, 3);
  auto* form = new QGridLayout;
  form->setHorizontalSpacing(8);
  form->setVerticalSpacing(8);
  form->addWidget(labelFor(tr("Virtual service"), service_), 0, 0);
  form->addWidget(service_, 0, 1);
  form->addWidget(labelFor(tr("Client"), client_), 1, 0);
  form->addWidget(client_, 1, 1);
  form->addWidget(new QLabel(tr("Filter")), 2, 0, Qt::AlignTop);
  form->addWidget(filter_, 2, 1);
  form->addWidget(new QLabel(tr("At most")), 3, 0, Qt::AlignTop);
  auto* limits = new QGridLayout;
  limits->setHorizontalSpacing(8);
  makeLimits(*limits);
  form->addLayout(limits, 3, 1);
  form->addWidget(status_, 4, 0, 1, 2);
  form->setRowStretch(5, 1);
  form->setColumnStretch(1, 1);
  sides->addLayout(form, 4);
  auto* whole = new QSplitter(Qt::Vertical);
  whole->setChildrenCollapsible(false);
  whole->addWidget(above);
  whole->addWidget(packets_);
  whole->setSizes({240, 480});
  column.addWidget(whole);
  connect(service_, &QComboBox::currentIndexChanged, this, [this] {
    chooseFor({service_->currentData().toString(), {}, {}});
    propose();
  });
  connect(client_, &QLineEdit::textChanged, this, &CaptureWindow::propose);
  connect(filter_, &FilterField::stateChanged, this, &CaptureWindow::check);
  connect(places_, &PlacesTree::chosenChanged, this, &CaptureWindow::check);
}

/// As wide as the agent allows (openapi.json, CaptureOrder); of packets as many as are shown.
void CaptureWindow::makeLimits(QLayout& row) {
  auto& grid = static_cast<QGridLayout&>(row);
  int at = 0;
  const auto limit = [&](QSpinBox* box, const char* name, const QString& words, int least, int most, int value,
                         int step, const QString& unit) {
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setValue(value);
    box->setSuffix(unit);
    box->setGroupSeparatorShown(true);
    box->setAccessibleName(words);
    box->setToolTip(tr("%1: %2 to %3").arg(words, locale().toString(least), locale().toString(most)) + unit);
    grid.addWidget(box, at / 2, at % 2);
    ++at;
  };
  limit(seconds_, "seconds", tr("Time"), 1, 600, 60, 10, tr(" s"));
  limit(most_, "packets", tr("Packets, of each director"), 1, static_cast<int>(troubleshoot::PacketsModel::kMost),
        static_cast<int>(troubleshoot::PacketsModel::kMost), 1000, tr(" packets"));
  limit(kibibytes_, "kibibytes", tr("Size of the file"), 64, 16384, 16384, 1024, tr(" KiB"));
  limit(snap_, "snap", tr("Kept of each packet"), 64, 65535, 256, 64, tr(" bytes each"));
}

void CaptureWindow::chooseFor(const Wish& wish) {
  if (const int at = service_->findData(wish.service); at >= 0 && at != service_->currentIndex()) {
    const QSignalBlocker quiet(service_);
    service_->setCurrentIndex(at);
  }
  QStringList directors, servers;
  if (!wish.realServer.isEmpty()) servers << wish.realServer;
  if (!wish.director.isEmpty()) directors << wish.director;
  const VirtualService* chosen = service();
  if (chosen && directors.isEmpty() && servers.isEmpty()) {
    for (const std::string& one : diagnosis::directorsOf(cluster_, *chosen)) directors << text(one);
    for (const ServiceServer& one : chosen->realServers) servers << text(one.server);
  }
  if (!chosen && directors.isEmpty() && servers.isEmpty())
    for (const AgentClient* one : clients_()) directors << one->name();
  places_->choose(directors, servers);
}

const VirtualService* CaptureWindow::service() const {
  const QString name = service_->currentData().toString();
  return name.isEmpty() ? nullptr : cluster_.virtualService(name.toStdString());
}

/// What was typed by hand stays, until it is taken away.
void CaptureWindow::propose() {
  const VirtualService* chosen = service();
  const auto client = IpAddress::parse(client_->text().trimmed().toStdString());
  client_->setEnabled(chosen != nullptr);
  if (!filter_->isOwn() || filter_->filter().isEmpty()) {
    const bool fits = !client || (chosen && client->family() == chosen->serviceFamily());
    filter_->propose(chosen && fits ? text(packets::captureFilter(cluster_, *chosen, client)) : QString());
  }
  check();
}

Result<std::vector<troubleshoot::Listening>> CaptureWindow::orders() const {
  const auto wrong = [](const QString& words) { return Error{"", words.toStdString()}; };
  const QString typed = client_->text().trimmed();
  const auto client = IpAddress::parse(typed.toStdString());
  const VirtualService* chosen = service();
  if (chosen && !typed.isEmpty() && !client)
    return wrong(tr("\"%1\" is no address; such as 203.0.113.7, or empty for any client").arg(typed));
  if (chosen && client && client->family() != chosen->serviceFamily())
    return wrong(tr("%1 is of the other family than %2").arg(typed, text(chosen->name)));
  if (filter_->state() == FilterField::State::bad) return wrong(tr("The filter has to be mended first"));
  api::CaptureOrder order;
  order.seconds = static_cast<std::uint32_t>(seconds_->value());
  order.packets = static_cast<std::uint32_t>(most_->value());
  order.bytes = std::min(static_cast<std::uint32_t>(kibibytes_->value()) * 1024U, 16U << 20U);
  order.snap = static_cast<std::uint32_t>(snap_->value());
  // The service's own filter is the agent's to make: that one knows interfaces without Ethernet headers too.
  if (chosen && !filter_->isOwn()) {
    order.service = chosen->name;
    if (client) order.client = client->toString();
  } else {
    order.filter = filter_->filter().toStdString();
  }
  const auto clients = clients_();
  std::vector<troubleshoot::Listening> all;
  const auto listeningOf = [&](AgentClient* director) -> troubleshoot::Listening& {
    for (auto& one : all)
      if (one.director == director) return one;
    return all.emplace_back(troubleshoot::Listening{director, order});
  };
  for (const PlacesTree::Director& one : places_->directors()) {
    for (AgentClient* director : clients)
      if (director->name() == one.name) listeningOf(director).order.interfaces = one.interfaces;
  }
  for (const QString& server : places_->realServers()) {
    AgentClient* director = agentFor(cluster_, server, clients);
    if (!director) return wrong(tr("No director is paired with this console"));
    auto& names = listeningOf(director).order.realServers;
    names.push_back(server.toStdString());
    if (names.size() > troubleshoot::kMostRealServers)
      return wrong(tr("A director listens on at most %1 real servers at once").arg(troubleshoot::kMostRealServers));
  }
  if (all.empty()) return wrong(tr("Tick where to listen: a director, an interface or a real server"));
  return all;
}

void CaptureWindow::check() {
  const auto made = orders();
  const bool checked = filter_->state() == FilterField::State::good;
  packets_->setReady(made.ok() && checked);
  const bool told = !made && filter_->state() != FilterField::State::bad;
  status_->tell(told ? text(made.message()) : QString(), told);
  status_->setVisible(told);
}

void CaptureWindow::begin() {
  const auto made = orders();
  if (!made) return check();
  packets_->listen({cluster_,
                    service() ? service()->name : std::string(),
                    IpAddress::parse(client_->text().trimmed().toStdString()),
                    {}},
                   *made);
}

}  // namespace lvs::tools
