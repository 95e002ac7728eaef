import { startScriptedSmtp } from '../test/mail/scripted-smtp.ts'

/** A real SMTP server that takes every letter, and knows when it took which. */
export interface MailServer {
  readonly url: string
  /** When each letter was accepted, in wall-clock milliseconds, by its row's id. */
  readonly acceptedAt: ReadonlyMap<string, number>
  readonly stop: () => Promise<void>
}

/** The wall clock, which Postgres reads too. (`performance.timeOrigin` drifts away from it while a bench runs.) */
export const wallMs = (): number => Date.now()

/** Starts it on a free port, in this process. */
export const startMailServer = async (): Promise<MailServer> => {
  const acceptedAt = new Map<string, number>()
  const server = await startScriptedSmtp({
    letter: ({ headers }) => {
      // A Message-ID is made from the letter's row (mail/smtp.ts).
      acceptedAt.set((headers['message-id'] ?? '').replace(/^<|@.*$/g, ''), wallMs())
      return '250 2.0.0 taken'
    },
  })
  return { url: server.url, acceptedAt, stop: server.stop }
}
