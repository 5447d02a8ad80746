// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/dialogs/help_dialogs.h"

#include "app/crossing/finding_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

QDialogButtonBox *closeButton(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

constexpr crossing::Rule rulesExplained[] = {
    crossing::Rule::Crossing,
    crossing::Rule::CrossingUncertain,
    crossing::Rule::NotCrossing,
    crossing::Rule::Outside,
    crossing::Rule::Slivers,
    crossing::Rule::ParticipantsBeyond,
    crossing::Rule::LeadOutsideHost,
    crossing::Rule::AuthoritiesAtTable,
    crossing::Rule::ClosedNetwork,
    crossing::Rule::LeansInward,
    crossing::Rule::OpenNetwork,
    crossing::Rule::Gatekept,
    crossing::Rule::Fragmented,
    crossing::Rule::ThinOnOneSide,
    crossing::Rule::NoDominantProvince,
    crossing::Rule::DominantProvince,
    crossing::Rule::DeclaredElsewhere,
    crossing::Rule::UncertainPlaces,
    crossing::Rule::NotPlaced,
    crossing::Rule::Illustrative,
    crossing::Rule::OverviewBoundaries,
    crossing::Rule::NotComputable,
    crossing::Rule::RepairedGeometry,
};

QString versionOr(const QString &version)
{
    return version.isEmpty() ? AboutDialog::tr("not known") : version;
}

} // namespace

FiguresHelpDialog::FiguresHelpDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What the figures mean"));
    auto *text = new QTextBrowser(this);
    QString html =
        QStringLiteral("<h2>%1</h2><p>%2</p>")
            .arg(
                tr("What the figures mean").toHtmlEscaped(),
                tr("A cluster follows value chains and shared competence; policy is made and paid for by province. The "
                   "report says where the two part: how much of the extent, of the participants and of the links lies "
                   "beyond the host province, and whether that is more or less than chance would give. Every figure is "
                   "shown with the basis it rests on; what cannot be computed is left empty.")
                    .toHtmlEscaped());
    for (const crossing::Rule rule : rulesExplained) {
        html += QStringLiteral("<h3>%1</h3><p>%2</p>")
                    .arg(crossing::ruleTitle(rule).toHtmlEscaped(), crossing::ruleExplanation(rule).toHtmlEscaped());
    }
    const auto entry = [&html](const QString &title, const QString &words) {
        html += QStringLiteral("<h3>%1</h3><p>%2</p>").arg(title.toHtmlEscaped(), words.toHtmlEscaped());
    };
    entry(tr("Concentration (HHI) and effective number of provinces"),
          tr("HHI is the sum of squared shares of the provinces: 1 when all is in one, 1/n when n provinces have equal "
             "shares. The "
             "effective number is 1/HHI. Herfindahl, Hirschman; 1/H as diversity after Duranton & Puga 2000."));
    entry(tr("Permeability"), tr("Links that cross provincial lines, divided by those that chance would give: 0 "
                                 "sealed, 1 as if the line were not there, "
                                 "above 1 seeking partners across it. By size: any pair of participants is as likely "
                                 "as any other (1 − Freeman's S, 1978). "
                                 "By degree: each participant keeps its number of links (1 − r, Newman 2003)."));
    entry(tr("Brokers"), tr("Cross-border betweenness: the share of shortest paths between participants of different "
                            "provinces that run through one "
                            "participant (Freeman 1977, Brandes 2001). Dependence: the share of connected pairs of "
                            "different provinces that lose every "
                            "path without it."));
    text->setHtml(html);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(closeButton(this));
    resize(640, 620);
}

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("What it does"), tr("Keys")});
    list->setAccessibleName(windowTitle());
    const auto add = [list](const QString &what, const QString &keys) { new QTreeWidgetItem(list, {what, keys}); };
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            add(action->text().remove(u'&'), keys.join(QStringLiteral(", ")));
    }
    add(tr("On the map: move"), tr("Arrow keys, or hold Space and drag"));
    add(tr("On the map: closer, farther"), QStringLiteral("+, −"));
    add(tr("On the map: everything"), tr("Home"));
    add(tr("On the map: zoom to a box"), tr("Shift and drag"));
    add(tr("In tables: edit a cell"), QStringLiteral("F2"));
    add(tr("In tables: copy rows"), QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addWidget(closeButton(this));
    resize(560, 560);
}

AboutDialog::AboutDialog(const maps::EngineVersions &engine, const QString &boundaryCredit, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Cluster Atlas"));
    auto *name = new QLabel(tr("Cluster Atlas"), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    name->setFont(large);
    auto *words = new QLabel(tr("Maps and crossing diagnostics for geographic clusters."), this);
    words->setWordWrap(true);
    auto *versions = new QFormLayout;
    const auto add = [versions, this](const QString &what, const QString &version) {
        auto *label = new QLabel(version, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setWordWrap(true);
        versions->addRow(what, label);
    };
    add(tr("Version"), versionOr(QCoreApplication::applicationVersion()));
    add(tr("Qt of the window"), QLatin1String(qVersion()));
    add(tr("Map engine"), versionOr(engine.engine));
    add(tr("QGIS of the map engine"), versionOr(engine.qgis));
    add(tr("Qt of the map engine"), versionOr(engine.qt));
    add(tr("GDAL, PROJ of the map engine"),
        QStringLiteral("%1, %2").arg(versionOr(engine.gdal), versionOr(engine.proj)));
    add(tr("Licence"), tr("GNU General Public License, version 2 or later"));
    if (!boundaryCredit.isEmpty())
        add(tr("Boundaries of the open atlas"), boundaryCredit);
    auto *column = new QVBoxLayout(this);
    column->addWidget(name);
    column->addWidget(words);
    column->addSpacing(8);
    column->addLayout(versions);
    column->addStretch();
    column->addWidget(closeButton(this));
    resize(460, 360);
}

} // namespace atlas::ui
