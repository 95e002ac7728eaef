import type { Calendar } from '../kernel/calendar.ts'
import { compareDates, type PlainDate } from '../kernel/plain-date.ts'
import { reiwa5, type Guideline } from '../guideline/guideline.ts'
import { questionnairesOf } from '../guideline/questionnaire.ts'
import { templateBook, type RuleBook } from '../guideline/rule-book.ts'
import { settingsWith } from './settings/settings-with.ts'
import type { CityState, DayChange } from './state.ts'

/** The rule book that a city's own stream says at a version: its acts, and the template where it is silent. */
export const bookOf = ({ guidelines, texts, settings, days }: CityState, version: number): RuleBook => ({
  version,
  ...guidelinesOf(guidelines),
  settings: [
    ...templateBook.settings,
    ...[...new Set(settings.map(({ inForceFrom }) => inForceFrom))]
      .toSorted()
      .map((from) => settingsWith(settings, from)),
  ],
  calendar: calendarWith(templateBook.calendar, days),
  texts: texts
    .filter((one, at) => texts.findLastIndex(({ inForceFrom }) => inForceFrom === one.inForceFrom) === at)
    .toSorted(byDay),
})

/**
 * The versions in the order of their days, and the questionnaires that they have brought. Versions that were recorded
 * before a version said everything itself have the rest as it was delivered then.
 */
const guidelinesOf = (enacted: CityState['guidelines']): Pick<RuleBook, 'guidelines' | 'questionnaires'> => {
  if (enacted.length === 0) return { guidelines: templateBook.guidelines, questionnaires: templateBook.questionnaires }
  const guidelines = enacted.map(({ guideline }) => whole(guideline)).toSorted(byDay)
  return { guidelines, questionnaires: questionnairesOf(guidelines) }
}

/** A version as it was recorded, with what its like said when versions said less: all of it as delivered. */
const whole = (recorded: Guideline): Guideline =>
  (recorded.called as Guideline['called'] | undefined) === undefined
    ? {
        ...reiwa5,
        ...recorded,
        roles: { ...recorded.roles, chief: { ...reiwa5.roles.chief, ...recorded.roles.chief } },
      }
    : recorded

const byDay = (a: Dated, b: Dated): number => compareDates(a.inForceFrom, b.inForceFrom)
interface Dated {
  readonly inForceFrom: PlainDate
}

const calendarWith = (calendar: Calendar, changes: readonly DayChange[]): Calendar => {
  const closedDays: Record<string, string> = { ...calendar.closedDays }
  for (const { day, closedFor } of changes) {
    if (closedFor === null) delete closedDays[day]
    else closedDays[day] = closedFor
  }
  return { ...calendar, closedDays }
}
