import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { underContract } from '../stages.ts'
import { checkEffectiveness, closeFinding, proposeFinding, recordCorrectiveReport } from './decide-findings.ts'
import { answerForInspection, openInspection, recordInspection } from './decide-inspection.ts'
import { planInspections } from './decide-new-plan.ts'
import { announceInspection, moveInspection, scheduleInspection, skipInspection } from './decide-plan.ts'
import { recordInspectionRefusal } from './decide-refusal.ts'
import {
  announcementFields,
  answerForFields,
  callFields,
  closeFindingFields,
  correctiveFields,
  effectivenessFields,
  inspectionFields,
  moveFields,
  openFields,
  planInspectionsFields,
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
    rule: 'inspection-rhythm',
    at: underContract,
    decide: moveInspection,
  }),
  SkipInspection: command({
    fields: skipFields,
    who: 'head',
    rule: 'inspection-rhythm',
    at: underContract,
    decide: skipInspection,
  }),
  ScheduleInspection: command({
    fields: callFields,
    who: 'office',
    rule: 'inspection-as-needed',
    at: underContract,
    decide: scheduleInspection,
  }),
  AnnounceInspection: command({
    fields: announcementFields,
    who: 'office',
    rule: 'inspection-as-needed',
    at: underContract,
    decide: announceInspection,
  }),
  RecordInspection: command({
    fields: inspectionFields,
    who: 'office',
    rule: 'inspection-as-needed',
    at: underContract,
    about: ofInspection,
    decide: recordInspection,
  }),
  AnswerForInspection: command({
    fields: answerForFields,
    who: 'head',
    rule: 'inspection-answered-for',
    at: underContract,
    about: ofInspection,
    // Art. 23 has the head look; a head who looked themself answers for it.
    passes: null,
    decide: answerForInspection,
  }),
  PlanInspections: command({
    fields: planInspectionsFields,
    who: 'head',
    rule: 'inspection-planned',
    at: ['in-force'],
    decide: planInspections,
  }),
  RecordInspectionRefusal: command({
    fields: refusedFields,
    who: 'office',
    rule: 'inspection-refused',
    at: underContract,
    about: ofInspection,
    decide: recordInspectionRefusal,
  }),
  OpenInspection: command({
    fields: openFields,
    who: 'practice',
    rule: 'inspection-rhythm',
    at: ['in-force'],
    told: openInspection,
  }),
}

const findings = {
  RecordCorrectiveReport: command({
    fields: correctiveFields,
    who: 'office',
    rule: 'findings-put-right',
    at: underContract,
    about: ofFinding,
    // What the contractor reports is written down.
    passes: null,
    decide: recordCorrectiveReport,
  }),
  CheckEffectiveness: command({
    fields: effectivenessFields,
    who: 'head',
    rule: 'findings-put-right',
    at: underContract,
    about: ofFinding,
    // What the contractor did is checked; that the office wrote it down is no work of its own.
    passes: null,
    decide: checkEffectiveness,
  }),
  CloseFinding: command({
    fields: closeFindingFields,
    who: 'head',
    rule: 'findings-put-right',
    at: underContract,
    about: ofFinding,
    // What the contractor did is looked at; that the office wrote it down is no work of its own.
    passes: null,
    decide: closeFinding,
  }),
  ProposeFinding: command({
    fields: proposeFields,
    who: 'practice',
    rule: 'finding-before-council',
    at: underContract,
    told: proposeFinding,
  }),
}

/** Who inspects the contractor, and who follows up what was found (Art. 23; before the council: Art. 5(3)(2)). */
export const inspectionCommands = { ...inspecting, ...findings }

/** The commands about inspections and findings. */
export type InspectionCommand = CommandsOf<typeof inspectionCommands>
