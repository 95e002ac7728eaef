import { password, type Browser, type CityApp } from './city-app.ts'
import { hiddenFields } from './page-forms.ts'

/** Ends somebody's sessions, sends a form all the same, signs them in again, and answers what they are shown then. */
export const carriedThroughSignIn = async (
  city: CityApp,
  { name, browser }: { readonly name: string; readonly browser: Browser },
  path: string,
  fields: readonly (readonly [string, string])[],
): Promise<{ readonly status: number; readonly text: string }> => {
  const { id, mail } = city.people[name]!
  await city.pool.query('delete from auth_sessions where user_id = $1', [id])
  const asked = await browser.postForm(path, fields)
  if (asked.status !== 401) throw new Error(`${path} answered ${asked.status} to nobody`)
  const carried = hiddenFields(await asked.text(), '/sign-in').filter(([field]) => field.startsWith('carried:'))
  const answer = await browser.postForm('/sign-in', [
    ['mail', mail],
    ['password', password],
    ['next', path],
    ...carried,
  ])
  return { status: answer.status, text: await answer.text() }
}
