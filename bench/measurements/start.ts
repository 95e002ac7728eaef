import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../launch/free-port.ts'
import { removePostgresData } from '../../launch/parts/postgres.ts'
import { projectFolder } from '../../launch/paths.ts'
import { mailOf, signIn } from '../client.ts'
import type { Measurement } from '../measurement.ts'
import { median, rounded } from '../spread.ts'
import { withFolder } from '../throw-away.ts'

/** `npm start` until somebody has signed in and sees their inbox: with kept data and caches, and with neither. */
export const start: Measurement = {
  name: 'start',
  figures: ['startWarmSeconds', 'startColdSeconds'],
  run: async ({ quick, say }) => {
    const rounds: { readonly how: 'cold' | 'warm'; readonly times: StartTimes }[] = []
    const note = (how: 'cold' | 'warm', times: StartTimes) => {
      rounds.push({ how, times })
      say(JSON.stringify(rounds.at(-1)))
    }
    for (let nth = 0; nth < (quick ? 1 : 3); nth++) {
      await withFolder(async (folder) => {
        const places = { SEKISHO_FOLDER: join(folder, 'kept'), XDG_CACHE_HOME: join(folder, 'cache') }
        for (const place of Object.values(places)) mkdirSync(place, { mode: 0o711 })
        try {
          note('cold', await startOnce(places))
          note('warm', await startOnce(places))
        } finally {
          await removePostgresData(join(places.SEKISHO_FOLDER, 'postgres'))
        }
      })
    }
    const of = (how: string, time: keyof StartTimes) =>
      median(rounds.filter((one) => one.how === how).map(({ times }) => times[time]))
    const figure = (how: string) => ({
      value: of(how, 'usable'),
      ours: `all parts ${rounded(of(how, 'allParts'))} s, ended in ${rounded(of(how, 'ended'))} s`,
    })
    return { figures: { startWarmSeconds: figure('warm'), startColdSeconds: figure('cold') }, raw: { rounds } }
  },
}

/** In seconds: from the command to an inbox, to the last part's readiness, and from Ctrl-C to the end. */
interface StartTimes {
  readonly usable: number
  readonly allParts: number
  readonly ended: number
}

const startOnce = async (places: Readonly<Record<string, string>>): Promise<StartTimes> => {
  const port = await freePort()
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, TEMPORAL_ADDRESS: ___, SMTP_URL: ____, ...inherited } = process.env
  const began = performance.now()
  const since = (from: number) => (performance.now() - from) / 1_000
  const launcher = spawn('node', [join(projectFolder, 'launch', 'bootstrap.mjs'), 'start'], {
    cwd: projectFolder,
    env: { ...inherited, ...places, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [launcher.stdout, launcher.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const patiently = async (isSo: () => Promise<boolean> | boolean) => {
    while (!(await isSo())) {
      if (launcher.exitCode !== null) throw new Error(`npm start has ended:\n${said}`)
      await pause(20)
    }
    return since(began)
  }
  try {
    const usable = await patiently(() => showsInbox(`http://127.0.0.1:${port}`))
    const allParts = await patiently(() => said.includes('ready  '))
    const asked = performance.now()
    await end(launcher)
    return { usable, allParts, ended: since(asked) }
  } finally {
    await end(launcher)
  }
}

const end = async (launcher: ChildProcess): Promise<void> => {
  if (launcher.exitCode !== null || launcher.signalCode !== null) return
  const ended = once(launcher, 'exit')
  launcher.kill('SIGINT')
  await ended
}

const showsInbox = async (webUrl: string): Promise<boolean> => {
  try {
    const chief = await signIn(webUrl, mailOf.chief)
    return (await chief.get('/inbox')).status === 200
  } catch {
    return false
  }
}
