import { searchKey } from './text.ts'

/** Whether a text has no letter and no figure: it is empty, or nothing but marks, such as a dash in an empty column. */
export const saysNothing = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)

/** Whether a text says that there is nothing, where something was to be said: なし, 特になし, n/a and the like. */
export const saysNone = (text: string): boolean =>
  saysNothing(text) || none.test(searchKey(text).replaceAll(/[\p{P}\p{S}]/gu, ''))

const none = /^(?:(?:特に|該当)?(?:なし|無し?|無い|ない|ありません)(?:です)?|na|none|no|nil|nothing|notapplicable)$/u
