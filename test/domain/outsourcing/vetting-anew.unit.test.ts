import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { comesOf } from '../../support/comes-of.ts'
import {
  acceptsForm,
  approves,
  confirmsClauses,
  given,
  reaching,
  recordsOutcome,
  registers,
  request,
  starts,
  submits,
  taken,
  vets,
} from '../../support/outsourcing-acts.ts'
import { wakesOf } from '../../support/outsourcing-view.ts'
import { consents, endsSubcontract, requestsSubcontract, vetsCompany } from '../../support/part-acts.ts'
import { tokyo } from '../../support/rules.ts'

const comes = comesOf('outsourcing')
const { settings } = rulesOn(templateBook, day('2026-04-01'))
const vendor = '株式会社あおい電算'
const endsOn = day('2029-05-31')
/** Three years under contract with a vetting that holds for two. */
const long = [
  starts({ request: request({ endsOn }) }),
  vets(),
  submits(),
  acceptsForm(),
  recordsOutcome(),
  approves(),
  registers({ endsOn, inspectEveryMonths: 60 }),
  confirmsClauses(),
]
const notesEnd = taken('NoteVettingEnd', 'practice', '2028-03-16 09:00', {
  party: 'contractor',
  checkedOn: day('2026-04-02'),
})
const waits = (state: OutsourcingState, at: string) =>
  wakesOf(state, { now: tokyo(at), calendar: closedDays, settings }).filter((one) => one.kind === 'vetting-end')
const asked = ({ tasks }: OutsourcingState) =>
  tasks.open.filter(({ kind }) => kind === 'vet' || kind === 'judge').map(({ kind, about }) => [kind, about])

describe('Art. 20 a vetting that ends while the contract runs is asked for anew', () => {
  it('so early that the answer is due before it ends, and once', () => {
    const { state } = given(...long)
    expect(waits(state, '2026-06-01 10:00')).toEqual([
      { kind: 'vetting-end', at: tokyo('2028-03-16 09:00'), party: 'contractor', checkedOn: '2026-04-02' },
    ])
    expect(comes(long, notesEnd())).toEqual([
      'VettingEndNoted',
      'task vet-2 by 2028-03-31T08:15:00.000Z',
      'letter task vet-2 to citizen-staff citizen-head',
    ])
    expect(comes([...long, notesEnd()], notesEnd())).toEqual([])
    given(...long)
      .when(notesEnd({}, { at: '2028-03-15 09:00' }))
      .thenRefuses('too-early', 'operational setting', { from: '2028-03-16' })
  })

  it('until somebody has looked and the head finds the contractor good; then from that day on', () => {
    const anew = vets({ checkedOn: day('2028-03-21') }, { at: '2028-03-22 10:00' })
    const { state } = given(...long, notesEnd(), anew)
    expect([asked(state), waits(state, '2028-03-22 10:00')]).toEqual([[], []])
    const staffs = vets({ checkedOn: day('2028-03-21') }, { at: '2028-03-22 10:00', by: 'staff' })
    expect(asked(given(...long, notesEnd(), staffs).state)).toEqual([['judge', vendor]])
  })

  it('of a sub-contractor to whom the city has consented as well, and of none whose work is over', () => {
    const sub = [vetsCompany(), requestsSubcontract({ endsOn }), consents()]
    expect(waits(given(...long, ...sub).state, '2026-07-20 10:00').map((one) => one.kind)).toHaveLength(2)
    expect(waits(given(...long, ...sub, endsSubcontract()).state, '2026-12-02 10:00')).toHaveLength(1)
  })

  it('and of nobody whose vetting holds to the end of the contract', () => {
    expect(waits(given(...reaching('in-force')).state, '2026-06-01 10:00')).toEqual([])
    expect(comes(reaching('in-force'), notesEnd({}, { at: '2027-03-17 09:00' }))).toEqual([])
  })
})

describe('Art. 20 no approval rests on a vetting that holds no more', () => {
  it('so that a case that lay too long goes back before it is approved', () => {
    given(...reaching('approval'))
      .when(approves({}, { at: '2028-04-03 10:00' }))
      .thenRefuses('vetting-over', 'operational setting', { vendor })
    expect(comes([...reaching('approval')], approves({}, { at: '2026-04-30 10:00' }))[0]).toBe('OutsourcingApproved')
  })
})
