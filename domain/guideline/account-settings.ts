/** For how long a one-time link works: the guideline says nothing of accounts, so these are operational settings. */
export interface AccountSettings {
  /** Hours for which the link of an invitation works, from when its letter is sent or it is shown. */
  readonly invitationHours: number
  /** The same for the link that somebody asks for who has forgotten their password. */
  readonly forgottenHours: number
}

/** What a new city starts from: three days, as letters lie over a weekend; an hour for whoever sits there waiting. */
export const accountDefaults: AccountSettings = { invitationHours: 72, forgottenHours: 1 }
