#include "console/tools/rates.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

namespace lvs::tools {

std::optional<Rates> ratesOf(const api::Interface& before, const api::Interface& now, std::uint64_t elapsedMs) {
  if (elapsedMs == 0 || now.rxPackets < before.rxPackets || now.rxBytes < before.rxBytes ||
      now.txPackets < before.txPackets || now.txBytes < before.txBytes)
    return std::nullopt;
  const auto rate = [elapsedMs](std::uint64_t from, std::uint64_t to) {
    return static_cast<double>(to - from) * 1000.0 / static_cast<double>(elapsedMs);
  };
  return Rates{rate(before.rxPackets, now.rxPackets), 8 * rate(before.rxBytes, now.rxBytes),
               rate(before.txPackets, now.txPackets), 8 * rate(before.txBytes, now.txBytes)};
}

QString packetRate(double perSecond) {
  return QCoreApplication::translate("Rates", "%1 p/s").arg(QLocale().toString(perSecond, 'f', 0));
}

QString bitRate(double perSecond) {
  static constexpr std::array kUnits{"bit/s", "kbit/s", "Mbit/s", "Gbit/s"};
  std::size_t unit = 0;
  // 999.6 would be written as 1000.
  while (perSecond >= 999.5 && unit + 1 < kUnits.size()) {
    perSecond /= 1000;
    ++unit;
  }
  return QLocale().toString(perSecond, 'f', unit > 0 && perSecond < 9.95 ? 1 : 0) + QChar(0x202f) +
         QString::fromLatin1(kUnits[unit]);
}

}  // namespace lvs::tools
