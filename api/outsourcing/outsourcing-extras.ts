import { draftsOf } from '../../db/outsourcing/drafts.ts'
import { vendorsFound } from '../../db/outsourcing/vendors-found.ts'
import { renewalLinks } from '../../db/outsourcing/renewals.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { wordsOf } from '../../web/outsourcing/words.ts'
import { outsourcingAddresses } from '../../web/outsourcing/outsourcing-addresses.ts'
import type { ProcedureExtras } from '../procedure-extras.ts'
import { renewalRefusal } from './renewals.ts'
import { vettingForm } from './vetting-draft.ts'

const vendorsInSearch = 5

/** What an outsourcing needs of the record besides its case: what it renews, and what is written and not recorded. */
export const outsourcingExtras: ProcedureExtras = {
  startRefusal: (reads, standing, data) =>
    renewalRefusal(reads, standing, data as Parameters<typeof renewalRefusal>[2]),
  related: (reads, { id, state }, scope) => renewalLinks(reads, id, (state as OutsourcingState).renewal.of, scope),
  drafts: async (reads, person) =>
    (await draftsOf(reads, person)).map(({ id, ...draft }) => ({ ...draft, address: outsourcingAddresses.draft(id) })),
  finds: async (reads, q, reader, ui) =>
    (await vendorsFound(reads, q, reader, vendorsInSearch)).map((vendor) => ({
      text: vendor,
      href: outsourcingAddresses.vendor(vendor),
      kind: wordsOf(ui).vetting.vendors.title,
    })),
  drafted: { RecordVetting: vettingForm },
}
