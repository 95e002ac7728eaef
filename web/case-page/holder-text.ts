import { inBrackets, postName } from '../say.ts'
import type { Ui } from '../ui.ts'

/** Who holds each post today, by its id; a vacant post is missing. */
export type HoldersOfPosts = ReadonlyMap<string, readonly string[]>

/** Nobody is known by name: behind a mailed link, and where a page needs no more than the posts. */
export const noHolders: HoldersOfPosts = new Map()

/** A post with whoever holds it today: by name, of several the first with how many others. */
export const holderText = (ui: Ui, post: string, holders: HoldersOfPosts): string => {
  const [first, ...others] = holders.get(post) ?? []
  const title = postName(ui, post)
  if (first === undefined) return title
  const name = others.length === 0 ? first : ui.t.cases.andOthers(first, others.length)
  return `${title}${inBrackets(ui, name)}`
}
