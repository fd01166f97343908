// What was said in one run of a health check: when, what came of it, the request that was sent and the reply that was
// received, in fixed-width text.
#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QWidget>
#include <optional>

#include "common/api/health.h"

namespace lvs {

class ExchangeView : public QWidget {
  Q_OBJECT
 public:
  /// `empty`: what is said while there is none.
  explicit ExchangeView(const QString& empty, QWidget* parent = nullptr);
  void show(const std::optional<api::CheckExchange>& exchange, std::int64_t clockOffsetMs, std::int64_t nowMs);
  using QWidget::show;
  /// All of it, to be copied.
  QString text() const;

 private:
  QString empty_;
  QLabel* sentence_;
  QLabel* certificate_;
  QPlainTextEdit* sent_;
  QPlainTextEdit* received_;
};

/// Bytes as a person can read them: line ends as they are, others that cannot be seen as "\x00".
QString readable(const std::string& bytes);

}  // namespace lvs
