import type { CommandsOf } from '../law/command-law.ts'
import { endsWithFields } from '../law/hanging.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import {
  abolish,
  amend,
  askReview,
  bringIn,
  comeIntoForce,
  draft,
  notToSettle,
  review,
  settle,
} from './decide-method.ts'
import { acknowledge, excuse, hearLeft } from './decide-reading.ts'
import {
  acknowledgeFields,
  amendFields,
  askReviewFields,
  broughtInFields,
  draftFields,
  endFields,
  excuseFields,
  inForceFields,
  reviewFields,
  settleFields,
} from './fields.ts'
import { declaredKinds, methodClaim } from './kinds.ts'
import { command } from './law.ts'
import type { ManagementMethodState } from './state.ts'

const readersOf = (_: unknown, { kind }: ManagementMethodState) => declaredKinds[kind].readers

interface OfReader {
  readonly reader: string
}

const another = ({ reader }: OfReader, came: OfReader): boolean => reader !== came.reader

/**
 * Each reader acknowledges, or is excused, for themself, and of the version in force: what the others did is nothing to
 * that, nor is a draft, a version whose day is still to come, or that somebody looks at it again. Another version that
 * came into force is, since it is another text; so is what happened to the same reader.
 */
const ofOneReader = {
  MethodVersionAcknowledged: another,
  MethodReaderExcused: another,
  MethodReaderLeft: ({ reader }: OfReader, { readers }: { readonly readers: readonly string[] }) =>
    !readers.includes(reader),
  MethodAmended: true,
  MethodSettled: true,
  MethodReviewed: true,
} as const

/** A draft rests on its text. Who has read the version before is nothing to it; what a reader remarks on it may be. */
const ofText = {
  MethodVersionAcknowledged: (_: unknown, { remarks }: { readonly remarks: string }) => remarks.trim() === '',
  MethodReaderExcused: true,
  MethodReaderLeft: true,
} as const

/** Who drafts, settles and acknowledges a method (Arts. 14(1), 15, 18(3) and 19(1)). */
export const managementMethodCommands = {
  DraftMethod: command({
    fields: draftFields,
    who: 'drafters',
    rule: 'method-settled',
    at: ['none'],
    claims: ({ kind, owner }) => [methodClaim(kind, owner)],
    decide: draft,
  }),
  BringInMethod: command({
    bringsIn: true,
    fields: broughtInFields,
    who: 'drafters',
    rule: 'method-brought-in',
    at: ['none'],
    claims: ({ kind, owner }) => [methodClaim(kind, owner)],
    readsRows: ({ kind }) => declaredKinds[kind].readers,
    decide: bringIn,
  }),
  AmendMethod: command({
    fields: amendFields,
    who: 'drafters',
    rule: 'method-settled',
    at: ['drafting', 'in-force'],
    despite: ofText,
    decide: amend,
  }),
  SettleMethod: command({
    fields: settleFields,
    who: 'owner',
    rule: 'method-settled',
    at: ['drafting', 'in-force'],
    bar: notToSettle,
    despite: ofText,
    readsRows: readersOf,
    // The text has the post settle it itself (Arts. 14(1), 18(3), 19(1)), whoever wrote the draft.
    passes: null,
    decide: settle,
  }),
  PutMethodInForce: command({
    fields: inForceFields,
    who: 'practice',
    rule: 'method-settled',
    at: ['drafting', 'in-force'],
    readsRows: readersOf,
    told: comeIntoForce,
  }),
  AcknowledgeMethodVersion: command({
    fields: acknowledgeFields,
    who: 'readers',
    rule: 'method-version-acknowledged',
    at: ['in-force'],
    about: ({ reader }) => reader,
    despite: ofOneReader,
    decide: acknowledge,
  }),
  ExcuseMethodReader: command({
    fields: excuseFields,
    who: 'owner',
    rule: 'acknowledgement-waited-for',
    at: ['in-force'],
    despite: ofOneReader,
    passes: ({ readers }, data) => ({ 'for-oneself': [readers.find(({ id }) => id === data?.reader)?.person] }),
    decide: excuse,
  }),
  HearMethodReaderLeft: command({
    fields: endsWithFields,
    who: 'practice',
    rule: 'acknowledgement-waited-for',
    at: ['in-force'],
    told: hearLeft,
  }),
  AskMethodReview: command({
    fields: askReviewFields,
    who: 'practice',
    rule: 'method-looked-at-again',
    at: ['in-force'],
    aside: { MethodReviewAsked: true },
    told: askReview,
  }),
  ReviewMethod: command({
    fields: reviewFields,
    who: 'owner',
    rule: 'method-looked-at-again',
    at: ['in-force'],
    // The post looks at its own method again.
    passes: null,
    despite: ofText,
    decide: review,
  }),
  AbolishMethod: command({
    fields: endFields,
    who: 'owner',
    rule: 'one-method-a-kind',
    at: ['drafting', 'in-force'],
    decide: abolish,
  }),
}

/** What may be asked of a method. */
export type ManagementMethodCommand = CommandsOf<typeof managementMethodCommands> | TaskCommand
