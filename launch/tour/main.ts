import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { seconds } from '../progress.ts'
import { LaunchError, type Text } from '../text.ts'
import { narrator, type Narrator } from './narrator.ts'
import { runTour } from './run-tour.ts'
import { TourFailure } from './tour.ts'
import { ownSystem, runningSystem, type Ending } from './toured-system.ts'

/** `npm run tour`: one three-year contract, from the request to the end, on the running system or on one of its own. */
const help: Text = {
  ja: `npm run tour [-- --city ファイル] [--lang en]
  三年間の外部委託を、起案から終結まで、その市の規程の手順、条項、職と言葉のとおりに行い、約束したことを確かめます。
  動いているシステム(npm start)があれば、その見本の市で。なければ、この見学のために起こします。
  --city ファイル   市のファイル(docs/city-file.md)の市で行います。その市だけの空の記録を起こし、ファイルを読み込み、
                    人々を招待します。動いているシステムには触れません。例: test/cities/ の自治体。
  --lang en         英語で話します。`,
  en: `npm run tour [-- --city FILE] [--lang en]
  Takes three years of an outsourcing from the request to the end, by the steps, articles, posts and words of the city's
  own guideline, and checks what is promised. On the demo city of the running system (npm start), else on one of its
  own.
  --city FILE       the same in the city of a file (docs/city-file.md): an empty record of its own is started, the file
                    imported, its people invited. A running system isn't touched. Try those in test/cities/.
  --lang en         tells it in English.`,
}

const ending: Ending[] = []
process.exitCode = await answer()
process.exit()

async function answer(): Promise<number> {
  const asked = readArguments()
  if (asked === null || asked.help) {
    console.log(`${help.ja}\n\n${help.en}`)
    return asked === null ? 2 : 0
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void clear(false).then(() => process.exit(130)))
  const tell = narrator(asked.lang)
  const began = performance.now()
  tell.title({ ja: '関所の見学: 三年間の外部委託', en: 'A tour of Sekisho: three years of an outsourcing' })
  const failed = await tourOnce(asked.city, tell)
  if (failed === null) {
    const held = { ja: 'すべて確かめられました', en: 'everything held' }
    console.log(`\n✓ ${held[asked.lang]}  ${seconds(performance.now() - began)}\n`)
  } else console.error(`\n✗ ${failed}\n`)
  await clear(failed !== null)
  return failed === null ? 0 : 1
}

/** Null where all held, else what didn't. */
async function tourOnce(city: string | null, tell: Narrator): Promise<string | null> {
  try {
    if (city !== null && !existsSync(city))
      throw new LaunchError({ ja: `ファイルがありません: ${city}`, en: `There is no such file: ${city}` })
    const own = () => ownSystem(city, tell, (end) => ending.push(end))
    await runTour(city === null ? ((await runningSystem(tell)) ?? (await own())) : await own(), tell)
    return null
  } catch (error) {
    if (error instanceof TourFailure || error instanceof LaunchError || !(error instanceof Error))
      return (error as Error).message
    return error.stack ?? error.message
  }
}

async function clear(failed: boolean): Promise<void> {
  for (const end of ending.splice(0).toReversed()) await end(failed)
}

function readArguments() {
  try {
    const { values } = parseArgs({
      args: process.argv.slice(2),
      options: {
        city: { type: 'string' },
        lang: { type: 'string', default: 'ja' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const lang: 'ja' | 'en' = values.lang === 'en' ? 'en' : 'ja'
    return { city: values.city === undefined ? null : resolve(values.city), lang, help: values.help }
  } catch {
    return null
  }
}
