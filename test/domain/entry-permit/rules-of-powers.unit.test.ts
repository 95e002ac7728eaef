import { testRules } from '../../support/stated-rules.ts'

/**
 * Art. 7(2): whoever enters is permitted beforehand by the manager of entry; Art. 8(2): who takes the measures
 * that are needed; Art. 9(2): the Division's head has IDs registered for those who are permitted alone. How one
 * asks, and what is lent, the text doesn't say.
 */
testRules('entry-permit', {
  ApplyForStaffEntry: ['office', 'entry-applied-for', 'operational setting'],
  ApplyForWorkerEntry: ['office', 'entry-applied-for', 'operational setting'],
  AmendEntryApplication: ['office', 'entry-applied-for', 'operational setting'],
  WithdrawEntryApplication: ['office', 'entry-applied-for', 'operational setting'],
  PermitEntry: ['manager', 'entry-permitted-beforehand', 'Art. 7(2)'],
  RefuseEntry: ['manager', 'entry-permitted-beforehand', 'Art. 7(2)'],
  ReturnEntryApplication: ['manager', 'entry-permitted-beforehand', 'Art. 7(2)'],
  RegisterId: ['keeper', 'id-for-the-permitted', 'Art. 9(2)'],
  LendMeans: ['manager', 'means-lent-and-returned', 'operational setting'],
  ReportMeansLost: ['handlers', 'means-lent-and-returned', 'operational setting'],
  SuspendId: ['keeper', 'id-for-the-permitted', 'Art. 9(2)'],
  LiftIdSuspension: ['keeper', 'id-for-the-permitted', 'Art. 9(2)'],
  RevokeId: ['keeper', 'id-for-the-permitted', 'Art. 9(2)'],
  ConfirmIdRemoved: ['keeper', 'id-removed-on-the-device', 'operational setting'],
  TakeBackMeans: ['manager', 'means-lent-and-returned', 'operational setting'],
  SuspendEntry: ['manager', 'entry-measures', 'Art. 8(2)'],
  LiftEntrySuspension: ['manager', 'entry-measures', 'Art. 8(2)'],
  RevokeEntry: ['manager', 'entry-measures', 'Art. 8(2)'],
  GiveUpEntry: ['office', 'entry-permit-ends', 'operational setting'],
  NoteEntryRenewalSeason: ['practice', 'entry-renewed-in-time', 'operational setting'],
  AskEntryRenewal: ['office', 'entry-renewed-in-time', 'operational setting'],
  LetEntryLapse: ['office', 'entry-renewed-in-time', 'operational setting'],
  RenewEntryPermit: ['manager', 'entry-permitted-beforehand', 'Art. 7(2)'],
  RefuseEntryRenewal: ['manager', 'entry-permitted-beforehand', 'Art. 7(2)'],
  ExpireEntryPermit: ['practice', 'entry-permit-ends', 'operational setting'],
  RestEntryWithCause: ['practice', 'entry-of-contractors', 'operational setting'],
  EndEntryWithCause: ['practice', 'entry-permit-ends', 'operational setting'],
  BringInPermit: ['manager', 'permits-brought-in', 'operational setting'],
})
