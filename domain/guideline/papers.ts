/**
 * A paper of the guideline besides the main one, with articles of its own: many municipalities keep a paper for each
 * chapter. Citations name it by its id, and people by its short name.
 */
export interface Paper {
  readonly id: string
  readonly title: { readonly ja: string; readonly en: string }
  /** How it is called in a citation: 外部委託管理要領. */
  readonly called: { readonly ja: string; readonly en: string }
}
