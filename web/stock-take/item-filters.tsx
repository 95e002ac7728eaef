import { countOutcomes } from '../../domain/stock-take/fields.ts'
import type { StockTakeState } from '../../domain/stock-take/state.ts'
import { Filters } from '../components/filters.tsx'
import type { Asked } from '../forms/asked.ts'
import type { Ui } from '../ui.ts'
import { placesOf, type UsualStanding } from './items-asked.ts'
import { wordsOf } from './words.ts'

interface ItemFiltersProps {
  readonly ui: Ui
  readonly state: StockTakeState
  readonly asked: Asked
  /** The address of the page without what it asks for. */
  readonly action: string
  /** Where the same items are on paper. */
  readonly sheet?: string
  /** How the items stand that are shown where nothing is asked; all of them where nothing is said. */
  readonly usual?: UsualStanding
}

/** What narrows a stock-take's items: words or a number, the place where one stands just now, what was found. */
export const ItemFilters = ({ ui, state, asked, action, sheet, usual = '' }: ItemFiltersProps) => {
  const { count, facts, itemStages, countRegister } = wordsOf(ui)
  const standings = [...(usual === '' ? (['uncounted'] as const) : []), ...countOutcomes]
  return (
    <Filters
      ui={ui}
      action={action}
      search={{ name: 'q', label: countRegister.search, value: asked['q'] ?? '' }}
      filters={[
        {
          name: 'place',
          label: countRegister.columns['place'] ?? '',
          value: asked['place'] ?? '',
          options: placesOf(state).map(({ place, items, open }) => ({
            value: place,
            label: count.placeLeft(place, open, items),
          })),
        },
        {
          name: 'stands',
          label: countRegister.columns['stage'] ?? '',
          value: asked['stands'] ?? '',
          ...(usual === '' ? {} : { unset: facts.uncounted }),
          options: [
            ...(usual === '' ? [] : [{ value: 'counted', label: count.counted }]),
            ...standings.map((value) => ({ value, label: itemStages[value] })),
          ],
        },
      ]}
      kept={{}}
      more={sheet === undefined ? null : <a href={sheet}>{count.sheet}</a>}
    />
  )
}
