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

/** Business days within which each task about an authority is due, until a city settles otherwise. */
export const authorityTaskDays = {
  'consult-officer': 5,
  'settle-operator': 5,
  'register-authority': 3,
  'acknowledge-method': 5,
  'reissue-id': 2,
  'remove-on-machine': 1,
} as const
