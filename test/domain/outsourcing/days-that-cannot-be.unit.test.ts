import { describe, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { correctsContract, correctsUrgent, suspends } from '../../support/life-acts.ts'
import {
  type OutsourcingAct,
  declaresUrgent,
  given,
  reaching,
  recordsDisposal,
  starts,
  vets,
} from '../../support/outsourcing-acts.ts'
import { consents, requestsSubcontract, vetsCompany } from '../../support/part-acts.ts'

const refuses = (past: readonly OutsourcingAct[], act: OutsourcingAct, field: string, problem: string) =>
  given(...past)
    .when(act)
    .thenRefuses('field-invalid', 'operational setting', { field, problem })

describe('Arts. 20 to 22: days that can’t be', () => {
  it.each(['2024-04-01', '1950-01-01', '2025-03-30'])(
    'urgent work that began on %s, of a case of April 2026',
    (text) => {
      refuses([starts()], declaresUrgent({ startedOn: day(text) }), 'startedOn', 'long-before-the-case')
      const declared = [starts(), vets(), declaresUrgent({}, { at: '2026-04-03 11:00' })]
      refuses(
        declared,
        correctsUrgent({ startedOn: day(text) }, { at: '2026-04-03 12:00' }),
        'startedOn',
        'long-before-the-case',
      )
    },
  )

  it.each(['signedOn', 'startsOn'] as const)('a contract’s %s put right to 1950', (field) =>
    refuses([...reaching('in-force')], correctsContract({ [field]: day('1950-01-01') }), field, 'long-before-the-case'),
  )

  it('a rest that begins after the contract’s last day, while the practice hasn’t ended it yet', () =>
    refuses(
      [...reaching('in-force')],
      suspends({ from: day('2027-06-05') }, { at: '2027-06-05 10:00' }),
      'from',
      'after-the-contract',
    ))

  it('a return or disposal before the contract began', () =>
    refuses([...reaching('closing')], recordsDisposal({ doneOn: day('1950-01-01') }), 'doneOn', 'before-the-contract'))
})

describe('Art. 22(1): said twice', () => {
  const company = [...reaching('in-force'), vetsCompany()]
  it('one consent is asked for once, however the company is written', () => {
    for (const name of ['有限会社つばめ保守', '㈲つばめ保守', '（有）つばめ保守'])
      refuses(
        [...company, requestsSubcontract()],
        requestsSubcontract({ name }, { at: '2026-07-02 10:00' }),
        'name',
        'asked-already',
      )
  })

  it('and for other work again once it is answered', () => {
    const more = requestsSubcontract({ scope: '測定器の校正' }, { at: '2026-07-22 10:00' })
    given(...company, requestsSubcontract(), consents(), more)
  })
})
