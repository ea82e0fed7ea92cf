# SPDX-FileCopyrightText: 2026 The Sekisho Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Windows: windeployqt gathers Qt beside the programs, NSIS makes the installer. With WiX on the
# machine: cpack -G WIX (per-culture files come from CPACK_WIX_CULTURES).
find_program(SEKISHO_WINDEPLOYQT windeployqt HINTS ${Qt6_DIR}/../../../bin)
if(SEKISHO_WINDEPLOYQT)
  install(CODE "execute_process(COMMAND \"${SEKISHO_WINDEPLOYQT}\" --no-translations --no-compiler-runtime
      \"\${CMAKE_INSTALL_PREFIX}/bin/sekisho.exe\" COMMAND_ERROR_IS_FATAL ANY)")
endif()
# Old PKCS#12 files (RC2, DES) need OpenSSL's legacy module; core/pki looks for it there.
find_file(SEKISHO_OPENSSL_LEGACY legacy.dll
          PATHS ${OPENSSL_INCLUDE_DIR}/.. ${OPENSSL_INCLUDE_DIR}/../../bin ${OPENSSL_ROOT_DIR}
          PATH_SUFFIXES lib/ossl-modules ossl-modules NO_CMAKE_FIND_ROOT_PATH NO_DEFAULT_PATH)
if(SEKISHO_OPENSSL_LEGACY)
  install(FILES ${SEKISHO_OPENSSL_LEGACY} DESTINATION bin/ossl-modules)
endif()
set(CPACK_NSIS_DISPLAY_NAME "Sekisho")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN "sekisho.exe")
# Certificate files offer "Open with Sekisho"; the system's own default viewer is left alone.
set(associations "")
set(removals "")
foreach(ending cer crt der pem p7b p7c p12 pfx csr p10 crl)
  string(APPEND associations "WriteRegStr SHCTX 'Software\\\\Classes\\\\.${ending}\\\\OpenWithProgids' 'Sekisho.Certificate' ''\n")
  string(APPEND removals "DeleteRegValue SHCTX 'Software\\\\Classes\\\\.${ending}\\\\OpenWithProgids' 'Sekisho.Certificate'\n")
endforeach()
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "${associations}
  WriteRegStr SHCTX 'Software\\\\Classes\\\\Sekisho.Certificate\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\sekisho.exe\\\" \\\"%1\\\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "${removals}
  DeleteRegKey SHCTX 'Software\\\\Classes\\\\Sekisho.Certificate'")
set(CPACK_WIX_UPGRADE_GUID "6B1F7C0E-5E0B-4C52-9C7A-7D7A0F3B51B2")
set(CPACK_WIX_CULTURES "en-US;ja-JP")
