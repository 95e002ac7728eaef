import type { AgendaItem } from '../../domain/council/agenda/state.ts'
import { Badge } from '../components/badge.tsx'
import { term } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

const tones: Readonly<Record<string, Tone>> = {
  favourable: 'success',
  'favourable-with-conditions': 'warn',
  continued: 'neutral',
  unfavourable: 'danger',
  noted: 'success',
}

/** An outcome of the council as a badge. */
export const ItemOutcomeBadge = ({ ui, outcome }: { readonly ui: Ui; readonly outcome: string }) => (
  <Badge tone={tones[outcome] ?? 'neutral'} text={term(wordsOf(ui).itemOutcomes, outcome)} />
)

/** What has become of an item: its outcome, that it was withdrawn, or that it hasn't been dealt with. */
export const ItemStateBadge = ({ ui, item }: { readonly ui: Ui; readonly item: AgendaItem }) => {
  if (item.withdrawn !== null) return <Badge tone="neutral" icon="cross" text={wordsOf(ui).withdrawn} />
  if (item.lost) return <Badge tone="warn" icon="cross" text={wordsOf(ui).lost[item.lost.how]} />
  return item.outcome === null ? (
    <Badge tone="neutral" text={wordsOf(ui).undecided} />
  ) : (
    <ItemOutcomeBadge ui={ui} outcome={item.outcome.outcome} />
  )
}
