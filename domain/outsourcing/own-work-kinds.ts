/** What somebody did themself in a case that they pass later. */
export type OwnWork = 'drafted' | 'vetted' | 'judged' | 'submitted' | 'form-checked' | 'asked-for' | 'reported'

/** What an act of passing keeps of it: said on page, letter and paper; left out where there was none. */
export interface OfOwnWork {
  readonly ownWork?: readonly OwnWork[]
}
