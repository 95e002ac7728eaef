import type { DraftContent } from '../../db/people/draft-saving.ts'
import { draftsOf } from '../../db/outsourcing/drafts.ts'
import { vendorsFound } from '../../db/outsourcing/vendors-found.ts'
import { renewalLinks } from '../../db/outsourcing/renewals.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { readCommandForm } from '../../web/forms/read-command-form.ts'
import { wordsOf } from '../../web/outsourcing/words.ts'
import { outsourcingAddresses } from '../../web/outsourcing/outsourcing-addresses.ts'
import { commandSchemas } from '../schemas/command-schemas.ts'
import type { ProcedureExtras } from '../procedures/procedure-extras.ts'
import { issuesOf } from '../schemas/schema-issues.ts'
import { caseRows } from './case-rows.ts'
import { renewalRefusal } from './renewals.ts'
import { companiesKnown } from './vendor-pages.ts'
import { vettingForm } from './vetting-draft.ts'

const vendorsInSearch = 5

const schemas = commandSchemas(outsourcing)

/** The fields that a draft still lacks: those that starting it would ask for. */
const lackingIn = (content: DraftContent): readonly string[] => {
  const type = outsourcing.startedBy
  const entries = Object.entries(content).flatMap(([name, values]) => values.map((value) => [name, value] as const))
  const checked = schemas[type]?.safeParse(readCommandForm([['type', type], ...entries]).data, { reportInput: true })
  const missing = (checked?.error ? issuesOf(checked.error) : []).flatMap(({ path, problem }) =>
    problem === 'empty' ? [path.join('.')] : [],
  )
  return [...new Set(missing)]
}

/** What an outsourcing needs of the record besides its case: what it renews, and what is written and not recorded. */
export const extras: ProcedureExtras = {
  startRefusal: (reads, person, data) => renewalRefusal(reads, person, data as Parameters<typeof renewalRefusal>[2]),
  related: (reads, { id, state }, scope) => renewalLinks(reads, id, (state as OutsourcingState).renewal.of, scope),
  drafts: async (reads, person) =>
    (await draftsOf(reads, person)).map(({ id, title, savedAt, content }) => ({
      title,
      savedAt,
      address: outsourcingAddresses.draft(id),
      command: outsourcing.startedBy,
      lacks: lackingIn(content),
    })),
  finds: async (reads, q, reader, ui) =>
    (await vendorsFound(reads, q, reader, vendorsInSearch)).map((vendor) => ({
      text: vendor,
      href: outsourcingAddresses.vendor(vendor),
      kind: wordsOf(ui).vetting.vendors.title,
    })),
  ownRows: caseRows,
  companies: companiesKnown,
  drafted: { RecordVetting: vettingForm },
}
