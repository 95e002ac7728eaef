/** A person of the city. The name is kept exactly as given. */
export interface PeopleTable {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly mail: string
  readonly language: 'ja' | 'en'
  /** From this day on the name is `name`; until then it is the earlier one. */
  readonly renamed_from: string | null
  readonly earlier_name: string | null
  readonly earlier_kana: string | null
  /** The last day of whoever leaves. */
  readonly last_day: string | null
}

/** Who holds which post from when to when; `to_day` is the last day, null while it lasts. */
export interface PostAssignmentsTable {
  readonly person: string
  readonly post: string
  readonly from_day: string
  readonly to_day: string | null
}
