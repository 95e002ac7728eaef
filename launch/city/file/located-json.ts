import type { Json } from '../../../domain/kernel/json.ts'

/** Where something stands in a JSON file: keys and places from the outside in. */
export type Path = readonly (string | number)[]

/** What a JSON file says, and on which line each of its values stands. */
export interface LocatedJson {
  readonly value: Json
  /** The line of a value, counted from 1; of one that isn't there, the line of what it would be in. */
  readonly lineOf: (path: Path) => number
}

/** Why a text is no JSON, or says the same twice. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly path: Path
  readonly what: 'unexpected' | 'ended' | 'twice' | 'too-deep'
  /** What stands there. */
  readonly found: string
}

/** Thrown on the way out of the reading alone; whoever calls gets it as an answer. */
class Fault extends Error {
  readonly fault: JsonFault
  constructor(fault: JsonFault) {
    super(fault.what)
    this.fault = fault
  }
}

const deepest = 40

/**
 * Reads JSON with the lines of its values, so that whoever wrote the file is told where something is wrong.
 * `JSON.parse` knows no lines, and takes the last of two values under one name without a word.
 */
export const readLocatedJson = (text: string): LocatedJson | JsonFault => {
  try {
    const lines = new Map<string, number>()
    const value = reader(text, lines).whole()
    return { value, lineOf: (path) => lineIn(lines, path) }
  } catch (error) {
    if (error instanceof Fault) return error.fault
    throw error
  }
}

const keyOf = (path: Path): string => JSON.stringify(path)

const lineIn = (lines: ReadonlyMap<string, number>, path: Path): number => {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(keyOf(path.slice(0, length)))
    if (line !== undefined) return line
  }
  return lines.get(keyOf([])) ?? 1
}

const jsonText = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/u
const jsonNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/u
const jsonSign = /[{}[\],:]|true|false|null/u
const tokens = new RegExp(
  String.raw`[ \t\r\n]*(${[jsonText, jsonNumber, jsonSign].map(({ source }) => source).join('|')})`,
  'uy',
)

const reader = (text: string, lines: Map<string, number>) => {
  let at = 0
  const counted = lineCounter(text)

  const fault = (what: JsonFault['what'], where: number, path: Path, found: string): Fault =>
    new Fault({ ...counted(where), path, what, found })

  const next = (path: Path): { readonly token: string; readonly from: number } => {
    tokens.lastIndex = at
    const token = tokens.exec(text)?.[1]
    if (token === undefined) {
      const from = at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0)
      throw fault(from >= text.length ? 'ended' : 'unexpected', from, path, excerpt(text, from))
    }
    at = tokens.lastIndex
    return { token, from: at - token.length }
  }

  const expected = (path: Path, ...allowed: readonly string[]): string => {
    const { token, from } = next(path)
    if (!allowed.includes(token)) throw fault('unexpected', from, path, excerpt(text, from))
    return token
  }

  const valueFrom = (path: Path, { token, from }: { readonly token: string; readonly from: number }): Json => {
    if (path.length > deepest) throw fault('too-deep', from, path, excerpt(text, from))
    lines.set(keyOf(path), counted(from).line)
    if (token === '{') return object(path)
    if (token === '[') return list(path)
    if (token.length === 1 && '}],:'.includes(token)) throw fault('unexpected', from, path, excerpt(text, from))
    return JSON.parse(token) as Json
  }

  const object = (path: Path): Json => {
    const members = new Map<string, Json>()
    for (let first = true; ; first = false) {
      const { token, from } = next(path)
      if (first && token === '}') break
      if (!token.startsWith('"')) throw fault('unexpected', from, path, excerpt(text, from))
      const key = JSON.parse(token) as string
      const inner = [...path, key]
      if (members.has(key)) throw fault('twice', from, inner, key)
      expected(inner, ':')
      members.set(key, valueFrom(inner, next(inner)))
      if (expected(path, ',', '}') === '}') break
    }
    return Object.fromEntries(members)
  }

  const list = (path: Path): Json => {
    const values: Json[] = []
    for (let first = true; ; first = false) {
      const inner = [...path, values.length]
      const token = next(inner)
      if (first && token.token === ']') break
      values.push(valueFrom(inner, token))
      if (expected(path, ',', ']') === ']') break
    }
    return values
  }

  return {
    whole: (): Json => {
      const value = valueFrom([], next([]))
      const rest = at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0)
      if (rest < text.length) throw fault('unexpected', rest, [], excerpt(text, rest))
      return value
    },
  }
}

const excerpt = (text: string, from: number): string => (text.slice(from, from + 30).split('\n')[0] ?? '').trim()

/** Counts lines onwards: values are asked for in the order in which they stand, so each line is counted once. */
const lineCounter = (text: string) => {
  let line = 1
  let start = 0
  return (at: number): { readonly line: number; readonly column: number } => {
    for (let end = text.indexOf('\n', start); end !== -1 && end < at; end = text.indexOf('\n', start)) {
      line++
      start = end + 1
    }
    return { line, column: at - start + 1 }
  }
}
