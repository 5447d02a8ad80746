// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

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
    /// The drawing as painted for a size and a ground.
    struct Picture
    {
        QImage image; ///< null = none
        QSize size;   ///< of the room for it, logical
        qreal ratio = 1;
        bool dark = false;

        bool fits(const Picture &other) const
        {
            return size == other.size && ratio == other.ratio && dark == other.dark;
        }
    };

    void wantPicture(QSize size, bool dark);
    QRect textBox(int width) const;
    QFont titleFont() const;

    QString m_sample;
    QString m_description;
    Picture m_picture;
    Picture m_wanted; ///< asked for last
};

} // namespace atlas::ui
