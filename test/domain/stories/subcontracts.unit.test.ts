import { it } from 'vitest'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import * as acts from '../../support/outsourcing-acts.ts'
import * as parts from '../../support/part-acts.ts'
import { keepsStory } from '../../support/story.ts'

type Acts = Parameters<typeof keepsStory>[2]
const told = (name: string, past: Acts, story: Acts) => keepsStory('outsourcing', name, story, past)
const at = (text: string) => ({ at: text })
const running = [
  ...acts.reaching('in-force'),
  acts.confirmsClauses(),
  ...parts.vetsCompanies('有限会社つばめ保守', '株式会社すずめ', '有限会社ひばり', '合同会社かもめ', '株式会社つる'),
]
const asks = (name: string, over: object, how: Parameters<typeof parts.requestsSubcontract>[1]) =>
  parts.requestsSubcontract({ name, corporateNumber: '', ...over }, how)
/** Where the city has the council look at sub-contracts too. */
const toCouncil = {
  settings: { ...rulesOn(templateBook, day('2026-07-01')).settings, subcontractNeeds: 'council' as const },
}

it('sub-contracts of sub-contracts, asked for in a row, withdrawn before the council and ended (Art. 22(1))', () =>
  told('subcontracts', running, [
    parts.requestsSubcontract({ startsOn: day('2026-07-01') }),
    asks('株式会社すずめ', { parent: 'subcontract-1', scope: '積込み' }, at('2026-07-01 11:00')),
    asks('有限会社ひばり', { parent: 'subcontract-2', scope: '荷札の記入' }, at('2026-07-01 12:00')),
    asks('合同会社かもめ', {}, { at: '2026-07-01 13:00', rules: toCouncil }),
    parts.withdrawsSubcontract({ subcontract: 'subcontract-4' }),
    asks('合同会社かもめ', {}, { at: '2026-07-02 11:00', rules: toCouncil }),
    parts.consents({ subcontract: 'subcontract-3' }),
    parts.consents({ subcontract: 'subcontract-2' }),
    parts.recordsSubcontractOutcome({ about: 'subcontract-5', heldOn: day('2026-07-02'), outcome: 'continued' }),
    parts.recordsSubcontractOutcome({ about: 'subcontract-5' }, at('2026-07-10 11:00')),
    parts.consents(),
    parts.consents({ subcontract: 'subcontract-2' }, at('2026-07-13 11:00')),
    parts.consents({ subcontract: 'subcontract-3' }, at('2026-07-13 12:00')),
    parts.consents({ subcontract: 'subcontract-5' }, at('2026-07-13 13:00')),
    parts.endsSubcontract({ endedOn: day('2026-07-13') }, at('2026-07-13 14:00')),
    asks('株式会社つる', { parent: 'subcontract-1', startsOn: day('2026-08-01') }, at('2026-07-14 10:00')),
    parts.endsSubcontract({ subcontract: 'subcontract-3' }),
    parts.endsSubcontract({ subcontract: 'subcontract-2' }),
    parts.endsSubcontract({ subcontract: 'subcontract-5' }),
  ]))

it('a company that is to become the contractor works under it no longer (Art. 22(1))', () =>
  told('subcontractor-wins', acts.reaching('approval'), [
    acts.approves(),
    acts.vets({ vendor: '有限会社つばめ保守', checkedOn: day('2026-04-22') }, at('2026-04-22 10:00')),
    parts.requestsSubcontract({ startsOn: day('2026-06-01') }, at('2026-04-23 10:00')),
    parts.consents({}, at('2026-04-24 10:00')),
    parts.requestsChange(
      { changes: { vendor: '有限会社つばめ保守' }, effectiveOn: day('2026-05-01') },
      at('2026-04-25 10:00'),
    ),
    parts.recordsChangeOutcome({ heldOn: day('2026-04-27') }, at('2026-04-27 16:00')),
    parts.approvesChange({}, at('2026-04-28 10:00')),
    parts.effectsChange({}, at('2026-05-01 00:00')),
    parts.endsSubcontract({ endedOn: day('2026-05-01') }, at('2026-05-01 10:00')),
    acts.registers({ contractor: '有限会社つばめ保守' }),
  ]))

it('a request taken back and sent back step by step before there is a contract (Arts. 20, 21)', () =>
  told(
    'side-paths',
    [acts.starts(), acts.vets(), acts.submits()],
    [
      acts.pullsBack({}, at('2026-04-06 11:00')),
      acts.submits({}, at('2026-04-06 12:00')),
      acts.sendsBack({ to: 'vetting' }, { at: '2026-04-07 09:00', by: 'secretariat' }),
      acts.submits({}, at('2026-04-07 10:00')),
      acts.vets({}, at('2026-04-07 11:00')),
      acts.submits({}, at('2026-04-07 12:00')),
      acts.acceptsForm({}, at('2026-04-07 13:00')),
      acts.pullsBack({}, { at: '2026-04-07 14:00', by: 'secretariat' }),
      acts.acceptsForm({}, at('2026-04-07 15:00')),
      acts.recordsOutcome(),
      acts.approves(),
      acts.sendsBack({ to: 'deliberation' }, at('2026-04-21 10:00')),
      acts.pullsBack({}, { at: '2026-04-21 11:00', by: 'chief' }),
      acts.withdraws({}, at('2026-04-21 12:00')),
    ],
  ))
