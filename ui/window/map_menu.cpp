// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/window/map_menu.h"

#include "ui/canvas/map_canvas.h"
#include "ui/canvas/marker_icon.h"
#include "ui/selection.h"
#include "ui/window/window_actions.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr std::size_t mostListed = 6;

struct MapMenuText
{
    Q_DECLARE_TR_FUNCTIONS(MapMenu)
};

QString menuText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

void showMapMenu(WindowActions &actions, Selection &selection, MapCanvas &canvas, const model::Tables &tables,
                 const session::Picked &picked, model::LonLat place, QPoint where, const QList<QAction *> &drawing,
                 QWidget *window)
{
    QMenu menu(window);
    const QString language = canvas.language();
    const maps::MapTheme theme = themeForGround(menu.palette().color(QPalette::Window));
    for (std::size_t i = 0; i < std::min(mostListed, picked.clusters.size()); ++i) {
        const model::Row row = picked.clusters[i];
        const QString kind = tables[model::TableId::Clusters].text(row, model::ClusterFields::Kind);
        menu.addAction(clusterKindIcon(kind, theme),
                       menuText(tables.displayName(model::TableId::Clusters, row, language)), &selection,
                       [&selection, row] { selection.setCluster(row); });
    }
    for (std::size_t i = 0; i < std::min(mostListed, picked.participants.size()); ++i) {
        const model::Row row = picked.participants[i];
        const QString kind = tables[model::TableId::Participants].text(row, model::ParticipantFields::Kind);
        menu.addAction(participantKindIcon(kind, theme),
                       menuText(tables.displayName(model::TableId::Participants, row, language)), &selection,
                       [&selection, row] { selection.setParticipants({row}); });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addActions({actions.zoomCluster, actions.selectParticipants, actions.editAttributes});
    menu.addSeparator();
    menu.addActions(drawing);
    menu.addSeparator();
    menu.addAction(MapMenuText::tr("Centre the map here"), &canvas, [&canvas, place] { canvas.centreOn(place); });
    menu.addAction(MapMenuText::tr("Copy this place (longitude, latitude)"), &menu, [place] {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("%1, %2").arg(QString::number(place.lon, 'f', 6), QString::number(place.lat, 'f', 6)));
    });
    menu.addSeparator();
    menu.addActions({actions.zoomAll, actions.clearSelection});
    menu.exec(where);
}

} // namespace atlas::ui
