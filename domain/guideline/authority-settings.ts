/** When an operator acknowledges the method of management: before the authority is used, or soon after. */
export const acknowledgedWhen = ['before-use', 'after'] as const

/** How authorities are kept where Arts. 12 to 15 are silent: operational settings. */
export interface AuthoritySettings {
  readonly acknowledged: (typeof acknowledgedWhen)[number]
  /** The month in which the yearly review begins by itself. */
  readonly reviewMonth: number
  /** For how many calendar days the reviewers review. */
  readonly reviewDays: number
  /** Whether reviewers may review authorities of their own. */
  readonly reviewsOwn: boolean
}

/** What a new city starts from. */
export const authorityDefaults: AuthoritySettings = {
  acknowledged: 'before-use',
  reviewMonth: 4,
  reviewDays: 30,
  reviewsOwn: false,
}
