import { testRules } from '../../support/stated-rules.ts'

/**
 * Art. 14(2): the manager of access settles the operators with the security officer of the office; Art. 14(3):
 * keeps the ledger of IDs and authorities; Art. 15: operators keep to the method. How one asks, and how an
 * authority ends, the text doesn’t say.
 */
testRules('authority', {
  RequestAuthority: ['any-office', 'authority-asked-for', 'operational setting'],
  ProposeAuthorityChange: ['any-office', 'authority-asked-for', 'operational setting'],
  WithdrawAuthorityRequest: ['office', 'authority-asked-for', 'operational setting'],
  RecordConsultation: ['officer', 'officer-consulted', 'Art. 14(2)'],
  GrantAuthority: ['manager', 'operators-settled', 'Art. 14(2)'],
  RefuseAuthority: ['manager', 'operators-settled', 'Art. 14(2)'],
  RegisterAuthority: ['registrar', 'authority-registered', 'Art. 14(3)'],
  AcknowledgeMethod: ['operator', 'method-kept', 'Art. 15'],
  ReportIdLost: ['reporter', 'lost-id-reported', 'operational setting'],
  ReissueOperatorId: ['registrar', 'lost-id-reported', 'operational setting'],
  BringInAuthority: ['registrar', 'authority-brought-in', 'operational setting'],
  RevokeAuthority: ['manager', 'authority-revoked', 'operational setting'],
  SetAuthorityEnd: ['office', 'authority-ends', 'operational setting'],
  ConfirmRemoval: ['registrar', 'removed-on-machine', 'operational setting'],
  ExpireAuthority: ['practice', 'authority-ends', 'operational setting'],
  EndAuthorityWithPerson: ['practice', 'authority-ends', 'operational setting'],
})
