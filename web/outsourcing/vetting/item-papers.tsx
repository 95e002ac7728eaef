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

/** The same while the vetting is filled in, and the way to attach one more; what is entered is saved meanwhile. */
export const ItemEvidence = (props: ItemPapersProps) => (
  <div class="no-print">
    <ItemPapers {...props} />
    {props.ui.reader !== null && (
      <a
        class="small"
        target="_blank"
        rel="noopener"
        href={`${outsourcingAddresses.attachments(props.id)}?about=${props.item}`}
      >
        {wordsOf(props.ui).vetting.form.attach}
      </a>
    )}
  </div>
)
