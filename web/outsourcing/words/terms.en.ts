import type * as ja from './terms.ja.ts'

/** The steps of the way, as paths and histories name them. */
export const steps: typeof ja.steps = {
  none: 'Draft',
  vetting: 'Vetting',
  submission: 'Submission',
  'form-check': 'Form check',
  deliberation: 'Deliberation',
  approval: 'Approval',
  contracting: 'Contract',
  'in-force': 'In force',
  closing: 'Closing',
  closed: 'Closed',
}

/** How a vendor is looked into. */
export const meansTerms: typeof ja.meansTerms = { papers: 'papers', hearing: 'hearing', 'on-site': 'on site' }

/** What a vetting finds. */
export const verdicts: typeof ja.verdicts = {
  suitable: 'Suitable',
  conditional: 'Suitable with conditions',
  unsuitable: 'Unsuitable',
}

/** What the council found. */
export const outcomes: typeof ja.outcomes = {
  favourable: 'Favourable (可)',
  'favourable-with-conditions': 'Favourable with conditions (条件付き可)',
  continued: 'Continued (継続審議)',
  unfavourable: 'Unfavourable (否)',
}

/** What became of the city’s materials. */
export const manners: typeof ja.manners = {
  returned: 'Returned',
  destroyed: 'Destroyed',
  'returned-and-destroyed': 'Returned and destroyed',
  none: 'Not applicable (nothing was handed over)',
}
