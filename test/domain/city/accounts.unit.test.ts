import { describe, expect, it } from 'vitest'
import { city } from '../../../domain/procedures.ts'
import { isPersonal, personalLetterKinds } from '../../../domain/kernel/letter.ts'
import { founds, type CityAct } from '../../support/city-acts.ts'
import { givenFor } from '../../support/given.ts'
import { rulesAt } from '../../support/rules.ts'

const given = givenFor(city.decider)
const act = (type: 'TryMail' | 'ConfirmMail', at: string): CityAct => ({
  command: { type, data: {} },
  rules: rulesAt(at, 'administrator'),
})
/** What comes of the last of these acts. */
const types = (...acts: readonly CityAct[]) => {
  const { state } = given(founds(), ...acts.slice(0, -1))
  const outcomes = acts.slice(-1).map(({ command, rules }) => city.decider.decide(command, state, rules))
  return outcomes.flatMap((one) => (one.ok ? one.events.map(({ type }) => type) : [one.refusal.code]))
}

describe('the letter that tries the mail (operational setting)', () => {
  it('has arrived when whoever opened it says so, once for each letter, and not before one was sent', () => {
    const tried = act('TryMail', '2026-04-20 10:00')
    const said = act('ConfirmMail', '2026-04-20 10:05')
    expect(types(said)).toEqual(['mail-not-tried'])
    expect(types(tried, said)).toEqual(['MailArrived'])
    expect(types(tried, said, act('ConfirmMail', '2026-04-20 10:06'))).toEqual([])
    const again = act('TryMail', '2026-04-21 10:00')
    expect(types(tried, said, again, act('ConfirmMail', '2026-04-21 10:05'))).toEqual(['MailArrived'])
    const atOnce = act('ConfirmMail', '2026-04-20 10:00')
    expect(types(tried, atOnce, act('ConfirmMail', '2026-04-20 10:01'))).toEqual([])
  })
})

it('letters about an account are in person, and all others go to a post', () => {
  expect(personalLetterKinds.every(isPersonal)).toBe(true)
  expect(['task', 'reminder', 'approved'].some(isPersonal)).toBe(false)
})
