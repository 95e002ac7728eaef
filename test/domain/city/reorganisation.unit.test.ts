/** An office is merged into another on a day: what it had open is wound up under its posts, and nobody is forgotten. */
import { describe, expect, it } from 'vitest'
import { bookOf } from '../../../domain/city/book-of.ts'
import { guidelineFields } from '../../../domain/city/guideline/fields.ts'
import { givenFrom } from '../../../domain/city/guideline/guideline-given.ts'
import { reachOf } from '../../../domain/city/reach/reach-of.ts'
import { vacantNext } from '../../../domain/city/setup/vacant-next.ts'
import { reiwa5, type Guideline } from '../../../domain/guideline/guideline.ts'
import { readingScope } from '../../../domain/guideline/reading-scope.ts'
import { standInPost } from '../../../domain/guideline/role-posts.ts'
import { rulesOn } from '../../../domain/guideline/rule-book.ts'
import type { OfficeId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { city } from '../../../domain/procedures.ts'
import { appoints, enacts, endsPost, enters, founds, personId, type CityAct } from '../../support/city-acts.ts'
import { given, judges, starts, submits, vets } from '../../support/outsourcing-acts.ts'
import { people, rulesAt } from '../../support/rules.ts'

const from = plainDate('2026-06-01')
/** The version of 1 June in which the Citizen Division is called otherwise, by other ids: a new office in its place. */
const merged = {
  ...(JSON.parse(
    JSON.stringify(givenFrom(reiwa5)).replaceAll('"citizen', '"residents').replaceAll('市民課', '住民課'),
  ) as ReturnType<typeof givenFrom>),
  inForceFrom: from,
}
const holds = [
  enters(1),
  enters(2),
  enters(3),
  appoints(1, 'citizen-head'),
  appoints(2, 'citizen-staff'),
  appoints(3, 'administrator'),
]
const after = (...acts: readonly CityAct[]) =>
  [founds(), ...acts].reduce((state, { command, rules }) => {
    const outcome = city.decider.decide(command, state, rules)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    return outcome.events.reduce(city.decider.evolve, state)
  }, city.initialState)
const bookAfter = (...acts: readonly CityAct[]) => bookOf(after(...acts), 1)
const guidelineOf = (day: string, ...acts: readonly CityAct[]): Guideline =>
  rulesOn(bookAfter(...holds, ...acts), plainDate(day)).guideline
const post = (id: string) => id as PostId

describe('an office that is there no more from a day on', () => {
  const then = guidelineOf('2026-06-01', enacts(merged))
  const on = (at: string, who: 'head' | 'staff') => ({ rules: rulesAt(at, who, { guideline: then }) })

  it('is in no list of the version, and known with its posts as it was last', () => {
    expect(guidelineOf('2026-05-31', enacts(merged)).former).toBeUndefined()
    expect(then.offices.some(({ id }) => id === ('citizen' as OfficeId))).toBe(false)
    expect(then.former?.offices.map(({ ja }) => ja)).toEqual(['市民課'])
    expect(then.former?.posts.map(({ ja }) => ja)).toEqual(['市民課長', '市民課 担当'])
  })

  it('has its open cases read and carried on by whoever holds its posts', () => {
    expect(readingScope([post('citizen-head')], then).offices).toEqual(['citizen'])
    const past = [starts(), vets()]
    const acts = (act: ReturnType<typeof submits>, who: 'head' | 'staff') => ({
      ...act,
      ...on('2026-06-02 10:00', who),
    })
    expect(given(...past).when(acts(judges(), 'head'))).toBeDefined()
    given(starts(), vets({}, { by: 'staff' }))
      .when(acts(submits(), 'staff'))
      .thenRefuses('not-permitted', 'Art. 21', { whoCan: ['citizen-head'] })
  })

  it('is no part of a version that is amended from the one in force, nor is who stands in for a vacant post', () => {
    const worked = rulesOn(bookAfter(...holds, enacts(merged)), from).guideline
    expect([worked.former, worked.standIn]).not.toContain(undefined)
    const declared = new Set(Object.keys(guidelineFields))
    expect(Object.keys(givenFrom(worked)).filter((name) => !declared.has(name))).toEqual([])
    expect(givenFrom(worked)).toEqual(merged)
  })

  it('begins nothing any more', () => {
    const successor = { ...people.staff, posts: [post('residents-staff')] }
    const again = { ...starts(), rules: rulesAt('2026-06-02 10:00', successor, { guideline: then }) }
    given().when(again).thenRefuses('office-may-not-outsource', 'Art. 20', { office: 'citizen' })
  })

  it('can be given to somebody who takes over, and stays with whoever has it', () => {
    const taken = after(...holds, enacts(merged), appoints(3, 'citizen-head', '2026-06-01'))
    expect(taken.appointments.at(-1)).toMatchObject({ person: personId(3), post: 'citizen-head' })
    expect(taken.appointments.find((one) => one.post === post('citizen-staff'))?.until).toBeNull()
    expect(() => after(...holds, enacts(merged), appoints(3, 'never-head', '2026-06-01'))).toThrow('post-unknown')
  })

  it('is known, too, where people were in its posts on the very day on which another took its place', () => {
    const first = { at: '2026-04-01 10:00' }
    const people = [
      enters(1, {}, first),
      enters(3, {}, first),
      appoints(1, 'citizen-head', '2026-04-01', null, first),
      appoints(3, 'administrator', '2026-04-01', null, first),
    ]
    const own = enacts({ ...merged, inForceFrom: plainDate('2026-04-01') }, first)
    const formerIn = (...acts: readonly CityAct[]) =>
      rulesOn(bookAfter(...acts), plainDate('2026-04-20')).guideline.former
    expect(formerIn(...people, own)).toMatchObject({
      posts: [{ id: 'citizen-head', ja: '市民課長' }],
      requesting: [{ office: 'citizen', head: 'citizen-head' }],
    })
    expect(formerIn(own)).toBeUndefined()
  })
})

describe('letters to posts that nobody holds', () => {
  const standsIn = (day: string, ...acts: readonly CityAct[]) =>
    standInPost(rulesOn(bookAfter(...acts), plainDate(day)).guideline)

  it('go to the secretariat; while nobody is that, to whoever administers', () => {
    const held = appoints(1, 'secretariat', '2026-04-20', '2026-04-30')
    expect(standsIn('2026-04-20', ...holds)).toBe('administrator')
    expect(standsIn('2026-04-30', ...holds, held)).toBe('secretariat')
    expect(standsIn('2026-05-01', ...holds, held)).toBe('administrator')
  })

  it('go to the secretariat where the roster knows of nobody who administers either', () => {
    expect(standsIn('2026-04-20', enters(1))).toBe('secretariat')
  })
})

describe('the posts that come with a version', () => {
  const unheld = ['residents-head', 'residents-staff']

  it('are told before it is recorded, as far as nobody is appointed to them', () => {
    const state = after(...holds)
    const reach = reachOf(
      'EnactGuideline',
      { ...merged, reason: '' },
      {
        state,
        today: plainDate('2026-04-20'),
        guidelineOn: (day) => rulesOn(bookOf(state, 1), day).guideline,
      },
    )
    expect(reach?.unfilled.map(({ post: id, from: day, called }) => [id, day, called.ja])).toEqual([
      ['residents-head', from, '住民課長'],
      ['residents-staff', from, '住民課 担当'],
    ])
    expect(reach?.gone.map((one) => one.post)).toEqual(['citizen-head', 'citizen-staff'])
  })

  it('are told afterwards until somebody is, and so is a post whose holder leaves it', () => {
    const today = plainDate('2026-04-20')
    expect(vacantNext(bookAfter(...holds), today)).toBeNull()
    expect(vacantNext(bookAfter(...holds, enacts(merged)), today)).toEqual({ from, posts: unheld })
    const filled = unheld.map((id, nth) => appoints(nth + 1, id, '2026-06-01'))
    expect(vacantNext(bookAfter(...holds, enacts(merged), ...filled), today)).toBeNull()
    expect(vacantNext(bookAfter(...holds, endsPost(1, 'citizen-head', '2026-05-15')), today)).toEqual({
      from: '2026-05-16',
      posts: ['citizen-head'],
    })
    expect(vacantNext(bookAfter(...holds, endsPost(1, 'citizen-head', '2026-12-31')), today)).toBeNull()
  })
})
