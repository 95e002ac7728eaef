import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { followers } from '../../../domain/incident/follow-ups/followers.ts'
import type { CaseId, OfficeId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import * as acts from '../../support/incident-acts.ts'
import { comesOf } from '../../support/comes-of.ts'
import { people } from '../../support/rules.ts'

const comes = comesOf('incident')
const { given } = acts

describe('Art. 22(5) the moments of an incident', () => {
  it('may be the very one at which it is reported', () => {
    const found = (discoveredTime: '02:00' | '02:01') => comes([], acts.reports({ discoveredTime }))[0]
    expect([found('02:00'), found('02:01')]).toEqual(['IncidentReported', 'refused: date-in-future'])
  })

  it('happened at the latest when it was discovered', () => {
    const happened = (occurredTime: '01:20' | '01:21' | '') =>
      comes([], acts.reports({ occurredOn: day('2026-04-05'), occurredTime }))[0]
    expect([happened('01:20'), happened('01:21'), happened('')]).toEqual([
      'IncidentReported',
      'refused: occurred-after-discovery',
      'IncidentReported',
    ])
  })

  it('a notice is made at the latest now, at the earliest on the day of the discovery, at whatever time of it', () => {
    const made = (doneOn: string, doneTime: string) =>
      comes([acts.reports()], acts.notifies({ doneOn: day(doneOn), doneTime: doneTime as '10:00' }))[0]
    expect([
      made('2026-04-07', '10:00'),
      made('2026-04-07', '10:01'),
      made('2026-04-07', ''),
      made('2026-04-05', '00:00'),
      made('2026-04-04', '23:59'),
    ]).toEqual(['NoticeMade', 'refused: date-in-future', 'NoticeMade', 'NoticeMade', 'refused: field-invalid'])
  })
})

describe('Art. 22(5) what is known by now', () => {
  const nothing = { cause: '', effect: '', secondaryDamage: '', persons: '', publication: '', prevention: '' } as const
  const fields = Object.keys(nothing) as (keyof typeof nothing)[]
  const writes = (what: object, at: string) => acts.supplements({ ...nothing, text: '', ...what }, { at })

  it.each(fields)('of %s the last that was written, whatever else is written after it', (field) => {
    const known = (...more: readonly ReturnType<typeof writes>[]) =>
      given(acts.reports(), writes({ [field]: '一' }, '2026-04-08 10:00'), ...more).state.known[field]
    const other = fields.find((one) => one !== field) ?? 'cause'
    expect(known()).toBe('一')
    expect(known(writes({ [other]: '別のこと' }, '2026-04-09 10:00'))).toBe('一')
    expect(known(writes({ [field]: '二' }, '2026-04-09 10:00'))).toBe('二')
  })

  it('a number of people is enough to be written, nothing at all is not', () => {
    expect(comes([acts.reports()], writes({ people: 5 }, '2026-04-08 10:00'))).toEqual(['ReportSupplemented'])
    expect(comes([acts.reports()], writes({}, '2026-04-08 10:00'))).toEqual(['refused: field-invalid'])
    expect(given(acts.reports({ people: 3 }), writes({ effect: '閲覧' }, '2026-04-08 10:00')).state.known.people).toBe(
      3,
    )
  })
})

describe('Art. 22(5) contracts, notices and follow-ups', () => {
  it('are outsourcing’s alone, each by its own id', () => {
    const uuid = '20000000-0000-4000-8000-000000000001'
    for (const contract of [`council/${uuid}`, 'outsourcing/one', uuid])
      expect([contract, ...comes([], acts.reports({ contracts: [contract as CaseId] }))]).toEqual([
        contract,
        'refused: field-invalid',
      ])
  })

  it('a notice is asked of the secretariat and of the office’s head', () => {
    const asked = given(acts.reports()).state.tasks.open.filter((one) => one.about === 'ppc-preliminary')
    expect(asked.map((one) => one.askedOf)).toEqual([['secretariat', 'citizen-head']])
  })

  it('what was made before the assessment need not be asked for, nor explained by it', () => {
    const all = acts.assesses().command.data as { readonly notices: readonly string[] }
    const rest = all.notices.filter((one) => one !== 'ppc-preliminary')
    const assesses = acts.assesses({ notices: rest as never, reason: '' }, { at: '2026-04-08 10:00' })
    expect(comes([acts.reports(), acts.notifies()], assesses)[0]).toBe('IncidentAssessed')
    expect(comes([acts.reports()], assesses)).toEqual(['refused: field-invalid'])
  })

  it('assessed anew, what is asked for already and still wanted stays, the rest is asked for no longer', () => {
    const all = acts.assesses().command.data as { readonly notices: readonly string[] }
    const rest = all.notices.filter((one) => one !== 'police')
    const again = acts.assesses({ notices: rest as never, reason: '事件性がない' }, { at: '2026-04-06 11:00' })
    const past = [acts.reports(), acts.assesses()]
    const police = given(...past).state.tasks.open.find((one) => one.about === 'police')
    expect(comes(past, again)).toEqual(['IncidentAssessed', `task ${police?.task} replaced`])
  })

  it('a follow-up is asked of an office’s head, of the secretariat, and of the staff concerned', () => {
    const guideline = rulesOn(templateBook, day('2026-04-01')).guideline
    expect(followers(guideline, 'citizen' as OfficeId)).toEqual([
      'secretariat',
      ...guideline.heads,
      'citizen-staff' as PostId,
    ])
    expect(followers(guideline, 'nowhere' as OfficeId)).toEqual(['secretariat', ...guideline.heads])
  })
})

describe('Art. 5(3) an incident proposed to the council', () => {
  const meetingCase = 'council/10000000-0000-4000-8000-000000000001' as CaseId
  const recordedBy = {
    person: people.secretariat.person,
    name: people.secretariat.name,
    post: 'secretariat' as PostId,
    at: '2026-04-07T00:00:00.000Z',
  }
  const takesUp = (over: object, at = '2026-04-07 10:00') =>
    acts.notesProposed({ meetingCase, item: 'item-1', recordedBy, ...over } as never, { at, by: 'practice' })
  const twice = [
    acts.reports(),
    acts.proposes(),
    acts.notesProposed({ outcome: 'not-taken', note: '資料が整わない' }),
    acts.proposes({ reason: 'もう一度' }, { at: '2026-04-08 10:00' }),
  ]

  it('is taken up by a meeting, which says itself by its case, its item and its hand', () => {
    const past = [acts.reports(), acts.proposes()]
    expect(comes(past, takesUp({}))).toEqual(['IncidentProposalNoted', 'task propose-item-1 answered'])
    for (const field of ['meetingCase', 'item', 'recordedBy'])
      given(...past)
        .when(takesUp({ [field]: undefined }))
        .thenRefuses('field-invalid', 'operational setting', { field: 'meetingCase', problem: 'empty' })
    given(...past, takesUp({}))
      .when(takesUp({}))
      .thenNothing()
    for (const other of [{ item: 'item-2' }, { meetingCase: 'council/10000000-0000-4000-8000-000000000002' }])
      expect(comes([...past, takesUp({})], takesUp(other))).toEqual(['refused: proposal-unknown'])
  })

  it('is answered once, each proposal for itself', () => {
    const at = '2026-04-09 10:00'
    expect(comes(twice, acts.notesProposed({}, { at }))).toEqual(['refused: proposal-unknown'])
    expect(comes(twice, takesUp({ about: 'proposal-2' }, at))[0]).toBe('IncidentProposalNoted')
    const { proposals } = given(...twice, takesUp({ about: 'proposal-2' }, at)).state
    expect(proposals.map((one) => one.answer?.outcome)).toEqual(['not-taken', 'on-agenda'])
    given(...twice, takesUp({ about: 'proposal-2' }, at))
      .when(takesUp({ about: 'proposal-2' }, at))
      .thenNothing()
    expect(comes([...twice, takesUp({ about: 'proposal-2' }, at)], takesUp({}, at))).toEqual([
      'refused: proposal-unknown',
    ])
  })
})
