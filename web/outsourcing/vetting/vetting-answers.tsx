import type { VettingAnswer } from '../../../domain/outsourcing/vetting/fields.ts'
import type { QuestionnaireItem } from '../../../domain/guideline/questionnaire-item.ts'
import { questionnaireOf, type Questionnaire } from '../../../domain/guideline/questionnaire.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import type { Vetting } from '../../../domain/outsourcing/vetting/found.ts'
import { readVetting } from '../../../domain/outsourcing/vetting/read-vetting.ts'
import { Badge } from '../../components/badge.tsx'
import type { HistoryEntry } from '../../history-entry.ts'
import { inBrackets, labelled, named, term } from '../../say.ts'
import type { Tone } from '../../tone.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

const findingTones: Readonly<Record<string, Tone>> = {
  'not-met': 'danger',
  'not-applicable': 'neutral',
}

/** Some items, by number and what they are about. */
export function itemNames(ui: Ui, version: string, ids: readonly string[]): readonly string[] {
  return (questionnaireOf(ui.book.questionnaires, version)?.items ?? [])
    .filter((one) => ids.includes(one.id))
    .map((one) => itemName(ui, one))
}

type Vetted = Extract<OutsourcingEvent, { readonly type: 'VendorVetted' }>['data']

/** The answers of a vetting, from the event that recorded it; none where the history isn't the reader's to see. */
export function answersOf(history: readonly HistoryEntry[], { vendor, by }: Vetting): readonly VettingAnswer[] {
  const recorded = history.filter((one) => one.type === 'VendorVetted').map((one) => one.data as Vetted)
  const found = recorded.findLast((one) => one.vendor === vendor && one.by.at === by.at)
  return found === undefined ? [] : readVetting(found).answers
}

/** An item by its number and what it is about, with the mark of an essential one. */
export const itemName = (ui: Ui, item: QuestionnaireItem): string =>
  `${item.no} ${named(ui, item.title)}${item.blocking ? ' ★' : ''}`

/** Every answer, a category at a time; folded where there are many, open where something isn't met. */
export const AnswerTables = ({
  ui,
  version,
  answers: given,
}: {
  readonly ui: Ui
  readonly version: string
  readonly answers: readonly VettingAnswer[]
}) => {
  const { facts } = wordsOf(ui).vetting
  const questionnaire = questionnaireOf(ui.book.questionnaires, version)
  if (questionnaire === null || given.length === 0) return null
  const answers = new Map(given.map((one) => [one.item, one]))
  return (
    <details>
      <summary>
        {facts.answers}
        {inBrackets(ui, facts.all(questionnaire.items.length))}
      </summary>
      {questionnaire.categories.map((category) => (
        <AnswerTable
          ui={ui}
          title={named(ui, category)}
          items={itemsIn(questionnaire, category.id)}
          answers={answers}
        />
      ))}
    </details>
  )
}

const itemsIn = ({ items }: Questionnaire, category: string) => items.filter((one) => one.category === category)

interface TableProps {
  readonly ui: Ui
  readonly title: string
  readonly items: readonly QuestionnaireItem[]
  readonly answers: ReadonlyMap<string, VettingAnswer>
}

const AnswerTable = ({ ui, title, items, answers }: TableProps) => {
  const words = wordsOf(ui)
  const { forms, cases } = words
  const { parts } = ui.t
  return (
    <div class="table-scroll">
      <table class="data-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{cases.facts.area}</th>
            <th scope="col">{cases.facts.finding}</th>
            <th scope="col">{term(forms.names, 'answer')}</th>
            <th scope="col">{term(forms.names, 'evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const one = answers.get(item.id)
            const finding = one?.finding ?? 'open'
            return (
              <tr>
                <th scope="row">{itemName(ui, item)}</th>
                <td data-label={cases.facts.finding}>
                  {finding === 'met' ? (
                    term(words.itemFindings, finding)
                  ) : (
                    <Badge tone={findingTones[finding] ?? 'neutral'} text={term(words.itemFindings, finding)} />
                  )}
                  {one?.means && <span class="small muted"> {term(words.means, one.means)}</span>}
                </td>
                <td data-label={term(forms.names, 'answer')} class="prewrap">
                  {one?.answer || parts.notEntered}
                </td>
                <td data-label={term(forms.names, 'evidence')} class="prewrap">
                  {one?.evidence || parts.notEntered}
                  {one?.inapplicability && (
                    <p>{labelled(ui, term(forms.names, 'inapplicability'), one.inapplicability)}</p>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
