// The line for a capture filter: checked as it is typed, with common expressions to choose from.
#pragma once

#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QWidget>

#include "console/window/status_line.h"

namespace lvs::tools {

class FilterField : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kDebounceMs = 250;

  explicit FilterField(QWidget* parent = nullptr);

  QString filter() const { return line_->text().trimmed(); }
  /// Put there by a choice, not typed: may be replaced by the next choice.
  void propose(const QString& filter);
  bool isOwn() const { return own_; }  ///< typed or changed by a person
  QLineEdit& line() { return *line_; }

  enum class State : std::uint8_t { checking, good, bad };
  State state() const { return state_; }

 signals:
  void edited();        ///< by a person
  void stateChanged();  ///< checked, or to be checked again

 private:
  void makeHelp(QLayout& column);
  void changed();
  void check();
  void take(quint64 asked, const QString& wrong);
  void insert(const QString& expression);

  QLineEdit* line_;
  QToolButton* help_;
  QTreeWidget* examples_;
  StatusLine* words_;
  QTimer pause_;
  quint64 asked_ = 0;  ///< counts the checks: a late answer is not taken for a new one
  State state_ = State::good;
  bool own_ = false;
};

}  // namespace lvs::tools
