// The selected object: what it is, what it does now, and the fields that can be edited. Edits go through
// the document's commands, so that each can be undone.
#pragma once

#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>

#include "console/editor/document.h"
#include "console/topology/graph.h"

namespace lvs {

class Inspector : public QScrollArea {
  Q_OBJECT
 public:
  explicit Inspector(Document& document, QWidget* parent = nullptr);
  void show(const QString& id);
  void setLive(const topology::Graph& graph);
  const QString& shownId() const { return id_; }

 private:
  void rebuild();
  void fact(const QString& label, const QString& value);
  void section(const QString& title);
  void weightField(const VirtualService& service, std::size_t entry, const QString& label);
  void showService(const QString& name);
  void showServer(const QString& name);
  void showDirector(const QString& name);
  void showGroup(const QString& name);
  void showSite(const QString& name);
  QString liveText() const;

  Document& document_;
  topology::Graph graph_;
  QString id_;
  QFormLayout* form_ = nullptr;
  QLabel* live_ = nullptr;
};

}  // namespace lvs
