import { Badge } from '../../components/badge.tsx'
import { term } from '../../say.ts'
import type { Tone } from '../../tone.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

const verdictTones: Readonly<Record<string, Tone>> = { suitable: 'success', conditional: 'warn', unsuitable: 'danger' }

/** A vendor's verdict as a badge. */
export const VerdictBadge = ({ ui, verdict }: { readonly ui: Ui; readonly verdict: string }) => (
  <Badge tone={verdictTones[verdict] ?? 'neutral'} text={term(wordsOf(ui).verdicts, verdict)} />
)
