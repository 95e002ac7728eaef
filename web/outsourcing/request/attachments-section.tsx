import type { Attachment } from '../../../domain/outsourcing/attachments/state.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { Permission } from '../../../domain/kernel/outcome.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { Badge } from '../../components/badge.tsx'
import { WhyNot } from '../../components/button.tsx'
import { sizeText } from '../../components/size-text.ts'
import { momentText } from '../../dates.ts'
import { inBrackets, named, postName, slash, term } from '../../say.ts'
import { aboutText } from '../../about-text.ts'
import type { Ui } from '../../ui.ts'
import { uiOn } from '../../ui-on.ts'
import { isShown, ShownPaper } from './shown-paper.tsx'
import { UploadForm } from './upload-form.tsx'
import { wordsOf } from '../words.ts'

interface AttachmentsProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly attachments: readonly Attachment[]
  /** Whether the reader may add one. */
  readonly permission: Permission | undefined
}

/** The papers of the case with their hashes, also those taken off, and a form for one more. */
export const AttachmentsFacts = ({ ui, id, attachments, permission }: AttachmentsProps) => {
  const { application } = wordsOf(ui).cases
  return (
    <div class="stack">
      {attachments.length === 0 ? (
        <p class="muted">{application.noAttachments}</p>
      ) : (
        <List ui={ui} id={id} attachments={attachments} />
      )}
      {permission?.may === true && (
        <details>
          <summary>{application.add}</summary>
          <UploadForm ui={ui} id={id} />
        </details>
      )}
      {permission?.may === false && <WhyNot ui={ui} id="attach-why" refusal={permission.refusal} />}
    </div>
  )
}

const List = ({ ui, id, attachments }: Omit<AttachmentsProps, 'permission'>) => (
  <ul class="papers" role="list">
    {attachments.map((one) => (
      <li>
        <Paper ui={ui} id={id} paper={one} />
        {isShown(one) && <ShownPaper ui={ui} id={id} paper={one} open={one === attachments.find(isShown)} />}
      </li>
    ))}
  </ul>
)

/** What an item of a questionnaire is about, where a paper is evidence for one. */
const itemTitle = (ui: Ui, about: string): string | null => {
  const items = ui.book.questionnaires.toReversed().flatMap((one) => one.items)
  const item = items.find((one) => one.id === about)
  return item === undefined ? null : `${item.no} ${named(ui, item.title)}`
}

const Paper = ({ ui, id, paper }: { readonly ui: Ui; readonly id: CaseId; readonly paper: Attachment }) => {
  const { application } = wordsOf(ui).cases
  const { name, label, size, sha256, by, revision, takenOff, scanned, about } = paper
  return (
    <div>
      <a href={outsourcingAddresses.attachment(id, paper.id)} download={name}>
        {label === '' ? name : `${label}${inBrackets(ui, name)}`}
      </a>{' '}
      <span class="small muted">{sizeText(size)}</span>{' '}
      {takenOff !== null && <Badge tone="neutral" icon="cross" text={application.takenOff} />}
      <p class="small muted">
        {about !== null && (
          <>
            {itemTitle(ui, about) ?? aboutText(ui, about)}
            {slash(ui)}
          </>
        )}
        {application.revision(revision)}
        {slash(ui)}
        {momentText(ui.lang, by.at)} {postName(uiOn(ui, by.at), by.post)} {by.name}
        {scanned && (
          <>
            {slash(ui)}
            {application.scanned}
          </>
        )}
        {takenOff !== null && (
          <>
            {slash(ui)}
            {term(wordsOf(ui).commands, 'TakeOffAttachment')}: {takenOff.reason}
            {inBrackets(ui, `${momentText(ui.lang, takenOff.by.at)} ${takenOff.by.name}`)}
          </>
        )}
        <br />
        SHA-256 <code class="hash">{sha256}</code>
      </p>
    </div>
  )
}
