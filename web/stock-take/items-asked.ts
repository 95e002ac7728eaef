import { outcomeOf, uncounted, type CountedItem, type StockTakeState } from '../../domain/stock-take/state.ts'
import type { Asked } from '../forms/asked.ts'
import type { FormValues } from '../forms/form-context.ts'

/** So many items stand on a page at a time: what a storeroom's shelf holds, and a form takes several times over. */
export const itemsAtATime = 50

/** What the address of a page with items may ask for: words, a place, how they stand, and after which one. */
export const itemParams = ['q', 'place', 'stands', 'after'] as const

/** What an address asks for without its place in the list: whoever asks for other rows begins with their first. */
export const fromTheFirst = (asked: Asked): Asked => {
  const { after: _, ...kept } = asked
  return kept
}

/** An item with its number among all that were listed: it stays, however many are counted meanwhile. */
export interface NumberedItem {
  readonly nth: number
  readonly one: CountedItem
}

/** The items that a page shows, how many there are of the kind, and after which one the next page begins. */
export interface ItemsShown {
  readonly rows: readonly NumberedItem[]
  readonly matching: number
  /** Whether it doesn't begin with the first of them. */
  readonly isLater: boolean
  readonly next: string | null
}

/** How items stand that are shown where nothing is asked; all of them where it is empty. */
export type UsualStanding = 'uncounted' | ''

/** Whoever counts is shown what nobody has counted, and everything once that is nothing. */
export const usualStanding = (state: StockTakeState): UsualStanding => (uncounted(state).length > 0 ? 'uncounted' : '')

/** All items that an address asks for, in the order of the ledger. */
export const allAsked = ({ items }: StockTakeState, asked: Asked, usual: UsualStanding): readonly NumberedItem[] => {
  const { q = '', place = '', stands = '' } = asked
  const words = plain(q).split(/\s+/).filter(Boolean)
  const wanted = stands === '' ? usual : stands
  return items.flatMap((one, nth) => {
    const { label, name, place: there } = one.listed
    const text = plain(`${label} ${name} ${there}`)
    const isAsked =
      (place === '' || there === place) &&
      (wanted === '' || wanted === standing(one) || (wanted === 'counted' && outcomeOf(one) !== null)) &&
      words.every((word) => text.includes(word))
    return isAsked ? [{ nth, one }] : []
  })
}

/** Those of them that a page shows; where none follow any more, from the first again. */
export const itemsAsked = (state: StockTakeState, asked: Asked, usual: UsualStanding): ItemsShown => {
  const { after = '' } = asked
  const found = allAsked(state, asked, usual)
  const later = /^\d{1,6}$/.test(after) ? found.filter(({ nth }) => nth > Number(after)) : []
  const from = later.length > 0 ? later : found
  const rows = from.slice(0, itemsAtATime)
  const last = rows.at(-1)
  return {
    rows,
    matching: found.length,
    isLater: from.length < found.length,
    next: last !== undefined && from.length > rows.length ? String(last.nth) : null,
  }
}

/** How an item stands: what was found last, or that nothing was said yet. */
export const standing = (one: CountedItem) => outcomeOf(one) ?? 'uncounted'

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/**
 * The items of a form that was sent: those that were on it, under the numbers that they had there, whatever others have
 * counted meanwhile. Null where none was sent.
 */
export const itemsSent = ({ items }: StockTakeState, command: string, values: FormValues): ItemsShown | null => {
  const byId = new Map(items.map((one) => [one.id, one]))
  const rows = Object.entries(values).flatMap(([name, [id = '']]): readonly NumberedItem[] => {
    const nth = sentNumber(command, name)
    const one = byId.get(id)
    return nth === null || one === undefined ? [] : [{ nth, one }]
  })
  return rows.length === 0
    ? null
    : { rows: rows.toSorted((a, b) => a.nth - b.nth), matching: rows.length, isLater: false, next: null }
}

const sentNumber = (command: string, name: string): number | null => {
  const [, nth] = /^\.counts\.(\d{1,5})\.item$/.exec(name.startsWith(command) ? name.slice(command.length) : '') ?? []
  return nth === undefined ? null : Number(nth)
}

/** A place of the ledger, and how much of it is still to be counted. */
export interface PlaceAsked {
  readonly place: string
  readonly items: number
  readonly open: number
}

/** With more places than this a list of them helps nobody: they are found by their words. */
const mostPlaces = 200

/** The places at which the ledger has items, in the order of their names; none where there are too many to choose. */
export const placesOf = ({ items }: StockTakeState): readonly PlaceAsked[] => {
  const places = placesInOrder(items)
  return places.length > mostPlaces
    ? []
    : places.map(([place, there]) => ({
        place,
        items: there.length,
        open: there.filter((one) => outcomeOf(one) === null).length,
      }))
}

/** Items by the places that the ledger has for them, in the order of their names. */
export const placesInOrder = (items: readonly CountedItem[]): readonly (readonly [string, readonly CountedItem[]])[] =>
  [...Map.groupBy(items, ({ listed }) => listed.place)].toSorted(([a], [b]) => inOrder.compare(a, b))

const inOrder = new Intl.Collator('ja', { numeric: true })
