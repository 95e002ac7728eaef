import { testRules } from '../../support/stated-rules.ts'

/**
 * What a city’s rule book is kept by the text doesn’t say: all of it is an operational setting.
 */
testRules('city', {
  FoundCity: ['practice', 'rule-book-begun', 'operational setting'],
  NameCity: ['administrator', 'city-named', 'operational setting'],
  EnactGuideline: ['administrator', 'guideline-recorded', 'operational setting'],
  ImportGuidelineText: ['administrator', 'official-text-loaded', 'operational setting'],
  ChangeSetting: ['administrator', 'settings-dated', 'operational setting'],
  SettleDay: ['administrator', 'closed-days-settled', 'operational setting'],
  EnterPerson: ['administrator', 'person-entered', 'operational setting'],
  RenamePerson: ['administrator', 'name-from-a-day', 'operational setting'],
  ChangeContact: ['administrator', 'person-entered', 'operational setting'],
  RecordLeaving: ['administrator', 'person-leaves', 'operational setting'],
  AppointPerson: ['administrator', 'appointed-from-a-day', 'operational setting'],
  EndAppointment: ['administrator', 'appointment-ends', 'operational setting'],
  WithdrawAppointment: ['administrator', 'appointment-ends', 'operational setting'],
  EntrustConvening: ['chair', 'convening-entrusted', 'operational setting'],
  TakeBackConvening: ['chair', 'convening-entrusted', 'operational setting'],
  NoteEntrustingEnds: ['practice', 'entrusting-end-told', 'operational setting'],
  InvitePerson: ['administrator', 'account-by-invitation', 'operational setting'],
  EndAccount: ['administrator', 'account-by-invitation', 'operational setting'],
  TryMail: ['administrator', 'mail-tried', 'operational setting'],
  ConfirmMail: ['administrator', 'mail-tried', 'operational setting'],
})
