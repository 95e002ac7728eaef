import {
  day,
  line,
  oneOf,
  optionalLine,
  paragraph,
  part,
  post,
  reason,
  remarks,
  whole,
  yesOrNo,
  type DataOf,
} from '../kernel/fields.ts'
import { methodKinds } from './kinds.ts'

/** What a version says, and the paper on which it stands, where there is one. */
const content = { title: line(), content: paragraph(), paper: optionalLine() }

/** Of what it is the method, whose it is to settle it, and what it says. */
export const draftFields = { kind: oneOf(methodKinds, 'kinds'), owner: post(), ...content }
/** What it is to say from the next version on, and why. */
export const amendFields = { ...content, reason: reason() }
/** From which day on it is in force. */
export const settleFields = { inForceFrom: day(), note: remarks() }
/** A version whose day has come. */
export const inForceFields = { version: whole(1, 9_999) }
/** Who has read the version in force and keeps to it. */
export const acknowledgeFields = { reader: part(), remarks: remarks() }
/** Whose acknowledgement isn't waited for any more, and why. */
export const excuseFields = { reader: part(), reason: reason() }
/** How often it was asked to look at the version again. */
export const askReviewFields = { nth: whole(1, 9_999) }
/** That it stays as it is, and why. */
export const reviewFields = { finding: reason() }
/** Why there is no such method any more. */
export const endFields = { reason: reason() }
/** A method that stood on paper, as it was dated there; whether those whom it concerns are asked to acknowledge it. */
export const broughtInFields = {
  ...draftFields,
  version: whole(1, 9_999),
  inForceFrom: day(),
  broughtInAs: line(),
  asksReaders: yesOrNo(),
}

/** A method as it is drafted first. */
export type DraftedMethod = DataOf<typeof draftFields>
/** The draft of the next version. */
export type AmendedMethod = DataOf<typeof amendFields>
/** A version as it was settled. */
export type SettledMethod = DataOf<typeof settleFields>
/** An acknowledgement. */
export type AcknowledgedMethod = DataOf<typeof acknowledgeFields>
/** A method as it is brought in. */
export type BroughtInMethod = DataOf<typeof broughtInFields>
