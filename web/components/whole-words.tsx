import type { Child } from 'hono/jsx'

/**
 * An id, a number or a file's name: letters and figures that dots, strokes and colons hold together. Looked for from
 * the first letter of a row of them alone: Japanese writes whole sentences in one.
 */
const joined = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‐–./:_][\p{L}\p{N}]+)+/gu
/** Longer ones may break: a narrow column has no more room. */
const longest = 20

/** A text in which no id or number is cut in two at the end of a line, as browsers do behind every hyphen. */
export const WholeWords = ({ text }: { readonly text: string }): Child => {
  const parts: Child[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(joined)) {
    if (word.length > longest || !/\d/.test(word)) continue
    if (index > from) parts.push(text.slice(from, index))
    parts.push(<span class="whole">{word}</span>)
    from = index + word.length
  }
  return from === 0 ? text : <>{[...parts, text.slice(from)]}</>
}
