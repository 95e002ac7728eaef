import type { CommonRefusal, RefusalKinds } from '../law/refusal-kinds.ts'

/** The reasons for which an act on an information asset is refused besides those that every procedure has. */
export const assetRefusals = {
  'asset-owner-missing': 'unfit',
  'asset-kind-discontinued': 'unfit',
  'asset-day-unknown': 'unfit',
  'asset-not-back': 'not-now',
  'asset-kept-until': 'not-now',
  'asset-transfer-open': 'not-now',
  'asset-part-missing': 'missing',
  'asset-same-office': 'unfit',
  'asset-own-request': 'not-yours',
  'asset-already-designated': 'unfit',
  'asset-loss-not-followed': 'not-now',
  'asset-certificate-missing': 'unfit',
  'asset-contract-unfit': 'unfit',
  'asset-company-not-under-contract': 'unfit',
  'asset-clause-missing': 'unfit',
} as const satisfies RefusalKinds

/** Every reason for which an act on an information asset can be refused. */
export type AssetRefusal = keyof typeof assetRefusals | CommonRefusal
