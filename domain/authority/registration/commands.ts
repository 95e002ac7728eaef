import type { CommandsOf } from '../../law/command-law.ts'
import { methodsInForce } from '../../management-method/version-in-force.ts'
import { command } from '../law.ts'
import { authorityClaim, itsOperator, operatorIdClaim } from '../operator.ts'
import { acknowledge, bringIn, hasId, noId, register, reissue, reportLoss } from './decide-registration.ts'
import { acknowledgeFields, broughtInFields, lossFields, registerFields } from './fields.ts'

const claimsId = ({ operatorId }: { readonly operatorId: string }) => [operatorIdClaim(operatorId)]

/** Who keeps the register, and what the operator owes (Arts. 14(3) and 15; losses: operational setting). */
export const registrationCommands = {
  RegisterAuthority: command({
    fields: registerFields,
    who: 'registrar',
    rule: 'authority-registered',
    at: ['registration'],
    claims: claimsId,
    asksOfPeople: itsOperator,
    decide: register,
  }),
  AcknowledgeMethod: command({
    fields: acknowledgeFields,
    who: 'operator',
    rule: 'method-kept',
    at: ['acknowledgement', 'live', 'between'],
    readsRows: methodsInForce,
    decide: acknowledge,
  }),
  ReportIdLost: command({
    fields: lossFields,
    who: 'reporter',
    rule: 'lost-id-reported',
    at: ['acknowledgement', 'live', 'between'],
    bar: noId,
    decide: reportLoss,
  }),
  ReissueOperatorId: command({
    fields: registerFields,
    who: 'registrar',
    rule: 'lost-id-reported',
    at: ['acknowledgement', 'live', 'between'],
    claims: claimsId,
    bar: hasId,
    decide: reissue,
  }),
  BringInAuthority: command({
    bringsIn: true,
    fields: broughtInFields,
    who: 'registrar',
    rule: 'authority-brought-in',
    at: ['none'],
    claims: ({ operator, kind, equipment, operatorId }) => [
      authorityClaim(operator, kind, equipment),
      operatorIdClaim(operatorId),
    ],
    asksOfPeople: ({ operator }) => [operator],
    decide: bringIn,
  }),
}

/** The commands about the register and the operator. */
export type RegistrationCommand = CommandsOf<typeof registrationCommands>
