import { isBusinessDay } from '../../kernel/calendar.ts'
import { weekday, type PlainDate } from '../../kernel/plain-date.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { alreadyPast, invalid, tooFar } from '../../law/deciding.ts'
import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { entersPast } from '../enters-past.ts'
import { accept, command, type DecideCity } from '../law.ts'
import type { CityState } from '../state.ts'
import { dayFields, type GivenDay } from './fields.ts'

const isWeekend = (day: PlainDate): boolean => [0, 6].includes(weekday(day))

/** A day to come is closed, or open after all; days of rest stay what they are, for the list holds no weekends. */
const settle = (
  { day, closedFor, ...said }: GivenDay,
  state: CityState,
  rules: Rules,
  by: By | null,
): ReturnType<DecideCity<GivenDay>> => {
  const over = entersPast(state, rules) ? null : alreadyPast('day', day, rules, 'closed-days-settled')
  const wrong = over ?? tooFar('day', day, 'closed-days-settled')
  if (wrong) return wrong
  const name = closedFor?.trim() ?? ''
  const { calendar } = rules
  if (name === '' && !Object.hasOwn(calendar.closedDays, day))
    return invalid('day', isWeekend(day) ? 'not-weekend' : 'not-closed')
  if (name !== '' && !isBusinessDay(calendar, day)) return invalid('day', 'closed-already')
  return accept({
    type: 'DaySettled',
    rule: 'closed-days-settled',
    data: { day, closedFor: name === '' ? null : name, ...said, by },
  })
}

/**
 * Who closes and opens days: the administrator, or whoever operates the machine (operational setting; the national
 * holidays come with the product).
 */
export const calendarCommands = {
  SettleDay: command({
    fields: dayFields,
    who: 'administrator',
    rule: 'closed-days-settled',
    at: ['kept'],
    decide: settle,
    told: (given, state, rules) => settle(given, state, rules, null),
  }),
}

/** The commands about the calendar. */
export type CalendarCommand = CommandsOf<typeof calendarCommands>
