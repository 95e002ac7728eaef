import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { Attachment } from '../../../domain/outsourcing/attachments/state.ts'
import type { Ui } from '../../ui.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { wordsOf } from '../words.ts'

interface ItemPapersProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly item: string
  readonly attachments: readonly Attachment[]
}

/** The papers of the case that are evidence for an item of the questionnaire (Art. 20). */
export const ItemPapers = ({ ui, id, item, attachments }: ItemPapersProps) => {
  const own = attachments.filter((one) => one.about === item && one.takenOff === null)
  return own.length === 0 ? null : (
    <ul class="small" aria-label={wordsOf(ui).vetting.facts.papers}>
      {own.map((one) => (
        <li>
          <a href={outsourcingAddresses.attachment(id, one.id)} download={one.name}>
            {one.label === '' ? one.name : one.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The way to attach one more while the vetting is filled in; what is entered is saved meanwhile. */
export const AttachPaper = ({ ui, id, item }: Omit<ItemPapersProps, 'attachments'>) =>
  ui.reader === null ? null : (
    <a class="no-print" target="_blank" href={`${outsourcingAddresses.attachments(id)}?about=${item}`}>
      {wordsOf(ui).vetting.form.attach}
    </a>
  )
