import { createHmac } from 'node:crypto'

/** Keeps the tokens apart from whatever else may be derived from the same key one day. */
const purpose = 'sekisho task link'

/**
 * The token of a letter's link: 256 bits that only the holder of the key can work out. Derived and not drawn, so that
 * a letter that has to be sent again is the same letter to the byte (docs/decisions/link-tokens.md). The record keeps
 * its hash only.
 */
export const linkToken = (key: Buffer, letter: string): string =>
  createHmac('sha256', key).update(`${purpose}\n${letter}`).digest('base64url')

/** The address that a letter carries. */
export const linkAddress = (publicUrl: string, token: string): string => `${withoutSlash(publicUrl)}/t/${token}`

/** The address of a case's page, for letters that ask for nothing; it needs a sign-in. */
export const caseAddress = (publicUrl: string, stream: string): string => `${withoutSlash(publicUrl)}/cases/${stream}`

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')
