import type { Calendar } from '../kernel/calendar.ts'
import { compareDates, type PlainDate } from '../kernel/plain-date.ts'
import { tokyoDateOf } from '../kernel/instant.ts'
import { questionnairesOf } from '../guideline/questionnaire.ts'
import { templateBook, type Recorded, type RuleBook } from '../guideline/rule-book.ts'
import { withoutBranches } from '../guideline/without-branches.ts'
import { wholeGuideline } from './whole-guideline.ts'
import { setUpFacts } from './setup/missing.ts'
import { settingsWith } from './settings/settings-with.ts'
import type { CityState, DayChange } from './state.ts'

/**
 * The rule book that a city's own stream says at a version: its acts, and the template where it is silent. When each
 * version of the guideline was recorded, in the order in which they were, whoever reads the stream hands in.
 */
export const bookOf = (state: CityState, version: number, recorded: readonly Recorded[] = []): RuleBook => ({
  version,
  ...guidelinesOf(state, recorded),
  settings: [
    ...templateBook.settings,
    ...[...new Set(state.settings.map(({ inForceFrom }) => inForceFrom))]
      .toSorted()
      .map((from) => settingsWith(state.settings, from)),
  ],
  calendar: calendarWith(templateBook.calendar, state.days),
  texts: state.texts
    .filter((one, at) => state.texts.findLastIndex(({ inForceFrom }) => inForceFrom === one.inForceFrom) === at)
    .toSorted(byDay),
  names: state.names,
  entrusted: state.entrusted,
  setUp: state.founded === null ? null : setUpFacts(state),
})

/**
 * The versions in the order of their days, and the questionnaires that they have brought. A city whose first version
 * begins after its rule book, or was recorded by its people on a later day than that, keeps to the template for the
 * days before the version, as it did while nothing was enacted. A first version from the start brings its own
 * questionnaire alone.
 */
const guidelinesOf = (
  state: CityState,
  recorded: readonly Recorded[],
): Pick<RuleBook, 'guidelines' | 'recorded' | 'delivered' | 'replaced' | 'questionnaires'> => {
  const { guidelines: enacted, founded } = state
  const dated = enacted
    .map(({ guideline }, nth) => ({ guideline: wholeGuideline(guideline), recorded: recorded[nth] ?? null }))
    .toSorted((a, b) => byDay(a.guideline, b.guideline))
  const own = dated.map(({ guideline }) => guideline)
  const delivered = deliveredTo(state)
  const [first] = own
  const begun = founded === null ? null : tokyoDateOf(founded)
  const holdsFromTheStart = first !== undefined && (begun === null || first.inForceFrom <= begun)
  const versions = [...delivered, ...own]
  const guidelines = holdsFromTheStart && !hasKeptToTemplate(state, begun) ? own : versions
  return {
    guidelines,
    recorded: [...(guidelines === own ? [] : delivered.map(() => null)), ...dated.map((one) => one.recorded)],
    delivered,
    ...(guidelines === own ? { replaced: delivered } : {}),
    questionnaires: questionnairesOf(holdsFromTheStart ? own : versions),
  }
}

/** Whether the template was what the city went by at first: its people recorded the first version on a later day. */
const hasKeptToTemplate = ({ guidelines: [first] }: CityState, begun: PlainDate | null): boolean =>
  begun !== null && first !== undefined && first.by !== null && tokyoDateOf(first.by.at) > begun

const deliveredTo = ({ withoutBranches: isPlain }: CityState): RuleBook['guidelines'] =>
  isPlain === true ? templateBook.guidelines.map(withoutBranches) : templateBook.guidelines

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
