/**
 * Rules that the checker judges by, by the name under which a breach is told: the law's rule on which each rests, of
 * which the guideline in force says where it stands, and the sentence in both languages; `{name}` is filled in.
 */
export type CheckedRules = { readonly [rule: string]: CheckedRuleText }

/** One of them. */
export interface CheckedRuleText {
  readonly rests: string
  readonly ja: string
  readonly en: string
}
