import { it } from 'vitest'
import * as acts from '../../support/entry-supervision-acts.ts'
import { tokyo } from '../../support/rules.ts'
import { keepsStory } from '../../support/story.ts'

const issued = {
  others: {
    state: () => ({ stage: 'issued', terms: { kind: 'entry' }, issuedBy: { at: tokyo('2026-07-30 10:00') } }),
  },
}

it('a round in which one reports late, another is asked for more, and the chief looks into it and instructs (Art. 11)', () =>
  keepsStory('entry-supervision', 'instructed', [
    acts.begins(),
    acts.reports({ finding: 'wanting', measures: '削除させた。' }),
    acts.reports({}, { by: 'head' }),
    acts.reports({}, { by: acts.sobueHead }),
    acts.timeIsOver(),
    acts.asksAgain(),
    acts.concludes(),
    acts.investigates(),
    acts.reports({ finding: 'with-remarks' }, { by: 'otherHead', at: '2026-07-30 10:00' }),
    acts.concludes({ outcome: 'instructed', instructions: [acts.instruction] }, issued),
  ]))

it('a round that the chief opened and gives up (operational setting)', () =>
  keepsStory('entry-supervision', 'dropped', [
    acts.opens(),
    acts.reports({}, { at: '2026-05-12 10:00' }),
    acts.drops(),
  ]))
