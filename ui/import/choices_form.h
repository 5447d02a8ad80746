// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/intake/import_choices.h"
#include "app/intake/preview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace atlas::ui {

class FoundLine;

/// What was found out about a file, how, and what else it could be: each thing can be corrected here. Window's thread.
class ChoicesForm : public QWidget
{
    Q_OBJECT

public:
    explicit ChoicesForm(const QString &file, QWidget *parent = nullptr);

    /// Takes over what was found; what the person chose stays chosen.
    void showPreview(const intake::ImportPreview &preview);
    /// Everything the person said; what they left open is empty. Columns are kept elsewhere.
    intake::ImportChoices choices() const;
    bool isKindChosen() const { return m_kindChosen; }
    void chooseKind(intake::ImportKind kind);
    /// Takes what was said about an earlier file as said by the person now.
    void useChoices(const intake::ImportChoices &choices);

Q_SIGNALS:
    /// The file should be looked at again.
    void changed();
    /// The person wants the choices that the atlas keeps under this name.
    void recipeChosen(const QString &name);
    /// The person looks at a coordinate system in the list.
    void crsHighlighted(const QString &crs);

private:
    QWidget *makeBoundaryFields();
    void showKinds(const intake::ImportPreview &preview);
    void showEncodings(const intake::ImportPreview &preview);
    void showCrs(const intake::ImportPreview &preview);
    void showCodes(const intake::ImportPreview &preview);
    void showRecipes(const intake::ImportPreview &preview);

    QComboBox *m_kind;
    QLabel *m_kindWhy;
    QComboBox *m_part;
    QSpinBox *m_headerRow;
    QComboBox *m_encoding;
    FoundLine *m_encodingFound;
    QComboBox *m_crs;
    FoundLine *m_crsFound;
    QCheckBox *m_crsConsent;
    QComboBox *m_codes;
    FoundLine *m_codesFound;
    QCheckBox *m_codesConsent;
    QComboBox *m_recipe;
    QLineEdit *m_keepAs;
    intake::Consent m_crsAsked = intake::Consent::None;
    intake::Consent m_codesAsked = intake::Consent::None;
    QWidget *m_boundaries;
    QComboBox *m_level;
    QLineEdit *m_name;
    QLineEdit *m_date;
    QComboBox *m_precision;
    QLineEdit *m_source;
    QLineEdit *m_licence;
    QLineEdit *m_credit;
    QCheckBox *m_use;
    bool m_kindChosen = false;
};

} // namespace atlas::ui
