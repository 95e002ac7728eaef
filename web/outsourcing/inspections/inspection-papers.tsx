import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { slash } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { wordsOf } from '../words.ts'

/** The inspections of which case, for whom. */
export interface InspectionsProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: OutsourcingState
}

/** The papers of an inspection: the notice where there is one, the checklist to take along or as it was filled in. */
export const InspectionPapers = ({
  ui,
  id,
  state,
  inspection,
  held,
}: InspectionsProps & { readonly inspection: string; readonly held: boolean }) => {
  const { oversight } = wordsOf(ui).cases
  const announced = state.oversight.announcements.some((one) => one.inspection === inspection)
  return (
    <span class="small no-print">
      {announced && (
        <>
          <a href={outsourcingAddresses.inspectionNotice(id, inspection)}>{oversight.notice}</a>
          {slash(ui)}
        </>
      )}
      <a href={outsourcingAddresses.inspectionChecklist(id, inspection)}>{held ? oversight.filled : oversight.blank}</a>
    </span>
  )
}
