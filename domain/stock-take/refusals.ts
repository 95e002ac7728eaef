import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an act on a stock-take is refused. */
export const stockTakeRefusals = {
  'stock-item-unknown': 'missing',
  'stock-not-counted': 'not-now',
  'stock-place-missing': 'unfit',
  'stock-not-settled': 'unfit',
} as const satisfies RefusalKinds

/** Every reason for which an act on it can be refused. */
export type StockTakeRefusal = keyof typeof stockTakeRefusals | CommonRefusal
