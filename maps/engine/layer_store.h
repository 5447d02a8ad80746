// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "maps/engine/drawing_reporter.h"
#include "maps/engine/drawn_copy.h"
#include "maps/protocol/values.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QgsMapLayer;
class QgsVectorLayer;

namespace atlas::maps::engine {

/// The layers of a scene as QGIS layers, kept open between pictures: keyed by role, dataset, table and filter, restyled
/// when the style changes, opened again when the data have changed. Main thread; owns the layers, which live until the
/// next prepare() at least.
class LayerStore
{
public:
    /// `reporter` may be null (project files: plain renderers only); else it outlives the store.
    explicit LayerStore(const DrawingReporter *reporter);
    ~LayerStore();

    struct Prepared
    {
        QList<QgsMapLayer *> layers; ///< top first, as QGIS wants them
        QList<protocol::Warning> warnings;
    };

    /// Opens and styles what `scene` shows, for a map of `detail`. A dataset or table that is not there is left out
    /// with a warning.
    Prepared prepare(const protocol::Scene &scene, const Detail &detail);

    /// The title of the layer with this QGIS id; empty when it is not one of these.
    [[nodiscard]] QString titleOf(const QString &layerId) const;

private:
    struct Entry
    {
        std::unique_ptr<QgsVectorLayer> layer;
        QString dataset;
        QString title;
        QByteArray style; ///< what it has been styled with
        bool ownStyleRefused = false;
        bool used = false;
    };
    struct Part
    {
        protocol::Layer layer;
        QString name; ///< "fill", "line", "labels" or empty
        bool labelled = true;
    };

    [[nodiscard]] QList<Part> partsOf(const protocol::Scene &scene) const;
    QgsVectorLayer *layerFor(const Part &part, const protocol::Style &style, const Detail &detail,
                             QList<protocol::Warning> *warnings);
    std::unique_ptr<QgsVectorLayer> open(const Part &part, const QString &subset, const Detail &detail, double range);
    void forgetChangedDatasets(const protocol::Scene &scene);
    void forgetUnused();

    const DrawingReporter *m_reporter;
    QHash<QString, std::shared_ptr<Entry>> m_entries;
    QHash<QString, QByteArray> m_fileStates; ///< dataset path → identity, size and time of its files
    double m_datasetRevision = -1.0;
};

} // namespace atlas::maps::engine
