import { expect, it } from 'vitest'
import * as council from '../support/council-acts.ts'
import { act, endOf } from '../support/story.ts'

const plans = council.plans() as ReturnType<typeof act>
const unknown = act('CloseMeeting', { closedAt: '12:00' }, 'staff', '2026-04-20 10:00')

it('a story whose last act is refused while its case goes on says so', () => {
  expect(endOf('council', [plans])).toBeNull()
  expect(endOf('council', [plans, unknown])).not.toBeNull()
  expect(endOf('council', [unknown])).toBe('case-missing')
  expect(endOf('council', [])).toBe('no act')
})
