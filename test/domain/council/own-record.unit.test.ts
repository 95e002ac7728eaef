import { describe, expect, it } from 'vitest'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import {
  circularAt,
  concludes,
  confirmsCircular,
  confirmsMinutes,
  draftsMinutes,
  given,
  meetingAt,
  opines,
  returnsMinutes,
} from '../../support/council-acts.ts'
import { people } from '../../support/rules.ts'

const { settings } = rulesOn(templateBook, day('2026-06-01'))
const refused = { settings: { ...settings, vetting: { ...settings.vetting, ownWork: 'refused' } } } as const
/** Whoever writes for the secretariat holds the chair's post as well. */
const clerk = { ...people.chief, person: people.secretariat.person }
const other = { ...people.secretariat, person: people.staff.person }

describe('Art. 5(1), (5) nobody confirms unseen what they wrote down themself (operational setting)', () => {
  const drafted = meetingAt('minutes-confirmation')

  it('is said of minutes, and of nobody’s who confirms what somebody else wrote', () => {
    expect(given(...drafted, confirmsMinutes({}, { by: clerk })).state.confirmed?.ownWork).toEqual(['drafted'])
    expect(given(...drafted, confirmsMinutes()).state.confirmed).not.toHaveProperty('ownWork')
  })

  it('looks at whoever wrote the draft that is confirmed, not an earlier one', () => {
    const again = [...drafted, draftsMinutes({}, { by: other })]
    expect(given(...again, confirmsMinutes({}, { by: clerk })).state.confirmed).not.toHaveProperty('ownWork')
  })

  it('is refused where the setting has it so, and then somebody else confirms; to send it back stays open', () => {
    given(...drafted)
      .when(confirmsMinutes({}, { by: clerk, rules: refused }))
      .thenRefuses('own-work', 'operational setting', { works: ['drafted'] })
    expect(given(...drafted, confirmsMinutes({}, { rules: refused })).state.confirmed).not.toBeNull()
    expect(given(...drafted, returnsMinutes({}, { by: clerk, rules: refused })).state.stage).toBe('minutes')
  })

  it('holds for what came of a circulation, too', () => {
    const yes = ['general-policy-director', 'citizen-head', 'heiwa-head'].map((seat) => opines(seat))
    const concluded = [...circularAt('opinions'), ...yes, concludes({ 'item-1': 'favourable' })]
    expect(given(...concluded, confirmsCircular({}, { by: clerk })).state.confirmed?.ownWork).toEqual(['drafted'])
    given(...concluded)
      .when(confirmsCircular({}, { by: clerk, rules: refused }))
      .thenRefuses('own-work', 'operational setting', { works: ['drafted'] })
    expect(given(...concluded, confirmsCircular({}, { rules: refused })).state.confirmed).not.toHaveProperty('ownWork')
  })
})
