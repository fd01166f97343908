// Whose connections are followed: those that clients make anyway, of all or of one address, or a few that this machine,
// a director or a host over SSH is asked to make.
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>
#include <optional>

#include "common/model/address.h"

namespace lvs::troubleshoot {

class ClientField : public QWidget {
  Q_OBJECT
 public:
  explicit ClientField(QWidget* parent = nullptr);

  /// Those that could make connections; the choice stays, where it is still among them.
  void setDirectors(const QStringList& names);
  /// As Asker has it; empty: clients' own.
  QString asks() const;
  /// Of clients' own connections; nullopt: of all.
  std::optional<IpAddress> client() const;
  /// What is wrong with what was typed; empty: nothing.
  QString problem() const;
  /// As asks() and client() tell them.
  void choose(const QString& asks, const QString& client);

 signals:
  void changed();
  void returnPressed();

 private:
  QString kind() const { return who_->currentData().toString(); }
  QString typed() const { return typed_->text().trimmed(); }
  void fit();

  QComboBox* who_;
  QLineEdit* typed_;
  QString other_;  ///< what was typed for the other kind that is typed
  QString last_;   ///< kind before
};

}  // namespace lvs::troubleshoot
