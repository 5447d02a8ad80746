// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace atlas::ui {

enum class MessageLevel { Info, Success, Warning, Error };

/// A button of a message.
struct MessageAction
{
    QString text; ///< translated
    std::function<void()> run;
};

/// One thing to tell, without stopping the person's work.
struct Message
{
    MessageLevel level = MessageLevel::Info;
    QString text; ///< translated plain text; one or two sentences
    QList<MessageAction> actions;
    int timeoutMs =
        -1;      ///< 0 = stays until closed; −1 = by level: errors and warnings stay, the rest goes after a while
    QString key; ///< a newer message of the same key takes its place; empty = none
};

/// Messages stacked over the upper edge of another widget, newest on top. At most a handful are shown at once; the
/// oldest give way. Lives on the window's thread; owned by the widget it lies over.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *over);

    void show(const Message &message);
    void show(MessageLevel level, const QString &text);
    /// Takes away the messages of a key.
    void dismiss(const QString &key);
    void clear();

    /// Texts of what is shown, newest first.
    QStringList texts() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Item;
    void place();
    void remove(Item *item);

    QVBoxLayout *m_layout;
    QList<Item *> m_items; // newest first
};

} // namespace atlas::ui
