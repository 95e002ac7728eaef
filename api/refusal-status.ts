import type { RecordRefusal } from '../db/act.ts'
import type { LawRefusal } from '../domain/refusals.ts'
import type { EdgeRefusal } from '../web/edge-refusals.ts'

/** Every code that an answer of the API can carry. */
export type ProblemCode = LawRefusal | RecordRefusal | EdgeRefusal

/** The statuses in use: who sent it must change something (4xx), or wait (5xx). */
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503

/**
 * The one place where a refusal becomes an HTTP status. 403: somebody else can. 409: the case is elsewhere by now, or
 * was never there. 422: the content breaks a rule. 400: the content has no form.
 */
export const refusalStatus: { readonly [code in ProblemCode]: ProblemStatus } = {
  'not-permitted': 403,
  'sign-in-required': 403,
  'other-task': 403,
  'already-started': 409,
  'case-missing': 404,
  'case-closed': 409,
  'wrong-step': 409,
  'office-may-not-outsource': 422,
  'vetting-missing': 409,
  'vetting-incomplete': 422,
  'vetting-contradicts': 422,
  'council-outcome-missing': 409,
  'council-unfavourable': 409,
  'conditions-missing': 422,
  'approval-missing': 409,
  'clause-missing': 422,
  'clause-repeated': 422,
  'contractor-not-vetted': 422,
  'contract-before-approval': 422,
  'period-reversed': 422,
  'date-in-future': 422,
  'date-in-past': 422,
  'deliberated-before-submission': 422,
  'return-not-backwards': 422,
  'nothing-to-pull-back': 409,
  'condition-unknown': 422,
  'inspection-unknown': 422,
  'finding-unknown': 422,
  'inspection-open': 409,
  'finding-open': 409,
  'condition-open': 409,
  'disposal-missing': 409,
  'field-invalid': 422,
  'too-early': 409,
  'text-not-storable': 422,
  'command-id-reused': 409,
  'stale-version': 409,
  'person-unknown': 403,
  busy: 503,
  'malformed-body': 400,
  'unknown-field': 400,
  'unknown-command': 400,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'cross-site': 403,
  'rate-limited': 429,
  'not-found': 404,
  'method-not-allowed': 405,
  'link-invalid': 404,
  'draft-stale': 409,
  'record-unavailable': 503,
  'internal-error': 500,
}

/** Whether a text is one of our codes: what isn't (a future procedure's) is answered as a rule broken. */
export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(refusalStatus, code)
