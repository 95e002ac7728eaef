/** How far changes of the rule book reach: what the record is searched for before they are recorded. */
import { describe, expect, it } from 'vitest'
import { bookOf } from '../../../domain/city/book-of.ts'
import { city } from '../../../domain/procedures.ts'
import { reachOf } from '../../../domain/city/reach/reach-of.ts'
import { givenFrom } from '../../../domain/city/guideline/guideline-given.ts'
import { reachesNothing } from '../../../domain/city/reach/reach.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { rulesOn } from '../../../domain/guideline/rule-book.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { appoints, changes, enacts, enters, founds, personId, type CityAct } from '../../support/city-acts.ts'

const today = plainDate('2026-04-20')
const after = (...acts: readonly CityAct[]) =>
  acts.reduce((state, { command, rules }) => {
    const outcome = city.decider.decide(command, state, rules)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    return outcome.events.reduce(city.decider.evolve, state)
  }, city.initialState)
const reach = (type: string, data: object, ...acts: readonly CityAct[]) => {
  const state = after(founds(), enters(1), enters(2), ...acts)
  return reachOf(type, data, { state, today, guidelineOn: (day) => rulesOn(bookOf(state, 1), day).guideline })
}
const one = { person: personId(1), reason: '異動' }
const ends = { ...one, post: 'citizen-head', lastDay: plainDate('2026-04-30') }
const from = plainDate('2026-05-01')

describe('the reach of a change (operational setting)', () => {
  it('is, of an appointment’s end, its post, its seat’s meetings, its person’s permits for that office, and who is missing', () => {
    expect(reach('EndAppointment', ends, appoints(1, 'citizen-head'))).toEqual({
      ...reachesNothing,
      posts: ['citizen-head'],
      meetings: { from, to: null },
      people: [{ person: personId(1), office: 'citizen' }],
      vacant: [{ post: 'citizen-head', from }],
    })
  })

  it('of an appointment’s end leaves alone what begins after it', () => {
    expect(reach('EndAppointment', ends, appoints(1, 'citizen-head', '2026-05-01'))).toEqual({
      ...reachesNothing,
      posts: ['citizen-head'],
      meetings: { from, to: null },
    })
  })

  it('leaves out who stays in the office, a post that another holds, and meetings of a post without a seat', () => {
    const acts = [appoints(1, 'citizen-staff'), appoints(1, 'citizen-head'), appoints(2, 'citizen-staff')]
    expect(reach('EndAppointment', { ...ends, post: 'citizen-staff' }, ...acts)).toEqual({
      ...reachesNothing,
      posts: ['citizen-staff'],
    })
  })

  it('is, of an appointment, what is open before its post, and a seat’s meetings as long as it is held', () => {
    const until = plainDate('2027-03-31')
    const appointed = { ...one, post: 'citizen-head', from, until }
    expect(reach('AppointPerson', appointed)).toEqual({
      ...reachesNothing,
      posts: ['citizen-head'],
      meetings: { from, to: until },
    })
    expect(reach('AppointPerson', { ...appointed, post: 'citizen-staff' })).toEqual({
      ...reachesNothing,
      posts: ['citizen-staff'],
    })
  })

  it('is, of a withdrawal, who would be missing from its first day on, and no permit: nobody has acted by it', () => {
    const withdrawn = { ...one, post: 'citizen-head', from }
    expect(reach('WithdrawAppointment', withdrawn, appoints(1, 'citizen-head', '2026-05-01'))).toEqual({
      ...reachesNothing,
      posts: ['citizen-head'],
      meetings: { from, to: null },
      vacant: [{ post: 'citizen-head', from }],
    })
  })

  it('is, of a leaving, every post still held then, and whatever the person has', () => {
    const acts = [appoints(1, 'citizen-staff', '2026-04-20', '2026-04-25'), appoints(1, 'heiwa-staff')]
    expect(reach('RecordLeaving', { ...one, lastDay: plainDate('2026-04-30') }, ...acts)).toEqual({
      ...reachesNothing,
      posts: ['heiwa-staff'],
      people: [{ person: personId(1), office: null }],
      vacant: [{ post: 'heiwa-staff', from }],
    })
  })

  it('is, of an account’s end, the posts that its person holds today', () => {
    const acts = [appoints(1, 'citizen-staff'), appoints(1, 'heiwa-staff', '2026-04-21')]
    expect(reach('EndAccount', one, ...acts)).toEqual({ ...reachesNothing, posts: ['citizen-staff'] })
  })

  it('is, of a setting, every open case; of one of the council’s the meetings from its day on', () => {
    expect(reach('ChangeSetting', { name: 'dueAt', inForceFrom: from })).toEqual({ ...reachesNothing, offices: null })
    expect(reach('ChangeSetting', { name: 'council.quorum', inForceFrom: from })?.meetings).toEqual({ from, to: null })
  })

  it('is, of a day, whatever is due on it and meets on it', () => {
    expect(reach('SettleDay', { day: from })).toEqual({
      ...reachesNothing,
      posts: reiwa5.posts.map(({ id }) => id),
      dueOn: from,
      meetings: { from, to: from },
    })
  })

  it('is, of a version, every open case, the posts that go with who holds them, and meetings where seats change', () => {
    const given = { ...givenFrom(reiwa5), inForceFrom: from, reason: '' }
    const posts = reiwa5.posts.filter(({ id }) => id !== 'citizen-staff')
    const council = { ...reiwa5.council, members: reiwa5.council.members.slice(1) }
    expect(reach('EnactGuideline', given)).toEqual({ ...reachesNothing, offices: null })
    expect(reach('EnactGuideline', { ...given, posts, council }, appoints(1, 'citizen-staff'))).toEqual({
      ...reachesNothing,
      posts: ['citizen-staff', 'digital-promotion-head'],
      offices: null,
      meetings: { from, to: null },
      people: [{ person: personId(1), office: 'citizen' }],
      gone: [{ post: 'citizen-staff', from, holders: ['職員 1'] }],
    })
  })

  it('is, of a version, the posts that have less to do by it, and no other', () => {
    const given = { ...givenFrom(reiwa5), inForceFrom: from, reason: '' }
    const posts = (over: Partial<typeof given>) => reach('EnactGuideline', { ...given, ...over })?.posts
    const other = 'heiwa-staff' as PostId
    const { chief, ...roles } = given.roles
    expect(posts({ roles: { ...roles, chief: { ...chief, post: other } } })).toEqual(['general-policy-director'])
    expect(posts({ requesting: given.requesting.map((one) => ({ ...one, staff: other })) })).toEqual([
      'digital-promotion-staff',
      'citizen-staff',
      'sobue-staff',
    ])
    const [first, ...rooms] = given.rooms
    expect(posts({ rooms: [{ ...first!, manager: other }, ...rooms] })).toEqual(['digital-promotion-head'])
    expect(posts({ posts: [...given.posts, { ...given.posts[0]!, id: 'new' }] })).toEqual([])
    expect(posts({ council: { ...given.council, viceChair: 'heiwa-head' as PostId } })).toEqual([])
  })

  it('is, of a version, the meetings to come where its quorum, majority or vice chair change', () => {
    const given = { ...givenFrom(reiwa5), inForceFrom: from, reason: '' }
    const meetings = (over: object) =>
      reach('EnactGuideline', { ...given, council: { ...given.council, ...over } })?.meetings
    const all = { from, to: null }
    expect([{ quorum: 'all' }, { majority: 'all' }, { viceChair: 'heiwa-head' }].map(meetings)).toEqual([all, all, all])
    expect(meetings({ called: { ja: '別の名', en: 'Another name' } })).toBeNull()
  })

  it('is, of a version, what registers keep of rooms, equipment and kinds that change or go', () => {
    const given = { ...givenFrom(reiwa5), inForceFrom: from, reason: '' }
    const named = (over: Partial<typeof given>) => reach('EnactGuideline', { ...given, ...over })?.named
    const [first, ...rooms] = given.rooms
    expect(named({ rooms })).toEqual([{ cell: 'room', ids: [first!.id] }])
    expect(named({ rooms: [{ ...first!, level: 1 }, ...rooms] })).toEqual([{ cell: 'room', ids: [first!.id] }])
    expect(named({ equipment: given.equipment.slice(1), authorityKinds: given.authorityKinds.slice(1) })).toEqual([
      { cell: 'equipment', ids: [given.equipment[0]!.id] },
      { cell: 'kind', ids: [given.authorityKinds[0]!.id] },
    ])
    expect(named({ rooms: [...given.rooms, { ...first!, id: 'another' }] })).toEqual([])
  })

  it('says of a version and of a setting from which days on something else holds that is recorded already', () => {
    const coming = [
      enacts({ inForceFrom: plainDate('2026-10-01'), title: { ja: '十月の要綱', en: 'October’s guideline' } }),
      changes('dueAt', '16:00', '2026-09-01'),
      changes('remindAt', '08:00', '2026-08-01'),
    ]
    const given = { ...givenFrom(reiwa5), inForceFrom: from, reason: '' }
    expect(reach('EnactGuideline', given, ...coming)?.overtaken).toEqual(['2026-10-01'])
    const set = (name: string, inForceFrom: string) =>
      reach('ChangeSetting', { name, value: '15:00', inForceFrom, reason: '' }, ...coming)?.overtaken
    expect([set('dueAt', '2026-06-01'), set('dueAt', '2026-09-01'), set('dueAt', '2026-11-01')]).toEqual([
      ['2026-09-01'],
      [],
      [],
    ])
  })

  it('is, of a version, no post that goes when nobody holds it any more', () => {
    const posts = reiwa5.posts.filter(({ id }) => id !== 'citizen-staff')
    const given = { ...givenFrom(reiwa5), inForceFrom: from, reason: '', posts }
    expect(reach('EnactGuideline', given, appoints(1, 'citizen-staff', '2026-04-20', '2026-04-30'))?.gone).toEqual([])
  })

  it('is of nothing where nobody’s work rests on what changes', () => {
    expect(reach('EnterPerson', {})).toBeNull()
    expect(reach('RenamePerson', { ...one, name: '別の 名', from })).toBeNull()
  })
})
