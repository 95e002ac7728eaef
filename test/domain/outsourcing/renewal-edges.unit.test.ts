import { describe, expect, it } from 'vitest'
import { closedDays } from '../../../domain/guideline/closed-days.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { addDays, plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { nextSeason } from '../../../domain/outsourcing/renewal/season.ts'
import { renewingRequest } from '../../../domain/outsourcing/renewal/next-request.ts'
import { comesOf } from '../../support/comes-of.ts'
import {
  confirmsClauses,
  given,
  notesSeason,
  reaching,
  renewalCase,
  request,
  starts,
  taken,
  withdraws,
} from '../../support/outsourcing-acts.ts'
import { wakesOf } from '../../support/outsourcing-view.ts'
import { approvesChange, effectsChange, requestsChange } from '../../support/part-acts.ts'
import { tokyo } from '../../support/rules.ts'

const comes = comesOf('outsourcing')
const { settings } = rulesOn(templateBook, day('2026-06-01'))
const before = 'outsourcing/00000000-0000-4000-8000-00000000000b' as CaseId
const renews = starts({ request: request({ occasion: 'renewal' }), renewalOf: before })
const tells = taken('NoteRenewalTold', 'practice', '2026-04-01 10:01', { of: before })
const waits = (state: Parameters<typeof wakesOf>[0], at: string) =>
  wakesOf(state, { now: tokyo(at), calendar: closedDays, settings })
    .filter((one) => one.kind === 'tell-renewal' || one.kind === 'renewal-season')
    .map((one) => `${one.kind} ${one.at}`)

describe('Art. 21 a contract that renews another', () => {
  it('tells the case before it, once, from its first day until it is over', () => {
    expect(waits(given(renews).state, '2026-04-01 10:01')).toEqual(['tell-renewal 2026-04-01T01:00:00.000Z'])
    expect(waits(given(renews, tells()).state, '2026-04-01 10:02')).toEqual([])
    expect(waits(given(renews, withdraws({}, { at: '2026-04-02 10:00' })).state, '2026-04-02 10:01')).toEqual([])
    expect(waits(given(starts()).state, '2026-04-01 10:01')).toEqual([])
    given(renews)
      .when(tells())
      .then({ type: 'RenewalTold', article: 'operational setting', data: { of: before } } as never)
    given(renews, tells()).when(tells()).thenNothing()
    given(renews)
      .when(tells({ of: renewalCase }))
      .thenNothing()
  })

  it('renews an outsourcing, by its own id', () => {
    const uuid = '00000000-0000-4000-8000-00000000000b'
    for (const renewalOf of [`council/${uuid}`, 'outsourcing/one'])
      expect([
        renewalOf,
        ...comes([], starts({ request: request({ occasion: 'renewal' }), renewalOf } as never)),
      ]).toEqual([renewalOf, 'refused: field-invalid'])
    expect(comes([], renews)[0]).toBe('OutsourcingStarted')
  })

  it('asks for what was approved in the end, for the same length of time', () => {
    const changed = [...reaching('in-force'), requestsChange(), approvesChange(), effectsChange()]
    expect(renewingRequest(given(...changed).state)).toMatchObject({ place: '祖父江支所 窓口', startsOn: '2027-06-01' })
    expect(renewingRequest(given(...reaching('in-force')).state)).toMatchObject({ place: '市民課 窓口' })
    const early = renewingRequest(given(...reaching('approval')).state)
    expect(early).toMatchObject({ place: '市民課 窓口', vendor: '株式会社あおい電算', occasion: 'renewal' })
    for (const field of ['startsOn', 'endsOn', 'previousApproval']) expect(early).not.toHaveProperty(field)
  })
})

describe('the season of renewals (operational setting)', () => {
  const running = [...reaching('in-force'), confirmsClauses()]
  const season = nextSeason(given(...running).state, closedDays, settings)

  it('is noted on the very day from which an answer in time comes before the first aim, and not before', () => {
    if (season === null) throw new Error('there is no season')
    const noted = (on: string) => comes(running, notesSeason({}, { at: `${on} 09:00` }))[0]
    expect([noted(addDays(season.askOn, -1)), noted(season.askOn)]).toEqual([
      'refused: too-early',
      'RenewalSeasonNoted',
    ])
  })

  it('is waited for while the contract runs', () => {
    const seasons = (...past: Parameters<typeof comes>[0][number][]) =>
      waits(given(...(past as typeof running)).state, '2026-06-02 10:00').length
    expect([seasons(...running), seasons(...reaching('contracting')), seasons(...reaching('closing'))]).toEqual([
      1, 0, 0,
    ])
  })
})
