// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/model/schema.h"

#include <QComboBox>

namespace atlas::ui {

/// A list of a vocabulary's values by their labels, with "not given" first. A value that is not in the vocabulary
/// (from a newer program) is kept and shown as it is.
class VocabularyBox : public QComboBox
{
    Q_OBJECT

public:
    explicit VocabularyBox(model::Vocabulary vocabulary, QWidget *parent = nullptr);

    QString value() const; ///< as stored; empty = not given
    void setValue(const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    model::Vocabulary m_vocabulary;
};

} // namespace atlas::ui
