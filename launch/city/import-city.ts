import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Pool } from 'pg'
import { instantFromEpoch } from '../../domain/kernel/instant.ts'
import { openRecord } from '../open-record.ts'
import type { Text } from '../text.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { agrees } from './agrees.ts'
import { nobodyAdministers } from './nobody-administers.ts'
import type { CityCommand } from './city-command.ts'
import { commandArguments, enteringAsked, enteringOptions } from './command-arguments.ts'
import { enterCityFile, type Entered } from './file/enter-city-file.ts'
import { problemsOfRecord } from './file/file-problem.ts'
import { differenceWords } from './file/file-words.ts'
import { readCityFile, type ReadCityFile } from './file/read-city-file.ts'
import { recordedCity } from './file/recorded-city.ts'
import { rehearse, type Rehearsal } from './file/rehearse.ts'
import { toldDifference, toldProblems, toldWarnings } from './file/told-difference.ts'
import { readTextFile, type TextFile } from './text-file.ts'
import type { Lang } from './told-words.ts'

const help: Text = {
  ja: `npm run city -- import ファイル
    市のファイル(docs/city-file.md)を読み、記録との違いを示し、確かめてから記録します。まだ何もない記録には、その市を設けます。
    誤りは行と欄を挙げてすべて示し、一つでもあれば何も記録しません。途中で止まったら、もう一度行えば続きから記録します。
    ファイルにないものは、そのまま残ります。終えるものには最後の日を書きます。
  --dry-run         違いを示すだけで、何も記録しません。
  --reason 理由     理由の欄のないもの(メールアドレスの変更など)の理由。
  --yes             たずねずに記録します。
  --lang en         英語で示します。`,
  en: `npm run city -- import FILE
    reads a city's file (docs/city-file.md), shows how it differs from the record, and asks before it records. An empty
    record is founded by it. What is wrong is told by line and field, all at once, and then nothing is recorded. After
    an interruption do it again: it goes on where it stopped. What the file leaves out stays; what ends has a last day.
  --dry-run         shows the difference and records nothing.
  --reason TEXT     why, for what has no reason of its own in the file (another mail address …).
  --yes             records without asking.
  --lang en         tells it in English.`,
}

/** `npm run city -- import FILE`: the record comes to say what a city's file says, by the acts that it needs. */
export const importCity: CityCommand = {
  name: 'import',
  gist: { ja: '市のファイルを読み込む', en: 'enters a city’s file' },
  help,
  run: async (args) => {
    const asked = argumentsIn(args)
    const read = readAsked(asked)
    if (read === null) return 1
    const { pool, close } = await openRecord('city')
    try {
      return await enter(pool, read, asked)
    } finally {
      await close()
    }
  },
}

/**
 * The same for whoever has the record open already: tells the difference, records it without asking, and gives the exit
 * code.
 */
export const enterWithoutAsking = async (pool: Pool, file: string, lang: Lang): Promise<number> => {
  const asked = { ...argumentsIn([file]), yes: true, lang }
  const read = readAsked(asked)
  return read === null ? 1 : enter(pool, read, asked)
}

/** Reads the file and says which it is; null, and told, where it is none of a city. */
const readAsked = (asked: Asked): Read | null => {
  const source = readTextFile(asked.file)
  const read = readCityFile(source.text)
  console.log(differenceWords[asked.lang].file(source.name, source.sha256))
  if (read.ok) return read
  wrong(asked, read.problems)
  return null
}

type Asked = ReturnType<typeof argumentsIn>
type Read = Extract<ReadCityFile, { readonly ok: true }>

const enter = async (pool: Pool, { file, lineOf }: Read, asked: Asked): Promise<number> => {
  const words = differenceWords[asked.lang]
  const beside = filesBeside(asked.file)
  const rehearsed = async (): Promise<Rehearsal> => {
    const now = instantFromEpoch(Date.now())
    return rehearse(file, await recordedCity(pool), { now, lineOf, reason: asked.reason, beside })
  }
  const rehearsal = await rehearsed()
  if (rehearsal.problems.length > 0) return wrong(asked, rehearsal.problems)
  if (rehearsal.warnings.length > 0) console.log(`${toldWarnings(asked.file, rehearsal.warnings).join('\n')}\n`)
  const { length } = rehearsal.differences
  console.log(length === 0 ? `✓ ${words.nothing}` : toldDifference(rehearsal, asked.lang).join('\n'))
  if (asked.dryRun) console.log(`\n${words.dryRun}`)
  if (asked.dryRun) return 0
  if (length === 0) {
    await sayWhoIsMissing(pool, asked.lang)
    return 0
  }
  if (!asked.yes && !(await agrees(words.ask(length)))) {
    console.log(words.left)
    return 1
  }
  const onAgain = () => console.log(words.again)
  const entered = await enterCityFile({ pool, rehearsed: rehearsal, again: rehearsed, onAgain })
  if (entered.kind !== 'done') return stopped(asked, entered, lineOf)
  console.log(`\n✓ ${words.done(entered.acts, (await recordedCity(pool)).version)}`)
  await sayWhoIsMissing(pool, asked.lang)
  return 0
}

/** A city that nobody can sign in to administer stands still: said at once, with what to do. */
const sayWhoIsMissing = async (pool: Pool, lang: Lang): Promise<void> => {
  const { state, version } = await recordedCity(pool)
  const addresses = nobodyAdministers(state, version, wallDay())
  if (addresses !== null) console.log(`\n! ${differenceWords[lang].nobodyAdministers(addresses)}`)
}

const wrong = ({ file, lang }: Asked, problems: Rehearsal['problems']): number => {
  console.error(toldProblems(file, problems).join('\n'))
  console.error(`\n${differenceWords[lang].problems(problems.length)}`)
  return 1
}

const stopped = (
  { file, lang }: Asked,
  entered: Exclude<Entered, { kind: 'done' }>,
  lineOf: Read['lineOf'],
): number => {
  const problems =
    entered.kind === 'refused'
      ? entered.rehearsal.problems
      : problemsOfRecord({ lineOf }, entered.difference.path, entered.refusal)
  console.error(toldProblems(file, problems).join('\n'))
  console.error(`\n${differenceWords[lang].stopped(entered.acts)}`)
  return 1
}

/** The files that lie in the same folder, each by its bare name. */
const filesBeside =
  (file: string) =>
  (name: string): TextFile | null => {
    const path = join(dirname(file), basename(name))
    return existsSync(path) ? readTextFile(path) : null
  }

const argumentsIn = (args: readonly string[]) => {
  const options = { ...enteringOptions, reason: { type: 'string', default: 'npm run city -- import' } } as const
  const given = commandArguments({ args: [...args], allowPositionals: true, options }, help)
  return { ...enteringAsked(given, help), reason: given.values.reason }
}
