import type { Delivery } from './delivery.ts'

/** What nodemailer tells of a failure: its own code, the command in flight, and the server's reply code. */
interface SmtpError {
  readonly code?: string
  readonly command?: string
  readonly responseCode?: number | false
  readonly originalCode?: string
  readonly syscall?: string
}

/**
 * The server's refusal of this one letter; null where the failure is not about the letter. A refused sender or sign-in
 * concerns every letter, and 421 says that the server is going away: those are not the letter's.
 */
export const refusalOf = (error: unknown): Extract<Delivery, { readonly kind: 'refused' }> | null => {
  const { code, command, responseCode } = error as SmtpError
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return null
  if (command === 'API') return { kind: 'refused', forGood: true, why: 'address not usable' }
  if (!responseCode || responseCode === 421 || (code === 'EENVELOPE' && command === 'MAIL FROM')) return null
  return { kind: 'refused', forGood: responseCode >= 500, why: `smtp ${responseCode}` }
}

/** Whether no connection came about, or the server takes no letter from us at all. */
export const isAway = (error: unknown): boolean => {
  const { code = '', command, responseCode, originalCode = '', syscall } = error as SmtpError
  if (syscall === 'connect' || responseCode === 421 || command === 'MAIL FROM') return true
  // The pool's own words for a connection that went before the letter was begun.
  if (code === 'ECONNECTION' && command === undefined) return true
  return neverConnected.has(code) || neverConnected.has(originalCode)
}

const neverConnected = new Set([
  'EDNS',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'EPROTOCOL',
  'EPROXY',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
])
