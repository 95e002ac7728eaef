import { testRules } from '../../support/stated-rules.ts'

/**
 * Art. 14(1): the method for IDs is settled by the manager of access; those of Arts. 18(3) and 19(1) are settled
 * by the same acts, whose events cite them. Art. 15: operators keep to it; that others do so is asked of no one there.
 */
testRules('management-method', {
  DraftMethod: ['drafters', 'method-settled', 'Art. 14(1)'],
  BringInMethod: ['drafters', 'method-brought-in', 'operational setting'],
  AmendMethod: ['drafters', 'method-settled', 'Art. 14(1)'],
  SettleMethod: ['owner', 'method-settled', 'Art. 14(1)'],
  PutMethodInForce: ['practice', 'method-settled', 'Art. 14(1)'],
  AcknowledgeMethodVersion: ['readers', 'method-version-acknowledged', 'Art. 15'],
  ExcuseMethodReader: ['owner', 'acknowledgement-waited-for', 'operational setting'],
  HearMethodReaderLeft: ['practice', 'acknowledgement-waited-for', 'operational setting'],
  AskMethodReview: ['practice', 'method-looked-at-again', 'operational setting'],
  ReviewMethod: ['owner', 'method-looked-at-again', 'operational setting'],
  AbolishMethod: ['owner', 'one-method-a-kind', 'operational setting'],
})
