import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { Attachment } from '../../../domain/outsourcing/attachments/state.ts'
import type { Ui } from '../../ui.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { wordsOf } from '../words.ts'

/** Whether a paper can be read on the page of its case: browsers show PDFs, each in a viewer of its own. */
export const isShown = ({ mediaType, takenOff }: Pick<Attachment, 'mediaType' | 'takenOff'>): boolean =>
  mediaType === 'application/pdf' && takenOff === null

interface ShownPaperProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly paper: Attachment
  /** The first of a case is open as the page comes. */
  readonly open: boolean
}

/** A PDF inside the page, where the browser can show one; elsewhere what stands there is the way to save it. */
export const ShownPaper = ({ ui, id, paper, open }: ShownPaperProps) => {
  const { application } = wordsOf(ui).cases
  return (
    <details class="shown-paper no-print" open={open}>
      <summary>{application.showHere}</summary>
      <object
        type="application/pdf"
        data={`${outsourcingAddresses.attachment(id, paper.id)}/shown`}
        aria-label={paper.label === '' ? paper.name : paper.label}
      >
        <p class="small">
          {application.notShownHere}{' '}
          <a href={outsourcingAddresses.attachment(id, paper.id)} download={paper.name}>
            {paper.name}
          </a>
        </p>
      </object>
    </details>
  )
}
