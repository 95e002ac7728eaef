import { demoPassword } from '../demo-city/people.ts'
import type { Page, Visitor } from './visitor.ts'

/** Signs somebody of the demo city in at this browser, and gives the page that comes after it. */
export const signIn = async (at: Visitor, mail: string, next = '/'): Promise<Page> => {
  const page = await at.get(`/sign-in?next=${encodeURIComponent(next)}`)
  const after = await at.send(page, { mail, password: demoPassword })
  if (after.url.pathname === '/sign-in') throw new Error(`${mail} could not sign in: ${after.text.slice(0, 300)}`)
  return after
}
