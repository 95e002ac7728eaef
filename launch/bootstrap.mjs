// The way in for `npm start`, `npm test` and the others, on a machine where nothing is installed yet: plain JavaScript
// for Node 20, without any package. Installs what the lock file names, then goes on under the Node 24 that came with
// it.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const oldestNode = 20
const oldestOwnNode = 24
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * What each command runs, and what `--help` says of it; null where the command says it itself.
 * @type {Record<string, { script: string, flags?: string[], help: [string, string] | null }>}
 */
const commands = {
  start: {
    script: 'launch/start.ts',
    help: [
      `npm start            システム全体をこの端末で動かします(Postgres、Temporal、メール受信箱、ワーカー、画面)。
npm start -- --reset  保存されたデータをすべて消してから始めます。
npm start -- --no-demo  見本の市を入れずに始めます。
npm start -- --empty  同じく始め、最初の管理者のリンクを表示します(自分の市を一から設けるとき)。
終了は Ctrl-C。データは .sekisho/ に残ります。環境変数は docs/configuration.md。`,
      `npm start            runs the whole system on this machine (Postgres, Temporal, mail inbox, worker, web).
npm start -- --reset  clears all kept data first.
npm start -- --no-demo  starts without the demo city.
npm start -- --empty  the same, and prints the first administrator's link: to set up a city of your own.
Ctrl-C ends it. Data stays in .sekisho/. Environment variables: docs/configuration.md.`,
    ],
  },
  test: {
    script: 'launch/test.ts',
    help: [
      `npm test                  型・書き方の検査とすべてのテストを行い、最後の行に合計を出します。
npm test -- unit int       段階を選びます(check、unit、int、e2e)。`,
      `npm test                  runs the checks and all tests; the last line gives the sum.
npm test -- unit int       chooses stages (check, unit, int, e2e).`,
    ],
  },
  check: {
    script: 'launch/check.ts',
    help: [
      'npm run check  型、書き方、使われないコード、構造の数値を検査します。',
      'npm run check  checks types, style, dead code and the figures of the structure.',
    ],
  },
  tour: { script: 'launch/tour/main.ts', help: null },
  verify: { script: 'launch/verify.ts', help: null },
  rebuild: { script: 'launch/rebuild.ts', help: null },
  export: { script: 'launch/export-events.ts', help: null },
  wake: { script: 'launch/wake.ts', help: null },
  letters: { script: 'launch/letters.ts', help: null },
  city: { script: 'launch/city/main.ts', help: null },
  chaos: {
    script: 'chaos/main.ts',
    help: [
      `npm run chaos -- --minutes 10   二つずつの api と worker、Postgres、Temporal、メールサーバーを次々に壊しながら業務を続け、
何も失われず、二重にならず、すべて戻ることを確かめます。--cases 300(同時の案件)、--only 語(壊し方を選ぶ)。`,
      `npm run chaos -- --minutes 10   breaks two apis, two workers, Postgres, Temporal and the mail server one after the other under
people at work, and checks that nothing is lost or doubled and all comes back. --cases 300 (at once), --only WORD (chooses faults).`,
    ],
  },
  bundle: {
    script: 'launch/offline-bundle.ts',
    help: [
      `npm run bundle -- [フォルダー]  外とつながらない機械で動かすための一式(コード、Node.js、部品、手続)を一つの書庫にし、
検査合計と部品の一覧(SBOM)を添えます。--installed: 部品をここの node_modules から取ります(ネットワーク不要)。`,
      `npm run bundle -- [FOLDER]     one archive with all that a machine without a network needs (code, Node.js, packages,
workflows), with checksums and the list of its parts (SBOM). --installed takes the packages from this node_modules (no network).`,
    ],
  },
  'correct-anchor': { script: 'launch/correct-anchor.ts', help: null },
  backup: { script: 'launch/backup.ts', help: null },
  restore: { script: 'launch/restore.ts', help: null },
  upgrade: { script: 'launch/upgrade.ts', help: null },
  fuzz: {
    script: 'launch/fuzz.ts',
    help: [
      `npm run fuzz                              でたらめな要求を2万回送り、失敗・遅れ・メモリーを確かめます。
npm run fuzz -- --requests 5000 --seed 7  回数と、並びを決める数を選びます。--delay 50(応答を止めてよいミリ秒)。`,
      `npm run fuzz                              sends 20,000 strange requests and looks for failures, delays and memory.
npm run fuzz -- --requests 5000 --seed 7  chooses how many, and the number that decides which. --delay 50 (milliseconds for which
                                          the event loop may be held up).`,
    ],
  },
  bench: {
    script: 'bench/main.ts',
    help: [
      `npm run bench                 速さを、同じ機械での下限と比べて測ります(約45分)。結果は bench/results/latest.json。
npm run bench -- --only NAME  選んで測ります(カンマ区切り。record、http、next-task、practice、letters、letters-per-second、morning、nights、pages、page-cost、lists、registers、catch-up、start、worker-memory、cities、または値の名前)。
npm run bench -- --events 1000000  夜の仕事(nights)を、この数の出来事の記録で測ります(ふだんは 250000。百万件に約 2 GB と数分)。
npm run bench -- --temporal 127.0.0.1:7233  その場で起動するものの代わりに、すでに動いている Temporal で測ります(名前空間 default。結果は残しません)。
npm run bench -- --quick      動くことだけを短く確かめます。結果は残しません。`,
      `npm run bench                 measures speed against the floor of the same machine (three quarters of an hour). Results: bench/results/latest.json.
npm run bench -- --only NAME  measures some (comma-separated: record, http, next-task, practice, letters, letters-per-second, morning, nights, pages, page-cost, lists, registers, catch-up, start, worker-memory, cities, or a figure's name).
npm run bench -- --events 1000000  measures the works of a night (nights) on a record of so many events (250000 unless said; a million takes
                              some 2 GB of disk and some minutes).
npm run bench -- --temporal 127.0.0.1:7233  measures on a Temporal that runs already, such as one on Postgres, instead of starting
                              one (namespace default); its results are not kept.
npm run bench -- --quick      shows shortly that everything works; its results are not kept.`,
    ],
  },
  mutate: {
    script: 'test/mutation/main.ts',
    help: [
      `npm run mutate                    法(domain/)を一か所ずつ書き換え、法の単体テストが気づくかを調べます(200 件で数分)。
npm run mutate -- --sample 50     調べる件数。
npm run mutate -- --seed 7        種。同じ種なら同じ件数から同じ変異を選びます(既定 1)。
npm run mutate -- --only domain/council   その場所だけを調べます。
npm run mutate -- --processes 1   同時に動かすテストの数。
npm run mutate -- --rules         要綱の規則を一つずつ法から外し、対応表(docs/traceability.md)の挙げる試験が落ちるかを調べます(十数分)。規則名を続ければ、それだけを。
気づかれなかった変異を一件ずつ示します。98 % に届かなければ 1 で終わります。docs/decisions/mutants-of-the-law.md。`,
      `npm run mutate                    changes the law (domain/) in one place at a time and shows whether its unit tests notice (200 in minutes).
npm run mutate -- --sample 50     how many changes.
npm run mutate -- --seed 7        the seed; the same one chooses the same changes (1 where none is given).
npm run mutate -- --only domain/council   changes this part only.
npm run mutate -- --processes 1   how many tests run side by side.
npm run mutate -- --rules         takes each rule of the guideline out of the law, and looks whether a test that traceability names fails (a quarter of an hour);
                                  with names of rules, those alone.
Lists every change that no test noticed. Ends with 1 where fewer than 98 % were. docs/decisions/mutants-of-the-law.md.`,
    ],
  },
}

/** @param {string} ja @param {string} en @returns {never} */
function giveUp(ja, en) {
  process.stderr.write(`\n✗ ${ja}\n  ${en}\n`)
  process.exit(1)
}

const [name = 'start', ...rest] = process.argv.slice(2)
const command = commands[name]
if (command === undefined)
  giveUp(`知らないコマンドです: ${name}`, `unknown command: ${name} (${Object.keys(commands).join(', ')})`)
if (command.help !== null && (rest.includes('--help') || rest.includes('-h'))) {
  process.stdout.write(`${command.help.join('\n\n')}\n`)
  process.exit(0)
}
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  giveUp(
    `Node.js ${oldestNode} 以上が必要です(今は ${process.versions.node})。https://nodejs.org/`,
    `Node.js ${oldestNode} or later is needed (this is ${process.versions.node}).`,
  )
}
// An image or an offline bundle holds what the product needs, and has nowhere to get anything from.
if (process.env['NODE_ENV'] !== 'production' && !isInstalled()) await install()
await run(findNode(), [...(command.flags ?? []), join(folder, command.script), ...rest])

/** Whether node_modules holds what the lock file names: npm's own record of what it installed says so. */
function isInstalled() {
  try {
    const wanted = readLock('package-lock.json')
    const present = readLock('node_modules/.package-lock.json')
    const has = (/** @type {string} */ path) =>
      present[path] === undefined ? wanted[path]?.optional === true : present[path].version === wanted[path]?.version
    const left = (/** @type {string} */ path) => wanted[path] === undefined && present[path]?.extraneous !== true
    return Object.keys(wanted).every((path) => path === '' || has(path)) && !Object.keys(present).some(left)
  } catch {
    return false
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, extraneous?: boolean }>}
 */
function readLock(file) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')).packages
}

async function install() {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / 1000)
  process.stdout.write(
    '部品を入れています(初回のみ、1.1 GB、30秒から数分) / ' +
      'installing packages (once, 1.1 GB, half a minute to some minutes): npm ci\n',
  )
  const ticking = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r  … ${seconds()} s`), 1_000)
    : setInterval(() => process.stdout.write(`  … ${seconds()} s\n`), 15_000)
  const { code, said } = await npmCi()
  clearInterval(ticking)
  if (code !== 0) {
    process.stderr.write(`\n${said.trimEnd()}\n`)
    giveUp(
      '部品を入れられませんでした。上の npm の説明を見て、パッケージ登録所に届くかを確かめてください。',
      'The packages could not be installed. See what npm says above, and whether the package registry is reachable.',
    )
  }
  process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}✓ 部品 / packages  ${seconds()} s\n`)
}

/** @returns {Promise<{ code: number | null, said: string }>} */
function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error']
  // Under `npm start` npm tells which npm it is; else the one on PATH.
  const npm = process.env['npm_execpath']
  const [file, before] = npm?.endsWith('.js') && existsSync(npm) ? [process.execPath, [npm]] : ['npm', []]
  return new Promise((done) => {
    const child = spawn(file, [...before, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const signal of signals) {
      process.once(signal, () => {
        child.kill(signal)
        process.exit(1)
      })
    }
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.once('error', () =>
      giveUp(
        'npm が見つかりません。Node.js に付属の npm を入れてください。',
        'npm was not found. Install the npm that comes with Node.js.',
      ),
    )
    child.once('close', (code) => {
      for (const signal of signals) process.removeAllListeners(signal)
      done({ code, said })
    })
  })
}

/** The Node that came as a package; else the one that runs this, if it is new enough. */
function findNode() {
  const own = join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= oldestOwnNode) return process.execPath
  return giveUp(
    `Node.js ${oldestOwnNode} の部品がありません。「npm rebuild node」を行うか、Node.js ${oldestOwnNode} を入れてください。`,
    `The packaged Node.js ${oldestOwnNode} is missing. Run "npm rebuild node", or install Node.js ${oldestOwnNode}.`,
  )
}

/**
 * Where Node keeps what it compiled, beside what else can be made again at any time (`cacheFolder` in paths.ts): api and
 * worker start with half of the work. An image has nowhere to keep it.
 * @returns {Record<string, string>}
 */
function compiledOnce() {
  if (process.env['NODE_ENV'] === 'production') return {}
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return { NODE_COMPILE_CACHE: join(cache, 'sekisho', 'compiled') }
}

/** @param {string} node @param {string[]} args */
async function run(node, args) {
  const path = [join(folder, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter)
  // The channel ends with this process, so that the child learns of our end even when we are killed.
  const child = spawn(node, args, {
    cwd: folder,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...compiledOnce(), ...process.env, PATH: path },
  })
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1_000).unref()
  child.once('error', (error) => giveUp(`始められません: ${error.message}`, `can't start: ${error.message}`))
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}
