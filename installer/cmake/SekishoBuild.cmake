# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of the project is compiled: one interface target with language level, warnings,
# hardening, sanitizers and the strict Qt defines, and one function per kind of target so that the
# layering of design section 1 is written down in the link lines and nowhere else.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

add_library(sekisho_options INTERFACE)
target_include_directories(sekisho_options INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_definitions(sekisho_options INTERFACE
  SEKISHO_VERSION="${PROJECT_VERSION}"
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<BOOL:${WIN32}>:NOMINMAX> $<$<BOOL:${WIN32}>:WIN32_LEAN_AND_MEAN>)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(sekisho_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wformat=2 -Wextra-semi -Wundef
    -Werror=return-type -Werror=unused-result)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # -Wpsabi is chatter; the other two know only g++.
    target_compile_options(sekisho_options INTERFACE
      -Wduplicated-cond -Wlogical-op -Wno-psabi -Winvalid-pch
      $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
  endif()
  if(NOT WIN32)
    # -fPIC for libraries and programs alike, so that all of them can share one precompiled header.
    # Without the protector on mingw: it would make every program need one DLL more (libssp).
    target_compile_options(sekisho_options INTERFACE -fPIC -fstack-protector-strong)
  endif()
  if(SEKISHO_WERROR)
    target_compile_options(sekisho_options INTERFACE -Werror)
  endif()
  if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT SEKISHO_SANITIZE)
    target_compile_definitions(sekisho_options INTERFACE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
  endif()
  if(SEKISHO_SANITIZE)
    target_compile_options(sekisho_options INTERFACE -fsanitize=${SEKISHO_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(sekisho_options INTERFACE -fsanitize=${SEKISHO_SANITIZE})
  endif()
  if(SEKISHO_COVERAGE)
    target_compile_options(sekisho_options INTERFACE --coverage)
    target_link_options(sekisho_options INTERFACE --coverage)
  endif()
elseif(MSVC)
  target_compile_options(sekisho_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
  if(SEKISHO_WERROR)
    target_compile_options(sekisho_options INTERFACE /WX)
  endif()
endif()

# tl::expected is one header. A cross compiler must not see all of /usr/include, so the header is
# copied to where every target looks anyway.
find_path(SEKISHO_EXPECTED_DIR tl/expected.hpp PATHS /usr/include /usr/local/include
          NO_CMAKE_FIND_ROOT_PATH REQUIRED)
configure_file(${SEKISHO_EXPECTED_DIR}/tl/expected.hpp
               ${CMAKE_BINARY_DIR}/generated/tl/expected.hpp COPYONLY)

find_program(SEKISHO_MOLD mold)
if(SEKISHO_MOLD AND NOT WIN32 AND NOT APPLE AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_link_options(sekisho_options INTERFACE -fuse-ld=mold)
endif()

# Two precompiled headers for the whole project (core and gui); every target borrows one of them.
# -Winvalid-pch would tell if a target's flags ever drift from these.
function(sekisho_make_pch name header)
  if(NOT SEKISHO_PCH)
    return()
  endif()
  set(empty ${CMAKE_BINARY_DIR}/generated/${name}.cpp)
  if(NOT EXISTS ${empty})
    file(WRITE ${empty} "namespace { [[maybe_unused]] int unused; }\n")
  endif()
  add_library(${name} STATIC ${empty})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${name} PRIVATE sekisho_options ${ARGN})
  target_precompile_headers(${name} PRIVATE ${header})
endfunction()

# Several sources at once, where what counts is the time of the whole build (CI, sanitizers): headers
# and templates are read once for all of them. Developers build one by one, which also tells when a
# source forgot an include.
option(SEKISHO_UNITY "Compile several sources at once" OFF)
if(SEKISHO_UNITY)
  set(CMAKE_UNITY_BUILD ON)
  set(CMAKE_UNITY_BUILD_BATCH_SIZE 10)
endif()
# Sources with names of their own (tables kRules, kSentences, small helpers) that their neighbours
# have as well: they are compiled alone. A regular expression of paths from the root.
set(SEKISHO_ALONE
  "core/pki/(CertificateBuilder|ExtensionText)"
  "core/pki/lint/(Rules|Surroundings)"
  "core/pki/verify/Revocation" "core/nac/CrlReview" "core/auth/TokenAnswer"
  "core/store/(History|Journal|Snapshot)"
  "core/api/mist/WriteChecksPolicies"
  "core/sync/DraftState"
  "core/demo/DemoOrganization"
  "ui/text/(DateText|LintText)"
  "ui/endpoints/Endpoint(Import|Labels)Dialog"
  "core/nac/MacList" "core/nac/Radius" "core/api/mist/LabelItem"
  "ui/policies/Assign" "ui/policies/Label"
  "ui/shell/CommandPalette"
  "app/sekisho/Services"
  "tests/core/api/tst_Items" "tests/core/sync/tst_WorkspaceReadOnly" "tests/core/net/tst_Proxy"
  "tests/core/pki/(Material|tst_ReaderPkcs12)"
  "tests/ui/inspector/tst_OpenMenu" "tests/core/sync/tst_PlanOrder")
list(JOIN SEKISHO_ALONE "|" SEKISHO_ALONE)
function(sekisho_alone) # sources of a target made in the calling directory
  foreach(source ${ARGN})
    get_filename_component(path ${source} ABSOLUTE)
    file(RELATIVE_PATH path ${CMAKE_SOURCE_DIR} ${path})
    if(path MATCHES "^(${SEKISHO_ALONE})")
      set_source_files_properties(${source} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
  endforeach()
endfunction()

# sekisho_layer(NAME SOURCES ... LINK ... [PRIVATE_LINK ...] [GUI])
# One static library for one layer folder. What is not in LINK cannot be included: the layering test
# (tests/app/layering.cmake) checks the includes, this checks the symbols.
function(sekisho_layer name)
  cmake_parse_arguments(arg "GUI" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  sekisho_alone(${arg_SOURCES})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC sekisho_options ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
  if(SEKISHO_PCH)
    if(arg_GUI)
      target_precompile_headers(${name} REUSE_FROM sekisho_pch_gui)
    else()
      target_precompile_headers(${name} REUSE_FROM sekisho_pch_core)
    endif()
  endif()
endfunction()

# sekisho_tests(NAME SOURCES tst_A.cpp ... LINK ... [GUI] [LABELS ...])
# One executable for one folder of tests, one ctest entry for each tst_*.cpp in it.
function(sekisho_tests name)
  cmake_parse_arguments(arg "GUI;SERIAL" "" "SOURCES;LINK;LABELS" ${ARGN})
  if(arg_GUI)
    set(runner sekisho_test_main_gui)
    set(pch sekisho_pch_gui)
  else()
    set(runner sekisho_test_main)
    set(pch sekisho_pch_core)
  endif()
  sekisho_alone(${arg_SOURCES})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE sekisho_options ${arg_LINK} ${runner} Qt6::Test
    $<TARGET_NAME_IF_EXISTS:sekisho_test_clone>)
  target_compile_definitions(${name} PRIVATE
    SEKISHO_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SEKISHO_BINARY_DIR="${CMAKE_BINARY_DIR}")
  if(SEKISHO_PCH)
    target_precompile_headers(${name} REUSE_FROM ${pch})
  endif()
  # A zone with an offset, so that a mistaken one shows. The run time of Windows reads TZ in a form
  # of its own and then disagrees with the system.
  set(zone "TZ=Asia/Tokyo;")
  if(WIN32)
    set(zone "")
  endif()
  # The long ones first, so that none of them runs alone at the end.
  set(cost 1)
  if(name MATCHES "bad_input")
    set(cost 1000)
  elseif(name MATCHES "reliability|sync_push|sync_demo|app_ctl|ui_shell")
    set(cost 100)
  endif()
  # What meets DemoCloud, for `./dev positions`.
  if("${arg_LINK}" MATCHES "sekisho_demo" OR name MATCHES "app_ctl|app_sekisho")
    list(APPEND arg_LABELS demo)
  endif()
  # Only to end a test that hangs; sanitizers make everything several times slower.
  set(timeout 900)
  if(SEKISHO_SANITIZE)
    set(timeout 1200)
  endif()
  foreach(source ${arg_SOURCES})
    get_filename_component(base ${source} NAME_WE)
    if(base MATCHES "^tst_(.*)$")
      set(class ${CMAKE_MATCH_1})
      add_test(NAME ${name}.${class} COMMAND ${name} --class ${class})
      set_tests_properties(${name}.${class} PROPERTIES
        TIMEOUT ${timeout} COST ${cost} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${zone}LC_ALL=C.UTF-8;QT_LOGGING_RULES=;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp;TSAN_OPTIONS=ignore_noninstrumented_modules=1 suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp;QT_FATAL_CRITICALS=0")
      if(arg_SERIAL)
        set_tests_properties(${name}.${class} PROPERTIES RUN_SERIAL TRUE)
      endif()
    endif()
  endforeach()
endfunction()
