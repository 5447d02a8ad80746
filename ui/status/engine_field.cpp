// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/status/engine_field.h"

#include "ui/level_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace atlas::ui {

EngineField::EngineField(maps::MapRenderer &renderer, QWidget *parent)
    : QWidget(parent), m_renderer(renderer), m_sign(new QLabel(this)), m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 6, 0);
    row->setSpacing(4);
    row->addWidget(m_sign);
    row->addWidget(m_text);
    connect(&renderer, &maps::MapRenderer::stateChanged, this, &EngineField::refresh);
    refresh();
}

void EngineField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void EngineField::refresh()
{
    Level level = Level::Success;
    QString text;
    switch (m_renderer.state()) {
    case maps::EngineState::Starting:
        level = Level::Info;
        text = tr("Map engine starting");
        break;
    case maps::EngineState::Ready:
        text = tr("Map ready");
        break;
    case maps::EngineState::Drawing:
        level = Level::Info;
        text = tr("Drawing");
        break;
    case maps::EngineState::Restarting:
        level = Level::Warning;
        text = tr("Map engine restarting");
        break;
    case maps::EngineState::Missing:
        level = Level::Error;
        text = tr("No map engine");
        break;
    case maps::EngineState::Failed:
        level = Level::Error;
        text = tr("Map engine failed");
        break;
    }
    m_sign->setPixmap(levelIcon(level, palette()).pixmap(QSize(14, 14), devicePixelRatioF()));
    m_text->setText(text);
    const QString more = m_renderer.stateText();
    setToolTip(more.isEmpty() ? text : more);
    setAccessibleName(text);
}

} // namespace atlas::ui
