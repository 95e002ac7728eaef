import { describe, expect, it } from 'vitest'
import { hasWritten, samePlace, sheetOf } from '../../../domain/outsourcing/contract/clause-sheet.ts'
import type { ClausePlace } from '../../../domain/outsourcing/contract/fields.ts'
import type { By } from '../../../domain/kernel/by.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  acceptsForm,
  approves,
  clausePlaces,
  confirmsClauses,
  declaresUrgent,
  given,
  reaching,
  recordsOutcome,
  registers,
  request,
  starts,
  submits,
  vets,
} from '../../support/outsourcing-acts.ts'
import { comesOf } from '../../support/comes-of.ts'
import {
  amendsClauses,
  disputesClauses,
  requestsChange,
  recordsChangeOutcome,
  approvesChange,
} from '../../support/part-acts.ts'
import { people, tokyo } from '../../support/rules.ts'

const comes = comesOf('outsourcing')
const by = (who: keyof typeof people): By => ({
  person: people[who].person,
  name: people[who].name,
  post: people[who].posts[0] as By['post'],
  at: tokyo('2026-05-11 10:00'),
})
const place: ClausePlace = { clause: 'ownership', document: '契約書', place: '第3条', quotation: '全て市に帰属する。' }

describe('Art. 22 the check sheet of the six clauses', () => {
  it.each([
    ['clause', 'custody'],
    ['document', '仕様書'],
    ['place', '第4条'],
    ['quotation', ''],
  ])('is another place where its %s is another', (field, value) => {
    expect(samePlace(place, { ...place })).toBe(true)
    expect(samePlace(place, { ...place, [field]: value })).toBe(false)
    expect(samePlace({ ...place, [field]: value }, place)).toBe(false)
  })

  it('keeps who looked up what stays as it was', () => {
    const first = sheetOf(clausePlaces, by('head'), null)
    expect(first.entries.every((one) => one.checked.person === people.head.person)).toBe(true)
    const [moved, ...others] = clausePlaces
    const again = sheetOf([{ ...moved, place: '別表' } as ClausePlace, ...others], by('staff'), first)
    expect(again.entries.map((one) => one.checked.person)).toEqual([
      people.staff.person,
      ...others.map(() => people.head.person),
    ])
    // Whoever wrote any of it is no second reader of it.
    expect([
      hasWritten(again, people.staff),
      hasWritten(again, people.head),
      hasWritten(again, people.secretariat),
    ]).toEqual([true, true, false])
  })

  it('as the first release kept it has no quotations', () => {
    const { quotation: _quotation, ...former } = place
    expect(sheetOf([former as ClausePlace], by('head'), null).entries).toEqual([
      { ...former, quotation: '', checked: by('head') },
    ])
  })

  it('is read by one who is asked once, and the head is asked once to put it right', () => {
    const running = reaching('in-force')
    expect(comes(running.slice(0, -1), registers())).toEqual([
      'ContractRegistered',
      'task register-contract-1 answered',
      'task read-clauses-1 by 2026-05-25T08:15:00.000Z',
      'letter task read-clauses-1 to citizen-staff citizen-head',
    ])
    const disputed = [...running, disputesClauses()]
    expect(comes(running, disputesClauses())).toEqual([
      'ClausesDisputed',
      'task read-clauses-1 answered',
      'task register-clauses-1 by 2026-05-19T08:15:00.000Z',
      'letter task register-clauses-1 to citizen-head',
    ])
    expect(comes(disputed, disputesClauses({ clause: 'custody' }))).toEqual(['ClausesDisputed'])
    expect(comes(disputed, confirmsClauses())).toEqual(['ClausesConfirmed', 'task register-clauses-1 withdrawn'])
    expect(comes(disputed, amendsClauses())).toEqual([
      'ClausesAmended',
      'task register-clauses-1 answered',
      'task read-clauses-2 by 2026-05-27T08:15:00.000Z',
      'letter task read-clauses-2 to citizen-staff citizen-head',
    ])
    // Somebody is asked to read it already.
    expect(comes(running, amendsClauses())).toEqual(['ClausesAmended'])
  })
})

describe('Art. 21 a contract stays within what was approved', () => {
  it('from the approved day on, as an approved change has moved it by the day on which it begins', () => {
    const later = [
      ...reaching('contracting'),
      requestsChange(
        { changes: { endsOn: day('2027-03-31') }, effectiveOn: day('2026-06-10') },
        { at: '2026-05-01 10:00' },
      ),
      recordsChangeOutcome({ heldOn: day('2026-05-01') }, { at: '2026-05-01 17:00' }),
      approvesChange({}, { at: '2026-05-07 10:00' }),
    ]
    const from = (startsOn: string, endsOn: string) =>
      comes(later, registers({ startsOn: day(startsOn), endsOn: day(endsOn) }))[0]
    expect([
      from('2026-06-09', '2027-05-31'),
      from('2026-06-10', '2027-05-31'),
      from('2026-06-10', '2027-03-31'),
    ]).toEqual(['ContractRegistered', 'refused: contract-beyond-approval', 'ContractRegistered'])
  })

  it('urgent work from the day on which it was begun, and other work from none before the approved one', () => {
    const urgent = [
      starts({ request: request({ startsOn: day('2026-04-10') }) }),
      vets(),
      declaresUrgent(),
      submits(),
      acceptsForm(),
      recordsOutcome(),
      approves(),
    ]
    const { startedOn } = given(...urgent).state.urgent ?? {}
    expect(startedOn).toBe('2026-03-30')
    const begins = (startsOn: string) =>
      comes(urgent, registers({ startsOn: day(startsOn), signedOn: day('2026-05-11') }))[0]
    expect([begins('2026-03-29'), begins('2026-03-30'), begins('2026-04-10')]).toEqual([
      'refused: contract-before-approval',
      'ContractRegistered',
      'ContractRegistered',
    ])
  })
})
