import { isStillThere } from '../../domain/council/quorum.ts'
import { writtenAfter } from '../../domain/council/written-after.ts'
import { byText } from '../by-text.ts'
import { momentText } from '../dates.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { AgendaItem } from '../../domain/council/agenda/state.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { ConditionList } from '../outsourcing/deliberation/condition-list.tsx'
import { Badge } from '../components/badge.tsx'
import { labelled } from '../say.ts'
import type { Ui } from '../ui.ts'
import { InstructOnItem } from './instruct-on-item.tsx'
import { ItemPapers } from './handed-out.tsx'
import { ItemSubject } from './item-subject.tsx'
import { ItemStateBadge } from './outcome-badge.tsx'
import { wordsOf } from './words.ts'

interface AgendaProps {
  readonly ui: Ui
  readonly state: CouncilState
  readonly withLink?: boolean
  /** The meeting's own, on its page: from there the chief can instruct on an item. */
  readonly id?: CaseId
}

/**
 * The agenda (次第) in its order, each item with its source, its papers, who is concerned, and what became of it (Art.
 * 5(3)).
 */
export const AgendaTable = ({ ui, state, withLink = true, id }: AgendaProps) => {
  const { itemHead, sections, noItems } = wordsOf(ui)
  if (state.items.length === 0) return <p class="muted">{noItems}</p>
  return (
    <div class="table-scroll flat">
      <table class="data-table agenda">
        <caption class="visually-hidden">{sections.agenda}</caption>
        <thead>
          <tr>
            <th scope="col" class="end">
              {itemHead.nth}
            </th>
            <th scope="col">{itemHead.title}</th>
            <th scope="col">{itemHead.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {state.items.map((item, index) => (
            <tr id={`agenda-${item.id}`}>
              <th scope="row" class="end nowrap">
                {wordsOf(ui).item(index + 1)}
              </th>
              <td data-label={itemHead.title}>
                <ItemSubject ui={ui} item={item} withLink={withLink} late={state.called !== null && !item.notified} />
                <ItemPapers ui={ui} id={id} state={state} item={item} />
              </td>
              <td data-label={itemHead.outcome}>
                <div class="stack">
                  <ItemOutcome ui={ui} item={item} isOver={state.deliberated !== null} />
                  {id !== undefined && <InstructOnItem ui={ui} id={id} state={state} item={item} nth={index + 1} />}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface ItemOutcomeProps {
  readonly ui: Ui
  readonly item: AgendaItem
  /** Before the council has deliberated, a case that was told only knows that it stands on the agenda. */
  readonly isOver: boolean
}

/** What became of an item: outcome, conditions, opinions, whether its case has been told. */
const ItemOutcome = ({ ui, item, isOver }: ItemOutcomeProps) => {
  const { opinionsHead, told } = wordsOf(ui)
  const { outcome, withdrawn } = item
  const isOpen = outcome === null && withdrawn === null
  const isToldOpen = isOver && isOpen && item.told?.refusal === null
  return (
    <div class="stack-tight">
      {isToldOpen ? <Badge tone="neutral" text={told.undecided} /> : <ItemStateBadge ui={ui} item={item} />}
      <Corrections ui={ui} item={item} />
      {withdrawn !== null && <p class="small prewrap">{withdrawn.reason}</p>}
      {outcome !== null && isStillThere(item) && outcome.conditions.length > 0 && (
        <ConditionList ui={ui} conditions={outcome.conditions} />
      )}
      {outcome !== null && outcome.opinions !== '' && (
        <details class="small">
          <summary>{opinionsHead}</summary>
          <p class="prewrap">{outcome.opinions}</p>
        </details>
      )}
      {item.told !== null &&
        !(isOpen && item.told.refusal === null) &&
        (item.told.refusal === null ? (
          <Badge tone="success" text={told.each} />
        ) : (
          <Badge tone="warn" text={told.refused} />
        ))}
    </div>
  )
}

/** What had stood before the chair put it right, who did it when, and why. */
export const Corrections = ({ ui, item: { corrections = [] } }: { readonly ui: Ui; readonly item: AgendaItem }) => (
  <>
    {corrections.map((one) => (
      <p class="small prewrap">
        <Badge tone="danger" text={wordsOf(ui).corrected} />{' '}
        {labelled(ui, `${wordsOf(ui).itemOutcomes[one.was]} → ${wordsOf(ui).itemOutcomes[one.to]}`, one.reason)}{' '}
        <span class="muted">{byText(ui, one.by)}</span>
      </p>
    ))}
  </>
)

/** That an outcome was written down once the meeting had been closed, and when. */
export const WrittenAfter = ({ ui, state, item }: Omit<AgendaProps, 'id'> & { readonly item: AgendaItem }) => {
  const at = writtenAfter(item, state)
  return at === null ? null : <p class="small">{wordsOf(ui).writtenAfter(momentText(ui.lang, at))}</p>
}

/** What was taken off again, with the reason; it waits for another meeting. */
export const TakenOff = ({ ui, state }: AgendaProps) => (
  <ul class="papers" role="list">
    {state.takenOff.map((one) => (
      <li>
        <span>{labelled(ui, one.subject.title, one.reason)}</span>
        <span class="small muted">{byText(ui, one.by)}</span>
      </li>
    ))}
  </ul>
)
