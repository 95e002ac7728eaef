import type { CaseId } from '../../domain/kernel/ids.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../addresses.ts'
import { dayText } from '../dates.ts'
import { capitalised, cite } from '../say.ts'
import type { Ui } from '../ui.ts'
import { rulesNow } from './rules-now.ts'
import { wordsOf } from './words.ts'

/** The next regular meeting: planned, or only proposed by the settings' rhythm. */
export interface NextMeeting {
  /** Null where none is planned and the city has no rhythm. */
  readonly day: PlainDate | null
  readonly meeting: CaseId | null
}

/** What the register says above its meetings: when the next regular one is, and by which rhythm. */
export const NextRegular = ({ ui, next }: { readonly ui: Ui; readonly next: NextMeeting }) => {
  const { register } = wordsOf(ui)
  const setting = cite(ui, 'operational setting')
  const { firstMonth, everyMonths, day } = rulesNow(ui).settings.council.regular
  return (
    <section class="panel stack-tight" aria-labelledby="next-title">
      <h2 id="next-title">{register.nextTitle}</h2>
      <p>
        {next.day === null ? (
          register.noRhythm
        ) : next.meeting === null ? (
          <strong>{register.nextProposed(dayText(ui.lang, next.day))}</strong>
        ) : (
          <>
            <a href={addresses.case(next.meeting)}>{dayText(ui.lang, next.day)}</a>
            {register.nextPlanned}
          </>
        )}
      </p>
      {everyMonths > 0 && (
        <p class="small muted">
          {register.rhythm(firstMonth, everyMonths, day)} {capitalised(setting)}
        </p>
      )}
    </section>
  )
}
