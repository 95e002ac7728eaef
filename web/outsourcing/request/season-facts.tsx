import type { SeasonDay, SeasonProgress } from '../../../domain/outsourcing/renewal/season.ts'
import { ArticleNote } from '../../components/article-note.tsx'
import { Badge } from '../../components/badge.tsx'
import { shortDayText } from '../../dates.ts'
import { basis, term } from '../../say.ts'
import type { Tone } from '../../tone.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

const tones: { readonly [progress in SeasonProgress['progress']]: Tone } = {
  done: 'success',
  ahead: 'info',
  late: 'warn',
}

/**
 * The days of a contract's season, counted back from its first day, with what is done and what is late; without that
 * where nothing has begun yet.
 */
export const SeasonFacts = ({
  ui,
  days: all,
}: {
  readonly ui: Ui
  readonly days: readonly (SeasonDay & Partial<SeasonProgress>)[]
}) => {
  const { application } = wordsOf(ui).cases
  const days = all.filter(
    ({ step }) => ui.guideline.outsourcing.deliberation || (step !== 'agenda' && step !== 'council'),
  )
  if (days.length === 0) return null
  return (
    <details open={days.some((one) => one.progress === 'late')}>
      <summary>{application.season}</summary>
      <p class="support">
        {application.seasonNote} <ArticleNote ui={ui} article={basis(ui, 'renewal-in-time')} />
      </p>
      <ol class="papers" role="list">
        {days.map(({ step, by, progress }) => (
          <li>
            <strong>{shortDayText(ui.lang, by)}</strong> {term(wordsOf(ui).seasonSteps, step)}{' '}
            {progress !== undefined && (
              <Badge tone={tones[progress]} text={term(wordsOf(ui).seasonProgress, progress)} />
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
