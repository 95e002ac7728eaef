import { describe, expect, it } from 'vitest'
import type { Recorded } from '../../checker/recorded.ts'
import type { CheckedRule } from '../../checker/rules.ts'
import { council } from '../../domain/council/council.ts'
import * as meeting from '../support/council-acts.ts'
import { judged, recorded, type Done } from '../support/judged.ts'
import { again, before, renumbered, saying, without, type Tamper } from '../support/planted.ts'
import { outsideLife } from '../support/recorded-life.ts'

const met = (): readonly Recorded[] => {
  let state = council.initialState
  const done: Done[] = []
  for (const { command, rules } of [
    meeting.plans(),
    meeting.drawsUp({ items: meeting.drawn(meeting.waitingCase(1)) }),
    meeting.addsPaper(),
    meeting.addsPaper({ name: '別紙.pdf' }, { at: '2026-05-30 09:10' }),
    meeting.takesPaperOff({ paper: 'paper-2' }),
    meeting.calls({}, { by: 'chief' }),
  ]) {
    const outcome = council.decider.decide(command, state, rules)
    if (!outcome.ok) throw new Error(`${command.type}: ${JSON.stringify(outcome.refusal)}`)
    state = outcome.events.reduce(council.decider.evolve, state)
    done.push(...outcome.events.map((event) => ({ event, rules })))
  }
  return recorded('council/1', done)
}
const meetingWithPapers = met()

type Data = { readonly [field: string]: unknown }
const other = 'd'.repeat(64)
const seeing = (paper: object) => (data: Data) => ({
  saw: { ...(data['saw'] as object | undefined), round: 1, revision: 1, fingerprint: '', papers: [paper] },
})
const withMinutes = (change: Data) => (data: Data) => ({ minutes: { ...(data['minutes'] as object), ...change } })
const confirming = (change: Data) => (data: Data) => {
  const outside = data['outside'] as Data
  return { outside: { ...outside, minutes: { ...(outside['minutes'] as object), ...change } } }
}
/** The paper's day is its act's. */
const attachedOn = (at: string) => (data: Data) => ({ by: { ...(data['by'] as object), at } })

/** Breaches about the papers on which something rests (Arts. 5(1), 21). */
const planted: readonly (readonly [rule: CheckedRule, past: readonly Recorded[], how: string, tamper: Tamper])[] = [
  ['minutes-not-of-case', outsideLife, 'an outcome whose minutes were never there', without('AttachmentAdded', 1)],
  [
    'minutes-not-of-case',
    outsideLife,
    'reported on a paper of another case',
    saying('OutsideOutcomeReported', withMinutes({ attachment: 'attachment-9' })),
  ],
  [
    'minutes-not-of-case',
    outsideLife,
    'an approval on minutes that were taken off',
    (events) => {
      const added = events.findLast(({ type }) => type === 'AttachmentAdded')!
      const where = events.findIndex(({ type }) => type === 'CouncilOutcomeRecorded')
      const data = { attachment: 'attachment-2', reason: '差し替え', by: (added.data as Data)['by'] }
      return events.toSpliced(where, 0, { ...added, type: 'AttachmentTakenOff', data })
    },
  ],
  [
    'minutes-replaced',
    outsideLife,
    'reported on other minutes than lie there',
    saying('OutsideOutcomeReported', withMinutes({ sha256: other })),
  ],
  ['minutes-replaced', outsideLife, 'the minutes exchanged since', saying('AttachmentAdded', { sha256: other }, 1)],
  [
    'minutes-replaced',
    outsideLife,
    'confirmed on other minutes',
    saying('CouncilOutcomeRecorded', confirming({ sha256: other })),
  ],
  [
    'minutes-before-meeting',
    outsideLife,
    'minutes from before the meeting',
    saying('AttachmentAdded', attachedOn('2026-04-13T02:00:00.000Z'), 1),
  ],
  [
    'minutes-of-something-else',
    outsideLife,
    'the paper of an inspection taken for minutes',
    saying('AttachmentAdded', { about: 'inspection-1' }, 1),
  ],
  ['outcome-not-reported', outsideLife, 'confirmed and never written down', without('OutsideOutcomeReported')],
  [
    'outcome-not-reported',
    outsideLife,
    'confirmed otherwise than it was written down',
    saying('OutsideOutcomeReported', { outcome: 'unfavourable' }),
  ],
  [
    'seen-paper-missing',
    outsideLife,
    'a paper before the council that the case never had',
    saying('CouncilOutcomeRecorded', seeing({ id: 'attachment-7', name: '仕様書.pdf', sha256: other })),
  ],
  [
    'seen-paper-replaced',
    outsideLife,
    'another paper before the council than lies there',
    saying('CouncilOutcomeRecorded', seeing({ id: 'attachment-1', name: '見積書.pdf', sha256: other })),
  ],
  ['paper-given-twice', outsideLife, 'two papers of one name', again('AttachmentAdded')],
  [
    'paper-taken-off-fixed',
    outsideLife,
    'a paper of the request taken off after it',
    (events) => {
      const added = events.find(({ type }) => type === 'AttachmentAdded')!
      const data = { attachment: 'attachment-1', reason: '差し替え', by: (added.data as Data)['by'] }
      return [...events, { ...events.at(-1)!, type: 'AttachmentTakenOff', data, meta: { ...events.at(-1)!.meta } }]
    },
  ],
  [
    'paper-unknown',
    meetingOff(outsideLife),
    'a paper taken off that isn’t there',
    saying('AttachmentTakenOff', { attachment: 'attachment-5' }),
  ],
  [
    'meeting-paper-taken-off',
    meetingWithPapers,
    'a paper that the notice had named',
    before('MeetingCalled', 'MeetingPaperTakenOff'),
  ],
]

/** The same with a paper that was taken off before the submission, as it may be. */
function meetingOff(events: readonly Recorded[]): readonly Recorded[] {
  const where = events.findIndex(({ type }) => type === 'AttachmentAdded')
  const added = events[where]!
  const data = { attachment: 'attachment-1', reason: '差し替え', by: (added.data as Data)['by'] }
  return renumbered(events.toSpliced(where + 1, 0, { ...added, type: 'AttachmentTakenOff', data }))
}

describe('papers on which an approval or a meeting rests, with which somebody has tampered', () => {
  it('pass while nobody has', () => {
    for (const past of [outsideLife, meetingWithPapers, meetingOff(outsideLife)])
      expect(judged(past).map(({ rule, says }) => `${rule} ${says.en}`)).toEqual([])
  })

  it.each(planted.map(([rule, past, how, tamper]) => ({ rule, past, how, tamper })))(
    '$rule: $how',
    ({ rule, past, tamper }) => {
      const breaches = judged(renumbered(tamper(past)))
      expect(breaches.map((one) => one.rule)).toContain(rule)
      const { says } = breaches.find((one) => one.rule === rule)!
      expect([says.ja, says.en].filter((text) => text === '' || /[{}]|undefined/.test(text))).toEqual([])
    },
  )
})
