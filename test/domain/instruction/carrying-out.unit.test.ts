import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import type { PersonId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { instruction } from '../../../domain/instruction/instruction.ts'
import { officeOfInstruction } from '../../../domain/instruction/reading.ts'
import {
  acknowledges,
  asksForReport,
  closes,
  completes,
  drafts,
  escalates,
  extendsDay,
  given,
  issues,
  progresses,
  reminds,
  reports,
  returns,
  withdraws,
} from '../../support/instruction-acts.ts'
import { byLink, people, tokyo } from '../../support/rules.ts'

const inHand = [issues(), acknowledges()] as const
const reported = [...inHand, completes()] as const
const openOf = (state: ReturnType<typeof given>['state']) => state.tasks.open.map((one) => [one.task, one.due])

describe('Art. 6 carrying an instruction out', () => {
  it('begins with the receipt, which the addressee acknowledges', () => {
    const state = given(issues()).when(acknowledges()).after()
    expect(state).toMatchObject({ stage: 'in-hand', acknowledged: { post: 'citizen-head' } })
    expect(openOf(state)).toEqual([['carry-out-1', tokyo('2026-05-29 17:15')]])
  })

  it('reports progress as often as there is some, and the task stays open', () => {
    const state = given(...inHand, progresses(), progresses({ text: '周知した' })).state
    expect(state.progress.map((one) => one.text)).toEqual(['運用の案を作った', '周知した'])
    expect(state.tasks.open.map((one) => one.kind)).toEqual(['carry-out'])
    given(...inHand)
      .when(progresses({ text: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'text', problem: 'empty' })
  })

  it('ends with the report of the completion, which goes before the chief', () => {
    const state = given(...inHand)
      .when(completes())
      .after()
    expect(state.stage).toBe('reported')
    expect(state.tasks.open.map((one) => [one.task, one.askedOf])).toEqual([
      ['review-completion-1', ['general-policy-director']],
    ])
  })

  it('needs the evidence that the chief asked for, and none where none was asked for', () => {
    given(...inHand)
      .when(completes({ evidence: ' ' }))
      .thenRefuses('evidence-missing', 'operational setting', { field: 'evidence', wanted: '周知文書の写し' })
    expect(
      given(issues({ evidenceWanted: '' }))
        .when(completes({ evidence: '' }))
        .after().stage,
    ).toBe('reported')
    given(...inHand)
      .when(completes({ text: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'text', problem: 'empty' })
  })

  it('was received, too, by whoever reports its completion', () => {
    const state = given(issues()).when(completes()).after()
    expect(state).toMatchObject({ stage: 'reported', acknowledged: { post: 'citizen-head' } })
    expect(state.tasks.open.map((one) => one.kind)).toEqual(['review-completion'])
  })

  it('is for the addressee alone, also by the mailed link', () => {
    for (const by of ['otherHead', 'staff', 'secretariat', 'chief'] as const) {
      given(...inHand)
        .when(completes({}, { by }))
        .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
    }
    expect(
      given(...inHand)
        .when(completes({}, { by: byLink('head', 'carry-out-1') }))
        .after().stage,
    ).toBe('reported')
    given(issues())
      .when(completes({}, { by: byLink('head', 'acknowledge-1') }))
      .thenRefuses('other-task', 'operational setting', { task: 'acknowledge-1' })
  })

  it('passes to the successor with the post: who holds it acts, who held it no longer can, and both names stay', () => {
    const successor = { ...people.head, person: '00000000-0000-4000-8000-000000000099' as PersonId, name: '後藤 望' }
    const gone = { ...people.head, posts: [] }
    given(...inHand)
      .when(completes({}, { by: gone }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['citizen-head'] })
    const state = given(...inHand)
      .when(completes({}, { by: successor }))
      .after()
    expect([state.acknowledged?.name, state.completions[0]?.by.name]).toEqual(['鈴木 一郎', '後藤 望'])
  })
})

describe("Art. 6 the chief's answer", () => {
  it('closes the instruction where the report is enough', () => {
    expect(
      given(...reported)
        .when(closes())
        .after(),
    ).toMatchObject({ stage: 'closed', ending: { how: 'completed' }, tasks: { open: [] } })
    given(...inHand)
      .when(closes())
      .thenRefuses('wrong-step', 'operational setting', { step: 'in-hand', needs: ['considering', 'reported'] })
  })

  it('returns a report that is not enough: asked again with a new day, and the first report stays readable', () => {
    const state = given(...reported)
      .when(returns())
      .after()
    expect(state).toMatchObject({
      stage: 'in-hand',
      dueOn: '2026-06-12',
      completions: [{ text: '5月25日に周知した', returned: { reason: '臨時職員への周知が確かめられない' } }],
    })
    expect(openOf(state)).toEqual([['carry-out-2', tokyo('2026-06-12 17:15')]])
    const again = given(...reported, returns())
      .when(completes({ text: '全員に周知した' }, { at: '2026-06-11 10:00' }))
      .after()
    expect(again.completions.map((one) => one.returned === null)).toEqual([false, true])
    given(...reported)
      .when(returns({ reason: '' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
    given(...reported)
      .when(returns({ dueOn: day('2026-05-31') }))
      .thenRefuses('date-in-past', 'operational setting', { field: 'dueOn', day: '2026-05-31', today: '2026-06-01' })
  })

  it('extends the day with a reason, and the task is asked anew', () => {
    const state = given(...inHand)
      .when(extendsDay())
      .after()
    expect(state).toMatchObject({
      stage: 'in-hand',
      dueOn: '2026-06-30',
      extensions: [{ from: '2026-05-29', dueOn: '2026-06-30' }],
    })
    expect(openOf(state)).toEqual([['carry-out-2', tokyo('2026-06-30 17:15')]])
    given(...inHand)
      .when(extendsDay({ dueOn: day('2026-05-29') }))
      .thenRefuses('extension-not-later', 'operational setting', { field: 'dueOn', dueOn: '2026-05-29' })
    given(...inHand)
      .when(extendsDay({}, { by: 'head' }))
      .thenRefuses('not-permitted', 'operational setting', { whoCan: ['general-policy-director'] })
  })

  it('withdraws the instruction with a reason, at any time before the end', () => {
    for (const past of [[issues()], inHand, reported, [asksForReport()], [asksForReport(), reports()]]) {
      expect(
        given(...past)
          .when(withdraws({}, { at: '2026-06-02 10:00' }))
          .after(),
      ).toMatchObject({ stage: 'closed', ending: { how: 'withdrawn' }, tasks: { open: [] } })
    }
  })

  it('is the last word: nothing changes after it', () => {
    given(...reported, closes())
      .when(withdraws({}, { at: '2026-06-03 10:00' }))
      .thenRefuses('case-closed', 'operational setting', { how: 'completed', whoCan: [] })
    given(...reported, closes())
      .when(completes({}, { by: 'otherHead', at: '2026-06-03 10:00' }))
      .thenRefuses('case-closed', 'operational setting', { how: 'completed', whoCan: ['citizen-head'] })
    given().when(completes()).thenRefuses('case-missing', 'operational setting', {})
  })
})

describe('an instruction that is overdue (operational setting)', () => {
  it('is called to mind, and in the end brought before the chief who gave it', () => {
    given(...inHand)
      .when(reminds())
      .then({ type: 'TaskReminded', article: 'operational setting', data: { task: 'carry-out-1' as never, nth: 1 } })
    given(...inHand)
      .when(escalates())
      .then({
        type: 'TaskEscalated',
        article: 'operational setting',
        data: { task: 'carry-out-1' as never, to: 'general-policy-director' as PostId },
      })
    expect(
      instruction.view(
        given(...inHand).state,
        tokyo('2026-04-22 10:00'),
        rulesOn(templateBook, day('2026-04-22')).calendar,
        rulesOn(templateBook, day('2026-04-22')).settings,
      ),
    ).toEqual({
      stage: 'in-hand',
      wakes: [
        { kind: 'remind', at: tokyo('2026-05-26 09:00'), task: 'carry-out-1', nth: 1 },
        { kind: 'escalate', at: tokyo('2026-06-03 09:00'), task: 'carry-out-1' },
      ],
    })
  })
})

describe('who reads an instruction (operational setting)', () => {
  const guideline = rulesOn(templateBook, day('2026-04-20')).guideline
  it("is the addressee's office from the issue on; a draft is the chief's", () => {
    expect(officeOfInstruction(given(drafts()).state, guideline)).toBe('general-policy')
    expect(officeOfInstruction(given(drafts(), issues()).state, guideline)).toBe('citizen')
    expect(officeOfInstruction(given(asksForReport()).state, guideline)).toBe('citizen')
  })
})

describe('the letters of an instruction', () => {
  const guideline = rulesOn(templateBook, day('2026-04-20')).guideline
  const lettersOf = (...acts: readonly ReturnType<typeof issues>[]) => {
    const outcome = instruction.decider.decide(
      acts.at(-1)!.command,
      given(...acts.slice(0, -1)).state,
      acts.at(-1)!.rules,
    )
    return outcome.ok
      ? outcome.events.flatMap((event) => instruction.lettersFor(event, given(...acts).state, guideline))
      : []
  }

  it('are one at the issue, for the receipt; and news of the end to the addressee and the secretariat', () => {
    expect(lettersOf(issues())).toEqual([{ kind: 'task', to: ['citizen-head'], task: 'acknowledge-1' }])
    expect(lettersOf(...reported, closes())).toEqual([
      { kind: 'instruction-closed', to: ['citizen-head', 'secretariat'], task: null },
    ])
    expect(lettersOf(...inHand, withdraws())).toEqual([
      { kind: 'instruction-withdrawn', to: ['citizen-head'], task: null },
    ])
    expect(lettersOf(drafts(), withdraws())).toEqual([
      { kind: 'instruction-withdrawn', to: ['secretariat'], task: null },
    ])
  })
})
