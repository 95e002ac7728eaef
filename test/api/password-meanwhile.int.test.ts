import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { browserOn, cityApp, password, type CityApp } from '../support/city-app.ts'

let city: CityApp
beforeAll(async () => {
  city = await cityApp()
})
afterAll(() => city.end())

const sessions = async (person: string): Promise<number> => {
  const { rowCount } = await city.pool.query('select from auth_sessions where user_id = $1', [person])
  return rowCount ?? 0
}

it('whoever signs in by a password that is another when it has been compared begins no session', async () => {
  const { id, mail } = city.people['staff']!
  const { api } = city.surroundings.auth
  const compare = api.signInEmail as unknown as (given: unknown) => Promise<Response>
  const compared = vi.spyOn(api, 'signInEmail').mockImplementationOnce((async (given: unknown) => {
    const answer = await compare(given)
    // What setting a password does, of which the ending of sessions came before this one had begun.
    await city.owner.query('update auth_accounts set updated_at = clock_timestamp() where user_id = $1', [id])
    return answer
  }) as never)
  const browser = browserOn(city.app)
  const signIn = () => browser.postForm('/sign-in', { mail, password, next: '/cases' })
  expect((await signIn()).status).toBe(401)
  expect(compared).toHaveBeenCalledOnce()
  expect([await sessions(id), (await browser.get('/api/session')).status]).toEqual([0, 401])
  expect((await signIn()).status).toBe(303)
  expect([await sessions(id), (await browser.get('/api/session')).status]).toEqual([1, 200])
})
