import type { QuestionnaireItem } from '../domain/guideline/questionnaire-item.ts'
import type { Json } from '../domain/kernel/json.ts'
import type { Refusal } from '../domain/kernel/outcome.ts'
import { parsePlainDate } from '../domain/kernel/plain-date.ts'
import { shortDayText } from './dates.ts'
import { listed, named, postName, term } from './say.ts'
import { fieldIn, stageIn, type Refused } from './refused-in.ts'
import type { Ui } from './ui.ts'

/** A refusal in a reader's words: why, what to do, and who can. */
export interface RefusalSaid {
  readonly what: string
  readonly todo: string
  readonly whoCan: readonly string[]
}

/** Under which details a refusal names what is still open. */
const openThings = [
  'areas',
  'inspections',
  'findings',
  'conditions',
  'items',
  'parties',
  'given',
  'changes',
  'subcontracts',
  'members',
] as const

/**
 * What the page, the form and the API's problem details say about a refusal, in the reader's language and in the words
 * of the procedure that refused: the one that is named here, else the one whose rule it is.
 */
export function refusalText(
  ui: Pick<Ui, 'lang' | 't' | 'guideline' | 'book'>,
  refusal: Refusal,
  procedure?: string,
): RefusalSaid {
  const full = ui as Ui
  const refused = { refusal, procedure }
  const { details } = refusal
  const { words, pages } = ui.t
  const known = Object.hasOwn(words.refusals, refusal.code) ? words.refusals[refusal.code] : undefined
  const whoCan = texts(details['whoCan']).map((post) => postName(full, post))
  if (known === undefined) return { ...pages.problem.unknownRefusal(refusal.code), whoCan }
  const clause = ui.guideline.clauses.filter((one) => texts(details['missing'] ?? details['clause']).includes(one.id))
  const stages = (key: string): string =>
    listed(
      full,
      texts(details[key]).map((one) => stageIn(ui.t, refused, one)),
    )
  const what = known.what({
    step: stages('step'),
    needs: stages('needs'),
    clauses: listed(
      full,
      clause.map((one) => named(full, one)),
    ),
    open: listed(
      full,
      openThings
        .flatMap((key) => texts(details[key]))
        .filter((one) => !isAgendaItem(one))
        .map((one) => partName(full, one)),
    ),
    day: dayIn(full, details),
    field: fieldProblem(full, refused),
    count: numberIn(details, 'present', 'yes') || agendaItems(details),
    least: numberIn(details, 'quorum', 'needed'),
    value: texts(details['value'] ?? details['name'])[0] ?? '',
    wanted: texts(details['wanted'])[0] ?? '',
  })
  return { what, todo: known.todo, whoCan }
}

/** A part of a case by its id (`inspection-2`, `condition-1`, `finding-1-2`) as people speak of it. */
export function aboutText(ui: Ui, id: string): string {
  const { parts, fixedParts } = ui.t.words
  if (Object.hasOwn(fixedParts, id)) return fixedParts[id] ?? id
  const [, kind = '', n = ''] = /^([a-z-]+?)-(\d.*)$/.exec(id) ?? []
  if (Object.hasOwn(parts, kind)) return parts[kind]?.(n) ?? id
  return postName(ui, id)
}

/** An item of a questionnaire or checklist, or a part of the case, by its id. */
function partName(ui: Ui, id: string): string {
  const item = vettingItem(ui, id) ?? checklistItem(ui, id)
  return item === undefined ? aboutText(ui, id) : named(ui, item)
}

/** An item of a questionnaire, by its number and what it is about; an area looked at as a whole has no number. */
function vettingItem(ui: Ui, id: string): { readonly ja: string; readonly en: string } | undefined {
  const item = itemOf(ui, id)
  if (item === undefined) return undefined
  const { no, title } = item
  return item.category === 'areas' ? title : { ja: `${no} ${title.ja}`, en: `${no} ${title.en}` }
}

/** An item by its id, of the newest questionnaire that has it. */
function itemOf(ui: Ui, id: string): QuestionnaireItem | undefined {
  return ui.book.questionnaires.toReversed().flatMap(({ items }) => items.filter((one) => one.id === id))[0]
}

/** An item of an inspection's checklist: one of the vetting's, or one of the clauses. */
function checklistItem(ui: Ui, id: string): { readonly ja: string; readonly en: string } | undefined {
  return (
    (id.startsWith('vetting-') ? itemOf(ui, id.slice('vetting-'.length)) : undefined) ??
    ui.guideline.clauses.find((one) => `clause-${one.id}` === id)
  )
}

/** Items of an agenda are counted rather than named: their place on it is not their id. */
const isAgendaItem = (id: string): boolean => /^item-\d+$/.test(id)

function agendaItems(details: Refusal['details']): string {
  const items = texts(details['items']).filter(isAgendaItem)
  return items.length === 0 ? '' : String(items.length)
}

function numberIn(details: Refusal['details'], ...keys: readonly string[]): string {
  const found = keys.map((key) => details[key]).find((value) => typeof value === 'number')
  return found === undefined ? '' : String(found)
}

function fieldProblem(ui: Ui, refused: Refused): string {
  const { details } = refused.refusal
  const { forms, words } = ui.t
  const path = texts(details['field'])[0] ?? ''
  const field = fieldIn(ui.t, refused, path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path)
  const problem = texts(details['problem'])[0] ?? ''
  return problem === '' ? field : forms.problemOf(field, term(words.problems, problem))
}

function dayIn(ui: Ui, details: Refusal['details']): string {
  const day = ['day', 'on', 'dueOn', 'endsOn', 'at', 'until', 'approvedOn', 'submittedOn', 'startedOn'].flatMap((key) =>
    texts(details[key]),
  )[0]
  const date = parsePlainDate((day ?? '').slice(0, 10))
  return date === null ? '' : shortDayText(ui.lang, date)
}

function texts(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
