/** What can be wrong with the record. docs/hash-chain.md says what each means. */
export const flawProblems = [
  'event-missing',
  'event-differs',
  'column-differs',
  'command-differs',
  'head-missing',
  'head-differs',
  'events-missing',
  'anchor-missing',
  'anchor-differs',
  'anchor-early',
  'correction-differs',
  'sealed-event-missing',
  'sealed-event-differs',
  'attachment-missing',
  'attachment-differs',
] as const

/** One broken place. */
export interface Flaw {
  readonly problem: (typeof flawProblems)[number]
  readonly stream?: string
  readonly version?: number
  readonly day?: string
}
