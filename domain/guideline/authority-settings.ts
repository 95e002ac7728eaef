/** When an operator acknowledges the method of management: before the authority is used, or soon after. */
export const acknowledgedWhen = ['before-use', 'after'] as const

/** How authorities are kept where Arts. 12 to 15 are silent: operational settings. */
export interface AuthoritySettings {
  readonly acknowledged: (typeof acknowledgedWhen)[number]
}

/** What a new city starts from. */
export const authorityDefaults: AuthoritySettings = { acknowledged: 'before-use' }
