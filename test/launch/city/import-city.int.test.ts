import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { connect } from '../../../db/connection/connect.ts'
import { verify } from '../../../db/proof/verify.ts'
import { instantFromEpoch } from '../../../domain/kernel/instant.ts'
import type { PersonId } from '../../../domain/kernel/ids.ts'
import { actOnCity } from '../../../launch/city/act-on-city.ts'
import { firstAdministrator } from '../../../launch/city/first-administrator.ts'
import { exportCity } from '../../../launch/city/export-city.ts'
import { importCity } from '../../../launch/city/import-city.ts'
import { runCity } from '../../../launch/city/run-city.ts'
import { recordedCity } from '../../../launch/city/file/recorded-city.ts'
import { prepareOwnCity } from '../../../launch/own-city.ts'
import { projectFolder } from '../../../launch/paths.ts'
import { citiesFolder, cityFiles, cityText, entered, nothingRecorded } from '../../support/city-files.ts'
import { freshDatabase } from '../../support/database.ts'
import { until } from '../../support/until.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-city-file-'))
const ending: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ending) await end()
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

/** An empty record of its own, and `npm run city` on it. */
const emptyCity = async () => {
  const database = await freshDatabase()
  const { pool, close } = connect({ url: database.url, max: 4 })
  ending.push(async () => {
    await close()
    await database.drop()
  })
  const main = join(projectFolder, 'launch/city/main.ts')
  return {
    pool,
    url: database.url,
    /** In this process, which has loaded everything already; what it prints by itself, and what went wrong. */
    city: async (...args: readonly string[]) => {
      vi.stubEnv('DATABASE_URL', database.url)
      const [out, err]: [string[], string[]] = [[], []]
      const spies = [
        vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(`${text}\n`)),
        vi.spyOn(console, 'error').mockImplementation((text: string) => void err.push(`${text}\n`)),
      ]
      const status = await runCity([exportCity, importCity, firstAdministrator], args)
      for (const spy of spies) spy.mockRestore()
      return { status, out: out.join(''), err: err.join('') }
    },
    starts: (...args: readonly string[]) =>
      spawn(process.execPath, [main, ...args], {
        env: { ...process.env, DATABASE_URL: database.url },
        stdio: 'ignore',
      }),
    version: async () => (await recordedCity(pool)).version,
  }
}

const written = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const file = (name: string): string => join(citiesFolder, name)

/** The town with so many changes of a setting: a file that takes a while. */
const withChanges = (count: number): string => {
  const town = JSON.parse(cityText('sugihara-town.json')) as { readonly [key: string]: unknown }
  const year = new Date().getUTCFullYear() + 2
  const settings = Array.from({ length: count }, (_, nth) => ({
    name: 'dueAt',
    value: nth % 2 === 0 ? '16:00' : '16:30',
    inForceFrom: new Date(Date.UTC(year, 0, 1 + nth)).toISOString().slice(0, 10),
    reason: '条例',
  }))
  return JSON.stringify({ ...town, settings })
}
/** How many events there are once a file was entered in one go. */
const onceOver = (text: string): number => entered(text, nothingRecorded, { now: instantFromEpoch(Date.now()) }).version

describe('npm run city -- import and export', () => {
  it.each(cityFiles)('founds %s in an empty record; the export founds the same in another', async (name) => {
    const [one, other] = [await emptyCity(), await emptyCity()]
    expect(await one.city('import', file(name), '--yes')).toMatchObject({ status: 0, err: '' })
    const version = await one.version()
    expect((await one.city('import', file(name))).out).toContain('記録と同じです')
    expect(await one.version()).toBe(version)
    const exported = join(folder, `exported-${name}`)
    expect(await one.city('export', '--out', exported)).toMatchObject({ status: 0, err: '' })
    expect(await other.city('import', exported, '--yes')).toMatchObject({ status: 0, err: '' })
    expect((await other.city('export')).out).toBe(readFileSync(exported, 'utf8'))
    expect((await verify(other.pool)).flaws).toEqual([])
    expect((await one.city('export', '--out', exported)).status).toBe(2)
  })

  it.each(cityFiles)(
    'says of %s that nobody can sign in to administer it, and whom to invite, until somebody can',
    async (name) => {
      const one = await emptyCity()
      const said = (await one.city('import', file(name), '--yes')).out
      const mail = /first-administrator[^]*?（その職にある人のアドレス: ([^、）]+)/u.exec(said)?.[1] ?? ''
      expect(mail).toMatch(/@/u)
      const stranger = await one.city('first-administrator', '--name', '別の 人', '--mail', 'stranger@city.test')
      expect([stranger.status, stranger.err.includes(mail)]).toEqual([2, true])
      expect((await one.city('import', file(name))).out).toContain(mail)
      expect((await one.city('first-administrator', '--name', '管理 者', '--mail', mail)).out).toContain('/welcome/')
      expect((await one.city('import', file(name))).out).not.toContain('first-administrator')
    },
  )

  it('is started as a city of one’s own with a link for whoever administers it by its file', async () => {
    const one = await emptyCity()
    await one.city('import', file('naruhama-union.json'), '--yes')
    expect(await prepareOwnCity(one.url)).toContain('/welcome/')
    const { rows } = await one.pool.query(
      'select p.mail from account_links l join people p on p.id = l.person where l.used_at is null',
    )
    expect(rows).toEqual([{ mail: 'kuramae@naruhama.example.jp' }])
  })

  it('appoints whoever of the roster has that address, and enters nobody a second time', async () => {
    const one = await emptyCity()
    await actOnCity(one.pool, { type: 'FoundCity', data: { name: { ja: '市', en: 'City' } } })
    const person = randomUUID() as PersonId
    const known = { person, name: '既知 花', kana: '', mail: 'known@city.example.jp', language: 'ja' } as const
    await actOnCity(one.pool, { type: 'EnterPerson', data: known })
    const invited = await one.city('first-administrator', '--name', '既知 花', '--mail', 'Known@city.example.jp')
    expect([invited.err, invited.status, invited.out.includes('/welcome/')]).toEqual(['', 0, true])
    const { rows } = await one.pool.query(
      'select p.id, a.post from people p left join post_assignments a on a.person = p.id order by a.post desc',
    )
    expect(rows).toEqual([
      { id: person, post: `person:${person}` },
      { id: person, post: 'administrator' },
    ])
  })

  it('shows the difference, acts on it once somebody says yes, and each act keeps its reason', async () => {
    const one = await emptyCity()
    await one.city('import', file('sugihara-town.json'), '--yes')
    const version = await one.version()
    const from = `${new Date().getUTCFullYear() + 1}-06-01`
    const town = JSON.parse(cityText('sugihara-town.json')) as { settings: object[]; people: object[] }
    town.settings.push({ name: 'dueAt', value: '16:30', inForceFrom: from, reason: '令和の決裁' })
    Object.assign(town.people[0] ?? {}, { mail: 'new@sugihara.example.jp' })
    const changed = written('changed.json', JSON.stringify(town))
    const looked = await one.city('import', changed, '--dry-run', '--lang', 'en')
    expect(looked.out.split('\n').slice(1)).toEqual([
      '2 differences from the record',
      '',
      '■ People',
      '  ~ changed  森下 健  (line 1, now morishita@sugihara.example.jp)',
      '',
      '■ Settings',
      `  + new  ${from} dueAt = 16:30  (line 1)`,
      '',
      'A look only: nothing was recorded.',
      '',
    ])
    expect((await one.city('import', changed)).err).toContain('There is nobody to ask.')
    expect(await one.version()).toBe(version)
    expect((await one.city('import', changed, '--yes', '--reason', '届出第3号')).status).toBe(0)
    const { rows } = await one.pool.query<{ readonly type: string; readonly reason: string }>(
      `select type, data->>'reason' as reason from events where version > $1 order by version`,
      [version],
    )
    expect(rows).toEqual([
      { type: 'PersonContactChanged', reason: '届出第3号' },
      { type: 'SettingChanged', reason: '令和の決裁' },
    ])
  })

  it('changes nothing where anything is wrong, and says where', async () => {
    const one = await emptyCity()
    const text = cityText('sugihara-town.json').replace('"series.outsourcing"', '"series.nothing"')
    const line = text.slice(0, text.indexOf('"series.nothing"')).split('\n').length
    const broken = written('broken.json', text)
    const { status, err } = await one.city('import', broken, '--yes')
    expect([status, err.split('\n')[0]]).toEqual([1, `✗ ${broken}:${line}  settings[1].name  [setting-unknown]`])
    expect(await one.version()).toBe(0)
  })

  it('does it once where two do it at once', async () => {
    const one = await emptyCity()
    const text = withChanges(40)
    const path = written('twice.json', text)
    const both = await Promise.all([one.city('import', path, '--yes'), one.city('import', path, '--yes')])
    expect(both.map(({ status, err }) => [status, err])).toEqual([
      [0, ''],
      [0, ''],
    ])
    expect(await recordedCity(one.pool)).toMatchObject({ version: onceOver(text) })
  })

  it('goes on where it was killed', async () => {
    const one = await emptyCity()
    const text = withChanges(150)
    const path = written('killed.json', text)
    const killed = one.starts('import', path, '--yes')
    await until(async () => (await one.version()) > 30)
    killed.kill('SIGKILL')
    await until(() => Promise.resolve(killed.exitCode !== null || killed.signalCode !== null))
    const left = await one.version()
    expect(left).toBeLessThan(onceOver(text))
    expect(await one.city('import', path, '--yes')).toMatchObject({ status: 0, err: '' })
    expect(await recordedCity(one.pool)).toMatchObject({ version: onceOver(text) })
    expect((await one.city('import', path)).out).toContain('記録と同じです')
  })
})
