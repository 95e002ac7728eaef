import { createHash, randomBytes } from 'node:crypto'

/** A secret that an address carries and nothing keeps: 32 random bytes, as addresses write them. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Only this is kept: whoever reads the database can open nothing by it. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Whether a text can be such a secret at all: any other is none of ours, and asks the database nothing. */
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text)
