import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../db/connection/connect.ts'
import { readConfig } from '../config.ts'
import { enterWithoutAsking } from '../city/import-city.ts'
import { demoPassword } from '../demo-city/people.ts'
import { seedDemoCity, type DemoCity } from '../demo-city/seed.ts'
import { localFolder } from '../paths.ts'
import { showProgress } from '../progress.ts'
import { reset } from '../reset.ts'
import { readRunning } from '../running.ts'
import { keepSecrets } from '../secrets.ts'
import { standBackForNobody } from '../processes.ts'
import { startSystem, type System } from '../system.ts'
import { LaunchError } from '../text.ts'
import { admitByLink } from './admit-by-link.ts'
import type { Narrator } from './narrator.ts'
import type { TouredSystem } from './run-tour.ts'

/** What ends what was started for the tour; it runs backwards. Told whether the tour failed. */
export type Ending = (failed: boolean) => Promise<void>

/** The running system with the demo city; null where nothing runs. */
export const runningSystem = async (tell: Narrator): Promise<TouredSystem | null> => {
  const running = readRunning()
  const ready =
    running !== undefined &&
    (await fetch(`${running.webUrl}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    ))
  if (!ready) return null
  tell.note({ ja: `動いているシステムで: ${running.webUrl}`, en: `on the running system: ${running.webUrl}` })
  return { running, secrets: keepSecrets(join(localFolder, 'secrets.json')), admit: demoSignIn }
}

/** A system of the tour's own, with the demo city or with the city of a file; it is taken away afterwards. */
export const ownSystem = async (
  city: string | null,
  tell: Narrator,
  onEnd: (end: Ending) => void,
): Promise<TouredSystem> => {
  tell.note(
    city === null
      ? { ja: '動いているシステムがないので、この見学のために起こします', en: 'nothing is running, so one is started' }
      : {
          ja: 'この市だけの記録を、この見学のために起こします',
          en: 'a record of this city’s own is started for the tour',
        },
  )
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-tour-'))
  chmodSync(folder, 0o711)
  onEnd(async (failed) => {
    if (failed) return console.error(`  ${tell.language === 'ja' ? '残した記録' : 'kept for a look'}: ${folder}`)
    await reset(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  standBackForNobody()
  const system = await startSystem({
    config: readConfig([], process.env),
    folder,
    progress: showProgress(),
    ...(city === null
      ? { seed: (url: string) => seedDemoCity({ url }) }
      : { seed: (url: string) => enterCity(url, city, tell), seedName: { ja: '市のファイル', en: 'the city’s file' } }),
  })
  onEnd(() => system.stop())
  return touredBy(system, city === null ? demoSignIn : admitByLink(system.running()))
}

const touredBy = (system: System, admit: TouredSystem['admit']): TouredSystem => ({
  running: system.running(),
  secrets: system.secrets,
  admit,
})

const demoSignIn = () => Promise.resolve(demoPassword)

/** Founds the city in the empty record by its file, as `npm run city -- import` does. */
const enterCity = async (url: string, file: string, tell: Narrator): Promise<DemoCity | null> => {
  const { pool, close } = connect({ url, max: 2, name: 'sekisho-tour-city' })
  try {
    const { rowCount } = await pool.query('select 1 from events limit 1')
    if (rowCount !== 0) throw new LaunchError(notEmpty)
    if ((await enterWithoutAsking(pool, file, tell.language)) !== 0) throw new LaunchError(notEntered)
    return null
  } finally {
    await close()
  }
}

const notEmpty = {
  ja: 'この記録は空ではありません。見学は、空の記録でだけ市のファイルを読み込みます。',
  en: 'This record isn’t empty. The tour enters a city’s file into an empty one only.',
}
const notEntered = {
  ja: '市のファイルを読み込めなかったので、見学はしません。',
  en: 'The city’s file could not be entered, so there is no tour.',
}
