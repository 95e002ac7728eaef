/** A letter as it lies in the mail catcher. */
export interface Letter {
  readonly id: string
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The one address that stands in it. */
  readonly link: string | null
}

/** Everybody's letters: the catcher gets what a mail server would deliver. */
export interface Mailbox {
  /** The letters that speak of this, oldest first. */
  about(words: string): Promise<readonly Letter[]>
  /** Waits until a letter is there that speaks of all these, to this address. */
  waitFor(to: string, ...words: readonly string[]): Promise<Letter>
  /** Waits until no letter about this has come for a moment, and gives all there are. */
  settled(words: string): Promise<readonly Letter[]>
}

interface CaughtMail {
  readonly id: string
  readonly headers?: { readonly 'message-id'?: string }
  readonly subject?: string
  readonly text?: string
  readonly to?: readonly { readonly address: string }[]
}

/** For what never comes: beside a busy machine a letter may take a minute. */
const patienceMs = 120_000
const stepMs = 50
const quietMs = 400

/** The mail catcher's inbox, read through its own API. */
export const mailbox = (mailUrl: string): Mailbox => {
  const all = async (): Promise<readonly Letter[]> => {
    const response = await fetch(new URL('/api/email?limit=5000&sort=asc', mailUrl), {
      signal: AbortSignal.timeout(patienceMs),
    })
    if (!response.ok) throw new Error(`the mail catcher answers ${response.status}`)
    const answer = (await response.json()) as readonly CaughtMail[] | { readonly emails?: readonly CaughtMail[] }
    return ('emails' in answer ? (answer.emails ?? []) : (answer as readonly CaughtMail[])).map(letterOf)
  }
  const about = async (words: string) => (await all()).filter((letter) => speaksOf(letter, words))
  return {
    about,
    waitFor: async (to, ...words) => {
      const found = await until(async () =>
        (await all()).find((letter) => letter.to === to && words.every((one) => speaksOf(letter, one))),
      )
      if (found !== undefined) return found
      const there = (await all()).filter((letter) => letter.to === to).map(({ subject }) => subject)
      throw new Error(
        `no letter to ${to} about ${words.join(' / ')} came within ${patienceMs / 1000} s. There ` +
          `are:\n  ${there.slice(-8).join('\n  ') || 'none'}`,
      )
    },
    settled: async (words) => {
      let before = -1
      let since = Date.now()
      return (
        (await until(async () => {
          const now = await about(words)
          if (now.length !== before) since = Date.now()
          before = now.length
          return Date.now() - since > quietMs ? now : undefined
        })) ?? []
      )
    },
  }
}

/** Asks again and again until there is an answer, or patience is at its end. */
export const until = async <Found>(
  look: () => Promise<Found | undefined>,
  forMs: number = patienceMs,
): Promise<Found | undefined> => {
  for (const end = Date.now() + forMs; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, stepMs))) {
    const found = await look()
    if (found !== undefined) return found
  }
  return undefined
}

const letterOf = ({ id, headers, subject = '', text = '', to = [] }: CaughtMail): Letter => ({
  id,
  subject,
  text,
  messageId: headers?.['message-id'] ?? '',
  to: to.map(({ address }) => address).join(', '),
  link: /https?:\/\/\S+/.exec(text)?.[0] ?? null,
})

/** Letters break their lines, so white space makes no difference. */
const speaksOf = ({ subject, text }: Letter, words: string): boolean => {
  const plain = (one: string) => one.replaceAll(/\s+/g, '')
  return plain(subject).includes(plain(words)) || plain(text).includes(plain(words))
}
