/** So much of what is the same stands around what differs. */
const around = 20
/** So much of a text stands there that the other side doesn't have at all. */
const most = 120

/** Of two texts the stretch in which they differ, with a little of what is around it: an article is long to compare. */
export const differingStretch = (before: string, now: string): { readonly before: string; readonly now: string } => {
  const [was, is] = [Array.from(before), Array.from(now)]
  if (was.length === 0 || is.length === 0) return { before: cut(was, 0, most), now: cut(is, 0, most) }
  const start = was.findIndex((sign, at) => sign !== is[at])
  const from = start < 0 ? was.length : start
  const room = Math.min(was.length, is.length) - from
  let same = 0
  while (same < room && was.at(-1 - same) === is.at(-1 - same)) same += 1
  const stretch = (text: readonly string[]) => cut(text, from - around, text.length - same + around)
  return { before: stretch(was), now: stretch(is) }
}

const cut = (text: readonly string[], from: number, to: number): string =>
  `${from > 0 ? '…' : ''}${text.slice(Math.max(0, from), to).join('')}${to < text.length ? '…' : ''}`
