/** What became of a letter that was offered to the mail server. `why` has a reply code, and never an address. */
export type Delivery =
  | { readonly kind: 'accepted' }
  /** The server refused this letter: for good (5xx), or for now (4xx). */
  | { readonly kind: 'refused'; readonly forGood: boolean; readonly why: string }
  /** The server is there but never answered for this letter: it may have been delivered. */
  | { readonly kind: 'unanswered'; readonly why: string }
  /** No letter can be sent now: refused connection, time-out, sign-in or sender refused. */
  | { readonly kind: 'away'; readonly why: string }
