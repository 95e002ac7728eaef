import { afterAll, describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { act } from '../../db/act/act.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { founds, imports } from '../support/city-acts.ts'
import { cityApp } from '../support/city-app.ts'

const city = await cityApp()
afterAll(() => city.end())
const page = async (path: string) => {
  const answer = await city.anonymous.get(path)
  return { status: answer.status, html: await answer.text() }
}
const records = async (given: ReturnType<typeof founds>) =>
  expect(
    await act(
      { pool: city.pool, timeSkipping: false },
      { stream: cityId, command: given.command, id: randomUUID(), origin: 'import', by: 'practice' },
    ),
  ).toMatchObject({ kind: 'done' })

describe('GET /guideline/articles/21', () => {
  it('shows the summary to everybody, and says who can load the text, until it is loaded', async () => {
    const { status, html } = await page('/guideline/articles/21')
    expect(status).toBe(200)
    expect(html).toContain('npm run city -- import-text')
    expect(html).not.toContain('鍵を守る。')
  })

  it('shows the official text from the very act that brought it in, for the days from which it is in force', async () => {
    await records(founds())
    await records(imports())
    expect((await page('/guideline/articles/21')).html).toContain('鍵を守る。')
    expect((await page('/guideline/articles/21?on=2023-04-01&part=2.1')).html).toContain('id="cited"')
    expect((await page('/guideline/articles/21?on=2023-03-31')).html).not.toContain('鍵を守る。')
  })

  it('is not found for an article that nobody knows, and for a day that is none', async () => {
    expect((await page('/guideline/articles/99')).status).toBe(404)
    expect((await page('/guideline/articles/x%00')).status).toBe(404)
    expect((await page('/guideline/articles/21?on=2023-02-30')).status).toBe(404)
  })
})
