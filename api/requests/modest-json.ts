/** No command has as many values as this, nor parts within parts within parts so deep (operational setting). */
const most = { values: 20_000, depth: 24 } as const

/**
 * Whether a body holds no more than a command could: looked at before its schema is asked, which would name each of
 * half a million wrong entries. Depth by depth, so that nothing nested in itself a hundred thousand times overflows.
 */
export const isModestJson = (body: unknown): boolean => {
  let level: readonly unknown[] = [body]
  let seen = 0
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length
    if (seen > most.values || depth >= most.depth) return false
    const below: unknown[] = []
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue
      const own: readonly unknown[] = Object.values(value)
      if (seen + below.length + own.length > most.values) return false
      for (const one of own) below.push(one)
    }
    level = below
  }
  return true
}
