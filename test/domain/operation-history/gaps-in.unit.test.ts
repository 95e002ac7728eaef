import { expect, it } from 'vitest'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { gapsIn } from '../../../domain/operation-history/gaps/watch.ts'

const span = (from: number, to: number) => ({
  from: plainDate(`2026-05-${String(from).padStart(2, '0')}`),
  to: plainDate(`2026-05-${String(to).padStart(2, '0')}`),
})

it.each([
  ['nothing', [], [span(10, 20)]],
  ['all of it', [span(10, 20)], []],
  ['its beginning', [span(10, 12)], [span(13, 20)]],
  ['its end', [span(15, 20)], [span(10, 14)]],
  ['all but a day', [span(10, 14), span(16, 20)], [span(15, 15)]],
  ['in another order', [span(16, 20), span(10, 12)], [span(13, 15)]],
  ['twice, in three orders', [span(10, 12), span(14, 16), span(10, 11)], [span(13, 13), span(17, 20)]],
  ['from the same day on, the longer first', [span(10, 18), span(10, 12)], [span(19, 20)]],
  ['within what is covered', [span(10, 18), span(12, 13)], [span(19, 20)]],
  ['only what lies before', [span(1, 9)], [span(10, 20)]],
  ['only what lies behind', [span(21, 25)], [span(10, 20)]],
  ['up to its first day', [span(1, 10)], [span(11, 20)]],
  ['from its last day on', [span(20, 25)], [span(10, 19)]],
])('Art. 16: what is left open where %s is covered', (_, covered, gaps) => {
  expect(gapsIn(span(10, 20), covered)).toEqual(gaps)
})
