import type { Article, GuidelineText, TextPart } from './guideline-text.ts'
import { papersOf } from './passage.ts'
import { wordsOf } from './words-of.ts'

/** A part of a text that another text has otherwise; an empty side where only the other has it. */
export interface PartChange {
  /** The part as the papers call it: 第5条, 附則, 別表第1. */
  readonly where: string
  readonly before: string
  readonly now: string
}

/** In what two official texts differ, part by part in the order of the newer. */
export const textChanges = (before: GuidelineText, now: GuidelineText): readonly PartChange[] => {
  const [was, is] = [namedParts(before), namedParts(now)]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)]
    if (one?.said === other?.said) return []
    return [{ where: (other ?? one)?.where ?? '', before: one?.said ?? '', now: other?.said ?? '' }]
  })
}

interface NamedPart {
  readonly where: string
  readonly said: string
}

/** Each part by what it is known by in its paper; of several of one name each by itself, in their order. */
const namedParts = (text: GuidelineText): ReadonlyMap<string, NamedPart> => {
  const parts = new Map<string, NamedPart>()
  for (const [paper, { parts: all }] of papersOf(text).entries())
    for (const part of all) {
      const where = nameOf(part)
      const keys = [`${paper} ${part.kind} ${keyOf(part)}`]
      while (parts.has(keys.at(-1) ?? '')) keys.push(`${keys.at(-1)}+`)
      parts.set(keys.at(-1) ?? '', { where, said: wordsOf([part]).trim() })
    }
  return parts
}

const keyOf = (part: TextPart): string => (part.kind === 'article' ? part.number : nameOf(part))

const nameOf = (part: TextPart): string => {
  switch (part.kind) {
    case 'title':
      return part.text
    case 'article':
      return articleName(part)
    case 'division':
      return part.marker
    case 'supplement':
    case 'appendix':
      return part.heading
    default:
      return ''
  }
}

const articleName = ({ marker, caption }: Article): string => (caption === '' ? marker : `${marker} ${caption}`)
