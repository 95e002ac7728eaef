import type { VettingAnswer, VettingReport } from '../../domain/outsourcing/vetting/fields.ts'
import type { DraftContent } from '../../db/people/draft-saving.ts'
import { questionnaireOf, questionnaireOn, type Questionnaire } from '../../domain/guideline/questionnaire.ts'
import type { RuleBook } from '../../domain/guideline/rule-book.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { valuesOf } from '../../web/forms/form-values.ts'

const prefix = 'RecordVetting'
const at = (index: number, field: string): string => `${prefix}.answers.${index}.${field}`
const said = (content: DraftContent, name: string): string => content[name]?.[0] ?? ''

/** What of a posted form belongs to the vetting: U+0000, which the database can't hold, is left out. */
export const vettingEntries = (entries: readonly (readonly [string, string])[]): DraftContent => {
  const mine = entries.filter(([name]) => name.startsWith(`${prefix}.`) && name.length < 100)
  return Object.fromEntries(
    [...Map.groupBy(mine, ([name]) => name)].map(([name, all]) => [
      name,
      all.map(([, value]) => value.replaceAll('\0', '')),
    ]),
  )
}

/** The questionnaire that a form was begun with; today's where none was. */
export const questionnaireOfContent = (
  content: DraftContent,
  today: PlainDate,
  { questionnaires }: Pick<RuleBook, 'questionnaires'>,
): Questionnaire =>
  questionnaireOf(questionnaires, said(content, `${prefix}.questionnaire`)) ?? questionnaireOn(questionnaires, today)

/** How many items have a finding. */
export const judgedIn = (content: DraftContent, { items }: Questionnaire): number =>
  items.filter(({ no }) => said(content, at(no - 1, 'finding')) !== '').length

/** What the vendor has answered so far, as its sheet shows it again. */
export const answersIn = (
  content: DraftContent,
  { items }: Questionnaire,
): readonly Pick<VettingAnswer, 'item' | 'answer' | 'evidence'>[] =>
  items.map(({ id, no }) => ({
    item: id,
    answer: said(content, at(no - 1, 'answer')),
    evidence: said(content, at(no - 1, 'evidence')),
  }))

/**
 * A form with the vendor's answers in it. The newer answer of the vendor stands; evidence that the city has written
 * stays, and no finding is ever touched: what a vendor says of itself is no verdict.
 */
export const withAnswers = (
  content: DraftContent,
  vendor: string,
  { version, items }: Questionnaire,
  answers: readonly Pick<VettingAnswer, 'item' | 'answer' | 'evidence'>[],
): DraftContent => {
  const byItem = new Map(answers.map((one) => [one.item, one]))
  const filled = items.flatMap(({ id, no }) => {
    const { answer = '', evidence = '' } = byItem.get(id) ?? {}
    const own = said(content, at(no - 1, 'evidence'))
    return [
      [at(no - 1, 'item'), id],
      [at(no - 1, 'answer'), answer || said(content, at(no - 1, 'answer'))],
      [at(no - 1, 'evidence'), own || evidence],
    ] as const
  })
  const facts = [
    [`${prefix}.questionnaire`, version],
    [`${prefix}.vendor`, said(content, `${prefix}.vendor`) || vendor],
  ] as const
  return { ...content, ...Object.fromEntries([...facts, ...filled].map(([name, value]) => [name, [value]])) }
}

/**
 * A form with what the same vendor answered before (Art. 20): its answers, and the certificates that will hold on the
 * first day of the work. Nothing of what the city found or judged is carried over, nor the day: all that is looked into
 * anew. What was entered already stays.
 */
export const copyOf = (
  { corporateNumber, questionnaire, answers, certificates, checkedOn }: VettingReport,
  from: string,
  { vendor, startsOn }: { readonly vendor: string; readonly startsOn: PlainDate | null },
  content: DraftContent,
): DraftContent => {
  const copied = valuesOf(prefix, {
    vendor,
    corporateNumber,
    questionnaire,
    answers: answers.map(({ item, answer }) => ({ item, answer })),
    certificates: certificates.filter((one) => startsOn === null || one.expiresOn >= startsOn),
    copiedFrom: { case: from, checkedOn },
  })
  const own = Object.entries(content).filter(([, values]) => values.some((value) => value !== ''))
  return { ...copied, ...Object.fromEntries(own) }
}
