/** A group of items on the form. */
export interface QuestionnaireCategory {
  readonly id: string
  readonly ja: string
  readonly en: string
}

/**
 * One question: what is asked, what evidence is wanted, and whether a vendor that doesn't meet it is out of the
 * question (★).
 */
export interface QuestionnaireItem {
  readonly id: string
  readonly no: number
  readonly category: string
  readonly blocking: boolean
  /** What it is about, in a word or two. */
  readonly title: { readonly ja: string; readonly en: string }
  readonly ja: string
  readonly en: string
  readonly wanted: { readonly ja: string; readonly en: string }
}
