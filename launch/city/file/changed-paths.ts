import type { Path } from './located-json.ts'
import { isJsonObject } from '../../../domain/kernel/json.ts'

/** Where two rows differ, from the outside in: whole lists where their lengths differ, else each value by itself. */
export const changedPaths = (before: unknown, after: unknown, at: Path = []): readonly Path[] => {
  if (Object.is(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length
      ? before.flatMap((one: unknown, nth) => changedPaths(one, after[nth], [...at, nth]))
      : [at]
  if (!isJsonObject(before) || !isJsonObject(after)) return [at]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => changedPaths(before[key], after[key], [...at, key]))
}
