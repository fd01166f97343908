#include "console/start/new_cluster_dialog.h"

#include <QFormLayout>
#include <QHBoxLayout>

#include "console/text.h"
#include "console/window/look.h"

namespace lvs {
namespace {

QString joined(const std::vector<std::string>& values) {
  QStringList list;
  for (const std::string& value : values) list << text(value);
  return list.join(QStringLiteral(", "));
}

std::vector<std::string> parted(const QString& typed) {
  std::vector<std::string> values;
  for (const QString& one : typed.split(QLatin1Char(','), Qt::SkipEmptyParts))
    values.push_back(one.trimmed().toStdString());
  return values;
}

}  // namespace

NewClusterDialog::NewClusterDialog(QWidget* parent)
    : QDialog(parent),
      kinds_(new QListWidget),
      why_(new QLabel),
      scene_(new topology::Scene(this)),
      picture_(new QGraphicsView(scene_)),
      right_(new QVBoxLayout),
      fault_(new StatusLine),
      create_(new QPushButton(tr("Create"))) {
  setWindowTitle(tr("New cluster"));
  resize(860, 680);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 16, 16, 16);
  column->setSpacing(12);
  auto* heading = new QLabel(tr("How do packets reach the real servers?"));
  look::makeHeading(heading);
  column->addWidget(heading);
  auto* row = new QHBoxLayout;
  row->setSpacing(16);
  kinds_->addItems({tr("NAT"), tr("Direct routing"), tr("Tunnel, one site"), tr("Tunnel, two sites")});
  kinds_->setAccessibleName(tr("Forwarding method"));
  kinds_->setFixedWidth(190);
  row->addWidget(kinds_);
  row->addLayout(right_, 1);
  why_->setWordWrap(true);
  right_->addWidget(why_);
  // The cluster as it would be: nothing to be touched here.
  picture_->setInteractive(false);
  picture_->setFocusPolicy(Qt::NoFocus);
  picture_->setRenderHint(QPainter::Antialiasing);
  picture_->setFixedHeight(190);
  picture_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  picture_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  picture_->setAccessibleName(tr("The cluster as it would be"));
  scene_->setColours(palette());
  right_->addWidget(picture_);
  column->addLayout(row, 1);
  fault_->setObjectName(QStringLiteral("fault"));
  column->addWidget(fault_);
  auto* buttons = new QHBoxLayout;
  auto* cancel = new QPushButton(tr("Cancel"));
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(create_);
  create_->setDefault(true);
  create_->setObjectName(QStringLiteral("create"));
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(create_, &QPushButton::clicked, this, [this] {
    auto cluster = editor::makeCluster(kind(), answers());
    if (!cluster) return check();
    emit made(*cluster);
    accept();
  });
  connect(kinds_, &QListWidget::currentRowChanged, this, &NewClusterDialog::choose);
  kinds_->setCurrentRow(1);
}

void NewClusterDialog::choose(int) {
  switch (kind()) {
    case editor::Template::nat:
      why_->setText(
          tr("Choose this when the real servers cannot be touched, or have other ports: requests and replies "
             "pass the directors, which are the real servers' gateway. The directors carry all bytes."));
      break;
    case editor::Template::directRouting:
      why_->setText(
          tr("Choose this when directors and real servers share a segment: replies go straight to the client, "
             "so it is the fastest. The VIP is set up on the real servers without ARP, which the agent does."));
      break;
    case editor::Template::tunnel:
      why_->setText(
          tr("Choose this when the real servers stand in other networks: requests travel in IP packets of "
             "their own, replies leave by the real servers' own routers."));
      break;
    case editor::Template::tunnelTwoSites:
      why_->setText(
          tr("Choose this for two data centres that serve each other's clients: each has a VIP and two "
             "directors, and both use the real servers of both."));
      break;
  }
  addFields(editor::standardAnswers(kind()));
  check();
}

QLineEdit* NewClusterDialog::field(QFormLayout* form, const QString& label, const QString& value, const char* name) {
  auto* edit = new QLineEdit(value);
  edit->setAccessibleName(label);
  edit->setObjectName(QString::fromLatin1(name) + (sites_.isEmpty() ? QString() : QString::number(sites_.size())));
  form->addRow(label, edit);
  connect(edit, &QLineEdit::textChanged, this, &NewClusterDialog::check);
  return edit;
}

void NewClusterDialog::addFields(const editor::Answers& answers) {
  delete fields_;
  sites_.clear();
  fields_ = new QWidget;
  auto* form = new QFormLayout(fields_);
  form->setContentsMargins(0, 8, 0, 0);
  form->setHorizontalSpacing(12);
  name_ = field(form, tr("Name"), text(answers.name), "name");
  interface_ = field(form, tr("Interface of the VIP"), text(answers.interface), "interface");
  insideInterface_ = nullptr;
  if (kind() == editor::Template::nat)
    insideInterface_ =
        field(form, tr("Interface to the real servers"), text(answers.insideInterface), "inside-interface");
  ports_ = field(form, tr("TCP ports"), QStringLiteral("80"), "ports");
  for (const editor::SiteAnswers& site : answers.sites) {
    sites_.append(SiteFields());
    if (answers.sites.size() > 1) {
      auto* title = new QLabel(tr("Data centre %1").arg(sites_.size()));
      QFont bold = title->font();
      bold.setBold(true);
      title->setFont(bold);
      form->addRow(title);
    }
    SiteFields& fields = sites_.last();
    fields.vip = field(form, tr("VIP with prefix length"), text(site.vip), "vip");
    if (kind() == editor::Template::nat)
      fields.inside = field(form, tr("Gateway of the real servers"), text(site.inside), "inside");
    fields.directors = field(form, tr("Directors"), joined(site.directors), "directors");
    fields.servers = field(form, tr("Real servers"), joined(site.realServers), "servers");
  }
  right_->addWidget(fields_);
  right_->addStretch();
}

editor::Answers NewClusterDialog::answers() const {
  editor::Answers given;
  given.name = name_->text().trimmed().toStdString();
  given.interface = interface_->text().trimmed().toStdString();
  if (insideInterface_) given.insideInterface = insideInterface_->text().trimmed().toStdString();
  given.ports.clear();
  for (const std::string& port : parted(ports_->text())) given.ports.push_back(QString::fromStdString(port).toUShort());
  for (const SiteFields& fields : sites_) {
    given.sites.push_back({fields.vip->text().trimmed().toStdString(),
                           fields.inside ? fields.inside->text().trimmed().toStdString() : std::string(),
                           parted(fields.directors->text()), parted(fields.servers->text())});
  }
  return given;
}

void NewClusterDialog::check() {
  const auto cluster = editor::makeCluster(kind(), answers());
  fault_->tell(cluster ? tr("Names, weights and all else can be changed afterwards.") : text(cluster.message()),
               !cluster);
  create_->setEnabled(cluster.ok());
  if (cluster) draw(*cluster);
}

void NewClusterDialog::draw(const Cluster& cluster) {
  scene_->setColours(palette());
  scene_->show(topology::buildGraph(cluster, {}));
  picture_->fitInView(scene_->sceneRect(), Qt::KeepAspectRatio);
}

void NewClusterDialog::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  picture_->fitInView(scene_->sceneRect(), Qt::KeepAspectRatio);
}

}  // namespace lvs
