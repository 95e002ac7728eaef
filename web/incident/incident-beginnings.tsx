import { secretariatPosts } from '../../domain/guideline/role-posts.ts'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import { incidentAddresses } from './incident-addresses.ts'
import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import { postsHeld } from '../posts-held.ts'
import type { Ui } from '../ui.ts'
import { FirstReportFields } from './first-report-fields.tsx'
import { wordsOf } from './words.ts'

/** The cases whose contracts an incident can affect: those whose contract runs (Art. 22(5)). */
export const affectableContracts = { procedure: 'outsourcing', stages: ['in-force', 'closing'] } as const

/**
 * How an incident is reported: for one's own office, by the secretariat for any, with the contracts that it affects.
 */
export const incidentBeginnings: readonly DeclaredBeginning[] = [
  {
    procedure: 'incident',
    command: 'ReportIncident',
    address: incidentAddresses.newIncident(),
    text: (ui) => wordsOf(ui).register.report,
    title: (ui) => wordsOf(ui).register.newTitle,
    lead: (ui) => wordsOf(ui).register.newLead,
    chooses: affectableContracts,
    fields: ({ form, cases }) => <FirstReportFields form={form} offices={officesFor(form.ui)} contracts={cases} />,
    known: ({ said }) => (said('contract') === '' ? {} : { contracts: [said('contract')] }),
  },
]

/** Staff and heads report for their own office, the secretariat for any. */
const officesFor = (ui: Ui): readonly OfficeId[] => {
  const { guideline } = ui
  const posts = postsHeld(ui)
  const keeps = secretariatPosts(guideline).some((post) => posts.includes(post))
  return guideline.requesting
    .filter((one) => keeps || posts.includes(one.head) || posts.includes(one.staff))
    .map((one) => one.office)
}
