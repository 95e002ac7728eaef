import type { Named } from './letter-facts.ts'

/** To whom a letter to a vacant post is addressed: whoever gets it, and for whom. */
export const standInFor = (vacant: Named, standIn: Named): Named => ({
  ja: `${standIn.ja}（${vacant.ja}が空席のため）`,
  en: `${standIn.en} (${vacant.en}: vacant)`,
})
