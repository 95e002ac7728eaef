import type { Instant } from '../../domain/kernel/instant.ts'
import { Banner } from '../components/banner.tsx'
import { momentText } from '../dates.ts'
import { postName } from '../say.ts'
import type { Ui } from '../ui.ts'

/** A letter that hasn't reached its reader: to which post it went, and when it was written. */
export interface LateLetter {
  readonly post: string
  readonly writtenAt: string
}

/** Says that letters of the case have not arrived: somebody may be waiting who doesn't know that they are asked. */
export const UndeliveredLetters = ({ ui, letters }: { readonly ui: Ui; readonly letters: readonly LateLetter[] }) => {
  const { undelivered } = ui.t.cases
  if (letters.length === 0) return null
  return (
    <Banner tone="warn" title={undelivered.title(letters.length)}>
      <ul>
        {letters.map(({ post, writtenAt }) => (
          <li>{undelivered.line(postName(ui, post), momentText(ui.lang, writtenAt as Instant))}</li>
        ))}
      </ul>
      <p>{undelivered.hint}</p>
    </Banner>
  )
}
