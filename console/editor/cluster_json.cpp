#include "console/editor/cluster_json.h"

#include <QJsonDocument>

#include "common/model/codec.h"

namespace lvs::editor {

QJsonObject jsonOf(const Cluster& cluster) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(serialiseCluster(cluster))).object();
}

Result<Cluster> clusterOf(const QJsonObject& json) {
  return parseCluster(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
}

}  // namespace lvs::editor
