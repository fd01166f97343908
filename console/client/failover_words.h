// A failover test in the user's words: for the wizard, its report and lvsctl.
#pragma once

#include <QString>
#include <QStringList>

#include "common/api/failover.h"
#include "common/api/failover_test.h"

namespace lvs {

QString checkTitle(const std::string& check);                      ///< "Every member is reached"
QString kindTitle(const std::string& kind);                        ///< "The agent is killed"
QString kindMeaning(const std::string& kind, int advertInterval);  ///< what clients will feel
/// The whole test in one sentence, figures included.
QString testSentence(const api::FailoverTest& test);
/// One move: who from whom, after how long, and what it cost.
QString legSentence(const api::TestLeg& leg);
/// Why a test that failed did so, and what to look at.
QStringList testAdvice(const api::FailoverTest& test);

/// Why a group has several masters, as far as their reports show, and what to look at.
QString splitWords(const api::GroupReport& report);

}  // namespace lvs
