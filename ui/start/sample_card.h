// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QAbstractButton>

namespace atlas::ui {

/// A large button with a picture, a title and a few words, for one of the sample atlases. Title and words are set as
/// text() and description; Enter and Space press it.
class SampleCard : public QAbstractButton
{
    Q_OBJECT

public:
    SampleCard(const QString &sample, QWidget *parent = nullptr);

    const QString &sample() const { return m_sample; }
    void setDescription(const QString &description);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect textBox(int width) const;
    QFont titleFont() const;

    QString m_sample;
    QString m_description;
};

} // namespace atlas::ui
