import { expect, it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import * as acts from '../../support/instruction-acts.ts'
import { shownWhole } from '../../support/shown-whole.ts'
import { keepsStory } from '../../support/story.ts'

const file = (name: string) => `../../fixtures/stories/instruction-${name}.txt`

it('an instruction drafted, given, late, sent back, prolonged and done (Art. 6)', async () => {
  const story = [
    acts.issues({}, { by: 'secretariat' }),
    acts.drafts(),
    acts.drafts({ title: '統合端末の離席時のロック', addressee: 'heiwa-head' as PostId }),
    acts.issues({ content: '離席時に画面をロックすること。' }),
    acts.acknowledges({}, { by: 'otherHead' }),
    acts.acknowledges({ note: '承知した' }),
    acts.progresses(),
    acts.progresses({ text: '庁議で説明した' }, { at: '2026-05-12 10:00' }),
    acts.extendsDay(),
    acts.reminds({}, { at: '2026-06-25 09:00' }),
    acts.escalates({}, { at: '2026-07-03 09:00' }),
    acts.completes({}, { at: '2026-07-06 10:00' }),
    acts.returns({ dueOn: day('2026-07-31') }, { at: '2026-07-07 10:00' }),
    acts.completes({}, { at: '2026-07-20 10:00' }),
    acts.closes({ note: '確かめた' }, { at: '2026-07-21 10:00' }),
    acts.withdraws({}, { at: '2026-07-22 10:00' }),
  ]
  await keepsStory('instruction', 'carried-out', story)
})

it('a report heard, which leads to an instruction on the control of entry (Art. 11)', async () => {
  const story = [
    acts.asksForReport(),
    acts.reports(),
    acts.issues(
      acts.terms({
        kind: 'entry',
        cause: { kind: 'report', case: null, item: null, text: '第1四半期の報告' },
      }),
      {
        at: '2026-05-11 10:00',
      },
    ),
    acts.acknowledges({}, { at: '2026-05-12 10:00' }),
    acts.completes(),
    acts.closes(),
  ]
  await keepsStory('instruction', 'report-heard', story)
  await expect(await shownWhole('instruction', story)).toMatchFileSnapshot(file('report-heard-shown'))
})

it('a report that needs nothing more, and instructions taken back (Arts. 6 and 11)', async () => {
  await keepsStory('instruction', 'report-enough', [acts.asksForReport(), acts.reports(), acts.closes()])
  await keepsStory('instruction', 'draft-withdrawn', [acts.drafts(), acts.withdraws()])
  await keepsStory('instruction', 'withdrawn', [acts.issues(), acts.withdraws()])
})
