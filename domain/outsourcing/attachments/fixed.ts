import type { OutsourcingState } from '../state.ts'
import type { Attachment } from './state.ts'

/** What lay with the request when it was submitted stays with it from then on. */
export const fixAttachments = (attachments: readonly Attachment[]): readonly Attachment[] =>
  attachments.map((one) => (one.fixed ? one : { ...one, fixed: true }))

/** Whether the office still prepares its request, so that its papers may come and go. */
export const isBeingPrepared = ({ stage }: Pick<OutsourcingState, 'stage'>): boolean =>
  stage === 'vetting' || stage === 'submission'

/** The papers that lie with the case. */
export const attached = ({ attachments }: Pick<OutsourcingState, 'attachments'>): readonly Attachment[] =>
  attachments.filter((one) => one.takenOff === null)
