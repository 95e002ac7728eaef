import { parseJapaneseDate } from '../../domain/kernel/era.ts'
import type { Json } from '../../domain/kernel/json.ts'
import { readCouncilForm } from '../council/forms/read-council-form.ts'
import { fieldsOfCommand } from '../../domain/procedures.ts'
import { readFields } from './read-fields.ts'

/** A posted form as a command: not checked yet, only put into the shape that the command's schema expects. */
export interface PostedCommand {
  readonly type: string
  readonly data: { readonly [key: string]: Json }
  /** The id under which the act is recorded once, however often the button is pressed. */
  readonly commandId: string
  /** The version of the case that the page showed, as text; empty on a new case. */
  readonly version: string
  readonly task: string
}

/** Fields whose text is a number. */
const numbers: ReadonlySet<string> = new Set(['people'])
/** Fields whose text is a day, however it was written (令和8年4月1日 too). */
const dates: ReadonlySet<string> = new Set(['date', 'discoveredOn', 'occurredOn', 'heldOn', 'dueOn', 'doneOn'])
/**
 * Fields of which one value is chosen from a list. Left empty, they, numbers and days are left out: nothing was
 * entered.
 */
const chosen: ReadonlySet<string> = new Set([
  'agendaKind',
  'openness',
  'stance',
  'how',
  'attends',
  'member',
  'post',
  'guest',
  'outcome',
  'kind',
  'office',
  'result',
])
/** Lists that a form with nothing in them still has to name. */
const lists: Readonly<Record<string, readonly string[]>> = {
  RecordItemOutcome: ['conditions'],
  OpenMeeting: ['attendance'],
  InviteGuest: ['items'],
  GiveOpinion: ['opinions'],
  DraftMinutes: ['items'],
  ConcludeCircular: ['reports', 'items'],
  ReportIncident: ['contracts'],
  AssessIncident: ['notices'],
}
/** Rows by what a person fills in: a row in which all of these are empty was not used. */
const rowFields: Readonly<Record<string, readonly string[]>> = {
  conditions: ['text', 'dueOn'],
}
/** Fields of which several values can be chosen under one name. */
const choices: ReadonlySet<string> = new Set([
  'ReportIncident.contracts',
  'InviteGuest.items',
])
type Tree = { [key: string]: Json }

/**
 * Reads a page's form. Fields are named `<command>.<path>`; of several answers on one page only the chosen one's fields
 * count.
 */
export function readCommandForm(entries: Iterable<readonly [string, unknown]>): PostedCommand {
  const all = [...entries].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')] as const] : [],
  )
  const single = (name: string): string => all.find(([key]) => key === name)?.[1] ?? ''
  const type = single('type')
  const fields = fieldsOfCommand(type)
  if (fields !== null) {
    const sent = all.flatMap(([name, text]) =>
      name.startsWith(`${type}.`) ? [[name.slice(type.length + 1).split('.'), text] as const] : [],
    )
    return {
      type,
      data: readFields(fields, sent),
      commandId: single('commandId'),
      version: single('version'),
      task: single('task'),
    }
  }
  const data: Tree = Object.create(null) as Tree
  for (const path of lists[type] ?? []) put(data, path.split('.'), [])
  for (const [name, value] of all) {
    if (name.startsWith(`${type}.`)) enter(data, name.slice(type.length + 1).split('.'), value, choices.has(name))
  }
  return {
    type,
    data: readCouncilForm(type, tidy(data) as Tree),
    commandId: single('commandId'),
    version: single('version'),
    task: single('task'),
  }
}

function enter(tree: Tree, path: readonly string[], text: string, several: boolean): void {
  const last = path.at(-1) ?? ''
  if (path.length > 6 || path.some((part) => part === '__proto__')) return
  if (text.trim() === '' && (numbers.has(last) || dates.has(last) || chosen.has(last))) return
  if (several) {
    const before = at(tree, path)
    put(tree, path, [...(Array.isArray(before) ? (before as Json[]) : []), text])
  } else
    put(tree, path, numbers.has(last) ? numberOf(text) : dates.has(last) ? (parseJapaneseDate(text) ?? text) : text)
}

/**
 * A number as people type it, 1,200,000 or in full width; anything else stays text, for the schema to refuse by the
 * field's name.
 */
function numberOf(text: string): Json {
  const plain = text.normalize('NFKC').replaceAll(/[,\s円]/g, '')
  return /^\d{1,15}$/.test(plain) ? Number(plain) : text
}

function at(tree: Tree, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (node, part) => (node !== null && typeof node === 'object' ? (node as Tree)[part] : undefined),
    tree,
  )
}

function put(tree: Tree, path: readonly string[], value: Json): void {
  const [head = '', ...rest] = path
  if (rest.length === 0) {
    tree[head] = value
    return
  }
  const inner = tree[head]
  const node: Tree = inner !== null && typeof inner === 'object' ? (inner as Tree) : (Object.create(null) as Tree)
  tree[head] = node
  put(node, rest, value)
}

/** Numbered parts become lists in their order; rows that were left empty are left out. */
function tidy(node: Json, key = ''): Json {
  if (node === null || typeof node !== 'object') return node
  // Choices are a list of texts already; a list of rows still has to lose those that were left empty.
  if (Array.isArray(node) && node.every((one: Json) => typeof one === 'string')) return node
  const entries = Object.entries(node)
  if (entries.length > 0 && entries.every(([name]) => /^\d{1,3}$/.test(name))) {
    const rows = entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => tidy(value))
    return rows.filter((row) => !isUnused(row, rowFields[key]))
  }
  return Object.fromEntries(entries.map(([name, value]) => [name, tidy(value, name)] as const))
}

function isUnused(row: Json, fields: readonly string[] | undefined): boolean {
  if (fields === undefined || row === null || typeof row !== 'object' || Array.isArray(row)) return false
  const known = row as { readonly [key: string]: Json }
  // Rows of other forms may stand under the same name: only one that has these fields can have left them empty.
  return (
    fields.some((name) => Object.hasOwn(known, name)) && fields.every((name) => ((known[name] ?? '') as string) === '')
  )
}
