import type { By } from '../domain/kernel/by.ts'
import { momentText } from './dates.ts'
import { postName } from './say.ts'
import { uiOn } from './ui-on.ts'
import type { Ui } from './ui.ts'

/** Who did something and when, the post by its title of then. */
export const byText = (ui: Ui, { at, post, name }: By): string =>
  `${momentText(ui.lang, at)} ${postName(uiOn(ui, at), post)} ${name}`
