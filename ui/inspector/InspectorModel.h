// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/InspectorInput.h"
#include "ui/inspector/ObjectFilter.h"
#include "ui/text/LintText.h"
#include "ui/widgets/Roles.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QHash>
#include <vector>

namespace sekisho::ui {

/// The tree "Open objects": inputs, in each its objects, then its problems. A snapshot of values;
/// reads nothing. Words are made when they are asked for, so a change of language needs only
/// retranslate(). A filter hides rows: rows of the model are then those that are shown, while
/// "input" always counts all that are open.
class InspectorModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class NodeKind { None, Input, Item, Problem };

    explicit InspectorModel(QObject *parent = nullptr);

    /// The moment that validity is judged at.
    void setNow(const QDateTime &now);
    QDateTime now() const { return m_now; }

    /// The day that marks are judged for, if it is another than today; invalid: now().
    void setDay(const QDateTime &day);
    QDateTime chosenDay() const { return m_day; }
    QDateTime day() const { return m_day.isValid() ? m_day : m_now; }
    /// What was found in an object on that day; kept with the object until it is judged again.
    void setMark(const QModelIndex &node, const LintText::Counts &counts);
    /// Names an object among all that are open, also after others were closed.
    QByteArray keyOf(const QModelIndex &node) const;

    void append(std::vector<InspectorInput> inputs);
    void replace(int number, InspectorInput replacement);
    void remove(int number);
    /// Several at once, by ascending number.
    void remove(const std::vector<int> &numbers);
    void clear();
    void retranslate();

    /// Shows only these, in this order, and of what is appended later what `filter` leaves.
    void setFilter(const ObjectFilter &filter, std::vector<ShownInput> shown);
    void clearFilter();
    bool isFiltered() const { return m_filtered; }
    /// Objects that the filter leaves; all without one.
    qsizetype shownItemCount() const { return m_filtered ? m_shownItems : m_items; }

    const std::vector<InspectorInput> &inputs() const { return m_inputs; }
    /// The input with that path; -1 if it is not open.
    int inputOfFile(const QString &path) const;
    /// Those of the paths that are open, with their inputs: one pass for however many.
    QHash<QString, int> inputsOfFiles(const QStringList &paths) const;
    /// Counts every change of what is open; a filter changes nothing of that.
    quint64 revision() const { return m_revision; }

    /// An open object by which others are judged: a CA, a CRL or an OCSP response.
    struct AtHand
    {
        int input = 0;
        pki::ItemType type = pki::ItemType::Certificate;
        QByteArray der;
    };
    /// In the order in which they are open, kept up to date.
    const std::vector<AtHand> &atHand() const { return m_atHand; }
    int inputCount() const { return static_cast<int>(m_inputs.size()); }
    qsizetype itemCount() const { return m_items; }
    const InspectorInput &input(int number) const { return m_inputs[static_cast<size_t>(number)]; }

    NodeKind kind(const QModelIndex &index) const;
    /// The input that the node belongs to, among all that are open; -1 for none.
    int inputRow(const QModelIndex &index) const;
    const InspectorInput *inputAt(const QModelIndex &index) const;
    const pki::Item *itemAt(const QModelIndex &index) const;
    const pki::Problem *problemAt(const QModelIndex &index) const;
    /// The first certificate with that SHA-256 (lower-case hex) that is shown.
    QModelIndex find(const QString &sha256Hex) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refreshMarks();
    void noteAtHand(int number);
    void forgetAtHand(int number, bool gone);
    int inputOfRow(int row) const;
    int rowOfInput(int number) const; ///< -1 if it is hidden
    int childCountOfRow(int row) const;
    /// Place among the objects and problems of the input; -1 for an input.
    int childOf(const QModelIndex &index) const;

    std::vector<InspectorInput> m_inputs;
    qsizetype m_items = 0;
    quint64 m_revision = 0;
    std::vector<AtHand> m_atHand; ///< by ascending input
    bool m_filtered = false;
    ObjectFilter m_filter;
    std::vector<ShownInput> m_shown; ///< by ascending input, while filtered
    qsizetype m_shownItems = 0;
    QDateTime m_now;
    QDateTime m_day;
    QHash<QByteArray, LintText::Counts> m_marks; ///< by keyOf(); of what has been seen
};

} // namespace sekisho::ui
