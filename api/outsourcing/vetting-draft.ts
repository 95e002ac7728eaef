import { forgetVettingDrafts, readVettingDraft, saveVettingDraft } from '../../db/outsourcing/vetting-drafts.ts'
import type { DraftedForm } from '../procedures/procedure-extras.ts'
import { vettingEntries } from './vetting-content.ts'

/** A vetting is filled in over days, by an office together; one that is recorded needs no draft any more. */
export const vettingForm: DraftedForm = {
  saved: ({ reads }, place) => readVettingDraft(reads.pool, place),
  save: ({ writes }, place, { entries, person, saving }) =>
    saveVettingDraft(writes, { ...place, person, content: vettingEntries(entries), saving }),
  forget: async ({ writes }, place, data, upTo) => {
    const { vendor } = data as { readonly vendor?: string }
    if (vendor !== undefined) await forgetVettingDrafts(writes, place, vendor, upTo)
  },
}
