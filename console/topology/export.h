// The canvas as a picture: SVG, PNG or PDF by the file's name, or on paper. Always in light colours.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include "common/model/result.h"
#include "console/topology/scene.h"

class QPagedPaintDevice;

namespace lvs::topology {

/// Writes the whole cluster, whatever the view shows. `path` ends with .svg, .png or .pdf.
Outcome exportPicture(Scene& scene, const QString& path, const QString& title);

/// The whole cluster as one <svg> element, or as an image.
QString svgElement(Scene& scene);
QImage paperImage(Scene& scene);

/// Draws it on one page, as large as it fits.
void paintPage(Scene& scene, QPagedPaintDevice& device);

}  // namespace lvs::topology
