import { secretariatPosts } from '../../../domain/guideline/role-posts.ts'
import { requestingOffice } from '../../../domain/guideline/guideline.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { incidentAddresses } from '../../incident/incident-addresses.ts'
import type { AnyCaseView, Way } from '../../case-page/procedure-pages.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

/** The way from a contract to the report of an incident (Art. 22(5)), for the office's people and the secretariat. */
export const incidentWay = (ui: Ui, { id, state }: AnyCaseView<OutsourcingState>): readonly Way[] => {
  const own = requestingOffice(ui.guideline, state.office)
  const reporting: ReadonlySet<string> = new Set([
    ...secretariatPosts(ui.guideline),
    ...(own ? [own.head, own.staff] : []),
  ])
  const may = ui.reader?.posts.some((post) => reporting.has(post.id)) ?? false
  const isUnderContract = state.stage === 'in-force' || state.stage === 'closing'
  return may && isUnderContract
    ? [
        {
          text: wordsOf(ui).cases.incidents.report,
          href: incidentAddresses.newIncident({ contract: id }),
          look: 'secondary',
        },
      ]
    : []
}
