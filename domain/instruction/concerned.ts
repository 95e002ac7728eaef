import { postOf } from '../guideline/guideline.ts'
import { deliveredOffice, deliveredPost } from '../guideline/roster-plan.ts'
import type { Rules } from '../guideline/rules.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'

/**
 * Whom an instruction concerns as the roster was at the act: the office in whose lists it stands, and how the
 * addressee's post was called. Frozen, so that a reorganisation changes no list of the past.
 */
export interface Concerned {
  readonly office: OfficeId
  readonly called: string
}

/** A draft is the chief's alone; what has gone out is the addressee's office's. */
export const concerned = (addressee: PostId, hasGoneOut: boolean, { guideline }: Rules): Concerned => ({
  office: postOf(guideline, hasGoneOut ? addressee : guideline.roles.chief.post)?.office ?? ('' as OfficeId),
  called: postOf(guideline, addressee)?.ja ?? '',
})

/** The same of events that were recorded before it was frozen: by the roster as delivered. */
export const deliveredConcerned = (addressee: PostId, hasGoneOut: boolean): Concerned => ({
  office: deliveredOffice(hasGoneOut ? addressee : 'general-policy-director'),
  called: deliveredPost(addressee)?.ja ?? '',
})
