import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { workedOnRequest } from '../own-work.ts'
import { beforeContract, underContract } from '../stages.ts'
import { acceptForm, recordCouncilOutcome } from './decide-deliberation.ts'
import { noteProposed, proposalTakenUp, type TakenUp } from './decide-proposals.ts'
import { acceptanceFields, councilReportFields, proposalFields } from './fields.ts'
import { reportedOutside } from './report-outside.ts'
import { toldByMeeting, type ByMeeting } from './told-by-meeting.ts'

/** Who brings a case before the council and writes down what it said (Art. 21; the secretariat: Art. 5(5)). */
export const deliberationCommands = {
  AcceptForm: command({
    fields: acceptanceFields,
    who: 'secretariat',
    rule: 'form-checked',
    at: ['form-check'],
    passes: workedOnRequest,
    decide: acceptForm,
  }),
  RecordCouncilOutcome: command<typeof councilReportFields, Partial<ByMeeting>>({
    fields: councilReportFields,
    who: 'secretariat',
    rule: 'deliberation-before-approval',
    at: ['deliberation'],
    signIn: true,
    asksWhoHolds: ({ heldOn }) => heldOn,
    asksWhoHasIt: true,
    decide: reportedOutside(recordCouncilOutcome),
    told: toldByMeeting(recordCouncilOutcome),
  }),
  NoteProposed: command<typeof proposalFields, TakenUp>({
    fields: proposalFields,
    who: 'secretariat',
    rule: 'proposals-to-council',
    at: [...beforeContract, ...underContract],
    about: ({ about }) => about,
    // Where a proposal has got to is noted; nothing is passed.
    passes: null,
    // A meeting has it on its agenda: nobody else decides on that, and whoever was to note it looks at it first.
    aside: { ProposalNoted: ({ meetingCase }) => meetingCase !== null },
    despite: { ProposalNoted: ({ about }, came) => about !== came.about },
    decide: noteProposed,
    told: proposalTakenUp,
  }),
}

/** The commands around the council. */
export type DeliberationCommand = CommandsOf<typeof deliberationCommands>
