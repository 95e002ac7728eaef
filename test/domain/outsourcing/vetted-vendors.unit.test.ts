import { describe, expect, it } from 'vitest'
import { vettingOf, vettingsWanted } from '../../../domain/outsourcing/vetting/candidates.ts'
import { readVetting } from '../../../domain/outsourcing/vetting/read-vetting.ts'
import {
  acceptsForm,
  approves,
  given,
  reaching,
  recordsOutcome,
  request,
  starts,
  submits,
  vets,
} from '../../support/outsourcing-acts.ts'
import { comesOf } from '../../support/comes-of.ts'

const comes = comesOf('outsourcing')

describe('Art. 20 who was vetted', () => {
  it('is known by name, also where the case keeps the last vetting alone', () => {
    const { vetting } = given(...reaching('submission')).state
    const alone = { vettings: [], vetting }
    expect(vettingOf(alone, '株式会社あおい電算')).toBe(vetting)
    expect(vettingOf(alone, '有限会社みどり')).toBeNull()
    expect(vettingOf({ vettings: [], vetting: null }, '株式会社あおい電算')).toBeNull()
  })

  it('nobody is to be, where there is no request or the winner comes after the award', () => {
    const none = { vettings: [], vetting: null }
    expect(vettingsWanted(null, none)).toEqual([])
    expect(vettingsWanted(request({ award: 'after-award', vendor: '' }), none)).toEqual([])
    expect(vettingsWanted(request({ award: 'candidates', vendor: '' }), none)).toEqual([])
    expect(vettingsWanted(request(), none)).toEqual(['株式会社あおい電算'])
  })

  it('is the winner once it is known, and nobody in their place before', () => {
    const tender = [starts({ request: request({ award: 'after-award', vendor: '' }) })]
    const winner = (at: string, over: object = {}) => vets({ vendor: '合同会社はなみずき', ...over }, { at })
    const awarded = [...tender, submits(), acceptsForm(), recordsOutcome(), approves()]
    const before = comes([...tender, submits()], winner('2026-04-07 09:00'))[0]
    expect(before?.startsWith('refused')).toBe(true)
    expect(comes(awarded, winner('2026-05-07 10:00'))).toEqual(['VendorVetted', 'task vet-1 answered'])
    const bad = { verdict: 'unsuitable', note: '規程がない' }
    expect(comes(awarded, winner('2026-05-07 10:00', bad))).toEqual(['VendorVetted'])
  })
})

it('a vetting that an earlier release recorded reads with what it lacked left empty (Art. 20)', () => {
  const recorded = { vendor: '株式会社あおい電算', answers: [{ area: 'rules' }, {}], verdict: 'suitable' }
  expect(readVetting(recorded as never)).toStrictEqual({
    vendor: '株式会社あおい電算',
    verdict: 'suitable',
    questionnaire: '1',
    answers: [
      { item: 'rules', answer: '', finding: 'open', evidence: '', means: null },
      { item: '', answer: '', finding: 'open', evidence: '', means: null },
    ],
    certificates: [],
    answerRefused: '',
    copiedFrom: null,
  })
  const answer = { item: 'rules', answer: 'ある', finding: 'met', evidence: '写し', means: 'papers' }
  const whole = { questionnaire: '2', certificates: [], answerRefused: '断られた', copiedFrom: null, answers: [answer] }
  expect(readVetting(whole as never)).toMatchObject({ answerRefused: '断られた', answers: [{ ...answer }] })
})
