import { expect, it } from 'vitest'
import { mattersOf } from '../../../domain/outsourcing/deliberation/matters.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { correctsUrgent } from '../../support/life-acts.ts'
import { declaresUrgent, given, reaching } from '../../support/outsourcing-acts.ts'
import {
  approvesChange,
  prolongs,
  recordsChangeOutcome,
  requestsChange,
  requestsSubcontract,
  vetsCompany,
} from '../../support/part-acts.ts'

it('before the council lie the request at its deliberation, and changes that need it until they are deliberated (Art. 21)', () => {
  const parts = (...acts: ReturnType<typeof reaching>) => mattersOf(given(...acts).state).map((one) => one.part)
  const running = [...reaching('in-force'), vetsCompany()]
  expect(parts(...reaching('deliberation'))).toEqual([null])
  expect(parts(...reaching('approval'))).toEqual([])
  expect(parts(...running, prolongs())).toEqual(['change-1'])
  expect(parts(...running, prolongs(), recordsChangeOutcome())).toEqual([])
  expect(parts(...running, requestsChange())).toEqual([])
  expect(parts(...running, requestsChange(), approvesChange(), requestsSubcontract())).toEqual([])
  const { state } = given(...running, requestsSubcontract())
  const before = {
    ...state,
    subcontracts: state.subcontracts.map((one) => ({ ...one, status: 'deliberation' as const })),
  }
  expect(mattersOf(before).map((one) => [one.part, one.content])).toEqual(
    state.subcontracts.map((one) => [one.id, one.terms]),
  )
})

it('what lies there is another content once work is declared to have begun, and once that is put right (Art. 21)', () => {
  const matter = (...acts: ReturnType<typeof reaching>) =>
    mattersOf(given(...reaching('deliberation'), ...acts).state)[0]
  const declared = declaresUrgent({}, { at: '2026-04-08 10:00' })
  const corrected = correctsUrgent({ startedOn: day('2026-03-25') }, { at: '2026-04-09 10:00' })
  const [none, one, other] = [matter(), matter(declared), matter(declared, corrected)]
  // What has no urgent work is told by the same fingerprint as ever.
  expect(Object.keys(none?.content ?? {})).toEqual(['request', 'vettings'])
  expect(one?.content).toMatchObject({ urgent: { startedOn: '2026-03-30', contractor: '株式会社あおい電算' } })
  expect(other?.content).toMatchObject({ urgent: { startedOn: '2026-03-25' } })
  expect([none?.marks, one?.marks]).toMatchObject([undefined, [{ mark: 'urgent-work', of: '株式会社あおい電算' }]])
})
