import { join, relative } from 'node:path'
import { readConfig } from './config.ts'
import { seedDemoCity, type DemoCity } from './demo-city/seed.ts'
import { prepareOwnCity } from './own-city.ts'
import { removePidFile, runningFrom, writePidFile } from './parts/pid-file.ts'
import { localFolder } from './paths.ts'
import { pad, seconds, showProgress } from './progress.ts'
import { reset } from './reset.ts'
import { readRunning, removeRunning, writeRunning, type Running } from './running.ts'
import { startSystem, type System } from './system.ts'
import { standBackForNobody } from './processes.ts'
import { LaunchError, type Text } from './text.ts'

/** `npm start`: the whole system on this machine, until Ctrl-C. */
const progress = showProgress()
const launcherFile = join(localFolder, 'launcher.pid')
let system: System | undefined
let ending: Promise<void> | undefined

process.on('uncaughtException', (error) => void fail(error))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
// The bootstrap's end, even by SIGKILL, closes the channel to it.
process.on('disconnect', () => void end(0))
process.channel?.unref()

await begin().catch(fail)

async function begin(): Promise<void> {
  const began = performance.now()
  const config = readConfig(process.argv.slice(2), process.env)
  standBackForNobody()
  refuseSecond()
  writePidFile(launcherFile, process.pid)
  console.log('\n  関所 / Sekisho\n')
  if (config.reset) await progress.step({ ja: '保存データの消去', en: 'clearing kept data' }, () => reset(localFolder))
  const started = await startSystem({
    config,
    folder: localFolder,
    progress,
    ...(config.demo ? { seed: (url: string) => buildDemoCity(url) } : {}),
    onChange: () => system !== undefined && writeRunning(system.running()),
  })
  system = started
  if (ending !== undefined) return started.stop()
  writeRunning(started.running())
  showAddresses(started.running(), performance.now() - began)
  if (started.demo !== null) showAccounts(started.demo)
  if (config.empty) await showFirstLink(started.running())
  console.log('  終了は Ctrl-C / Ctrl-C to stop\n')
}

/** A busy machine may run into a time limit; what is there already is found, so trying again goes on from there. */
async function buildDemoCity(url: string, triesLeft = 3): Promise<DemoCity | null> {
  try {
    return await seedDemoCity({ url })
  } catch (error) {
    if (triesLeft === 0) throw error
    return buildDemoCity(url, triesLeft - 1)
  }
}

function refuseSecond(): void {
  if (runningFrom(launcherFile) === undefined) return
  const where = readRunning()?.webUrl ?? ''
  throw new LaunchError({
    ja: `このフォルダーではすでに動いています ${where}。先にそちらを Ctrl-C で終えてください。`,
    en: `Already running from this folder ${where}. End that one first with Ctrl-C.`,
  })
}

function showAddresses({ webUrl, mailUrl, temporalUiUrl }: Running, took: number): void {
  const line = (text: Text, value: string) => console.log(`  ${pad(`${text.ja} / ${text.en}`, 30)} ${value}`)
  console.log(`\n  使えます / ready  ${seconds(took)}\n`)
  line({ ja: '画面', en: 'web' }, webUrl)
  if (mailUrl !== undefined) line({ ja: 'メール受信箱', en: 'mail inbox' }, mailUrl)
  if (temporalUiUrl !== undefined) line({ ja: 'Temporal', en: 'Temporal UI' }, temporalUiUrl)
  line({ ja: 'ログ', en: 'logs' }, relative(process.cwd(), join(localFolder, 'logs')))
  console.log('')
}

async function showFirstLink({ databaseUrl, webUrl }: Running): Promise<void> {
  const link = await prepareOwnCity(databaseUrl)
  if (link === null) return
  console.log('  最初の管理者のリンク（一度だけ使えます） / link of the first administrator (works once)\n')
  console.log(`    ${webUrl}${link}\n`)
}

function showAccounts({ accounts, password, isOlder }: DemoCity): void {
  if (isOlder)
    progress.note({
      ja: '見本の市は前の版が作ったままです。今の版の見本は npm start -- --reset で作り直せます',
      en: 'the demo city is as an older release has built it; npm start -- --reset builds today’s',
    })
  console.log(`  見本の市のログイン / demo sign-ins   パスワード / password: ${password}\n`)
  for (const { name, mail, posts } of accounts) {
    console.log(`    ${pad(mail, 32)} ${pad(name, 16)} ${posts.map((post) => `${post.ja} / ${post.en}`).join('、')}`)
  }
  console.log('')
}

function end(code: number): Promise<void> {
  ending ??= finish(code)
  return ending
}

async function finish(code: number): Promise<void> {
  process.exitCode = code
  const started = system
  if (started !== undefined) {
    console.log('')
    await progress.step({ ja: '終了', en: 'stopping' }, () => started.stop())
  }
  // What is half started is ended by the watchdog as soon as we are gone; another launcher's notes are not ours to
  // take.
  if (runningFrom(launcherFile) === process.pid) {
    removeRunning()
    removePidFile(launcherFile)
  }
  process.exit()
}

async function fail(error: unknown): Promise<void> {
  const message =
    error instanceof LaunchError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
  console.error(`\n✗ 始められませんでした / could not start\n\n${message}\n`)
  await end(1)
}
