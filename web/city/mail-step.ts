import type { CityState } from '../../domain/city/state.ts'
import { momentText } from '../dates.ts'
import type { Ui } from '../ui.ts'
import type { CityKnown } from './city-known.ts'
import { wordsOf } from './words.ts'

/** How far trying the mail has come, and what to do next: by what became of the reader's own letter. */
export const mailDetail = (ui: Ui, { mail }: CityState, { accounts }: CityKnown): string => {
  const words = wordsOf(ui).accounts.mail
  if (mail.tried === null) return words.untried
  const letter = accounts.get(ui.reader?.person ?? '')?.letter
  if (letter?.kind === 'mail-test' && letter.status === 'failed') return words.failed(letter.note ?? '')
  if (letter?.kind === 'mail-test' && letter.status === 'due') return words.waiting
  return words.tried(momentText(ui.lang, mail.tried))
}
