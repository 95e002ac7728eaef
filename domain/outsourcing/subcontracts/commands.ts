import type { CommandsOf } from '../../law/command-law.ts'
import { partReportFields } from '../deliberation/fields.ts'
import { reportedOutside } from '../deliberation/report-outside.ts'
import { toldByMeeting, type ByMeeting } from '../deliberation/told-by-meeting.ts'
import { mayGrantMore } from '../in-effect/in-doubt.ts'
import { command, notApproved } from '../law.ts'
import { running } from '../stages.ts'
import {
  consentSubcontract,
  workedOnSubcontract,
  endSubcontract,
  recordSubcontractOutcome,
  refuseSubcontract,
} from './decide-consent.ts'
import { requestSubcontract, withdrawSubcontract } from './decide-request.ts'
import { consentFields, endSubcontractFields, refusalFields, subcontractFields } from './fields.ts'

const ofSubcontract = ({ subcontract }: { readonly subcontract: string }): string => subcontract

/** Who asks for the city's consent to a sub-contract, and who gives it (Art. 22(1)). */
export const subcontractCommands = {
  RequestSubcontract: command({
    fields: subcontractFields,
    who: 'head',
    rule: 'subcontract-consented',
    at: running,
    otherwise: notApproved,
    decide: requestSubcontract,
  }),
  RecordSubcontractOutcome: command<typeof partReportFields, Partial<ByMeeting>>({
    fields: partReportFields,
    who: 'secretariat',
    rule: 'subcontract-deliberated',
    at: running,
    signIn: true,
    about: ({ about }) => about,
    asksWhoHolds: ({ heldOn }) => heldOn,
    asksWhoHasIt: true,
    decide: reportedOutside(recordSubcontractOutcome),
    told: toldByMeeting(recordSubcontractOutcome),
  }),
  ConsentSubcontract: command({
    fields: consentFields,
    who: 'chief',
    rule: 'subcontract-consented',
    at: running,
    about: ofSubcontract,
    bar: mayGrantMore,
    passes: workedOnSubcontract,
    decide: consentSubcontract,
  }),
  RefuseSubcontract: command({
    fields: refusalFields,
    who: 'chief',
    rule: 'subcontract-consented',
    at: running,
    about: ofSubcontract,
    decide: refuseSubcontract,
  }),
  WithdrawSubcontract: command({
    fields: refusalFields,
    who: 'head',
    rule: 'subcontract-consented',
    at: running,
    signIn: true,
    about: ofSubcontract,
    decide: withdrawSubcontract,
  }),
  EndSubcontract: command({
    fields: endSubcontractFields,
    who: 'head',
    rule: 'subcontract-consented',
    at: running,
    about: ofSubcontract,
    decide: endSubcontract,
  }),
}

/** The commands about sub-contracts. */
export type SubcontractCommand = CommandsOf<typeof subcontractCommands>
