import type { AssetCommand } from '../../../domain/asset/commands.ts'
import type { OwnAssetEvent } from '../../../domain/asset/events.ts'
import type { disposalMethods } from '../../../domain/asset/disposal/fields.ts'
import type { disposalTasks } from '../../../domain/asset/disposal/plans.ts'
import type { comebacks } from '../../../domain/asset/hand-overs/fields.ts'
import type { handOverTasks } from '../../../domain/asset/hand-overs/plans.ts'
import type { AssetLaw } from '../../../domain/asset/law.ts'
import type { Importance } from '../../../domain/asset/ledger/fields.ts'
import type { lossLetters } from '../../../domain/asset/loss/letters.ts'
import type { lossTasks } from '../../../domain/asset/loss/plans.ts'
import type { assetRefusals } from '../../../domain/asset/refusals.ts'
import type { AssetState, Stage } from '../../../domain/asset/state.ts'
import type { transferTasks } from '../../../domain/asset/transfer/plans.ts'
import type { NewsOf } from '../../../domain/law/part.ts'
import type { TaskCommand } from '../../../domain/tasks/remind-and-escalate.ts'
import type { RegisterWords } from '../../register/declared-register.ts'
import type { ProcedureWords } from '../../words/procedure-words.ts'

/** What of the law of information assets has words. */
export interface AssetWording {
  readonly Stage: Stage
  readonly Ending: NonNullable<AssetState['ending']>['how']
  readonly Command: Exclude<AssetCommand, TaskCommand>['type']
  readonly Event: OwnAssetEvent
  readonly Task:
    | keyof typeof handOverTasks
    | keyof typeof transferTasks
    | keyof typeof lossTasks
    | keyof typeof disposalTasks
  readonly Refusal: keyof typeof assetRefusals
  readonly Who: AssetLaw['Who']
  readonly News: NewsOf<typeof lossLetters>
}

/** The words of information assets: those that every procedure has, and those of its own pages. */
export interface AssetWords extends ProcedureWords<AssetWording> {
  readonly hints: Readonly<Record<string, string>>
  readonly choices: {
    readonly importances: { readonly [one in Importance]: string }
    readonly comebacks: { readonly [one in (typeof comebacks)[number]]: string }
    readonly disposalMethods: { readonly [one in (typeof disposalMethods)[number]]: string }
    readonly decisions: { readonly [one in 'approved' | 'refused']: string }
    readonly recipients: { readonly [one in 'post' | 'worker']: string }
    readonly followedAs: { readonly [one in 'incident' | 'none']: string }
  }
  readonly handOverStages: { readonly [one in 'given' | 'out' | 'given-back' | 'back']: string }
  readonly handlerStages: { readonly [one in 'designated' | 'ended']: string }
  readonly sections: {
    readonly [section in 'item' | 'designations' | 'measures' | 'handOvers' | 'losses' | 'disposal']: string
  }
  readonly facts: {
    readonly [
      fact in
        | 'office'
        | 'owner'
        | 'enteredBy'
        | 'broughtIn'
        | 'transfer'
        | 'by'
        | 'incident'
        | 'noIncident'
        | 'found'
        | 'decided'
        | 'end'
        | 'none'
    ]: string
  }
  readonly broughtIn: string
  readonly broughtInFrom: (paper: string, day: string) => string
  readonly nav: string
  readonly register: RegisterWords
  readonly handlerRegister: RegisterWords
  readonly handOverRegister: RegisterWords
  readonly begin: {
    readonly [command in 'RegisterAsset' | 'BringInAsset']: { readonly title: string; readonly lead: string }
  }
  readonly next: { readonly [stage in Stage]: string }
}
