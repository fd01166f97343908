#include "console/topology/export.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtMath>

#include "console/window/look.h"

namespace lvs::topology {
namespace {

constexpr double kPngScale = 2;
constexpr double kLongestSide = 16000;  ///< pixels of a PNG; larger clusters get smaller cards

/// Paper and web pages are light, whatever the screen is; and nothing is selected there.
class LightColours {
 public:
  explicit LightColours(Scene& scene) : scene_(scene), before_(scene.colours()), selected_(scene.selectedId()) {
    scene_.blockSignals(true);
    scene_.clearSelection();
    scene_.setColours(look::themed(false));
  }
  ~LightColours() {
    scene_.setColours(before_);
    scene_.select(selected_);
    scene_.blockSignals(false);
  }
  LightColours(const LightColours&) = delete;
  LightColours& operator=(const LightColours&) = delete;

 private:
  Scene& scene_;
  QPalette before_;
  QString selected_;
};

void writeSvg(Scene& scene, QIODevice& file, const QString& title) {
  const QRectF area = scene.sceneRect();
  QSvgGenerator svg;
  svg.setOutputDevice(&file);
  svg.setTitle(title);
  svg.setSize(area.size().toSize());
  svg.setViewBox(QRectF(QPointF(0, 0), area.size()));
  QPainter painter(&svg);
  scene.render(&painter, QRectF(QPointF(0, 0), area.size()), area);
}

/// Null: it would be too large.
QImage imageOf(Scene& scene) {
  const QRectF area = scene.sceneRect();
  const double scale = std::min(kPngScale, kLongestSide / std::max(area.width(), area.height()));
  QImage image((area.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
  if (image.isNull()) return image;
  QPainter painter(&image);
  scene.render(&painter, QRectF(QPointF(0, 0), QSizeF(image.size())), area);
  return image;
}

Outcome writePng(Scene& scene, QIODevice& file) {
  const QImage image = imageOf(scene);
  if (image.isNull()) return Error{"", "the picture is too large"};
  if (!image.save(&file, "PNG")) return Error{"", file.errorString().toStdString()};
  return Done{};
}

Outcome writePdf(Scene& scene, QIODevice& file, const QString& title) {
  QPdfWriter pdf(&file);
  pdf.setTitle(title);
  pdf.setPageSize(QPageSize(QPageSize::A4));
  pdf.setPageOrientation(QPageLayout::Landscape);
  paintPage(scene, pdf);
  return Done{};
}

}  // namespace

QString svgElement(Scene& scene) {
  const LightColours light(scene);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  writeSvg(scene, buffer, {});
  const QString all = QString::fromUtf8(bytes);
  return all.mid(all.indexOf(QLatin1String("<svg")));
}

QImage paperImage(Scene& scene) {
  const LightColours light(scene);
  return imageOf(scene);
}

void paintPage(Scene& scene, QPagedPaintDevice& device) {
  const LightColours light(scene);
  QPainter painter(&device);
  const QRectF page(QPointF(0, 0), QSizeF(device.width(), device.height()));
  scene.render(&painter, page, scene.sceneRect(), Qt::KeepAspectRatio);
}

Outcome exportPicture(Scene& scene, const QString& path, const QString& title) {
  const QString kind = QFileInfo(path).suffix().toLower();
  if (kind != QLatin1String("svg") && kind != QLatin1String("png") && kind != QLatin1String("pdf"))
    return Error{"", "the file's name ends with ." + kind.toStdString() + "; .svg, .png and .pdf are known"};
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return Error{"", file.errorString().toStdString()};
  Outcome written = Done{};
  if (kind == QLatin1String("pdf")) {
    written = writePdf(scene, file, title);
  } else {
    const LightColours light(scene);
    if (kind == QLatin1String("svg")) writeSvg(scene, file, title);
    else written = writePng(scene, file);
  }
  if (!written) return written;
  if (!file.commit()) return Error{"", file.errorString().toStdString()};
  return Done{};
}

}  // namespace lvs::topology
