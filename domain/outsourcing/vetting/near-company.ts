import { companyKey } from './same-company.ts'

/** The legal forms that stand before a company's name as well as behind it, in full. */
export const legalForms = [
  ...['一般', '公益', ''].flatMap((kind) => [`${kind}社団法人`, `${kind}財団法人`]),
  ...['特定非営利活動', '社会福祉', '学校', '医療'].map((kind) => `${kind}法人`),
  ...['株式', '有限', '合同', '合資', '合名'].map((kind) => `${kind}会社`),
] as const

/** They say nothing about which company it is: names that share one alone aren't near. */
const legalForm = new RegExp(`${legalForms.join('|')}|(?:co\\.?,?ltd|inc|corp)\\.?$`, 'gu')

/** What of a company's name tells it from others, as it is compared. */
export const companyCore = (name: string): string => {
  const key = companyKey(name)
  return key.replace(legalForm, '') || key
}

/** How near a name comes to a company's: one begins or holds the other, or they differ in a few characters. */
type Nearness = 'begins' | 'holds' | 'differs-little'

/** How near a typed name is to a known one that isn't the same; null where they have nothing to do with each other. */
export const nearness = (typed: string, known: string): Nearness | null => {
  const [one, other] = [companyCore(typed), companyCore(known)]
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  if (shorter.length < fewest) return null
  if (longer.startsWith(shorter)) return 'begins'
  if (longer.includes(shorter)) return 'holds'
  return differencesWithin(shorter, longer, Math.max(1, Math.floor(shorter.length / 4))) ? 'differs-little' : null
}

/** One character alone is near to too much. */
const fewest = 2

/** The known names near to a typed one, the nearest first; none where the typed one is itself known. */
export const nearCompanies = <Known extends { readonly name: string }>(
  typed: string,
  known: readonly Known[],
  most: number,
): readonly Known[] => {
  const key = companyKey(typed)
  if (known.some(({ name }) => companyKey(name) === key)) return []
  const found = known.flatMap((one) => {
    const near = nearness(typed, one.name)
    return near === null ? [] : [{ one, rank: ranks[near] }]
  })
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ one }) => one)
}

const ranks: { readonly [near in Nearness]: number } = { begins: 0, 'differs-little': 1, holds: 2 }

/** Whether so few characters have to be put in, left out or changed to make one text of the other. */
const differencesWithin = (one: string, other: string, most: number): boolean => {
  const [a, b] = [Array.from(one), Array.from(other)]
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, nth) => nth)
  for (const [i, character] of a.entries()) {
    const next = [i + 1]
    for (const [j, its] of b.entries())
      next.push(Math.min((row[j] ?? 0) + (character === its ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return (row.at(-1) ?? 0) <= most
}
