/** What the edge itself refuses before the law or the record is asked, or when they can't be. */
export const edgeRefusals = [
  'malformed-body',
  'unknown-field',
  'unknown-command',
  'body-too-large',
  'form-too-large',
  'unsupported-media-type',
  'not-signed-in',
  'opened-by-another',
  'wrong-credentials',
  'cross-site',
  'rate-limited',
  'too-many-requests',
  'not-found',
  'method-not-allowed',
  'link-invalid',
  'draft-stale',
  'draft-quota',
  'attachment-quota',
  'attachment-infected',
  'attachment-scanner-away',
  'record-crowded',
  'record-too-slow',
  'record-unavailable',
  'internal-error',
] as const
/** One of those. */
export type EdgeRefusal = (typeof edgeRefusals)[number]
