import { tokyoTime, type Instant } from '../../kernel/instant.ts'
import { addDays, daysBetween, type PlainDate } from '../../kernel/plain-date.ts'
import type { Settings } from '../../guideline/settings.ts'
import { entryPermitSettings } from '../settings.ts'
import type { EntryPermitState } from '../state.ts'

/** The day by which the office answers, so that the manager has time to decide (operational setting). */
export const answerDay = (untilOn: PlainDate, settings: Settings): PlainDate =>
  addDays(untilOn, -entryPermitSettings.of(settings).answerRenewalDaysBefore)

/** When the office is asked, of which last day; null where a permit is as short as that, or has been asked about. */
export const seasonOf = (
  { permit, renewal }: Pick<EntryPermitState, 'permit' | 'renewal'>,
  settings: Settings,
): { readonly at: Instant; readonly untilOn: PlainDate } | null => {
  if (permit === null || renewal.askedOf === permit.untilOn) return null
  const { fromOn, untilOn } = permit
  const { askRenewalDaysBefore } = entryPermitSettings.of(settings)
  if (daysBetween(fromOn, untilOn) <= askRenewalDaysBefore) return null
  return { at: tokyoTime(addDays(untilOn, -askRenewalDaysBefore), settings.remindAt), untilOn }
}
