// How the filters and the search understand what is typed: words in any order, each somewhere in the text.
#pragma once

#include <QStringList>

namespace lvs {

/// Whether the text holds every word, whatever its case; no words: any text does.
inline bool holdsWords(const QString& text, const QString& words) {
  for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    if (!text.contains(word, Qt::CaseInsensitive)) return false;
  }
  return true;
}

}  // namespace lvs
