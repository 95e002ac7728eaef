/**
 * Three municipalities at once on one Postgres and one Temporal: each imported by command, toured by its own guideline,
 * and read through for words of another.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect } from '../../db/connection/connect.ts'
import { verify } from '../../db/proof/verify.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { citation } from '../../domain/guideline/citation.ts'
import { citizens } from '../../launch/demo-city/people.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { freePort } from '../../launch/free-port.ts'
import { startMailCatcher, type MailCatcherPart } from '../../launch/parts/mail-catcher.ts'
import { projectFolder } from '../../launch/paths.ts'
import { showProgress } from '../../launch/progress.ts'
import { startSystem, type System } from '../../launch/system.ts'
import { admitByLink } from '../../launch/tour/admit-by-link.ts'
import type { Cast } from '../../launch/tour/cast.ts'
import { mailbox } from '../../launch/tour/mailbox.ts'
import { narrator } from '../../launch/tour/narrator.ts'
import { runTour } from '../../launch/tour/run-tour.ts'
import { signIn } from '../../launch/tour/sign-in.ts'
import type { Player } from '../../launch/tour/tour.ts'
import { visitor } from '../../launch/tour/visitor.ts'
import { freshDatabase, type FreshDatabase } from '../support/database.ts'
import { startedCities, madeUpCity, type CityFileName } from '../support/made-up-cities.ts'
import { clientOf, makeNamespace } from '../support/namespace.ts'
import { readEverything, type ReadText } from '../support/read-city.ts'
import { wordsOfOthers } from '../support/words-of-cities.ts'

/** One of the municipalities, running beside the others. */
interface Running {
  readonly database: FreshDatabase
  readonly imported: string
  readonly system: System
}
const running = new Map<CityFileName, Running>()
const toured = new Map<CityFileName, { readonly said: readonly string[]; readonly players: Cast<Player> }>()
let mail: MailCatcherPart

const fileOf = (name: CityFileName) => join(projectFolder, `test/cities/${name}.json`)

const importByCommand = async (name: CityFileName, database: FreshDatabase): Promise<string> => {
  const args = [join(projectFolder, 'launch', 'bootstrap.mjs'), 'city', 'import', fileOf(name), '--yes']
  const child = spawn('node', args, {
    cwd: projectFolder,
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(said)
  return said
}

const start = async (name: CityFileName, port: number): Promise<Running> => {
  const [database] = await Promise.all([freshDatabase(), makeNamespace(inject('temporalAddress'), name)])
  const imported = await importByCommand(name, database)
  const folder = mkdtempSync(join(inject('runFolder'), `${name}-`))
  chmodSync(folder, 0o711)
  const system = await startSystem({
    config: {
      reset: false,
      demo: false,
      empty: false,
      database: { url: database.url, ownerUrl: database.ownerUrl },
      temporalAddress: inject('temporalAddress'),
      temporalNamespace: name,
      smtpUrl: mail.smtpUrl,
      publicUrl: undefined,
      port,
    },
    folder,
    progress: showProgress(() => {}),
    timeSkipping: true,
  })
  return { database, imported, system }
}

beforeAll(async () => {
  mail = await startMailCatcher({ folder: join(inject('runFolder'), 'mail') })
  // One after the other: where a free port is looked for, it isn't taken before the process listens.
  for (const name of startedCities) running.set(name, await start(name, await freePort()))
})
afterAll(async () => {
  await Promise.all([...running.values()].map(({ system }) => system.stop()))
  await Promise.all([...running.values()].map(({ database }) => database.drop()))
  await mail?.stop()
})

const systemOf = (name: CityFileName): System => running.get(name)!.system

describe('three municipalities at once', () => {
  it('each comes in by command, and is toured at the same time as the others', async () => {
    await Promise.all(
      startedCities.map(async (name) => {
        const said: string[] = []
        const here = { ...systemOf(name).running(), mailUrl: mail.webUrl }
        const system = { running: here, secrets: systemOf(name).secrets, admit: admitByLink(here) }
        const players = await runTour(
          system,
          narrator('ja', (line) => said.push(line)),
        )
        toured.set(name, { said, players })
      }),
    )
    for (const name of startedCities) {
      const said = toured.get(name)!.said.join('\n')
      expect(running.get(name)!.imported).toContain('✓')
      expect(said).toContain('✓ 案件は終結した')
      for (const held of ['報告の案件は、指示すべきことなし', '棚卸は終わった', 'オペレーション計画が定められた'])
        expect(said).toContain(held)
      const [guideline] = madeUpCity(name).book.guidelines
      expect(said).toContain(citation(guideline!, guideline!.bases['approval-before-outsourcing']!, 'ja'))
    }
  })

  it.each(startedCities)(
    '%s knows its own cases alone, though numbers and the rule book’s id are the same',
    async (name) => {
      const { database, system } = running.get(name)!
      const record = connect({ url: database.ownerUrl, max: 2 })
      const temporal = clientOf(inject('temporalAddress'), name, system.secrets.SEKISHO_PAYLOAD_KEY)
      try {
        const { rows } = await record.pool.query<{ readonly stream: string }>('select stream from streams')
        const own = new Set(rows.map(({ stream }) => stream))
        expect(own.has(cityId)).toBe(true)
        expect([...own].filter((one) => one.startsWith('outsourcing/'))).toHaveLength(1)
        const cases: string[] = []
        for await (const { workflowId } of temporal.client.workflow.list({ query: `TaskQueue = 'sekisho'` }))
          if (workflowId.startsWith('outsourcing/') || workflowId === cityId) cases.push(workflowId)
        expect(cases.length).toBeGreaterThan(0)
        expect(cases.filter((id) => !own.has(id))).toEqual([])
        expect(await verify(record.pool, { timeSkipping: true })).toMatchObject({ flaws: [] })
      } finally {
        await Promise.all([record.close(), temporal.close()])
      }
    },
  )
})

/** Everything that can be read in a city: by those who played the tour, in both languages, and their letters. */
const everythingIn = async (name: CityFileName, lang: 'ja' | 'en'): Promise<readonly ReadText[]> => {
  const { players } = toured.get(name)!
  const readers = lang === 'ja' ? [players.secretariat, players.head, players.approver] : [players.auditor]
  const { webUrl } = systemOf(name).running()
  const seen: ReadText[] = []
  for (const reader of readers) {
    const desk = visitor(webUrl, lang)
    await signIn(desk, reader)
    seen.push(...(await readEverything(desk)))
  }
  if (lang === 'en') return seen
  const own = new Set(madeUpCity(name).file.people.map((one) => one.mail))
  const letters = (await mailbox(mail.webUrl).about('')).filter(({ to }) => own.has(to))
  expect(letters.length).toBeGreaterThan(20)
  return [...seen, ...letters.map(({ subject, text }) => ({ at: subject, text }))]
}

/** Who is in office elsewhere: nobody of them is named here. */
const peopleOfOthers = (name: CityFileName): readonly string[] => {
  const own = new Set(madeUpCity(name).file.people.map((one) => one.name))
  return [
    ...citizens(plainDate('2026-04-01')).map((one) => one.name),
    ...startedCities.flatMap((one) => madeUpCity(one).file.people.map((person) => person.name)),
  ].filter((one) => !own.has(one))
}

describe.each(startedCities)('whoever reads all of %s', (name) => {
  it.each(['ja', 'en'] as const)('finds no word of another municipality (%s)', async (lang) => {
    // The tour's contractor is the same everywhere, and its name's end and a heading about rooms make a word of
    // another.
    const read = (await everythingIn(name, lang)).map((one) => ({
      ...one,
      text: one.text.replaceAll('あおい電算', ''),
    }))
    expect(read.length).toBeGreaterThan(20)
    const found = [...wordsOfOthers(name, lang), ...peopleOfOthers(name)].flatMap((word) =>
      read.flatMap(({ at, text }) => (text.includes(word) ? [`${word}: ${at}`] : [])).slice(0, 2),
    )
    expect(found).toEqual([])
    if (lang === 'en') return
    const paper = read.find(({ at }) => at.endsWith('approval.pdf'))?.text ?? ''
    const { title } = madeUpCity(name).book.guidelines[0]!
    expect(paper.length).toBeGreaterThan(100)
    expect(read.some(({ text }) => text.includes(title.ja))).toBe(true)
  })
})
