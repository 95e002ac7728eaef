import { number, yesOrNo } from '../guideline/setting-kinds.ts'
import { ownSettings } from '../law/own-settings.ts'

/** How authorities are reviewed: operational settings, for no text says when. */
type ReviewSettings = {
  /** The month in which the yearly review begins by itself. */
  readonly reviewMonth: number
  /** For how many calendar days the reviewers review. */
  readonly reviewDays: number
  /** Whether reviewers may review authorities of their own. */
  readonly reviewsOwn: boolean
}

/** They as they are declared. */
export const reviewSettings = ownSettings<ReviewSettings>('authority-review', {
  mark: '点',
  kinds: { reviewMonth: number(1, 12), reviewDays: number(1, 180), reviewsOwn: yesOrNo },
  delivered: { reviewMonth: 4, reviewDays: 30, reviewsOwn: false },
})
