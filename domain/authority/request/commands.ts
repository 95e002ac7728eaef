import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { authorityClaim, itsOperator } from '../operator.ts'
import { changePending, proposeChange, request, withdraw } from './decide-request.ts'
import { grant, notToConsult, notToSettle, notToWithdraw, recordConsultation, refuseIt } from './decide-settling.ts'
import {
  changeFields,
  consultationFields,
  grantFields,
  refusalFields,
  requestFields,
  withdrawalFields,
} from './fields.ts'

/** Who asks, who is heard and who settles (Art. 14(2); who asks: operational setting). */
export const requestCommands = {
  RequestAuthority: command({
    fields: requestFields,
    who: 'any-office',
    rule: 'authority-asked-for',
    at: ['none'],
    claims: ({ operator, kind, equipment }) => [authorityClaim(operator, kind, equipment)],
    asksOfPeople: ({ operator }) => [operator],
    decide: request,
  }),
  ProposeAuthorityChange: command({
    fields: changeFields,
    who: 'any-office',
    rule: 'authority-asked-for',
    at: ['live', 'between'],
    asksOfPeople: itsOperator,
    bar: changePending,
    decide: proposeChange,
  }),
  WithdrawAuthorityRequest: command({
    fields: withdrawalFields,
    who: 'office',
    rule: 'authority-asked-for',
    at: ['consultation', 'decision', 'live', 'between'],
    bar: notToWithdraw,
    decide: withdraw,
  }),
  RecordConsultation: command({
    fields: consultationFields,
    who: 'officer',
    rule: 'officer-consulted',
    at: ['consultation', 'live', 'between'],
    asksWhoHolds: true,
    bar: notToConsult,
    // The officer is heard, and decides nothing (Art. 14(2)); the access manager may write down what they said.
    passes: null,
    decide: recordConsultation,
  }),
  GrantAuthority: command({
    fields: grantFields,
    who: 'manager',
    rule: 'operators-settled',
    at: ['decision', 'live', 'between'],
    otherwise: { code: 'consultation-missing', rule: 'officer-consulted', before: ['consultation'] },
    bar: notToSettle,
    asksOfPeople: itsOperator,
    passes: ({ pending, operator, consultations }) => ({
      'asked-for': [pending?.by],
      consulted: consultations.flatMap(({ id, officer, by }) =>
        id === pending?.consultation && by.post === officer ? [by] : [],
      ),
      'for-oneself': [operator?.person],
    }),
    decide: grant,
  }),
  RefuseAuthority: command({
    fields: refusalFields,
    who: 'manager',
    rule: 'operators-settled',
    at: ['decision', 'live', 'between'],
    otherwise: { code: 'consultation-missing', rule: 'officer-consulted', before: ['consultation'] },
    bar: notToSettle,
    decide: refuseIt,
  }),
}

/** The commands before an operator is settled. */
export type RequestCommand = CommandsOf<typeof requestCommands>
