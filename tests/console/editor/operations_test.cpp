// Edits of the document as pure functions and as undo commands: nothing dangles, everything can be taken back.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QUndoStack>

#include "common/model/codec.h"
#include "common/model/validate.h"
#include "console/editor/document.h"
#include "console/editor/field_words.h"
#include "console/editor/operations.h"
#include "console/editor/schema.h"
#include "console/editor/templates.h"
#include "tests/common/full_document.h"

using namespace lvs;
using namespace lvs::editor;

namespace {

std::vector<Id> allOf(const Cluster& cluster) {
  std::vector<Id> ids;
  for (const auto& one : cluster.sites) ids.push_back({Kind::site, one.name});
  for (const auto& one : cluster.directors) ids.push_back({Kind::director, one.name});
  for (const auto& one : cluster.realServers) ids.push_back({Kind::realServer, one.name});
  for (const auto& one : cluster.failoverGroups) ids.push_back({Kind::group, one.name});
  for (const auto& one : cluster.healthChecks) ids.push_back({Kind::healthCheck, one.name});
  for (const auto& one : cluster.virtualServices) ids.push_back({Kind::service, one.name});
  for (const auto& one : cluster.actions) ids.push_back({Kind::action, one.name});
  return ids;
}

QStringList dangling(const Cluster& cluster) {
  QStringList found;
  for (const Error& error : validate(cluster)) {
    if (error.message.starts_with("there is no ")) found << QString::fromStdString(error.pointer + error.message);
  }
  return found;
}

/// Every pointer to a value that is no object and no list of objects.
void leaves(const QString& definition, const QJsonObject& object, const QString& pointer,
            QList<QPair<QString, Field>>& out) {
  for (const Field& field : fieldsOf(definition)) {
    const QString here = pointer + QLatin1Char('/') + field.name;
    if (field.type == Field::Type::object) {
      if (object.contains(field.name)) leaves(field.definition, object[field.name].toObject(), here, out);
    } else if (field.type == Field::Type::objects) {
      const QJsonArray list = object[field.name].toArray();
      for (int at = 0; at < list.size(); ++at)
        leaves(field.definition, list[at].toObject(), here + QLatin1Char('/') + QString::number(at), out);
    } else {
      out << QPair(here, field);
    }
  }
}

QJsonValue another(const Field& field) {
  switch (field.type) {
    case Field::Type::number: return field.minimum + 1;
    case Field::Type::truth: return !field.standard.toBool();
    case Field::Type::choice: return field.values.last();
    case Field::Type::texts:
      return field.name == QLatin1String("schedulerFlags") ? QJsonArray{QStringLiteral("port")}
                                                           : QJsonArray{QStringLiteral("10.9.8.7/24")};
    case Field::Type::numbers: return QJsonArray{200, 204};
    case Field::Type::statuses: return QJsonArray{200, QStringLiteral("300-399")};
    default: break;
  }
  const bool address = field.name.startsWith(QLatin1String("address")) || field.name == QLatin1String("group");
  return field.name == QLatin1String("agent") ? QStringLiteral("10.9.8.7:99")
         : address                            ? QStringLiteral("10.9.8.7")
                                              : QStringLiteral("another");
}

}  // namespace

class OperationsTest : public QObject {
  Q_OBJECT
 private slots:
  void everyFieldOfTheSchemaHasWords() {
    QVERIFY(definitions().size() >= 13);
    for (const QString& definition : definitions()) {
      for (const Field& field : fieldsOf(definition)) {
        const FieldWords words = fieldWords(definition, field.name);
        QVERIFY2(!words.help.isEmpty(), qPrintable(definition + QLatin1Char('/') + field.name));
      }
    }
    for (const Field& field : fieldsOf(QStringLiteral("virtualService"))) {
      if (field.name != QLatin1String("scheduler") && field.name != QLatin1String("forwarding")) continue;
      for (const QString& value : field.values) QVERIFY2(!valueWords(field.name, value).isEmpty(), qPrintable(value));
    }
  }

  /// Each field by itself: changed, named in undo, and taken back to the byte.
  void everyFieldCanBeEditedAndUndone() {
    Document document;
    document.adopt(test::fullDocument());
    const std::string before = serialiseCluster(document.cluster());
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(before)).object();
    QList<QPair<QString, Field>> fields;
    for (const char* list :
         {"sites", "directors", "realServers", "failoverGroups", "healthChecks", "virtualServices"}) {
      const QString name = QString::fromLatin1(list);
      const QJsonArray objects = root[name].toArray();
      for (int at = 0; at < objects.size(); ++at)
        leaves(definitionBelow(QStringLiteral("cluster"), name), objects[at].toObject(),
               QStringLiteral("/%1/%2").arg(name).arg(at), fields);
    }
    QVERIFY(fields.size() > 80);
    for (const auto& [pointer, field] : fields) {
      const Outcome done = document.setField(pointer, another(field));
      QVERIFY2(done.ok(), qPrintable(pointer + QStringLiteral(": ") + QString::fromStdString(done.message())));
      if (!document.undoStack().canUndo()) continue;  // it was that already
      QVERIFY(document.undoStack().undoText().contains(fieldWords(QString(), field.name).label) ||
              document.undoStack().undoText().contains(QStringLiteral("→")));
      document.undoStack().undo();
      QCOMPARE(QString::fromStdString(serialiseCluster(document.cluster())), QString::fromStdString(before));
      document.undoStack().clear();
    }
  }

  void whatCannotBeReadIsRefusedAtItsField() {
    Document document;
    document.adopt(test::fullDocument());
    const Cluster before = document.cluster();
    const Outcome done = document.setField(QStringLiteral("/realServers/0/address"), QStringLiteral("10.0.0.999"));
    QVERIFY(!done.ok());
    QCOMPARE(done.errors().front().pointer, std::string("/realServers/0/address"));
    QVERIFY(document.cluster() == before);
    QVERIFY(!document.undoStack().canUndo());
    // What can be read but breaks a rule is taken, and told.
    QVERIFY(document.setField(QStringLiteral("/virtualServices/0/healthCheck"), QStringLiteral("nobody")).ok());
    QVERIFY(!document.errors().empty());
    document.undoStack().undo();
    QVERIFY(document.errors().empty());
  }

  void removedObjectsLeaveNothingDangling() {
    const Cluster full = test::fullDocument();
    for (const Id& id : allOf(full)) {
      Cluster cluster = full;
      QVERIFY(remove(cluster, id));
      QVERIFY(!exists(cluster, id));
      QCOMPARE(dangling(cluster), QStringList());
      QVERIFY(!remove(cluster, id));
    }
  }

  void renamedObjectsKeepTheirReferences() {
    const Cluster full = test::fullDocument();
    for (const Id& id : allOf(full)) {
      Cluster cluster = full;
      QVERIFY(rename(cluster, id, "quite-new").ok());
      QVERIFY(validate(cluster).empty());
      QVERIFY(rename(cluster, {id.kind, "quite-new"}, id.name).ok());
      QVERIFY(cluster == full);
      for (const Id& other : allOf(full)) {
        if (other.kind == id.kind && other.name != id.name) QVERIFY(!rename(cluster, id, other.name).ok());
      }
    }
  }

  void copiesHaveNamesAndAddressesOfTheirOwn() {
    for (const Template kind : {Template::nat, Template::directRouting, Template::tunnel, Template::tunnelTwoSites}) {
      const auto made = makeCluster(kind, standardAnswers(kind));
      QVERIFY2(made.ok(), made.message().c_str());
      for (const Id& id : allOf(*made)) {
        Cluster cluster = *made;
        const auto copy = duplicate(cluster, id);
        QVERIFY(copy.ok());
        const Errors errors = validate(cluster);
        QVERIFY2(errors.empty(), errors.empty() ? "" : (id.toString() + ": " + errors[0].message).c_str());
      }
    }
  }

  void whatIsAddedStandsWithoutFault() {
    const auto made = makeCluster(Template::directRouting, standardAnswers(Template::directRouting));
    for (const Kind kind :
         {Kind::site, Kind::director, Kind::realServer, Kind::group, Kind::healthCheck, Kind::service, Kind::action}) {
      Cluster cluster = *made;
      for (int count = 0; count < 3; ++count) add(cluster, kind);
      const Errors errors = validate(cluster);
      QVERIFY2(errors.empty(), errors.empty() ? "" : (errors[0].pointer + ": " + errors[0].message).c_str());
    }
  }

  void anActionFollowsItsServicesAndGoesWithTheLast() {
    Cluster cluster = test::fullDocument();
    QVERIFY(rename(cluster, {Kind::service, "web"}, "shop").ok());
    QCOMPARE(cluster.action("mail")->services, (std::vector<std::string>{"shop", "dns"}));
    QVERIFY(remove(cluster, {Kind::service, "shop"}));
    QCOMPARE(cluster.action("mail")->services, std::vector<std::string>{"dns"});
    // Without a name it would be for all services.
    QVERIFY(remove(cluster, {Kind::service, "dns"}));
    QVERIFY(!cluster.action("mail"));
    QVERIFY(remove(cluster, {Kind::group, "four"}));
    QVERIFY(!cluster.action("route"));
    QVERIFY(cluster.action("hook"));
  }

  void joinsAreMadeAndParted() {
    Cluster cluster = *makeCluster(Template::tunnelTwoSites, standardAnswers(Template::tunnelTwoSites));
    const Id server = add(cluster, Kind::realServer);
    const Cluster before = cluster;
    QVERIFY(join(cluster, {Kind::service, "http1"}, server).ok());
    QCOMPARE(cluster.virtualService("http1")->realServers.back().server, server.name);
    const Cluster once = cluster;
    QVERIFY(join(cluster, server, {Kind::service, "http1"}).ok());
    QVERIFY(cluster == once);
    QVERIFY(part(cluster, server, {Kind::service, "http1"}).ok());
    QVERIFY(cluster == before);
    QVERIFY(!join(cluster, {Kind::site, "dc1"}, {Kind::service, "http1"}).ok());
    QVERIFY(join(cluster, {Kind::site, "dc1"}, server).ok());
    QCOMPARE(cluster.realServer(server.name)->site, std::string("dc1"));
  }

  void aCheckOfWeightsJoinsAsFeedback() {
    Cluster cluster = *makeCluster(Template::tunnelTwoSites, standardAnswers(Template::tunnelTwoSites));
    const Id check = add(cluster, Kind::healthCheck);
    cluster.healthChecks.back().type = CheckType::feedback;
    const Cluster before = cluster;
    QVERIFY(join(cluster, check, {Kind::service, "http1"}).ok());
    QCOMPARE(cluster.virtualService("http1")->feedback, check.name);
    QCOMPARE(cluster.virtualService("http1")->healthCheck, before.virtualService("http1")->healthCheck);
    QVERIFY(part(cluster, check, {Kind::service, "http1"}).ok());
    QVERIFY(cluster == before);
  }

  void pastedIntoAnotherClusterItFollowsItsNames() {
    const Cluster full = test::fullDocument();
    Cluster same = full;
    const auto twice = paste(same, copyText(full, allOf(full)));
    QVERIFY2(twice.ok(), twice.message().c_str());
    QCOMPARE(twice->size(), allOf(full).size());
    QCOMPARE(dangling(same), QStringList());
    QCOMPARE(same.realServers.size(), 2 * full.realServers.size());
    // The copy's entries name the copies, not the originals.
    QVERIFY(same.virtualServices.back().realServers.front().server !=
            full.virtualServices.back().realServers.front().server);
    Cluster empty;
    empty.name = "empty";
    const auto lonely = paste(empty, copyText(full, {{Kind::service, full.virtualServices[0].name}}));
    QVERIFY(lonely.ok());
    QCOMPARE(dangling(empty), QStringList());
    const Cluster before = full;
    Cluster target = full;
    QVERIFY(!paste(target, "{\"format\": \"something\"}").ok());
    QVERIFY(!paste(target, "no JSON").ok());
    QVERIFY(target == before);
  }

  void templatesTellWhatIsWrongWithAnswers() {
    Answers answers = standardAnswers(Template::directRouting);
    answers.sites[0].vip = "192.0.2.100";
    const auto made = makeCluster(Template::directRouting, answers);
    QVERIFY(!made.ok());
    QVERIFY(made.message().find("VIP") != std::string::npos &&
            made.message().find("192.0.2.100/24") != std::string::npos);
    answers = standardAnswers(Template::nat);
    answers.name = "not a name";
    QVERIFY(!makeCluster(Template::nat, answers).ok());
  }

  /// A thousand edits at random: undone to the start it is the same text, redone to the end again the other.
  void aThousandEditsAreUndoneToTheByte() {
    QRandomGenerator random(20261121);
    Document document;
    document.adopt(*makeCluster(Template::tunnelTwoSites, standardAnswers(Template::tunnelTwoSites)));
    const std::string before = serialiseCluster(document.cluster());
    const auto pick = [&](const auto& list) { return list[random.bounded(static_cast<quint32>(list.size()))]; };
    const std::vector<Kind> kinds{Kind::site,        Kind::director, Kind::realServer, Kind::group,
                                  Kind::healthCheck, Kind::service,  Kind::action};
    document.undoStack().setUndoLimit(0);
    for (int edit = 0; edit < 1000; ++edit) {
      const QString name = QStringLiteral("edit %1").arg(edit);
      const Outcome done = document.apply(name, [&](Cluster& cluster) -> Outcome {
        const std::vector<Id> all = allOf(cluster);
        const auto what = all.empty() ? 0 : random.bounded(7);
        if (what == 0) add(cluster, pick(kinds));
        else if (what == 1 && all.size() > 20) remove(cluster, pick(all));
        else if (what == 2) (void)rename(cluster, pick(all), "r" + std::to_string(edit));
        else if (what == 3 && all.size() < 60) (void)duplicate(cluster, pick(all));
        else if (what == 4) (void)join(cluster, pick(all), pick(all));
        else if (what == 5) (void)part(cluster, pick(all), pick(all));
        else if (all.size() < 60)
          return paste(cluster, copyText(cluster, {pick(all), pick(all)})).ok() ? Outcome(Done{})
                                                                                : Outcome(Error{"", "paste"});
        return Done{};
      });
      QVERIFY2(done.ok(), done.message().c_str());
      QCOMPARE(dangling(document.cluster()), QStringList());
      const auto read = parseCluster(serialiseCluster(document.cluster()));
      QVERIFY2(read.ok() && *read == document.cluster(), read.message().c_str());
    }
    const std::string after = serialiseCluster(document.cluster());
    QVERIFY(document.undoStack().count() > 400);  // many change nothing
    while (document.undoStack().canUndo()) document.undoStack().undo();
    QCOMPARE(QString::fromStdString(serialiseCluster(document.cluster())), QString::fromStdString(before));
    while (document.undoStack().canRedo()) document.undoStack().redo();
    QCOMPARE(QString::fromStdString(serialiseCluster(document.cluster())), QString::fromStdString(after));
  }

  void quickEditsOfOneFieldAreOneForUndo() {
    Document document;
    document.adopt(test::fullDocument());
    const QString pointer = QStringLiteral("/virtualServices/0/realServers/0/weight");
    for (int weight = 10; weight < 20; ++weight) QVERIFY(document.setField(pointer, weight).ok());
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QVERIFY(document.cluster() == test::fullDocument());
  }
};

QTEST_MAIN(OperationsTest)
#include "operations_test.moc"
