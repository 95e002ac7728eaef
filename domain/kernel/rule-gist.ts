/**
 * What a rule says, in short and in our own words: whoever checks a guideline's table of bases reads it beside the
 * official text.
 */
export interface RuleGist {
  readonly ja: string
  readonly en: string
  /** No guideline has it, and its author says so: it is an operational setting everywhere. */
  readonly operational?: true
}

/**
 * The rules that a part of the law cites, by name: the law names its rules, the guideline in force says where they
 * stand.
 */
export type RuleGists = { readonly [rule: string]: RuleGist }
