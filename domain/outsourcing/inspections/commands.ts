import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { underContract } from '../stages.ts'
import { checkEffectiveness, closeFinding, proposeFinding, recordCorrectiveReport } from './decide-findings.ts'
import { openInspection, recordInspection } from './decide-inspection.ts'
import { announceInspection, moveInspection, scheduleInspection, skipInspection } from './decide-plan.ts'
import { recordInspectionRefusal } from './decide-refusal.ts'
import {
  announcementFields,
  callFields,
  closeFindingFields,
  correctiveFields,
  effectivenessFields,
  inspectionFields,
  moveFields,
  openFields,
  proposeFields,
  refusedFields,
  skipFields,
} from './fields.ts'

const ofInspection = ({ inspection }: { readonly inspection: string }): string => inspection
const ofFinding = ({ finding }: { readonly finding: string }): string => finding

const inspecting = {
  MoveInspection: command({
    fields: moveFields,
    who: 'head',
    article: 'Art. 23',
    at: underContract,
    decide: moveInspection,
  }),
  SkipInspection: command({
    fields: skipFields,
    who: 'head',
    article: 'Art. 23',
    at: underContract,
    decide: skipInspection,
  }),
  ScheduleInspection: command({
    fields: callFields,
    who: 'office',
    article: 'Art. 23',
    at: underContract,
    decide: scheduleInspection,
  }),
  AnnounceInspection: command({
    fields: announcementFields,
    who: 'office',
    article: 'Art. 23',
    at: underContract,
    decide: announceInspection,
  }),
  RecordInspection: command({
    fields: inspectionFields,
    who: 'office',
    article: 'Art. 23',
    at: underContract,
    about: ofInspection,
    decide: recordInspection,
  }),
  RecordInspectionRefusal: command({
    fields: refusedFields,
    who: 'office',
    article: 'Art. 23',
    at: underContract,
    about: ofInspection,
    decide: recordInspectionRefusal,
  }),
  OpenInspection: command({
    fields: openFields,
    who: 'practice',
    article: 'Art. 23',
    at: ['in-force'],
    told: openInspection,
  }),
}

const findings = {
  RecordCorrectiveReport: command({
    fields: correctiveFields,
    who: 'office',
    article: 'Art. 23',
    at: underContract,
    about: ofFinding,
    decide: recordCorrectiveReport,
  }),
  CheckEffectiveness: command({
    fields: effectivenessFields,
    who: 'head',
    article: 'Art. 23',
    at: underContract,
    about: ofFinding,
    decide: checkEffectiveness,
  }),
  CloseFinding: command({
    fields: closeFindingFields,
    who: 'head',
    article: 'Art. 23',
    at: underContract,
    about: ofFinding,
    decide: closeFinding,
  }),
  ProposeFinding: command({
    fields: proposeFields,
    who: 'practice',
    article: 'Art. 5(3)(2)',
    at: underContract,
    told: proposeFinding,
  }),
}

/** Who inspects the contractor, and who follows up what was found (Art. 23; before the council: Art. 5(3)(2)). */
export const inspectionCommands = { ...inspecting, ...findings }

/** The commands about inspections and findings. */
export type InspectionCommand = CommandsOf<typeof inspectionCommands>
