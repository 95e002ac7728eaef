import { vettingAreas } from '../domain/guideline/vetting-areas.ts'
import type { Json } from '../domain/kernel/json.ts'
import type { Refusal } from '../domain/kernel/outcome.ts'
import { parsePlainDate } from '../domain/kernel/plain-date.ts'
import { shortDayText } from './dates.ts'
import { listed, named, postName, term } from './say.ts'
import type { Ui } from './ui.ts'

/** A refusal in a reader's words: why, what to do, and who can. */
export interface RefusalSaid {
  readonly what: string
  readonly todo: string
  readonly whoCan: readonly string[]
}

/** What the page, the form and the API's problem details say about a refusal, in the reader's language. */
export function refusalText(ui: Pick<Ui, 'lang' | 't' | 'guideline'>, refusal: Refusal): RefusalSaid {
  const full = ui as Ui
  const { details } = refusal
  const { words, pages } = ui.t
  const refusals = { ...ui.t.otherRefusals, ...ui.t.refusals }
  const known = Object.hasOwn(refusals, refusal.code) ? refusals[refusal.code as keyof typeof refusals] : null
  const whoCan = texts(details['whoCan']).map((post) => postName(full, post))
  if (known === null) return { ...pages.problem.unknownRefusal(refusal.code), whoCan }
  const clause = ui.guideline.clauses.filter((one) => texts(details['missing'] ?? details['clause']).includes(one.id))
  const what = known.what({
    step: listed(full, texts(details['step']).map((one) => term(words.stages, one))),
    needs: listed(full, texts(details['needs']).map((one) => term(words.stages, one))),
    clauses: listed(full, clause.map((one) => named(full, one))),
    open: listed(full, ['areas', 'inspections', 'findings', 'conditions'].flatMap((key) => texts(details[key])).map((one) => partName(full, one))),
    day: dayIn(full, details),
    field: fieldProblem(full, details),
  })
  return { what, todo: known.todo, whoCan }
}

/** A part of a case by its id (`inspection-2`, `condition-1`, `finding-1-2`) as people speak of it. */
export function aboutText(ui: Ui, id: string): string {
  const match = /^(inspection|condition|finding)-(.+)$/.exec(id)
  return match === null ? id : ui.t.words.sides[match[1] as 'inspection' | 'condition' | 'finding'](match[2] ?? '')
}

/** An area of the vetting, or a part of the case, by its id. */
function partName(ui: Ui, id: string): string {
  const area = vettingAreas.find((one) => one.id === id)
  return area === undefined ? aboutText(ui, id) : named(ui, area)
}

function fieldProblem(ui: Ui, details: Refusal['details']): string {
  const { forms } = ui.t
  const path = texts(details['field'])[0] ?? ''
  const field = term(forms.names, path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path)
  const problem = texts(details['problem'])[0] ?? ''
  return problem === '' ? field : forms.problemOf(field, term(forms.problems, problem))
}

function dayIn(ui: Ui, details: Refusal['details']): string {
  const day = ['day', 'dueOn', 'endsOn', 'at', 'approvedOn', 'submittedOn'].flatMap((key) => texts(details[key]))[0]
  const date = parsePlainDate((day ?? '').slice(0, 10))
  return date === null ? '' : shortDayText(ui.lang, date)
}

function texts(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
