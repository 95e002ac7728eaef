import type { Pool } from 'pg'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { readStream } from '../kept/event-store.ts'

/**
 * Whether all that a command says is in the case's record already: as one act said it, or as the last that was said
 * under each of its names. Where the law sees nothing left to do, a person may still have written something that nobody
 * kept: whoever is told "done" must find it again.
 */
export const isSaidAlready = async (pool: Pool, stream: CaseId, data: object): Promise<boolean> =>
  isSaidIn(
    (await readStream(pool, stream)).map(({ event }) => ({
      act: `${event.meta.command.origin}/${event.meta.command.id}`,
      data: event.data,
    })),
    data,
  )

/** The same of these events, each with the act that it came by. */
export const isSaidIn = (events: readonly { readonly act: string; readonly data: object }[], data: object): boolean => {
  const acts = new Map<string, Saying>()
  const latest: Saying = new Map()
  for (const event of events) {
    const act = acts.get(event.act) ?? new Map<string, unknown[]>()
    acts.set(event.act, act)
    for (const [name, values] of sayingOf(event.data)) {
      for (const one of values) addTo(act, name, one)
      latest.set(name, values)
    }
  }
  return [latest, ...acts.values()].some((said) =>
    Object.entries(data).every(([name, value]) => holds(said, name, value)),
  )
}

/** What is said under each name, however deep it stands. */
type Saying = Map<string, unknown[]>

/** The lists are the saying's own, so that each value is touched once however many there are. */
const addTo = (said: Saying, name: string, value: unknown): void => {
  const values = said.get(name)
  if (values === undefined) said.set(name, [value])
  else values.push(value)
}

const sayingOf = (data: object): Saying => {
  const said: Saying = new Map()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) addTo(said, name, inner)
      visit(inner)
    }
  }
  visit(data)
  return said
}

/** Under its own name, or, where nothing stands under that, anywhere: events may call a thing otherwise. */
const holds = (said: Saying, name: string, value: unknown): boolean => {
  if (isEmpty(value)) return true
  const sameName = said.get(name)
  if (sameName) return sameName.some((kept) => covers(kept, value))
  return value === false || [...said.values()].some((kept) => kept.some((one) => covers(one, value)))
}

/** Whether what was kept says all that is said now; it may say more. */
const covers = (kept: unknown, value: unknown): boolean => {
  if (isEmpty(value)) return true
  if (typeof value === 'string') return typeof kept === 'string' && kept.trim() === value.trim()
  if (typeof value !== 'object' || value === null) return kept === value
  if (typeof kept !== 'object' || kept === null) return false
  if (Array.isArray(value))
    return Array.isArray(kept) && kept.length === value.length && value.every((one, nth) => covers(kept[nth], one))
  return Object.entries(value).every(([name, inner]) => covers((kept as Record<string, unknown>)[name], inner))
}

/** What is empty says nothing. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)
