import type { EvolveOf } from '../../law/part.ts'
import type { OutsourcingState } from '../state.ts'
import type { AttachmentEvent } from './events.ts'
import { isBeingPrepared } from './fixed.ts'

/** What the case is after a paper came or went. */
export const attachmentEvolve: EvolveOf<OutsourcingState, AttachmentEvent> = {
  AttachmentAdded: (state, { attachment, ...terms }) => ({
    ...state,
    attachments: [...state.attachments, { ...terms, id: attachment, fixed: !isBeingPrepared(state), takenOff: null }],
  }),
  AttachmentTakenOff: (state, { attachment, ...takenOff }) => ({
    ...state,
    attachments: state.attachments.map((one) => (one.id === attachment ? { ...one, takenOff } : one)),
  }),
}
