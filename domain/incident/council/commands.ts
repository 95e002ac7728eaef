import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { noteProposed, proposalTakenUp, propose } from './decide-proposal.ts'
import { proposalAnswerFields, proposalFields, type ProposalAnswer, type TakenUp } from './fields.ts'

/**
 * Who proposes an incident to the council, and who answers (Arts. 5(3) and 5(5)); a meeting that takes it up does so
 * too.
 */
export const proposalCommands = {
  ProposeCouncil: command({
    fields: proposalFields,
    who: 'secretariat-or-chief',
    rule: 'incident-before-council',
    at: ['handling'],
    decide: propose,
  }),
  NoteProposed: command({
    fields: proposalAnswerFields,
    who: 'secretariat',
    rule: 'incident-proposal-noted',
    at: ['handling'],
    about: ({ about }) => about,
    // Where a proposal has got to is noted; nothing is passed.
    passes: null,
    // A meeting has it on its agenda: nobody else decides on that, and whoever was to note it looks at it first.
    aside: { IncidentProposalNoted: ({ meetingCase }) => meetingCase !== null },
    despite: { IncidentProposalNoted: ({ about }, came) => about !== came.about },
    decide: noteProposed,
    told: proposalTakenUp,
  }),
}

/** The commands about a proposal to the council; a meeting that takes it up adds where it stands. */
export type ProposalCommand =
  | CommandsOf<Omit<typeof proposalCommands, 'NoteProposed'>>
  | { readonly type: 'NoteProposed'; readonly data: ProposalAnswer & Partial<TakenUp> }
