import type { RecordRefusal } from '../../db/act/act.ts'
import type { RefusalKind } from '../../domain/law/refusal-kinds.ts'
import { lawRefusals } from '../../domain/procedures.ts'
import type { EdgeRefusal } from '../../web/edge-refusals.ts'

/** The statuses in use: who sent it must change something (4xx), or wait (5xx). */
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503

/**
 * The one place where a refusal becomes an HTTP status. 403: somebody else can. 409: the case is elsewhere by now, or
 * was never there. 422: the content breaks a rule. 400: the content has no form.
 */
const statusOfKind: { readonly [kind in RefusalKind]: ProblemStatus } = {
  unfit: 422,
  'not-now': 409,
  'not-yours': 403,
  missing: 404,
  'too-large': 413,
  'wrong-kind': 415,
}

/** What the record and the edge refuse, whatever the procedure. */
const ownStatus: { readonly [code in RecordRefusal | EdgeRefusal]: ProblemStatus } = {
  'attachment-quota': 413,
  'attachment-infected': 422,
  'attachment-scanner-away': 503,
  'text-not-storable': 422,
  'command-id-reused': 409,
  'stale-version': 409,
  'said-otherwise': 409,
  'person-unknown': 403,
  busy: 503,
  'malformed-body': 400,
  'unknown-field': 400,
  'unknown-command': 400,
  'body-too-large': 413,
  'form-too-large': 413,
  'unsupported-media-type': 415,
  'not-signed-in': 401,
  'opened-by-another': 409,
  'wrong-credentials': 401,
  'cross-site': 403,
  'rate-limited': 429,
  'too-many-requests': 429,
  'not-found': 404,
  'method-not-allowed': 405,
  'link-invalid': 404,
  'draft-stale': 409,
  'draft-quota': 409,
  'record-crowded': 429,
  'record-too-slow': 503,
  'record-unavailable': 503,
  'internal-error': 500,
}

/** The status of every code that an answer of the API can carry. */
export const refusalStatus: { readonly [code: string]: ProblemStatus } = {
  ...Object.fromEntries([...lawRefusals].map(([code, kind]) => [code, statusOfKind[kind]])),
  ...ownStatus,
}
