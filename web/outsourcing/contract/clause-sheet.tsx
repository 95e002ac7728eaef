import { byText } from '../../by-text.ts'
import type { By } from '../../../domain/kernel/by.ts'
import { clausesOfContract } from '../../../domain/outsourcing/contract/clauses-of-contract.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { Badge } from '../../components/badge.tsx'
import { momentText } from '../../dates.ts'
import { cite, labelled, named, postName } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { uiOn } from '../../ui-on.ts'
import { wordsOf } from '../words.ts'

interface SheetProps {
  readonly ui: Ui
  readonly state: OutsourcingState
}

/**
 * The check sheet of the clauses (契約書記載事項確認表, Art. 22): where each stands, its words, who looked it up,
 * and the second reader. Fits an A4 page.
 */
export const ClauseSheet = ({ ui, state }: SheetProps) => {
  const { parts } = wordsOf(ui).cases
  if (clausesOfContract(state, ui.guideline).length === 0) return null
  return (
    <div class="stack-small clause-sheet">
      <h3>{parts.sheet}</h3>
      <p class="small muted">{parts.sheetNote(named(ui, ui.guideline.called))}</p>
      <Sheet ui={ui} state={state} />
      <SecondReader ui={ui} state={state} />
    </div>
  )
}

/** Whoever checked it, and when. */
const checkedText = (ui: Ui, { at, post, name }: By): string =>
  `${postName(uiOn(ui, at), post)} ${name} ${momentText(ui.lang, at)}`

const Sheet = ({ ui, state }: SheetProps) => {
  const { columns } = wordsOf(ui).cases.parts
  const { notEntered } = ui.t.parts
  return (
    <div class="table-scroll">
      <table class="data-table">
        <caption class="visually-hidden">{wordsOf(ui).forms.sections.clauses}</caption>
        <thead>
          <tr>
            {[columns.clause, columns.document, columns.place, columns.quotation, columns.checked].map((one) => (
              <th scope="col">{one}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {clausesOfContract(state, ui.guideline).map((clause) => {
            const place = state.contract?.clauses.find((one) => one.clause === clause.id)
            const checked = state.clauseSheet?.entries.find((one) => one.clause === clause.id)?.checked
            return (
              <tr>
                <th scope="row">
                  {named(ui, clause)} <span class="small muted nowrap">{cite(ui, clause.article)}</span>
                </th>
                <td data-label={columns.document}>{place?.document ?? notEntered}</td>
                <td data-label={columns.place}>{place?.place ?? notEntered}</td>
                <td data-label={columns.quotation} class="prewrap">
                  {place?.quotation ? place.quotation : '—'}
                </td>
                <td data-label={columns.checked} class="small">
                  {checked ? checkedText(ui, checked) : '—'}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Whether somebody else has read the sheet, or what they doubted (operational setting). */
const SecondReader = ({ ui, state }: SheetProps) => {
  const { clauseSheet, tasks } = state
  const { parts } = wordsOf(ui).cases
  if (clauseSheet === null) return null
  const { read, dispute } = clauseSheet
  if (dispute !== null) {
    const clause = clausesOfContract(state, ui.guideline).find((one) => one.id === dispute.clause)
    return (
      <div class="stack-small">
        <p>
          <Badge tone="danger" text={parts.disputed(clause ? named(ui, clause) : dispute.clause)} />{' '}
          <span class="small muted">{byText(ui, dispute.by)}</span>
        </p>
        <blockquote class="entry-quote prewrap">{dispute.reason}</blockquote>
      </div>
    )
  }
  if (read === null) {
    return (
      <p>
        {labelled(ui, parts.readBy, '')}
        <Badge
          tone={tasks.counts['read-clauses'] ? 'warn' : 'neutral'}
          text={tasks.counts['read-clauses'] ? parts.unread : parts.readOnce}
        />
      </p>
    )
  }
  return (
    <p>
      <Badge tone="success" text={parts.readBy} /> {byText(ui, read.by)}{' '}
      {read.remarks !== '' && <span class="small muted">{read.remarks}</span>}
    </p>
  )
}
