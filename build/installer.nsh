; What the installer for Windows does besides electron-builder's own steps.
; The app is offered under "Open with" for the files it reads; it never becomes their default.

!define PURGE_DESK_TYPE "PurgeDesk.List"
!define PURGE_DESK_CLASSES "Software\Classes"
!define PURGE_DESK_APPLICATION "${PURGE_DESK_CLASSES}\Applications\${APP_EXECUTABLE_FILENAME}"

!macro purgeDeskOffer EXT
  WriteRegNone SHELL_CONTEXT "${PURGE_DESK_CLASSES}\.${EXT}\OpenWithProgids" "${PURGE_DESK_TYPE}"
  WriteRegStr SHELL_CONTEXT "${PURGE_DESK_APPLICATION}\SupportedTypes" ".${EXT}" ""
!macroend

!macro purgeDeskTakeBack EXT
  DeleteRegValue SHELL_CONTEXT "${PURGE_DESK_CLASSES}\.${EXT}\OpenWithProgids" "${PURGE_DESK_TYPE}"
!macroend

!macro purgeDeskEachType MACRO
  !insertmacro ${MACRO} "csv"
  !insertmacro ${MACRO} "tsv"
  !insertmacro ${MACRO} "txt"
  !insertmacro ${MACRO} "xlsx"
  !insertmacro ${MACRO} "xml"
  !insertmacro ${MACRO} "json"
  !insertmacro ${MACRO} "har"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "${PURGE_DESK_CLASSES}\${PURGE_DESK_TYPE}" "" "List of URLs"
  WriteRegStr SHELL_CONTEXT "${PURGE_DESK_CLASSES}\${PURGE_DESK_TYPE}\DefaultIcon" "" "$INSTDIR\${APP_EXECUTABLE_FILENAME},0"
  WriteRegStr SHELL_CONTEXT "${PURGE_DESK_CLASSES}\${PURGE_DESK_TYPE}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "${PURGE_DESK_APPLICATION}" "FriendlyAppName" "${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "${PURGE_DESK_APPLICATION}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro purgeDeskEachType purgeDeskOffer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend

!macro customUnInstall
  ; An update takes the old version off first: then nothing is asked and nothing is taken back.
  ${ifNot} ${isUpdated}
    !insertmacro purgeDeskEachType purgeDeskTakeBack
    DeleteRegKey SHELL_CONTEXT "${PURGE_DESK_CLASSES}\${PURGE_DESK_TYPE}"
    DeleteRegKey SHELL_CONTEXT "${PURGE_DESK_APPLICATION}"
    ; A one-click uninstaller makes itself silent before it comes here, where a question with an answer of its own (/SD)
    ; is never seen. So it is asked unless somebody wanted silence (/S): then the data stay. "No" is also the answer of
    ; somebody who only presses Enter.
    Push $R0
    Push $R1
    ClearErrors
    ${GetParameters} $R0
    ${GetOptions} $R0 "/S" $R1
    ${if} ${Errors}
      StrCpy $R0 "Delete the history, the presets and the settings of Purge Desk too?$\r$\n$\r$\nWith No they stay, and a later installation goes on with them.$\r$\n$\r$\nKeys are in the Credential Manager of Windows under Purge Desk. They stay there unless the accounts were removed in the app."
      ${if} $LANGUAGE == 1031
        StrCpy $R0 "Auch Verlauf, Vorlagen und Einstellungen von Purge Desk löschen?$\r$\n$\r$\nMit „Nein“ bleiben sie, und eine spätere Installation macht damit weiter.$\r$\n$\r$\nSchlüssel liegen in der Anmeldeinformationsverwaltung von Windows unter Purge Desk. Dort bleiben sie, wenn die Konten nicht in der App entfernt wurden."
      ${endIf}
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$R0" IDNO purgeDeskKeep
      RMDir /r "$LOCALAPPDATA\Purge Desk"
      RMDir /r "$LOCALAPPDATA\purge-desk-updater"
      purgeDeskKeep:
    ${endIf}
    Pop $R1
    Pop $R0
  ${endIf}
!macroend
