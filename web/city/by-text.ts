import type { By } from '../../domain/kernel/by.ts'
import { momentText } from '../dates.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** When and by whom something of the rule book was recorded; whoever operates the machine has no name. */
export const byText = (ui: Ui, by: By | null): string =>
  by === null ? wordsOf(ui).operator : `${momentText(ui.lang, by.at)} ${by.name}`
