import type { Guideline } from '../guideline/guideline.ts'
import type { PostId } from '../kernel/ids.ts'
import { procedureOf } from '../law/procedure.ts'
import type { AssetCommand } from './commands.ts'
import { designationCommands } from './designations/commands.ts'
import { designationEvolve } from './designations/evolve.ts'
import { endingCommands } from './endings/commands.ts'
import { endingEvolve } from './endings/evolve.ts'
import { assetHangsOn, assetHoldsUnder } from './endings/hangs-on.ts'
import { disposalCommands } from './disposal/commands.ts'
import { disposalEvolve } from './disposal/evolve.ts'
import { disposalTasks } from './disposal/plans.ts'
import { handOverCommands } from './hand-overs/commands.ts'
import { handOverEvolve } from './hand-overs/evolve.ts'
import { handOverTasks } from './hand-overs/plans.ts'
import type { AssetLaw } from './law.ts'
import { ledgerCommands } from './ledger/commands.ts'
import { ledgerEvolve } from './ledger/evolve.ts'
import { lossCommands } from './loss/commands.ts'
import { lossEvolve } from './loss/evolve.ts'
import { lossLetters } from './loss/letters.ts'
import { lossTasks } from './loss/plans.ts'
import { officePosts, withItsOffice } from '../guideline/office-posts.ts'
import { keepersOf, ownerOf } from './posts.ts'
import { assetRefusals } from './refusals.ts'
import { assetRow, handlerRegister, handOverRegister, ledgerRegister } from './register.ts'
import { assetRules } from './rules.ts'
import { steps, type AssetState } from './state.ts'
import { initialState } from './initial-state.ts'
import { openHandOvers } from './hand-overs/state.ts'
import { transferCommands } from './transfer/commands.ts'
import { transferEvolve } from './transfer/evolve.ts'
import { transferTasks } from './transfer/plans.ts'
import { assetSettings } from './settings.ts'

/** Who holds each kind of power over an item (Art. 17(2)). Before it is entered, whoever owns assets of some kind. */
const postsFor = (who: AssetLaw['Who'], state: AssetState, guideline: Guideline): readonly PostId[] => {
  const { item, office, transfer } = state
  if (item === null) return anyOwners(guideline)
  const owner = ownerOf(guideline, item.kind, office)
  switch (who) {
    case 'owner':
      return owner === null ? [] : [owner]
    case 'owners-office':
      return owner === null ? [] : withItsOffice(guideline, owner)
    case 'keepers':
      return keepersOf(guideline, state)
    case 'receivers':
      return [...new Set(openHandOvers(state).flatMap(({ to }) => (to.kind === 'post' ? [to.post] : [])))]
    case 'accepting-office':
      return transfer === null ? [] : officePosts(guideline, transfer.to)
  }
}

const anyOwners = (guideline: Guideline): readonly PostId[] => [
  ...new Set(guideline.assetKinds.flatMap(({ owners }) => owners.flatMap((owner) => withItsOffice(guideline, owner)))),
]

/** Information assets, each from its entry in the ledger to its disposal (Arts. 17 to 19). */
export const asset = procedureOf<AssetLaw, AssetCommand>({
  name: 'asset',
  schemaVersion: 1,
  stages: steps,
  initialState,
  parts: [
    { name: 'ledger', commands: ledgerCommands, evolve: ledgerEvolve },
    { name: 'designations', commands: designationCommands, evolve: designationEvolve },
    { name: 'hand-overs', commands: handOverCommands, evolve: handOverEvolve, tasks: handOverTasks },
    { name: 'endings', commands: endingCommands, evolve: endingEvolve },
    { name: 'transfer', commands: transferCommands, evolve: transferEvolve, tasks: transferTasks },
    { name: 'loss', commands: lossCommands, evolve: lossEvolve, tasks: lossTasks, letters: lossLetters },
    { name: 'disposal', commands: disposalCommands, evolve: disposalEvolve, tasks: disposalTasks },
  ],
  startedBy: 'RegisterAsset',
  refusals: assetRefusals,
  rules: assetRules,
  postsFor,
  applies: ({ stage }, { type }) =>
    stage === 'none' ? type === 'AssetRegistered' : stage !== 'closed' || type === 'TaskClosed',
  caseRow: assetRow,
  settings: assetSettings,
  hangsOn: assetHangsOn,
  holdsUnder: assetHoldsUnder,
  heeds: {
    ended: 'HearAssetEnding',
    suspended: 'HearAssetEnding',
    left: 'HearAssetEnding',
    transferred: 'HearAssetEnding',
  },
  registers: { ledger: ledgerRegister, handlers: handlerRegister, 'hand-overs': handOverRegister },
  mayRead: ({ scope, posts }, state) =>
    scope.all ||
    scope.council ||
    scope.offices.includes(state.office) ||
    (state.transfer !== null && scope.offices.includes(state.transfer.to)) ||
    state.handOvers.some(({ to }) => to.kind === 'post' && posts.includes(to.post)),
})
