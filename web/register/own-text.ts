import type { RegisterEntry } from '../../domain/law/register.ts'
import type { Ui } from '../ui.ts'
import type { RegisterColumn } from './declared-register.ts'

/** A column of the procedure's own that says the same on the page, on paper and in a file. */
export const ownText = (heading: string, text: (ui: Ui, entry: RegisterEntry) => string): RegisterColumn => ({
  heading,
  kind: 'own',
  shown: text,
  plain: text,
})
