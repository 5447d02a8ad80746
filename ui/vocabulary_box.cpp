// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vocabulary_box.h"

#include "app/model/vocabulary.h"

#include <QEvent>

namespace atlas::ui {

VocabularyBox::VocabularyBox(model::Vocabulary vocabulary, QWidget *parent)
    : QComboBox(parent), m_vocabulary(vocabulary)
{
    addItem(QString(), QString());
    for (const char *value : model::vocabularyValues(vocabulary))
        addItem(QString(), QLatin1String(value));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    retranslate();
}

QString VocabularyBox::value() const
{
    return currentData().toString();
}

void VocabularyBox::setValue(const QString &value)
{
    int position = findData(value);
    if (position < 0) {
        addItem(model::vocabularyLabel(m_vocabulary, value), value);
        position = count() - 1;
    }
    setCurrentIndex(position);
}

void VocabularyBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void VocabularyBox::retranslate()
{
    setItemText(0, tr("Not given"));
    for (int item = 1; item < count(); ++item)
        setItemText(item, model::vocabularyLabel(m_vocabulary, itemData(item).toString()));
}

} // namespace atlas::ui
