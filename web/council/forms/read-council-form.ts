import type { Json } from '../../../domain/kernel/json.ts'

type Data = { readonly [key: string]: Json }

/** Answers that a form can only say by a text. */
const flags: Readonly<Record<string, string>> = { ConsentToCircular: 'consents', CloseMeeting: 'leaveOpenItems' }

/**
 * What a posted form about a meeting says beyond its fields' texts: yes or no, and an order given as a number beside
 * each item. A number that isn't one leaves its item out, which the law then says.
 */
export const readCouncilForm = (type: string, data: Data): Data => {
  const flag = flags[type]
  if (flag !== undefined) return { ...data, ...flagged(flag, data[flag], type === 'CloseMeeting') }
  return type === 'OrderAgenda' ? { items: ordered(data['order'] ?? {}) } : data
}

const flagged = (name: string, text: Json | undefined, unsaidIsNo: boolean): Data =>
  text === 'true' || text === 'false' ? { [name]: text === 'true' } : unsaidIsNo ? { [name]: false } : {}

const ordered = (places: Json): readonly string[] => {
  const known = places !== null && typeof places === 'object' && !Array.isArray(places) ? Object.entries(places) : []
  return known
    .map(([item, place]) => ({ item, place: typeof place === 'string' ? Number(place.normalize('NFKC')) : Number.NaN }))
    .filter(({ place }) => Number.isFinite(place))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
