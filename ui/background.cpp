// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/background.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int fewestThreads = 6; ///< so that a short job does not wait for long ones

class Pool : public QThreadPool
{
public:
    Pool()
    {
        setMaxThreadCount(std::max(fewestThreads, QThread::idealThreadCount()));
        // While Qt's own threads are still there: a picture painted here may wait for them.
        qAddPostRoutine([] { backgroundThreads().waitForDone(); });
    }
};

} // namespace

QThreadPool &backgroundThreads()
{
    static Pool pool;
    return pool;
}

} // namespace atlas::ui
