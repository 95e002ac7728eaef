import type { Named } from './letter-facts.ts'

/** How somebody is called who is asked for themself, and not for a post. */
export const inPerson: Named = { ja: 'ご本人', en: 'the person concerned' }
