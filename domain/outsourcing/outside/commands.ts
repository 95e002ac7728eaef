import type { CommandsOf } from '../../law/command-law.ts'
import {
  confirmedReportFields,
  correctedFields,
  correctOutsideFields,
  returnedReportFields,
} from '../deliberation/fields.ts'
import { command } from '../law.ts'
import { running, underContract } from '../stages.ts'
import { confirmOutside, nothingReported, returnOutside, wroteDown } from './confirm-outside.ts'
import { correctOutside, hearCorrection, restsOnOutside, type Corrected } from './hear-correction.ts'

/** The chair's own word on what a meeting outside Sekisho found (Art. 5(1), Art. 21). */
export const outsideCommands = {
  ConfirmOutsideOutcome: command({
    fields: confirmedReportFields,
    who: 'chair',
    rule: 'outside-outcome-confirmed',
    at: ['deliberation', ...running],
    signIn: true,
    about: ({ about }) => about,
    bar: nothingReported,
    passes: wroteDown,
    decide: confirmOutside,
  }),
  HearCorrection: command<typeof correctedFields, Partial<Corrected>, 'practice'>({
    fields: correctedFields,
    who: 'practice',
    rule: 'outcome-corrected-in-case',
    at: ['deliberation', 'approval', 'contracting', ...underContract],
    told: hearCorrection,
  }),
  CorrectOutsideOutcome: command({
    fields: correctOutsideFields,
    who: 'chair',
    rule: 'outcome-corrected-in-case',
    at: ['approval', 'contracting', ...underContract],
    about: ({ about }) => about,
    bar: restsOnOutside,
    decide: correctOutside,
  }),
  ReturnOutsideOutcome: command({
    fields: returnedReportFields,
    who: 'chair',
    rule: 'outside-outcome-confirmed',
    at: ['deliberation', ...running],
    about: ({ about }) => about,
    bar: nothingReported,
    decide: returnOutside,
  }),
}

/** The commands about outcomes from outside. */
export type OutsideCommand = CommandsOf<typeof outsideCommands>
