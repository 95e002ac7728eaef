import { postName } from './say.ts'
import type { Ui } from './ui.ts'

/** The kind of part that begins an id (`inspection` of `inspection-2`), and its number within the case. */
export const partIn = (id: string): { readonly kind: string; readonly n: string } => {
  const [, kind = '', n = ''] = /^([a-z-]+?)-(\d.*)$/.exec(id) ?? []
  return { kind, n }
}

/** A part of a case by its id (`inspection-2`, `condition-1`, `finding-1-2`) as people speak of it; else a post. */
export function aboutText(ui: Ui, id: string): string {
  const { parts, fixedParts } = ui.t.words
  if (Object.hasOwn(fixedParts, id)) return fixedParts[id] ?? id
  const { kind, n } = partIn(id)
  if (Object.hasOwn(parts, kind)) return parts[kind]?.(n) ?? id
  return postName(ui, id)
}
