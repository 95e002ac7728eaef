import type { FieldRule, ListInForce } from '../../domain/kernel/fields.ts'
import { searchKey } from '../../domain/kernel/text.ts'
import { choicesInForce } from '../forms/choices-in-force.ts'
import { choiceText } from '../forms/form-context.ts'
import { listedIn } from '../forms/listed-in.ts'
import { officeName, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { ImportColumn } from './import-columns.ts'

/** The people and cases that a file may name: each person with the names, and the case that a text means in a field. */
export interface Known {
  readonly people: readonly { readonly id: string; readonly names: readonly string[] }[]
  readonly caseMeant: (text: string, of: string | null) => string | null
}

/** What a cell gives for its field: the texts that a form would send, or why it can't be told what is meant. */
export type CellRead =
  | { readonly ok: true; readonly texts: readonly string[] }
  | { readonly ok: false; readonly why: 'unknown-name' | 'several-of-that-name' }

/** How the cells of a file are read: names of the rule book, people and cases by what they are called. */
export type ReadCell = (column: ImportColumn, text: string) => CellRead

/** Reads cells for a command, names in either language. */
export const cellReader = (ui: Ui, command: string, known: Known): ReadCell => {
  const namesOf = namesKnown(ui, command, known)
  const tables = new Map<string, Names | null>()
  return ({ path, field }, text) => {
    const rule: FieldRule = field
    if (text.trim() === '') return { ok: true, texts: [] }
    if (rule.kind === 'yes-no') return { ok: true, texts: [yesOrNo(text)] }
    if (!tables.has(path)) tables.set(path, namesOf(rule, path))
    const names = tables.get(path) ?? null
    const one: FieldRule = rule.kind === 'list' ? rule.of : rule
    // As a form does it: what is no case's number stays as it was written, and is wrong in the words of the field.
    if (one.kind === 'case')
      return {
        ok: true,
        texts: listedIn(text, rule.kind === 'list').map((said) => known.caseMeant(said, one.of) ?? said),
      }
    const parts = severalKinds.has(rule.kind) ? listedIn(text, true) : [text]
    if (names === null) return { ok: true, texts: rule.kind === 'list' ? [parts.join('\n')] : parts }
    const found = parts.map((said) => meant(names, said))
    if (found.includes(null)) return { ok: false, why: 'unknown-name' }
    if (found.includes(ambiguous)) return { ok: false, why: 'several-of-that-name' }
    const ids = found.flatMap((one) => one ?? [])
    return { ok: true, texts: rule.kind === 'list' && rule.written === 'lines' ? [ids.join('\n')] : ids }
  }
}

/** What may be named in a field, by all that it is called in either language; null where anything may stand there. */
const namesKnown = (ui: Ui, command: string, known: Known): ((rule: FieldRule, path: string) => Names | null) => {
  const both = (['ja', 'en'] as const).map((lang): Ui => ({ ...ui, lang, t: ui.site.messages[lang] }))
  const people = keyed(known.people.map(({ id, names }) => [id, names]))
  const offices = keyed(ui.guideline.offices.map(({ id }) => [id, both.map((one) => officeName(one, id))]))
  const posts = keyed(ui.guideline.posts.map(({ id }) => [id, both.map((one) => postName(one, id))]))
  const inForce = namesInForce(ui, both)
  const choices = (rule: { readonly choices: readonly string[]; readonly words?: string }, path: string): Names =>
    keyed(
      rule.choices.map((value) => [
        value,
        both.map((one) => choiceText(one, command, rule.words ?? path.split('.').at(-1) ?? path, value)),
      ]),
    )
  const namesOf = (rule: FieldRule, path: string): Names | null => {
    switch (rule.kind) {
      case 'office':
        return offices
      case 'post':
        return posts
      case 'person':
        return people
      case 'one-of':
      case 'several-of':
        return choices(rule, path)
      case 'one-in-force':
      case 'several-in-force':
        return inForce(rule.list)
      case 'list':
        return namesOf(rule.of, path)
      default:
        return null
    }
  }
  return namesOf
}

/** The ids of a list of the rule book by what they are called, also without what follows in brackets; read once. */
const namesInForce = (ui: Ui, both: readonly Ui[]): ((list: ListInForce) => Names) => {
  const lists = new Map<ListInForce, Names>()
  return (list) => {
    const names =
      lists.get(list) ??
      keyed(
        choicesInForce(ui, list).map(({ value }) => [
          value,
          both.flatMap((one) => {
            const label = choicesInForce(one, list).find((choice) => choice.value === value)?.label ?? value
            return [label, label.replace(/[（(][^）)]*[）)]$/u, '').trim()]
          }),
        ]),
      )
    lists.set(list, names)
    return names
  }
}

const severalKinds: ReadonlySet<FieldRule['kind']> = new Set(['several-of', 'several-in-force', 'list'])

/** Ids by what they are called; of what is called alike nobody can tell which is meant. */
type Names = ReadonlyMap<string, string>
const ambiguous = '\0'

const keyed = (all: readonly (readonly [string, readonly string[]])[]): Names => {
  const exact = keyedBy(all, searchKey)
  return new Map([...keyedBy(all, looseKey), ...exact])
}

const keyedBy = (all: readonly (readonly [string, readonly string[]])[], keyOf: (text: string) => string): Names => {
  const names = new Map<string, string>()
  for (const [id, called] of all)
    for (const key of new Set([id, ...called].map(keyOf))) {
      const other = names.get(key)
      names.set(key, other === undefined || other === id ? id : ambiguous)
    }
  return names
}

/** What a name in a cell means: as it is written, else as it sounds. */
const meant = (names: Names, text: string): string | null =>
  names.get(searchKey(text)) ?? names.get(looseKey(text)) ?? null

/** ハードウェア and ハードウエア are one word: official texts write the small letters of words from abroad large. */
const looseKey = (text: string): string =>
  searchKey(text).replaceAll(/[ぁぃぅぇぉっゃゅょゎ]/g, (small) => String.fromCharCode(small.charCodeAt(0) + 1))

const yes = new Set(['はい', 'yes', 'true', '○', '〇', '有', 'あり', '1', 'y'].map(searchKey))
const no = new Set(['いいえ', 'no', 'false', '×', '無', 'なし', '0', 'n', '-'].map(searchKey))

const yesOrNo = (text: string): string => (yes.has(searchKey(text)) ? 'true' : no.has(searchKey(text)) ? 'false' : text)
