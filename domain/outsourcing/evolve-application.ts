import type { ApplicationEvent } from './application-events.ts'
import type { Attachment } from './application-state.ts'
import type { OutsourcingState } from './state.ts'

/** What the case is after an event of its papers, of urgent work or of a renewal. */
export const evolveApplication = (state: OutsourcingState, event: ApplicationEvent): OutsourcingState => {
  switch (event.type) {
    case 'AttachmentAdded': {
      const { attachment, ...terms } = event.data
      const one: Attachment = { ...terms, id: attachment, fixed: !isBeingPrepared(state), takenOff: null }
      return { ...state, attachments: [...state.attachments, one] }
    }
    case 'AttachmentTakenOff': {
      const { attachment, ...takenOff } = event.data
      return {
        ...state,
        attachments: state.attachments.map((one) => (one.id === attachment ? { ...one, takenOff } : one)),
      }
    }
    case 'UrgentWorkDeclared':
      return { ...state, urgent: event.data }
    case 'RenewalSeasonNoted':
      return { ...state, renewal: { ...state.renewal, season: event.data } }
    case 'RenewalStarted':
      return { ...state, renewal: { ...state.renewal, started: [...state.renewal.started, event.data.renewal] } }
    case 'RenewalTold':
      return { ...state, renewal: { ...state.renewal, told: true } }
    case 'RenewalDeclined':
      return { ...state, renewal: { ...state.renewal, declined: event.data } }
  }
}

/** What lay with the request when it was submitted stays with it from then on. */
export const fixAttachments = (attachments: readonly Attachment[]): readonly Attachment[] =>
  attachments.map((one) => (one.fixed ? one : { ...one, fixed: true }))

/** Whether the office still prepares its request, so that its papers may come and go. */
export const isBeingPrepared = ({ stage }: Pick<OutsourcingState, 'stage'>): boolean =>
  stage === 'vetting' || stage === 'submission'
