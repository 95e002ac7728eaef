/**
 * How a refusal is meant, which the API turns into a status: the content breaks a rule; the case stands elsewhere, so
 * not now; somebody else can; no such thing; a file that is too large, or of a kind that isn't taken.
 */
export type RefusalKind = 'unfit' | 'not-now' | 'not-yours' | 'missing' | 'too-large' | 'wrong-kind'

/** The reasons for which a procedure refuses, by their code. */
export type RefusalKinds = { readonly [code: string]: RefusalKind }

/** The refusals that every procedure has: for whoever may not or not now, for its fields and its days. */
export const commonRefusals = {
  'not-permitted': 'not-yours',
  'sign-in-required': 'not-yours',
  'other-task': 'not-yours',
  'own-work': 'not-yours',
  'already-started': 'not-now',
  'case-missing': 'missing',
  'case-closed': 'not-now',
  'wrong-step': 'not-now',
  'field-invalid': 'unfit',
  'date-in-future': 'unfit',
  'date-in-past': 'unfit',
  'too-early': 'not-now',
} as const satisfies RefusalKinds

/** One of those. */
export type CommonRefusal = keyof typeof commonRefusals
