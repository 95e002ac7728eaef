import type { Settings } from '../../guideline/settings.ts'
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts'

/** The last day on which a vetting holds (operational setting): what was seen long ago says nothing of today. */
export const holdsUntil = (checkedOn: PlainDate, { vetting }: Pick<Settings, 'vetting'>): PlainDate =>
  addMonths(checkedOn, vetting.holdsMonths)
