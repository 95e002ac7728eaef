import { demoPassword } from '../demo-city/people.ts'
import type { Page, Visitor } from './visitor.ts'

/** Somebody who has an account; without a password of their own one of the demo city. */
interface Account {
  readonly mail: string
  readonly password?: string
}

/** Signs somebody in at this browser, and gives the page that comes after it. */
export const signIn = async (at: Visitor, { mail, password = demoPassword }: Account, next = '/'): Promise<Page> => {
  const page = await at.get(`/sign-in?next=${encodeURIComponent(next)}`)
  const after = await at.send(page, { mail, password })
  if (after.url.pathname === '/sign-in') throw new Error(`${mail} could not sign in: ${after.text.slice(0, 300)}`)
  return after
}
