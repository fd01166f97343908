#include "console/services/history.h"

#include <cmath>
#include <limits>

namespace lvs::services {

void History::Ring::push(const Moment& moment) {
  if (moments_.size() < kKept) return moments_.push_back(moment);
  moments_[first_] = moment;
  first_ = (first_ + 1) % kKept;
}

void History::add(std::int64_t timeMs, const std::map<std::string, Sample>& rows) {
  // A little early is not too early: ticks of a second come with a jitter.
  if (timeMs < newestMs_ + kFineMs * 3 / 4) return;
  newestMs_ = timeMs;
  for (const auto& [key, sample] : rows) {
    Series& series = series_[key];
    series.seenMs = timeMs;
    series.fine.push({timeMs, sample});
    if (series.moments == 0) {
      series.sum = {timeMs, {}};
      series.summed = {};
    }
    ++series.moments;
    for (std::size_t i = 0; i < kMeasures; ++i) {
      if (std::isnan(sample[i])) continue;
      series.sum.values[i] += sample[i];
      ++series.summed[i];
    }
    if (timeMs - series.sum.timeMs < kCoarseMs - kFineMs) continue;
    for (std::size_t i = 0; i < kMeasures; ++i) {
      series.sum.values[i] = series.summed[i] > 0 ? series.sum.values[i] / static_cast<float>(series.summed[i])
                                                  : std::numeric_limits<float>::quiet_NaN();
    }
    series.coarse.push(series.sum);
    series.moments = 0;
  }
  std::erase_if(series_, [&](const auto& one) {
    return timeMs - one.second.seenMs > kCoarseMs * static_cast<std::int64_t>(kKept);
  });
}

std::vector<Point> History::points(const std::string& row, Measure measure, std::int64_t sinceMs) const {
  std::vector<Point> points;
  const auto found = series_.find(row);
  if (found == series_.end()) return points;
  const Series& series = found->second;
  const auto index = static_cast<std::size_t>(measure);
  const std::int64_t fineFrom = series.fine.size() > 0 ? series.fine.at(0).timeMs : INT64_MAX;
  const auto take = [&](const Moment& moment) {
    if (moment.timeMs >= sinceMs && !std::isnan(moment.values[index]))
      points.push_back({moment.timeMs, static_cast<double>(moment.values[index])});
  };
  for (std::size_t i = 0; i < series.coarse.size(); ++i) {
    if (series.coarse.at(i).timeMs + kCoarseMs <= fineFrom) take(series.coarse.at(i));
  }
  for (std::size_t i = 0; i < series.fine.size(); ++i) take(series.fine.at(i));
  return points;
}

}  // namespace lvs::services
