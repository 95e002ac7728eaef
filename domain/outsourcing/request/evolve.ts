import type { EvolveOf } from '../../law/part.ts'
import { fixAttachments } from '../attachments/fixed.ts'
import { withCautions } from '../in-effect/cautions.ts'
import type { OutsourcingState } from '../state.ts'
import { stepped } from '../stepped.ts'
import { stepOf } from '../vetting/candidates.ts'
import { withRequest } from '../vetting/with-vetting.ts'
import type { RequestEvent } from './events.ts'

/** What the case is after its request was started, amended or submitted. */
export const requestEvolve: EvolveOf<OutsourcingState, RequestEvent> = {
  OutsourcingStarted: (state, { office, request, renewalOf = null, by }) => ({
    ...state,
    stage: stepOf(request, state),
    office,
    request,
    revisions: [{ revision: 1, request, at: by.at, person: by.person }],
    startedBy: by,
    renewal: { ...state.renewal, of: renewalOf },
  }),
  RequestAmended: (state, { revision, request, by }) => ({
    ...withRequest(state, request),
    revisions: [...state.revisions, { revision, request, at: by.at, person: by.person }],
    lastStep: null,
  }),
  OutsourcingSubmitted: (state, { number, cautions, by }) => ({
    ...withCautions(stepped(state, 'form-check', 'submission', by), cautions, by),
    number,
    submitted: by,
    attachments: fixAttachments(state.attachments),
  }),
  UrgentWorkDeclared: (state, { cautions, ...urgent }) => withCautions({ ...state, urgent }, cautions, urgent.by),
}
