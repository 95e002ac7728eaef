import { questionnaireOf, type Questionnaire, type QuestionnaireItem } from '../../domain/guideline/questionnaire.ts'
import type { ItemFinding, VettingAnswer, VettingReport } from '../../domain/outsourcing/commands.ts'
import { Badge } from '../components/badge.tsx'
import { inBrackets, named, term } from '../say.ts'
import type { Tone, Ui } from '../ui.ts'

const findingTones: Readonly<Record<string, Tone>> = { met: 'success', 'not-met': 'danger', 'not-applicable': 'neutral' }

/** The items with a finding, by number and what they are about. */
export function itemNames(ui: Ui, { questionnaire, answers }: VettingReport, finding: ItemFinding): readonly string[] {
  const found = new Set(answers.filter((one) => one.finding === finding).map((one) => one.item))
  return questionnaireOf(questionnaire).items.filter((one) => found.has(one.id)).map((one) => itemName(ui, one))
}

const itemName = (ui: Ui, item: QuestionnaireItem): string => `${item.no} ${named(ui, item.title)}${item.blocking ? ' ★' : ''}`

/** Every answer, a category at a time; folded where there are many, open where something isn't met. */
export const AnswerTables = ({ ui, vetting }: { readonly ui: Ui; readonly vetting: VettingReport }) => {
  const { facts } = ui.t.vetting
  const questionnaire = questionnaireOf(vetting.questionnaire)
  if (vetting.answers.length === 0) return null
  const answers = new Map(vetting.answers.map((one) => [one.item, one]))
  return (
    <details>
      <summary>
        {facts.answers}
        {inBrackets(ui, facts.all(questionnaire.items.length))}
      </summary>
      {questionnaire.categories.map((category) => (
        <AnswerTable ui={ui} title={named(ui, category)} items={itemsIn(questionnaire, category.id)} answers={answers} />
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
  const { words, forms, cases, parts } = ui.t
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
                  <Badge tone={findingTones[finding] ?? 'neutral'} text={term(words.itemFindings, finding)} />
                  {one?.means && <span class="small muted"> {term(words.means, one.means)}</span>}
                </td>
                <td data-label={term(forms.names, 'answer')} class="prewrap">{one?.answer || parts.notEntered}</td>
                <td data-label={term(forms.names, 'evidence')} class="prewrap">{one?.evidence || parts.notEntered}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
