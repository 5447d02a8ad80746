// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace atlas::ui {

class RecentFiles;
class SampleCard;

/// What stands in the middle while no atlas is open: what the program is, three samples, New, Open and what was open
/// last. The recent files are not owned. Window's thread.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(RecentFiles &recent, QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleChosen(const QString &name); ///< "korea", "canada" or "uk"
    void newRequested();
    void openRequested();
    void recentChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void listRecent();

    RecentFiles &m_recent;
    QLabel *m_name;
    QLabel *m_purpose;
    QLabel *m_samplesTitle;
    QList<SampleCard *> m_samples;
    QPushButton *m_new;
    QPushButton *m_open;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recentList;
};

} // namespace atlas::ui
