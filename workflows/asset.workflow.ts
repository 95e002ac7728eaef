import type { AssetCommand } from '../domain/asset/commands.ts'
import type { AssetLaw } from '../domain/asset/law.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { practise, type Stages } from './moves/practise.ts'

/** The practice of an information asset: it waits until the item is disposed of, and calls to mind what is out. */
export async function asset(caseId: CaseId): Promise<void> {
  await practise(caseId, assetStages)
}

/** What each stage of an item waits for. */
export const assetStages: Stages<AssetLaw['Stage'], AssetCommand['type'], AssetLaw['Who'], TaskWake> = {
  /** It is in use, until somebody asks for its disposal or reports it lost. */
  kept: {
    rule: 'asset-disposal',
    waitsFor: { RequestAssetDisposal: 'keepers' },
    meanwhile: ['ledger', 'hand-overs', 'transfer', 'loss'],
  },
  /** It is looked for, until it turns up or the owner gives it up. */
  lost: {
    rule: 'asset-loss-reported',
    waitsFor: { FindAsset: 'keepers', WriteOffAsset: 'owner' },
    meanwhile: ['ledger'],
  },
  /** The owner decides whether it is disposed of. */
  'disposal-asked': {
    rule: 'asset-disposal',
    waitsFor: { DecideAssetDisposal: 'owner' },
    meanwhile: ['loss', 'disposal'],
  },
  /** It is disposed of, with proof. */
  'disposal-due': {
    rule: 'asset-disposal',
    waitsFor: { CarryOutAssetDisposal: 'owners-office' },
    meanwhile: ['loss', 'disposal'],
  },
}
