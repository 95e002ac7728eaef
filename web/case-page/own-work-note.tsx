import type { CaseState } from '../../domain/law/case-state.ts'
import { DescriptionList } from '../components/description-list.tsx'
import { ownWorkText } from '../own-work-text.ts'
import { labelled } from '../say.ts'
import type { Ui } from '../ui.ts'

/** Who passed their own work in a case so far, holding several posts; nothing where nobody did. */
export const OwnWorkNote = ({ ui, state }: { readonly ui: Ui; readonly state: CaseState }) => {
  const { passedOwn = [] } = state
  if (passedOwn.length === 0) return null
  return (
    <section class="panel" aria-label={ui.t.ownWork.name}>
      <DescriptionList
        facts={passedOwn.map(({ name, works }) => ({
          name: ui.t.ownWork.name,
          value: labelled(ui, name, ownWorkText(ui, works)),
        }))}
      />
    </section>
  )
}
