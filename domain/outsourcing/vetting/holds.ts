import type { Rules } from '../../guideline/rules.ts'
import type { Settings } from '../../guideline/settings.ts'
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts'
import { today } from '../../law/deciding.ts'
import { isGood } from './candidates.ts'
import type { Vetting } from './found.ts'

/** The last day on which a vetting holds (operational setting): what was seen long ago says nothing of today. */
export const holdsUntil = (checkedOn: PlainDate, { vetting }: Pick<Settings, 'vetting'>): PlainDate =>
  addMonths(checkedOn, vetting.holdsMonths)

/** A vetting that is good, and yet too old for anything to rest on it today. */
export const isOver = (vetting: Vetting | null, rules: Rules): boolean =>
  vetting !== null && isGood(vetting) && holdsUntil(vetting.checkedOn, rules.settings) < today(rules)
