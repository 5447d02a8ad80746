// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/session/scene_builder.h"
#include "app/model/vocabulary.h"
#include "tests/ui/canvas_atlas.h"
#include "tests/ui/session_fixture.h"
#include "ui/canvas/layers_panel.h"
#include "ui/canvas/link_filter.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace atlas;

/// The layers panel under real key and mouse events; what it changes is read back from the session.
class TestLayersPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_atlas = std::make_unique<test::OpenSession>(test::canvasAtlas());
        QVERIFY2(m_atlas->isOpen(), qPrintable(m_atlas->error()));
    }

    void init()
    {
        m_atlas->session().setLayers({});
        m_panel = std::make_unique<ui::LayersPanel>(m_atlas->session());
        m_panel->resize(m_panel->sizeHint());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void listsLayersTopFirst()
    {
        int last = -1;
        for (const maps::LayerRole role :
             {maps::LayerRole::Participants, maps::LayerRole::Links, maps::LayerRole::CrossedLines,
              maps::LayerRole::OutsideParts, maps::LayerRole::ClusterExtents, maps::LayerRole::Districts,
              maps::LayerRole::Provinces}) {
            const QCheckBox *box = check(role);
            QVERIFY(box);
            const int y = box->mapTo(m_panel.get(), QPoint(0, 0)).y();
            QVERIFY(y > last);
            last = y;
        }
    }

    void spaceHidesALayer()
    {
        QSignalSpy changed(&m_atlas->session(), &session::AtlasSession::sceneChanged);
        QCheckBox *box = check(maps::LayerRole::Links);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!m_atlas->session().layers().state(maps::LayerRole::Links).visible);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!slider(maps::LayerRole::Links)->isEnabled());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(m_atlas->session().layers().state(maps::LayerRole::Links).visible);
    }

    void arrowsChangeOpacity()
    {
        QSlider *opacity = slider(maps::LayerRole::ClusterExtents);
        QVERIFY(opacity);
        opacity->setFocus();
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(opacity, Qt::Key_Left);
        QCOMPARE(m_atlas->session().layers().state(maps::LayerRole::ClusterExtents).opacity, 0.5);
        QCOMPARE(m_atlas->session().layers().state(maps::LayerRole::Provinces).opacity, 1.0);
    }

    void followsTheSession()
    {
        session::LayerSettings layers;
        layers.layers[maps::LayerRole::Districts] = {false, 0.25};
        layers.darkMap = true;
        m_atlas->session().setLayers(layers);
        QVERIFY(!check(maps::LayerRole::Districts)->isChecked());
        QCOMPARE(slider(maps::LayerRole::Districts)->value(), 25);
        QCOMPARE(m_atlas->session().layers(), layers);
    }

    void linksAreChosenByNumberAndKind()
    {
        auto *filter = m_panel->findChild<ui::LinkFilter *>();
        QVERIFY(filter);
        QTRY_VERIFY(filter->isVisible()); // the derived layers are written by then
        const session::ShownLinks links = session::shownLinks(*m_atlas->session().derived(), {});
        QVERIFY(links.placed > 0);
        QVERIFY(hasText(ui::LinkFilter::tr("Showing all %1 links").arg(links.placed)));
        auto *number = filter->findChild<QComboBox *>();
        number->setFocus();
        QTest::keyClick(number, Qt::Key_Down);
        QVERIFY(m_atlas->session().layers().links.heaviest > 0);

        auto *kinds = filter->findChild<QToolButton *>();
        const QList<QAction *> actions = kinds->menu()->actions();
        QVERIFY(actions.size() >= 3); // all, a line, the kind there is
        actions.last()->trigger();
        QCOMPARE(m_atlas->session().layers().links.kinds.size(), 1);
        const QList<maps::SceneLayer> layers = m_atlas->session().scene(QStringLiteral("ko")).layers;
        for (const maps::SceneLayer &layer : layers) {
            if (layer.role == maps::LayerRole::Links || layer.role == maps::LayerRole::Flows)
                QCOMPARE(layer.filter.kinds, m_atlas->session().layers().links.kinds);
        }
        kinds->menu()->actions().first()->trigger();
        QVERIFY(m_atlas->session().layers().links.kinds.isEmpty());
    }

    void darkMapReachesTheSession()
    {
        QCheckBox *dark = nullptr;
        for (QCheckBox *box : m_panel->findChildren<QCheckBox *>()) {
            if (box->parent() == m_panel.get())
                dark = box;
        }
        QVERIFY(dark);
        dark->setFocus();
        QTest::keyClick(dark, Qt::Key_Space);
        QVERIFY(m_atlas->session().layers().darkMap);
    }

    void showsTheSignsOfKindsInUse()
    {
        QVERIFY(hasText(model::vocabularyLabel(model::Vocabulary::ParticipantKind, QStringLiteral("university"))));
        QVERIFY(!hasText(model::vocabularyLabel(model::Vocabulary::ParticipantKind, QStringLiteral("government"))));
        model::Edit edit(QStringLiteral("kind"));
        edit.setCell(model::TableId::Participants, test::university, model::ParticipantFields::Kind,
                     QStringLiteral("government"));
        QVERIFY(m_atlas->session().apply(std::move(edit)));
        QVERIFY(hasText(model::vocabularyLabel(model::Vocabulary::ParticipantKind, QStringLiteral("government"))));
        m_atlas->session().document().undoStack()->undo();
        QVERIFY(!hasText(model::vocabularyLabel(model::Vocabulary::ParticipantKind, QStringLiteral("government"))));
    }

    void everythingHasAName()
    {
        for (const QSlider *opacity : m_panel->findChildren<QSlider *>())
            QVERIFY(!opacity->accessibleName().isEmpty());
        for (const QToolButton *button : m_panel->findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty() || button->parentWidget()->inherits("QScrollBar"));
        for (const QCheckBox *box : m_panel->findChildren<QCheckBox *>())
            QVERIFY(!box->text().isEmpty());
    }

private:
    QCheckBox *check(maps::LayerRole role) const
    {
        for (QCheckBox *box : m_panel->findChildren<QCheckBox *>()) {
            if (box->text() == session::layerTitle(role))
                return box;
        }
        return nullptr;
    }
    QSlider *slider(maps::LayerRole role) const
    {
        const QCheckBox *box = check(role);
        return box ? box->parentWidget()->findChild<QSlider *>() : nullptr;
    }
    bool hasText(const QString &text) const
    {
        for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    }

    std::unique_ptr<test::OpenSession> m_atlas;
    std::unique_ptr<ui::LayersPanel> m_panel;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestLayersPanel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_layers_panel.moc"
