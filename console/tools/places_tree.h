// Where packets can be captured: each paired director with its interfaces and what these carry just now, and the real
// servers, which a director listens on over SSH. What is ticked is meant.
#pragma once

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QTreeWidget>
#include <functional>

#include "common/model/document.h"
#include "console/client/agent_client.h"
#include "console/tools/rates.h"

namespace lvs::tools {

class PlacesTree : public QTreeWidget {
  Q_OBJECT
 public:
  static constexpr int kReadingMs = 1000;
  using Clients = std::function<std::vector<AgentClient*>()>;

  PlacesTree(const Cluster& cluster, Clients clients, QWidget* parent = nullptr);

  /// A director that is listened on.
  struct Director {
    QString name;
    std::vector<std::string> interfaces;  ///< empty: all that are up
  };
  std::vector<Director> directors() const;
  QStringList realServers() const;
  /// Ticks these and nothing else: directors and real servers by their names.
  void choose(const QStringList& directors, const QStringList& realServers);
  /// What a director tells of its interfaces; the tree asks by itself while it is seen.
  void take(const QString& director, const api::Interfaces& read);

 signals:
  void chosenChanged();

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void ask();
  QTreeWidgetItem* directorItem(const QString& name) const;
  void showOne(QTreeWidgetItem& item, const api::Interface& now, const api::Interfaces* before,
               std::uint64_t elapsedMs);

  Clients clients_;
  QTimer timer_;
  QHash<QString, api::Interfaces> last_;
  QSet<QString> asking_;  ///< directors that have not answered yet: they are not asked twice
  QTreeWidgetItem* servers_ = nullptr;
};

}  // namespace lvs::tools
