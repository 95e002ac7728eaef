import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { correctsContract, correctsUrgent, suspends } from '../../support/life-acts.ts'
import {
  type OutsourcingAct,
  askedAndEnded,
  declaresUrgent,
  given,
  inspects,
  opensInspection,
  reaching,
  recordsDisposal,
  starts,
  vets,
} from '../../support/outsourcing-acts.ts'
import { gives, medium, recordsRefusal } from '../../support/oversight-acts.ts'
import { consents, endsSubcontract, requestsSubcontract, vetsCompany } from '../../support/part-acts.ts'

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

  it('what was given decades before the case, and a refusal before the contract', () => {
    refuses([...reaching('in-force')], gives({ since: day('1950-01-01') }), 'since', 'long-before-the-case')
    refuses(
      [...reaching('in-force'), opensInspection()],
      recordsRefusal({ refusedOn: day('2026-05-31') }),
      'refusedOn',
      'before-the-contract',
    )
  })

  it('a certificate older than what it certifies, or media back after all was back', () => {
    const closing = [...reaching('closing')]
    refuses(closing, recordsDisposal({ certificateOn: day('2027-06-01') }), 'certificateOn', 'before-what-it-certifies')
    refuses(
      closing,
      recordsDisposal({ items: [{ ...medium, doneOn: day('2027-06-03') }] }),
      'items.0.doneOn',
      'after-all-was-back',
    )
    given(...closing)
      .when(recordsDisposal({ certificateOn: day('2027-06-04') }))
      .thenRefuses('date-in-future', 'operational setting', {
        field: 'certificateOn',
        day: '2027-06-04',
        today: '2027-06-03',
      })
  })

  it('all back months before the contract’s end, without a word of why nothing was held from then on', () => {
    const early = { doneOn: day('2026-08-01') }
    const why = { nothingSince: '作業は7月で終わり、その後は市の情報を扱わなかった' }
    refuses([...reaching('closing')], recordsDisposal(early), 'nothingSince', 'needed-before-the-end')
    expect(given(...reaching('closing'), recordsDisposal({ ...early, ...why })).state.disposal).toMatchObject(why)
    // Whose part ended earlier had nothing from that day on; where nothing was handed over, that is said.
    const passedOn = [...reaching('in-force'), vetsCompany(), requestsSubcontract(), consents(), endsSubcontract()]
    const over = [...passedOn, opensInspection(), inspects(), ...askedAndEnded()]
    expect(given(...over, recordsDisposal({ party: 'subcontract-1', doneOn: day('2026-12-01') })).state.stage).toBe(
      'closing',
    )
    expect(given(...reaching('closing'), recordsDisposal({ ...early, manner: 'none', media: '' })).state.stage).toBe(
      'closing',
    )
  })
})
