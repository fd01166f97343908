#include "console/editor/merge.h"

#include <QJsonArray>
#include <QJsonObject>

#include "console/editor/cluster_json.h"
#include "console/editor/field_words.h"

namespace lvs::editor {
namespace {

/// What tells the objects of a list apart; empty: they are no objects with a name.
QString keyField(const QJsonArray& list) {
  if (list.isEmpty() || !list.first().isObject()) return {};
  for (const char* field : {"name", "server", "director"}) {
    if (list.first().toObject().contains(QLatin1String(field))) return QString::fromLatin1(field);
  }
  return {};
}

class Merger {
 public:
  /// The pointers are into mine, where the words for them are looked up.
  QJsonValue value(const QJsonValue& base, const QJsonValue& mine, const QJsonValue& theirs, const QString& pointer) {
    if (mine == theirs || theirs == base) return mine;
    if (mine == base) return theirs;
    if (mine.isObject() && theirs.isObject())
      return object(base.toObject(), mine.toObject(), theirs.toObject(), pointer);
    if (mine.isArray() && theirs.isArray()) {
      QString key = keyField(mine.toArray());
      if (key.isEmpty()) key = keyField(theirs.toArray());
      if (!key.isEmpty()) return list(base.toArray(), mine.toArray(), theirs.toArray(), key, pointer);
    }
    conflicts_ << pointer;
    return mine;
  }
  const QStringList& conflicts() const { return conflicts_; }

 private:
  QJsonObject object(const QJsonObject& base, const QJsonObject& mine, const QJsonObject& theirs,
                     const QString& pointer) {
    QJsonObject merged;
    QStringList keys = mine.keys();
    for (const QString& key : theirs.keys()) {
      if (!keys.contains(key)) keys << key;
    }
    for (const QString& key : std::as_const(keys)) {
      const QJsonValue one =
          value(base.value(key), mine.value(key), theirs.value(key), pointer + QLatin1Char('/') + key);
      if (!one.isUndefined()) merged.insert(key, one);
    }
    return merged;
  }

  static QJsonValue withKey(const QJsonArray& list, const QString& field, const QString& key) {
    for (const QJsonValue& one : list) {
      if (one.toObject().value(field).toString() == key) return one;
    }
    return QJsonValue(QJsonValue::Undefined);
  }

  /// Mine in my order; what they added comes after.
  QJsonArray list(const QJsonArray& base, const QJsonArray& mine, const QJsonArray& theirs, const QString& field,
                  const QString& pointer) {
    QJsonArray merged;
    for (qsizetype at = 0; at < mine.size(); ++at) {
      const QString key = mine[at].toObject().value(field).toString();
      const QJsonValue one = value(withKey(base, field, key), mine[at], withKey(theirs, field, key),
                                   pointer + QLatin1Char('/') + QString::number(at));
      if (!one.isUndefined()) merged << one;
    }
    for (const QJsonValue& one : theirs) {
      const QString key = one.toObject().value(field).toString();
      if (!withKey(mine, field, key).isUndefined()) continue;
      const QJsonValue before = withKey(base, field, key);
      if (before.isUndefined()) merged << one;
      // I removed what they changed: it stays removed, and that is told.
      else if (before != one) conflicts_ << key;
    }
    return merged;
  }

  QStringList conflicts_;
};

}  // namespace

Result<Merged> merge(const Cluster& base, const Cluster& mine, const Cluster& theirs) {
  const QJsonObject own = jsonOf(mine);
  Merger merger;
  const QJsonObject merged = merger.value(jsonOf(base), own, jsonOf(theirs), {}).toObject();
  auto cluster = clusterOf(merged);
  if (!cluster) return cluster.errors();
  Merged result{std::move(*cluster), {}};
  for (const QString& conflict : merger.conflicts()) {
    if (!conflict.startsWith(QLatin1Char('/'))) {
      result.conflicts << conflict;
      continue;
    }
    const PlaceWords words = placeWords(own, conflict);
    result.conflicts << (words.owner.isEmpty() ? words.field : QStringLiteral("%1 – %2").arg(words.owner, words.field));
  }
  return result;
}

}  // namespace lvs::editor
