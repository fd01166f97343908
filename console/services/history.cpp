#include "console/services/history.h"

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
    if (series.summed == 0) series.sum = {timeMs, {}};
    for (std::size_t i = 0; i < kMeasures; ++i) series.sum.values[i] += sample[i];
    ++series.summed;
    if (timeMs - series.sum.timeMs < kCoarseMs - kFineMs) continue;
    for (float& value : series.sum.values) value /= static_cast<float>(series.summed);
    series.coarse.push(series.sum);
    series.summed = 0;
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
  for (std::size_t i = 0; i < series.coarse.size(); ++i) {
    const Moment& moment = series.coarse.at(i);
    if (moment.timeMs >= sinceMs && moment.timeMs + kCoarseMs <= fineFrom)
      points.push_back({moment.timeMs, static_cast<double>(moment.values[index])});
  }
  for (std::size_t i = 0; i < series.fine.size(); ++i) {
    const Moment& moment = series.fine.at(i);
    if (moment.timeMs >= sinceMs) points.push_back({moment.timeMs, static_cast<double>(moment.values[index])});
  }
  return points;
}

}  // namespace lvs::services
