import { createTransport } from 'nodemailer'
import type { Delivery } from './delivery.ts'
import type { LetterText } from './letter-facts.ts'
import { isAway, refusalOf } from './smtp-answer.ts'

/** A letter ready to go: the same letter always gives the same bytes. */
export interface OutgoingLetter extends LetterText {
  /** Its row's id, from which the Message-ID is made. */
  readonly id: string
  /** The one address to which it goes. */
  readonly to: string
  /** When the act was recorded that called for it: the letter's date, however late it is delivered. */
  readonly writtenAt: string
  readonly language: string
  /** What it is about, so that mail programs show reminders under the letter they follow. */
  readonly thread: string
  /** How long to wait for this one's answer, where that is less than for any. */
  readonly patienceMs?: number
}

/** The way to the mail server. */
export interface Smtp {
  readonly send: (letter: OutgoingLetter) => Promise<Delivery>
  readonly close: () => void
}

/**
 * Which server, in whose name. TLS by the address: `smtps://` from the start, `smtp://` by STARTTLS where the server
 * offers it, `?requireTLS=true` to insist.
 */
export interface SmtpOptions {
  readonly url: string
  /** The sender, such as `関所 <sekisho@city.example.jp>`. */
  readonly from: string
  /** The product's own address; its host stands in every Message-ID. */
  readonly publicUrl: string
  /** How many connections at once. */
  readonly connections?: number
  /** How long the server may take to accept a connection, and to answer for a letter. */
  readonly timeouts?: { readonly connectMs: number; readonly letterMs: number }
}

/** The longest that one letter may take; a lease on a letter must outlast it. */
export const longestSendMs = 90_000
/** One address and nothing else: no list, no name, no line break that would begin a header. */
const oneAddress = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/
const defaultTimeouts = { connectMs: 10_000, letterMs: longestSendMs }

/** Connects when the first letter goes out, and keeps a few connections for those that follow. */
export const createSmtp = ({
  url,
  from,
  publicUrl,
  connections = 4,
  timeouts = defaultTimeouts,
}: SmtpOptions): Smtp => {
  const host = new URL(publicUrl).hostname
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    connectionTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.connectMs,
    socketTimeout: timeouts.letterMs,
    // Closed by us before a server would: else a letter could meet a connection that has just gone.
    idleTimeout: 20_000,
    // A letter of which nothing was sent yet, its connection having gone, is offered once more at once; every other
    // retry is the postman's.
    maxRequeues: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const answers = (): Promise<boolean> =>
    transport.verify().then(
      () => true,
      () => false,
    )
  return {
    send: async (letter) => {
      if (!oneAddress.test(letter.to)) return { kind: 'refused', forGood: true, why: 'address not usable' }
      try {
        const waitMs = Math.min(letter.patienceMs ?? timeouts.letterMs, timeouts.letterMs)
        await transport.sendMail({ ...message(letter, from, host), signal: AbortSignal.timeout(waitMs) })
        return { kind: 'accepted' }
      } catch (error) {
        const refusal = refusalOf(error)
        if (refusal) return refusal
        if (isAway(error) || !(await answers())) return { kind: 'away', why: 'mail server away' }
        return { kind: 'unanswered', why: 'no answer' }
      }
    },
    close: () => transport.close(),
  }
}

const message = (letter: OutgoingLetter, from: string, host: string) => ({
  from,
  to: { name: '', address: letter.to },
  subject: letter.subject,
  text: letter.text,
  textEncoding: 'base64' as const,
  date: new Date(letter.writtenAt),
  messageId: `<${letter.id}@${host}>`,
  references: `<${letter.thread}@${host}>`,
  headers: {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': letter.language,
  },
})
