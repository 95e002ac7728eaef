import { it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import { correctsRecord, resumes, suspends } from '../../support/life-acts.ts'
import * as acts from '../../support/outsourcing-acts.ts'
import * as oversight from '../../support/oversight-acts.ts'
import { keepsStory } from '../../support/story.ts'

const at = (text: string) => ({ at: text })
const never = { on: undefined as never, never: true }

it('what was written down wrongly before, under and after a contract, put right by its own name (Art. 22)', () =>
  keepsStory(
    'outsourcing',
    'records-corrected',
    [
      acts.approves({ conditions: [{ text: '従事者の名簿を出すこと', dueOn: day('2026-04-30') }] }),
      acts.fulfils({}, at('2026-04-22 10:00')),
      acts.registers(),
      acts.confirmsClauses(),
      correctsRecord({ record: 'condition:condition-1', ...never }, at('2026-05-13 10:00')),
      acts.fulfils({}, at('2026-05-14 10:00')),
      oversight.gives(),
      acts.opensInspection(),
      suspends(),
      acts.inspects(),
      resumes(),
      correctsRecord({ on: day('2026-12-04'), until: day('2026-12-19') }, at('2026-12-21 10:00')),
      correctsRecord({ record: 'inspection:inspection-1', on: day('2026-12-09') }, at('2026-12-21 11:00')),
      acts.answersForInspection({}, at('2026-12-22 10:00')),
      ...acts.askedAndEnded(),
      oversight.takesBack({ takenBackOn: day('2027-06-01') }, at('2027-06-02 10:00')),
      correctsRecord({ record: 'taken-back:given-1', ...never }, at('2027-06-02 11:00')),
      oversight.takesBack({}, at('2027-06-02 12:00')),
      acts.recordsDisposal(),
      acts.closes(),
    ],
    acts.reaching('approval'),
  ))
