import { createHmac } from 'node:crypto'

/** Keep the tokens of one kind of link apart from the other, and from whatever else is derived from the same key. */
const purpose = 'sekisho task link'
const accountPurpose = 'sekisho account link'

/**
 * The token of a letter's link: 256 bits that only the holder of the key can work out. Derived and not drawn, so that
 * a letter that has to be sent again is the same letter to the byte (docs/decisions/link-tokens.md). The record keeps
 * its hash only.
 */
export const linkToken = (key: Buffer, letter: string): string =>
  createHmac('sha256', key).update(`${purpose}\n${letter}`).digest('base64url')

/** The same for the one-time link on which somebody sets their own password. */
export const accountToken = (key: Buffer, letter: string): string =>
  createHmac('sha256', key).update(`${accountPurpose}\n${letter}`).digest('base64url')

/** The address that a letter carries. */
export const linkAddress = (publicUrl: string, token: string): string => `${withoutSlash(publicUrl)}/t/${token}`

/** The address at which a password is set. */
export const accountAddress = (publicUrl: string, token: string): string =>
  `${withoutSlash(publicUrl)}/welcome/${token}`

/** The address at which whoever can't sign in asks for a link to set another password. */
export const forgottenAddress = (publicUrl: string): string => `${withoutSlash(publicUrl)}/forgotten`

/** The address of a case's page, for letters that ask for nothing; it needs a sign-in. */
export const caseAddress = (publicUrl: string, stream: string): string => `${withoutSlash(publicUrl)}/cases/${stream}`

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')
