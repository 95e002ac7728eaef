import { it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { CaseId, PostId } from '../../../domain/kernel/ids.ts'
import * as acts from '../../support/incident-acts.ts'
import { taskActs } from '../../support/task-acts.ts'
import { keepsStory } from '../../support/story.ts'

const [first, second, third] = acts.contracts as [CaseId, CaseId, CaseId]
const fourth = 'outsourcing/20000000-0000-4000-8000-000000000009' as CaseId
const { reminds, escalates } = taskActs

it('an incident with three contracts, handled and closed (Art. 22(5))', async () => {
  const story = [
    acts.reports({ people: 120, occurredOn: day('2026-04-04'), occurredTime: '18:00' }),
    acts.told({ contract: first }),
    acts.told({ contract: second, outcome: 'refused', code: 'case-closed', label: 'R8-委-004' }),
    reminds('notify-1', '2026-04-05 09:00'),
    acts.assesses({
      malicious: true,
      notices: ['ppc-preliminary', 'police'],
      reason: '持ち出された疑いがある',
    }),
    acts.assesses({}, { at: '2026-04-06 11:00' }),
    acts.proposes(),
    acts.proposes({ reason: 'もう一度' }, { at: '2026-04-06 12:00', by: 'chief' }),
    acts.notesProposed(),
    acts.proposes({ reason: '委託先の選び方を見直すため' }, { at: '2026-04-07 10:30', by: 'chief' }),
    acts.notesProposed(
      { about: 'proposal-2', outcome: 'not-taken', note: '1件にまとめる' },
      { at: '2026-04-07 10:40', by: 'practice' },
    ),
    acts.notifies(),
    acts.waives(),
    acts.adds(),
    acts.told({ contract: third }, { at: '2026-04-07 11:00' }),
    acts.told({ contract: fourth }, { at: '2026-04-07 11:01' }),
    acts.supplements(),
    acts.supplements({ text: '鞄の中から見つかった', cause: '', people: 0 }, { at: '2026-04-09 10:00' }),
    acts.orders(),
    acts.orders({
      text: '持出簿を改める',
      askedOf: 'citizen-head' as PostId,
      dueOn: day('2026-04-30'),
    }),
    acts.followsUp(),
    escalates('follow-up-2', '2026-05-08 09:00'),
    acts.closes({}, { at: '2026-05-08 10:00' }),
    acts.followsUp({ followUp: 'follow-up-2', result: '改めた' }, { by: 'head', at: '2026-05-08 11:00' }),
    acts.notifies(
      { notice: 'ppc-final', doneOn: day('2026-05-02'), text: '様式により確報' },
      { at: '2026-05-02 10:00' },
    ),
    acts.notifies({ notice: 'persons', doneOn: day('2026-05-08') }, { at: '2026-05-08 12:00' }),
    acts.notifies({ notice: 'prefecture', doneOn: day('2026-05-08') }, { at: '2026-05-08 12:00' }),
    acts.closes({}, { at: '2026-05-08 13:00' }),
    acts.notifies({ notice: 'j-lis', doneOn: day('2026-05-08') }, { at: '2026-05-08 14:00' }),
    acts.waives({ notice: 'publication', reason: '個人の名誉にかかわる' }, { at: '2026-05-08 14:00' }),
    acts.closes(),
    acts.told({ contract: first, what: 'closed' }, { at: '2026-05-11 10:01' }),
    acts.told({ contract: second, what: 'closed' }, { at: '2026-05-11 10:01' }),
    acts.told({ contract: third, what: 'closed' }, { at: '2026-05-11 10:02' }),
    acts.told({ contract: fourth, what: 'closed' }, { at: '2026-05-11 10:02' }),
  ]
  await keepsStory('incident', 'three-contracts', story)
})

it('an incident that touches no contract (Art. 22(5))', async () => {
  await keepsStory('incident', 'no-contract', [...acts.settled(), acts.closes()])
})
