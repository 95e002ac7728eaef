import type { Guideline } from '../../domain/guideline/guideline.ts'
import { wareki } from '../../domain/kernel/era.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { Subcontract } from '../../domain/outsourcing/subcontracts/subcontract.ts'
import { paragraphs, type Fact, type Notice } from '../notice.ts'
import { doubtFacts } from './doubt-facts.ts'
import { deliberated, letterOf, ownWorkFact } from './letter-of.ts'

/** The answer to a sub-contract (再委託承諾通知); null where nothing is decided. */
export const consentNotice = (state: OutsourcingState, sub: Subcontract, guideline: Guideline): Notice | null => {
  const { terms, consent, answer, council, status } = sub
  const facts: readonly Fact[] = [
    ['再委託先', [terms.name]],
    ['再委託する業務', paragraphs(terms.scope)],
    ['期間', [`${wareki(terms.startsOn)}から${wareki(terms.endsOn)}まで`]],
    ['必要な理由', paragraphs(terms.need)],
    ...deliberated(council),
  ]
  if (consent !== null)
    return letterOf(state, guideline, {
      by: consent.by,
      title: '住民基本台帳ネットワークシステムに係る再委託の承諾について（通知）',
      opening: '次の再委託を承諾しました。',
      facts: [...facts, ...ownWorkFact(consent), ...doubtFacts(state, sub.id)],
      rule: 'subcontract-consented',
      conditions: consent.conditions,
      note: consent.note,
    })
  return status === 'refused' && answer !== null
    ? letterOf(state, guideline, {
        by: answer.by,
        title: '住民基本台帳ネットワークシステムに係る再委託の不承諾について（通知）',
        opening: '次の再委託は、承諾しないこととしましたので通知します。',
        facts: [...facts, ['理由', paragraphs(answer.reason)]],
        rule: 'subcontract-consented',
      })
    : null
}
