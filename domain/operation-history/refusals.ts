import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an act on the archive of the operation history is refused. */
export const historyRefusals = {
  'history-reversed': 'unfit',
  'history-outside': 'unfit',
  'history-hash': 'unfit',
  'history-part-missing': 'missing',
  'history-kept-until': 'not-now',
  'history-analysis-open': 'not-now',
  'history-own-request': 'not-yours',
  'history-no-gap': 'unfit',
} as const satisfies RefusalKinds

/** Every reason for which an act on it can be refused. */
export type HistoryRefusal = keyof typeof historyRefusals | CommonRefusal
