import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { orderFollowUp, reportFollowUp } from './decide-follow-up.ts'
import { followUpFields, followUpReportFields } from './fields.ts'

/** Who orders what is to be done because of an incident, and who reports it (Art. 22(5)). */
export const followUpsCommands = {
  OrderFollowUp: command({
    fields: followUpFields,
    who: 'secretariat-or-chief',
    rule: 'incident-follow-ups',
    at: ['handling'],
    decide: orderFollowUp,
  }),
  ReportFollowUp: command({
    fields: followUpReportFields,
    who: 'asked',
    rule: 'incident-follow-ups',
    at: ['handling'],
    about: ({ followUp }) => followUp,
    // Each says what came of what they were asked to do; many do so at once while an incident is handled.
    despite: {
      FollowUpOrdered: true,
      FollowUpReported: ({ followUp }, came) => followUp !== came.followUp,
      NoticeMade: true,
      NoticeWaived: true,
      ContractTold: true,
    },
    decide: reportFollowUp,
  }),
}

/** The commands about follow-ups. */
export type FollowUpsCommand = CommandsOf<typeof followUpsCommands>
