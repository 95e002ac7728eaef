/**
 * A form has an input for whatever must be said: a command with a field that its page doesn't draw could be sent by
 * nobody, and nothing else would say so.
 */
import { isNeeded, type Field } from '../../domain/kernel/fields.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { AnyCommand } from '../../domain/law/decider.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { ProcedurePages } from '../../web/case-page/procedure-pages.ts'
import { withWholeForms } from '../../web/case-page/whole-forms.tsx'
import { webProcedures } from '../../web/procedures.ts'
import type { Act } from './given.ts'
import { readerAt } from './shown-whole.ts'

type AnyAct = Act<{ readonly type: string; readonly data: object }>

/** What a page knows by itself and puts into its form: another case or a part of this one, and what comes as a file. */
const known: ReadonlySet<Field['kind']> = new Set(['case', 'part', 'file'])

/** The fields that must be said in these acts, and for which the form of their command has no input. */
export const undrawn = async (name: string, acts: readonly AnyAct[]): Promise<readonly string[]> => {
  const { decider, commands } = procedureNamed(name)
  const own = await webProcedures.find((one) => one.name === name)?.pages()
  if (!own) throw new Error(`${name} has no pages`)
  const pages = withWholeForms(own)
  const found = new Set<string>()
  let state = decider.initialState
  for (const act of acts) {
    const outcome = decider.decide(act.command as AnyCommand, state, act.rules)
    if (!outcome.ok) continue
    const { fields = {}, decide, ownWay } = commands[act.command.type] ?? {}
    if (decide && !ownWay)
      for (const field of withoutInput(pages, act, state, fields)) found.add(`${act.command.type}.${field}`)
    state = outcome.events.reduce(decider.evolve, state)
  }
  return [...found]
}

const withoutInput = (
  pages: ProcedurePages,
  { command: { type, data }, rules }: AnyAct,
  state: CaseState,
  fields: { readonly [name: string]: Field },
): readonly string[] => {
  const { now, guideline, settings } = rules
  const choices = { people: [{ value: 'somebody', label: 'somebody' }], cases: {} }
  const ui = { ...readerAt('2026-04-20 10:00'), now, guideline, settings, choices }
  const part = Object.keys(fields).find((one) => fields[one]?.kind === 'part')
  const about = part === undefined ? null : ((data as { readonly [field: string]: string })[part] ?? null)
  const form = { ui, command: type, values: pages.initialValues(ui, state, type, about), errors: {} }
  if ((pages.completes?.(form) ?? null) !== null) return []
  const beginning = state.stage === 'none' ? pages.beginnings?.find((one) => one.command === type) : undefined
  const id = `${pages.procedure}/00000000-0000-4000-8000-00000000000b` as CaseId
  const drawn = textOf(
    beginning?.fields?.({ form, cases: [], people: choices.people }) ??
      pages.fields({ form, type, about, state, id, choices: [] }),
  )
  const hasInput = (name: string) => ['"', '.', '['].some((next) => drawn.includes(` name="${type}.${name}${next}`))
  return Object.entries(fields).flatMap(([name, field]) =>
    isNeeded(field) && !known.has(field.kind) && !hasInput(name) ? [name] : [],
  )
}

const textOf = (page: unknown): string => String(page)
