import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import type { Step } from '../state.ts'
import { confirmRemoved, reportLost, takeBack } from './decide-accounting.ts'
import { lend, registerId } from './decide-giving.ts'
import { liftIdSuspension, revokeId, suspendId } from './decide-id.ts'
import {
  idFields,
  idReasonFields,
  lendingFields,
  lossFields,
  removalFields,
  returnFields,
  type Lending,
} from './fields.ts'
import { meansClaim } from './means.ts'
import { lendingOf } from './lending.ts'

const withMeans: readonly Step[] = ['permitted', 'suspended', 'removing']

/** Who registers IDs, lends keys, cards and badges, and accounts for each (Arts. 7(2) and 9). */
export const identificationCommands = {
  RegisterId: command({
    fields: idFields,
    who: 'keeper',
    rule: 'id-for-the-permitted',
    at: ['permitted'],
    claims: ({ idNumber }, { room }) => [meansClaim('id-device', idNumber, room)],
    decide: registerId,
  }),
  LendMeans: command({
    fields: lendingFields,
    who: 'manager',
    rule: 'means-lent-and-returned',
    at: ['permitted'],
    claims: (lending: Lending, { room }) =>
      lendingOf(lending).map(({ kind, number }) => meansClaim(kind, number, room)),
    decide: lend,
  }),
  ReportMeansLost: command({
    fields: lossFields,
    who: 'handlers',
    rule: 'means-lent-and-returned',
    at: withMeans,
    about: ({ means }) => means,
    decide: reportLost,
  }),
  SuspendId: command({
    fields: idReasonFields,
    who: 'keeper',
    rule: 'id-for-the-permitted',
    at: ['permitted', 'suspended'],
    about: ({ means }) => means,
    decide: suspendId,
  }),
  LiftIdSuspension: command({
    fields: idReasonFields,
    who: 'keeper',
    rule: 'id-for-the-permitted',
    at: ['permitted'],
    about: ({ means }) => means,
    decide: liftIdSuspension,
  }),
  RevokeId: command({
    fields: idReasonFields,
    who: 'keeper',
    rule: 'id-for-the-permitted',
    at: ['permitted', 'suspended'],
    about: ({ means }) => means,
    decide: revokeId,
  }),
  ConfirmIdRemoved: command({
    fields: removalFields,
    who: 'keeper',
    rule: 'id-removed-on-the-device',
    at: withMeans,
    about: ({ means }) => means,
    decide: confirmRemoved,
  }),
  TakeBackMeans: command({
    fields: returnFields,
    who: 'manager',
    rule: 'means-lent-and-returned',
    at: withMeans,
    about: ({ means }) => means,
    decide: takeBack,
  }),
}

/** The commands about what lets a holder in. */
export type IdentificationCommand = CommandsOf<typeof identificationCommands>
