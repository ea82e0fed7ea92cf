# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND SEKISHO_UI_SOURCES
  ${CMAKE_CURRENT_LIST_DIR}/Banner.cpp
  ${CMAKE_CURRENT_LIST_DIR}/CellDelegate.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ChipView.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ColumnFitter.cpp
  ${CMAKE_CURRENT_LIST_DIR}/DataTable.cpp
  ${CMAKE_CURRENT_LIST_DIR}/DataTableExport.cpp
  ${CMAKE_CURRENT_LIST_DIR}/DetailsDrawer.cpp
  ${CMAKE_CURRENT_LIST_DIR}/Elide.cpp
  ${CMAKE_CURRENT_LIST_DIR}/FilterBar.cpp
  ${CMAKE_CURRENT_LIST_DIR}/FlowLayout.cpp
  ${CMAKE_CURRENT_LIST_DIR}/FormField.cpp
  ${CMAKE_CURRENT_LIST_DIR}/GalleryControls.cpp
  ${CMAKE_CURRENT_LIST_DIR}/GalleryMarks.cpp
  ${CMAKE_CURRENT_LIST_DIR}/GalleryPage.cpp
  ${CMAKE_CURRENT_LIST_DIR}/GalleryParts.cpp
  ${CMAKE_CURRENT_LIST_DIR}/GalleryStates.cpp
  ${CMAKE_CURRENT_LIST_DIR}/GalleryTables.cpp
  ${CMAKE_CURRENT_LIST_DIR}/Hairline.h
  ${CMAKE_CURRENT_LIST_DIR}/HexView.cpp
  ${CMAKE_CURRENT_LIST_DIR}/HexViewAccessible.cpp
  ${CMAKE_CURRENT_LIST_DIR}/MiniTabBar.cpp
  ${CMAKE_CURRENT_LIST_DIR}/PageState.cpp
  ${CMAKE_CURRENT_LIST_DIR}/PageTitleRow.cpp
  ${CMAKE_CURRENT_LIST_DIR}/PropertyBox.cpp
  ${CMAKE_CURRENT_LIST_DIR}/RowSorter.cpp
  ${CMAKE_CURRENT_LIST_DIR}/SecretLineEdit.cpp
  ${CMAKE_CURRENT_LIST_DIR}/SectionFrame.cpp
  ${CMAKE_CURRENT_LIST_DIR}/SegmentedControl.cpp
  ${CMAKE_CURRENT_LIST_DIR}/SignButton.cpp
  ${CMAKE_CURRENT_LIST_DIR}/StateBadge.cpp
  ${CMAKE_CURRENT_LIST_DIR}/TableFilterProxy.cpp
  ${CMAKE_CURRENT_LIST_DIR}/TextLabel.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ToastArea.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ValidityBar.cpp
  ${CMAKE_CURRENT_LIST_DIR}/ViewSettings.cpp)
