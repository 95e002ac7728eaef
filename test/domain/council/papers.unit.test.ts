import { describe, expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { DrawnItem } from '../../../domain/council/agenda/fields.ts'
import { council } from '../../../domain/council/council.ts'
import { papersWith } from '../../../domain/council/papers-with.ts'
import type { CouncilState } from '../../../domain/council/state.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { MatterPaper } from '../../../domain/kernel/other-cases.ts'
import {
  addsPaper,
  calls,
  closes,
  drawn,
  drawsUp,
  finds,
  freeSubject,
  given,
  invites,
  meetingAt,
  meetingPaper,
  opens,
  plans,
  plansTime,
  putsOn,
  takesOff,
  takesPaperOff,
  waitingCase,
} from '../../support/council-acts.ts'
import { asWaiting, people } from '../../support/rules.ts'

const setting = 'operational setting'
const earlier = 'council/10000000-0000-4000-8000-000000000001' as CaseId
const shown = (state: CouncilState, item: string | null) =>
  papersWith(state, item).map(({ id, label, carried, notified }) => [id, label, carried, notified])

describe('Art. 5(5) the papers of a meeting', () => {
  it('are of an item or of the meeting as a whole, each with its digest; said again, nothing changes', () => {
    const past = [...meetingAt('planned'), addsPaper(), addsPaper({ item: null, label: '次第の案' })]
    const { state } = given(...past)
    expect([shown(state, 'item-1'), shown(state, null)]).toEqual([
      [['paper-1', '説明資料', false, false]],
      [['paper-2', '次第の案', false, false]],
    ])
    expect(state.papers[0]).toMatchObject({ sha256: meetingPaper.sha256, by: { post: 'secretariat' } })
    given(...past)
      .when(addsPaper())
      .thenNothing()
    given(...meetingAt('planned'))
      .when(addsPaper({ item: 'item-9' }))
      .thenRefuses('item-unknown', setting, { field: 'item', item: 'item-9' })
    given(...meetingAt('planned'))
      .when(addsPaper({ mediaType: 'text/html' }))
      .thenRefuses('attachment-type', setting, { field: 'file', mediaType: 'text/html' })
  })

  it('may be taken off with a reason until the notice has named them; what comes later is marked as such', () => {
    const { state } = given(...meetingAt('planned'), addsPaper(), takesPaperOff())
    expect([shown(state, 'item-1'), state.papers[0]?.takenOff?.reason]).toEqual([[], '差し替えるため'])
    const noticed = [...meetingAt('planned'), addsPaper(), calls()]
    given(...noticed)
      .when(takesPaperOff({}, { at: '2026-06-02 10:00' }))
      .thenRefuses('paper-notified', setting, { field: 'paper', paper: 'paper-1' })
    const late = given(...noticed, addsPaper({ label: '追加' }, { at: '2026-06-02 10:00' }))
    expect(shown(late.state, 'item-1')).toEqual([
      ['paper-1', '説明資料', false, true],
      ['paper-2', '追加', false, false],
    ])
    given(
      ...noticed,
      addsPaper({ label: '追加' }, { at: '2026-06-02 10:00' }),
      takesPaperOff({ paper: 'paper-2' }, { at: '2026-06-02 11:00' }),
    )
      .when(takesPaperOff({ paper: 'paper-2' }, { at: '2026-06-02 11:00' }))
      .thenNothing()
  })

  it('are read by a guest for the items that the guest is called to, and for no others (Art. 5(4))', () => {
    const { state } = given(
      ...meetingAt('planned'),
      putsOn({ subject: freeSubject() }, { at: '2026-05-30 08:00' }),
      addsPaper(),
      addsPaper({ item: 'item-2', label: '研修計画' }),
      addsPaper({ item: null, label: '全体' }),
      calls(),
      invites({ post: null, staff: people.otherStaff.person, items: ['item-2'] }),
    )
    const { guideline } = rulesOn(templateBook, day('2026-06-02'))
    const cut = council.narrowed?.(
      { person: null, posts: state.guests.map(({ post }) => post) } as never,
      state,
      guideline,
    ) as CouncilState
    expect(cut.papers.map(({ label }) => label)).toEqual(['研修計画'])
  })

  it('come from the case as well: as they lay with the request when it came onto the agenda (Art. 21)', () => {
    const paper: MatterPaper = {
      id: 'attachment-1',
      name: '仕様書.pdf',
      label: '仕様書',
      mediaType: 'application/pdf',
      size: 10,
      sha256: 'cd'.repeat(32),
      scanned: true,
    }
    const matter = () => ({ round: 1, revision: 1, fingerprint: 'as first submitted', papers: [paper] })
    const others = { ...asWaiting, matter }
    const { state } = given(plans(), putsOn({}, { rules: { others } }))
    expect(state.items[0]?.bound?.papers).toEqual([paper])
    // One more paper with the case is no other request.
    given(plans(), putsOn({}, { rules: { others } }), calls({}, { rules: { others: asWaiting } }))
  })
})

describe('Art. 5(5) the time that is planned for an item', () => {
  it('is a number of minutes, said anew as often as it takes', () => {
    const { state } = given(...meetingAt('planned'), plansTime(), plansTime({ minutes: 20 }))
    expect(state.items[0]?.minutes).toBe(20)
    given(...meetingAt('planned'), plansTime())
      .when(plansTime())
      .thenNothing()
    given(...meetingAt('planned'))
      .when(plansTime({ minutes: 0 }))
      .thenRefuses('field-invalid', setting, { field: 'minutes', problem: 'out-of-range' })
  })
})

describe('Art. 5(5) an item that goes over to the next meeting', () => {
  const first = given(
    ...meetingAt('planned'),
    putsOn({ subject: freeSubject() }, { at: '2026-05-30 08:00' }),
    addsPaper(),
    addsPaper({ item: 'item-2', label: '研修計画' }),
    addsPaper({ item: 'item-2', label: '誤って添えた' }),
    takesPaperOff({ paper: 'paper-3' }),
    addsPaper({ item: null, label: '全体' }),
    plansTime({ item: 'item-2' }),
    calls(),
    opens(),
    finds({ outcome: 'continued' }),
    closes({ leaveOpenItems: true }),
  ).state
  const others = { ...asWaiting, state: (of: CaseId) => (of === earlier ? first : null) }
  const from = (item: string) => ({ meeting: earlier, item })
  const both: readonly DrawnItem[] = [
    { subject: freeSubject(), carriedFrom: from('item-2') },
    { subject: waitingCase(1), carriedFrom: from('item-1') },
  ]

  it('takes its own papers and its time along, and none of the meeting’s as a whole', () => {
    const { state } = given(plans(), drawsUp({ items: both }, { rules: { others } }))
    expect([shown(state, 'item-1'), shown(state, 'item-2'), shown(state, null)]).toEqual([
      [['paper-1', '研修計画', true, false]],
      [['paper-2', '説明資料', true, false]],
      [],
    ])
    expect(state.items.map(({ minutes }) => minutes)).toEqual([15, null])
    expect(state.papers[0]?.by).toMatchObject({ post: 'secretariat', at: first.papers[1]?.by.at })
  })

  it('does so where it is put on by hand, and from no agenda on which it never stood', () => {
    const { state } = given(plans(), putsOn({ carriedFrom: from('item-1') }, { rules: { others } }))
    expect(shown(state, 'item-1')).toEqual([['paper-1', '説明資料', true, false]])
    given(plans())
      .when(putsOn({ subject: waitingCase(2), carriedFrom: from('item-1') }, { rules: { others } }))
      .thenRefuses('field-invalid', setting, { field: 'carriedFrom', problem: 'unknown-item' })
    given(plans())
      .when(putsOn({ subject: freeSubject(), carriedFrom: from('item-2') }, { rules: { others } }))
      .thenRefuses('field-invalid', setting, { field: 'carriedFrom', problem: 'unknown-item' })
  })

  it('takes nothing along where the earlier meeting is not known, as with those from before', () => {
    const { state } = given(
      plans(),
      drawsUp({ items: [...both, ...drawn(waitingCase(3))] }),
      takesOff({ item: 'item-3' }, { at: '2026-05-30 10:00' }),
    )
    expect(state.papers).toEqual([])
  })
})
