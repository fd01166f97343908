// The page that answers "why does it not work?": what is reported, of which service, by which client; then the verdict
// with its evidence, the packet's way, and packets live.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <functional>
#include <memory>
#include <optional>

#include "console/client/diagnosis_run.h"
#include "console/editor/document.h"
#include "console/topology/scene.h"
#include "console/troubleshoot/client_field.h"
#include "console/troubleshoot/inquiry.h"
#include "console/troubleshoot/lesson_view.h"
#include "console/troubleshoot/packets_panel.h"
#include "console/troubleshoot/path_view.h"
#include "console/troubleshoot/progress_view.h"
#include "console/troubleshoot/verdict_view.h"
#include "console/window/status_line.h"

namespace lvs {

class TroubleshootPage : public QWidget {
  Q_OBJECT
 public:
  /// The paired directors that there are now.
  using Clients = std::function<std::vector<AgentClient*>()>;

  TroubleshootPage(const Document& document, Clients clients, QWidget* parent = nullptr);
  ~TroubleshootPage() override;

  /// The document or the directors have changed.
  void refresh();
  /// Chooses the service; empty: none in particular.
  void choose(const QString& service);
  void find();
  void cancel();
  bool isRunning() const { return run_ != nullptr; }

  void showInquiry(const troubleshoot::Inquiry& inquiry);
  /// Of the inquiry that is shown: where its packets went.
  void showPath(const diagnosis::Path& path);
  const std::optional<troubleshoot::Inquiry>& inquiry() const { return inquiry_; }
  troubleshoot::PacketsPanel& packets() { return *packets_; }
  troubleshoot::LessonView& lesson() { return *lesson_; }
  QTabWidget& parts() { return *parts_; }
  /// The canvas that reports show; without one they show the cluster as its document has it.
  void drawLike(const topology::Scene* canvas) { canvas_ = canvas; }
  Outcome saveReport(const QString& path, bool masked) const;

  /// What is kept while the window speaks another language.
  struct Kept {
    diagnosis::Complaint complaint = diagnosis::Complaint::noAnswer;
    QString service;
    QString asks;
    QString client;
    bool looks = false;
    bool follows = true;
    std::optional<troubleshoot::Inquiry> inquiry;
  };
  Kept keep() const;
  void restore(const Kept& kept);

 signals:
  void selected(const QString& id);
  void connectWanted();
  void serviceWanted();
  void inquiryDone();
  /// Of the inquiry that is shown; without hops: there is none.
  void wayShown(const lvs::diagnosis::Path& path);

 private:
  void makeEmpty();
  void makeForm(QLayout& column);
  void makeParts(QLayout& column);
  void fillServices();
  void fillClients();
  void check();
  void runEnded();
  /// The lesson about what is chosen; with what was found, where that is about the same.
  void teach();
  /// Lights up the step that is looked at; elsewhere the way of the packet.
  void lightUp();
  void watch();
  void findAgain();
  void askForReport(bool masked);
  const Cluster& judged() const;
  diagnosis::Complaint complaint() const;
  /// What is watched or was followed: the service, on its directors that are paired.
  std::optional<troubleshoot::Subject> subject(const Cluster& cluster) const;

  struct DeleteLater {
    void operator()(DiagnosisRun* run) const { run->deleteLater(); }
  };

  const Document& document_;
  Clients clients_;
  std::unique_ptr<DiagnosisRun, DeleteLater> run_;
  std::optional<troubleshoot::Inquiry> inquiry_;
  QPointer<const topology::Scene> canvas_;
  QStackedWidget* all_;
  QLabel* emptyWords_;
  QPushButton* emptyGo_;
  QComboBox* complaint_;
  QComboBox* service_;
  troubleshoot::ClientField* client_;
  QCheckBox* looks_;
  QCheckBox* follows_;
  QPushButton* find_;
  QPushButton* report_;
  StatusLine* status_;
  QTabWidget* parts_;
  QStackedWidget* verdicts_;
  QLabel* hint_;
  troubleshoot::ProgressView* progress_;
  troubleshoot::VerdictView* verdict_;
  troubleshoot::PathView* path_;
  troubleshoot::PacketsPanel* packets_;
  troubleshoot::LessonView* lesson_;
};

}  // namespace lvs
