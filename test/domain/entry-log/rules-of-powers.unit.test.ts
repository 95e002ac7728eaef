import { testRules } from '../../support/stated-rules.ts'

/**
 * Art. 10: the Division's head keeps the ledger of entry, which the device may keep; Art. 7(2): special
 * admissions, and escorts, at levels 3 and 2. When a line is missing and who may correct it the text doesn't say.
 */
testRules('entry-log', {
  OpenEntryLog: ['keeper', 'entry-ledger-kept', 'Art. 10'],
  NameAdmitters: ['manager', 'admitters-named', 'operational setting'],
  CloseEntryLog: ['practice', 'ledger-of-year', 'operational setting'],
  AdmitSpecially: ['admitter', 'special-admission', 'Art. 7(2)'],
  RecordEntry: ['recorder', 'entry-by-permit', 'operational setting'],
  HandOverEscort: ['recorder', 'escort-registered', 'Art. 7(2)'],
  RecordEarlierExit: ['recorder', 'entry-ledger-kept', 'Art. 10'],
  RecordExit: ['recorder', 'entry-ledger-kept', 'Art. 10'],
  CorrectEntry: ['recorder', 'ledger-corrected', 'operational setting'],
  NoteExitMissing: ['practice', 'exit-followed-up', 'operational setting'],
  NoteEscortLost: ['practice', 'escort-registered', 'Art. 7(2)'],
  ImportDeviceLog: ['keeper', 'device-keeps-ledger', 'Art. 10'],
  NoteNoDeviceLog: ['keeper', 'device-keeps-ledger', 'Art. 10'],
  AskForDeviceLog: ['practice', 'log-of-month', 'operational setting'],
})
