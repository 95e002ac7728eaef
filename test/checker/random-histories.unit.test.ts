import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as outsourcing from '../support/any-history.ts'
import * as meetings from '../support/any-meeting.ts'
import { breachesOf, doneIn } from '../support/judged.ts'

const steps = 120
const numRuns = 60

it('Arts. 20 to 23: whatever anybody tries with an outsourcing, the checker finds nothing against the guideline', () => {
  fc.assert(
    fc.property(outsourcing.anyDice(steps), (dice) => {
      expect(breachesOf('outsourcing/1', outsourcing.play(dice).flatMap(doneIn))).toEqual([])
    }),
    { numRuns },
  )
})

it('Art. 5: whatever anybody tries with a meeting, the checker finds nothing against the guideline', () => {
  fc.assert(
    fc.property(meetings.anyDice(steps), (dice) => {
      expect(breachesOf('council/1', meetings.play(dice).flatMap(doneIn))).toEqual([])
    }),
    { numRuns },
  )
})
