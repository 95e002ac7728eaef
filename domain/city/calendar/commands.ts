import { isBusinessDay } from '../../kernel/calendar.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { alreadyPast, invalid, tooFar } from '../../law/deciding.ts'
import { accept, command, type DecideCity } from '../law.ts'
import { dayFields, type GivenDay } from './fields.ts'

/** A day to come is closed, or open after all; days of rest stay what they are, for the list holds no weekends. */
const settle: DecideCity<GivenDay> = ({ day, closedFor, reason }, _, rules, by) => {
  const wrong = alreadyPast('day', day, rules, 'closed-days-settled') ?? tooFar('day', day, 'closed-days-settled')
  if (wrong) return wrong
  const name = closedFor?.trim() ?? ''
  const { calendar } = rules
  if (name === '' && !Object.hasOwn(calendar.closedDays, day)) return invalid('day', 'not-closed')
  if (name !== '' && !isBusinessDay(calendar, day)) return invalid('day', 'closed-already')
  return accept({
    type: 'DaySettled',
    rule: 'closed-days-settled',
    data: { day, closedFor: name === '' ? null : name, reason, by },
  })
}

/** Who closes and opens days (operational setting; the national holidays come with the product). */
export const calendarCommands = {
  SettleDay: command({
    fields: dayFields,
    who: 'administrator',
    rule: 'closed-days-settled',
    at: ['kept'],
    decide: settle,
  }),
}

/** The commands about the calendar. */
export type CalendarCommand = CommandsOf<typeof calendarCommands>
