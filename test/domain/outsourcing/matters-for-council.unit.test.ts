import { expect, it } from 'vitest'
import { mattersOf } from '../../../domain/outsourcing/deliberation/matters.ts'
import { given, reaching } from '../../support/outsourcing-acts.ts'
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
