import { mkdtempSync, chmodSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { seedDemoCity } from '../demo-city/seed.ts'
import { reset } from '../reset.ts'
import { localFolder } from '../paths.ts'
import { seconds, showProgress } from '../progress.ts'
import { readRunning } from '../running.ts'
import { keepSecrets } from '../secrets.ts'
import { startSystem } from '../system.ts'
import { LaunchError } from '../text.ts'
import { narrator, type Narrator } from './narrator.ts'
import { runTour, type TouredSystem } from './run-tour.ts'
import { TourFailure } from './tour.ts'

/** `npm run tour`: one three-year contract, from the request to the end, on the running system or on one of its own. */
const args = process.argv.slice(2)
const ending: (() => Promise<void>)[] = []

process.exitCode = await tourOnce(language())
process.exit()

function language(): 'ja' | 'en' {
  const given =
    args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? args[args.indexOf('--lang') + 1]
  return args.some((arg) => arg.startsWith('--lang')) && given === 'en' ? 'en' : 'ja'
}

async function tourOnce(lang: 'ja' | 'en'): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void clear().then(() => process.exit(130)))
  const tell = narrator(lang)
  const began = performance.now()
  tell.title({ ja: '関所の見学: 三年間の外部委託', en: 'A tour of Sekisho: three years of an outsourcing' })
  try {
    await runTour(await findSystem(tell), tell)
    console.log(
      `\n✓ ${lang === 'ja' ? 'すべて確かめられました' : 'everything held'}  ${seconds(performance.now() - began)}\n`,
    )
    return 0
  } catch (error) {
    const known = error instanceof TourFailure || error instanceof LaunchError
    process.exitCode = 1
    console.error(
      `\n✗ ${known || !(error instanceof Error) ? (error as Error).message : (error.stack ?? error.message)}\n`,
    )
    return 1
  } finally {
    await clear()
  }
}

async function clear(): Promise<void> {
  for (const end of ending.splice(0).toReversed()) await end()
}

async function findSystem(tell: Narrator): Promise<TouredSystem> {
  const running = readRunning()
  if (
    running !== undefined &&
    (await fetch(`${running.webUrl}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    tell.note({ ja: `動いているシステムで: ${running.webUrl}`, en: `on the running system: ${running.webUrl}` })
    return { running, secrets: keepSecrets(join(localFolder, 'secrets.json')) }
  }
  tell.note({
    ja: '動いているシステムがないので、この見学のために起こします',
    en: 'nothing is running, so one is started for this tour',
  })
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-tour-'))
  chmodSync(folder, 0o711)
  ending.push(async () => {
    if (process.exitCode === 1)
      return console.error(`  ${tell.language === 'ja' ? '残した記録' : 'kept for a look'}: ${folder}`)
    await reset(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  const system = await startSystem({
    config: readConfig([], process.env),
    folder,
    progress: showProgress(),
    seed: (url) => seedDemoCity({ url }),
  })
  ending.push(() => system.stop())
  return { running: system.running(), secrets: system.secrets }
}
