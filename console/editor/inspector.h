// The selected object: what it is, what it does now, and the fields that can be edited. Edits go through
// the document's commands, so that each can be undone.
#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>

#include "console/client/health_calls.h"
#include "console/editor/document.h"
#include "console/editor/help_window.h"
#include "console/editor/object_form.h"
#include "console/topology/graph.h"

namespace lvs {

class Inspector : public QScrollArea {
  Q_OBJECT
 public:
  explicit Inspector(Document& document, QWidget* parent = nullptr);
  void show(const QString& id);
  /// Several objects at once: what they share can be edited together.
  void showSeveral(const QStringList& ids);
  /// Puts the cursor into the name of what is shown.
  void editName();
  void setLive(const topology::Graph& graph);
  /// Whom actions are tried on.
  void setDirectors(Correspondents directors) { directors_ = std::move(directors); }
  const QString& shownId() const { return id_; }
  /// What the fields of the shown object are for; null where it has none.
  HelpWindow* openHelp();

 signals:
  void renamed(const QString& id);  ///< the shown object has another name, and so another id
  void tryWanted(const QString& check);

 private:
  struct Place {
    QString pointer;     ///< "/virtualServices/0"; empty: none
    QString definition;  ///< the schema's: "virtualService"
    bool operator==(const Place&) const = default;
  };
  Place placeOf(const QString& id) const;
  void documentChanged();
  void rebuild();
  void refreshForm();
  void takeEdit(const QString& pointer, const QJsonValue& value);
  void section(const QString& title);
  void weightField(const VirtualService& service, std::size_t entry, const QString& label);
  void showWeights(const QString& name);
  void showSharedWeights(const QStringList& names);
  QString heading() const;
  void takeSharedEdit(const QString& pointer, const QJsonValue& value);
  QString liveText() const;
  QString setupText() const;

  Document& document_;
  Correspondents directors_;
  topology::Graph graph_;
  QString id_;
  QStringList more_;  ///< others of the same kind, edited together with it
  Place place_;
  Errors refused_;  ///< what the last edit was refused for
  QPointer<HelpWindow> help_;
  QFormLayout* form_ = nullptr;
  QLabel* live_ = nullptr;
  editor::ObjectForm* fields_ = nullptr;
};

}  // namespace lvs
