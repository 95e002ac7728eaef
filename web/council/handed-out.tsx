import { papersWith } from '../../domain/council/papers-with.ts'
import type { MeetingPaper } from '../../domain/council/meeting-paper.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { AgendaItem } from '../../domain/council/agenda/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { MatterPaper } from '../../domain/kernel/other-cases.ts'
import type { Permission } from '../../domain/kernel/outcome.ts'
import { byText } from '../by-text.ts'
import { Badge } from '../components/badge.tsx'
import { Button } from '../components/button.tsx'
import { FieldFrame } from '../components/field.tsx'
import { FileField } from '../components/file-field.tsx'
import { NoEnter } from '../components/no-enter.tsx'
import { sizeText } from '../components/size-text.ts'
import { SelectField } from '../components/choice-field.tsx'
import { fieldOf, type FieldErrors, type FormContext } from '../forms/form-context.ts'
import { inBrackets, slash } from '../say.ts'
import type { Ui } from '../ui.ts'
import { isStillThere } from '../../domain/council/quorum.ts'
import { councilAddresses } from './council-addresses.ts'
import { itemLabel } from './meeting-words.ts'
import { wordsOf } from './words.ts'
import { paperEndings } from '../papers/paper-form.tsx'
import { OpenedBy } from '../components/opened-by.tsx'

/** What a paper is called on lists and papers: what it is, with its file's name behind it. */
export const paperName = (ui: Ui, { name, label }: Pick<MatterPaper, 'name' | 'label'>): string =>
  label === '' ? name : `${label}${inBrackets(ui, name)}`

/** The papers of an item, the case's own first: as they lay there when it came onto the agenda. */
export const namesOfPapers = (ui: Ui, state: CouncilState, item: AgendaItem): readonly string[] => [
  ...(item.bound?.papers ?? []).map((one) => paperName(ui, one)),
  ...papersWith(state, item.id).map((one) => paperName(ui, one)),
]

interface ItemPapersProps {
  readonly ui: Ui
  /** Left out where there is no way to a file, as behind a mailed link: then they are named alone. */
  readonly id?: CaseId | undefined
  readonly state: CouncilState
  readonly item: AgendaItem
}

/** An item's papers to save: those of its case, and those that the meeting has of it. */
export const ItemPapers = ({ ui, id, state, item }: ItemPapersProps) => {
  const own = papersWith(state, item.id)
  const cases = item.bound?.papers ?? []
  if (own.length + cases.length === 0) return null
  return (
    <ul class="papers small" role="list">
      {cases.map((one) => (
        <li>
          <span>
            <Saved
              href={id && councilAddresses.casePaper(id, item.id, one.id)}
              name={one.name}
              text={paperName(ui, one)}
            />{' '}
            <span class="muted">{sizeText(one.size)}</span>
          </span>
        </li>
      ))}
      {own.map((one) => (
        <li>
          <OwnPaper ui={ui} id={id} state={state} paper={one} />
        </li>
      ))}
    </ul>
  )
}

const OwnPaper = ({ ui, id, state, paper }: Omit<ItemPapersProps, 'item'> & { readonly paper: MeetingPaper }) => {
  const { handedOut, carried, notNotified } = wordsOf(ui)
  const late = state.called !== null && !paper.notified
  return (
    <span>
      <Saved href={id && councilAddresses.paper(id, paper.id)} name={paper.name} text={paperName(ui, paper)} />{' '}
      <span class="small muted">
        {sizeText(paper.size)}
        {paper.carried && `${slash(ui)}${carried}`}
        {late && `${slash(ui)}${notNotified}`}
        {slash(ui)}
        {byText(ui, paper.by)}
        {paper.scanned && `${slash(ui)}${handedOut.scanned}`}
      </span>
    </span>
  )
}

const Saved = ({
  href,
  name,
  text,
}: {
  readonly href: string | undefined
  readonly name: string
  readonly text: string
}) =>
  href === undefined ? (
    <span>{text}</span>
  ) : (
    <a href={href} download={name}>
      {text}
    </a>
  )

interface HandedOutProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: CouncilState
  /** Whether the reader may add one. */
  readonly permission: Permission | undefined
}

/** The papers of the meeting as a whole, those that were taken off, and a form for one more. */
export const HandedOut = ({ ui, id, state, permission }: HandedOutProps) => {
  const { handedOut } = wordsOf(ui)
  const whole = papersWith(state, null)
  const off = state.papers.filter((one) => one.takenOff !== null)
  return (
    <div class="stack">
      {whole.length === 0 ? (
        <p class="muted">{handedOut.none}</p>
      ) : (
        <ul class="papers" role="list">
          {whole.map((one) => (
            <li>
              <OwnPaper ui={ui} id={id} state={state} paper={one} />
            </li>
          ))}
        </ul>
      )}
      {off.length > 0 && (
        <ul class="papers small" role="list">
          {off.map(({ takenOff, ...one }) => (
            <li>
              <span>
                {paperName(ui, one)} <Badge tone="neutral" icon="cross" text={handedOut.takenOff} />{' '}
                {takenOff?.reason ?? ''}
                {takenOff && inBrackets(ui, byText(ui, takenOff.by))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {permission?.may === true && (
        <details class="no-print">
          <summary>{handedOut.add}</summary>
          <HandOutForm ui={ui} id={id} state={state} label="" item="" errors={{}} />
        </details>
      )}
    </div>
  )
}

interface HandOutProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: CouncilState
  readonly label: string
  readonly item: string
  readonly errors: FieldErrors
}

/** A paper for an item, or for the meeting as a whole. Works without script: the browser sends it as any form. */
export const HandOutForm = ({ ui, id, state, label, item, errors }: HandOutProps) => {
  const { handedOut } = wordsOf(ui)
  const command = 'AddMeetingPaper'
  const form: FormContext = {
    ui,
    command,
    values: { [`${command}.label`]: [label], [`${command}.item`]: [item] },
    errors,
  }
  const name = { ...fieldOf(form, 'label'), name: 'label' }
  return (
    <form method="post" action={councilAddresses.papers(id)} enctype="multipart/form-data" class="no-print" novalidate>
      <OpenedBy ui={ui} />
      <NoEnter />
      <SelectField
        form={form}
        path="item"
        support={handedOut.itemHint}
        choices={state.items
          .filter(isStillThere)
          .map((one) => ({ value: one.id, label: itemLabel(ui, state, one.id) }))}
      />
      <FileField form={form} path="file" required endings={paperEndings} support={handedOut.lead} />
      <FieldFrame field={name} props={{ form, path: 'label' }}>
        <input class="input medium" type="text" id={name.id} name={name.name} value={label} autocomplete="off" />
      </FieldFrame>
      <div class="form-foot actions">
        <Button text={handedOut.add} look="secondary" />
      </div>
    </form>
  )
}
