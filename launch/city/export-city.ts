import { writeFileSync } from 'node:fs'
import { openRecord } from '../open-record.ts'
import { commandArguments } from './command-arguments.ts'
import { LaunchError, type Text } from '../text.ts'
import type { CityCommand } from './city-command.ts'
import { recordedCity } from './file/recorded-city.ts'
import { writtenCity } from './file/written-city.ts'
import { messageOf } from '../../domain/kernel/message-of.ts'

const help: Text = {
  ja: `npm run city -- export [--out ファイル]
    市の規程集(規程の版、正文の参照、職員、発令、設定、開庁日・閉庁日)を、一つの JSON ファイルに書き出します。
    同じ規程集からは、いつも同じファイルができます。形は docs/city.schema.json、説明は docs/city-file.md にあります。
  --out ファイル    このファイルに書きます(すでにあるファイルは上書きしません)。ないときは画面に出します。`,
  en: `npm run city -- export [--out FILE]
    writes the city's rule book (versions of the guideline, references to the official texts, people, appointments,
    settings, open and closed days) as one JSON file. The same rule book always gives the same file. Its form is
    docs/city.schema.json; docs/city-file.md explains it.
  --out FILE        writes to this file, which must not exist yet; without it, to the screen.`,
}

/** `npm run city -- export`: the whole rule book as one file, in an order that stays. */
export const exportCity: CityCommand = {
  name: 'export',
  gist: { ja: '市の規程集を一つのファイルに書き出す', en: 'writes the city’s rule book as one file' },
  help,
  run: async (args) => {
    const out = outIn(args)
    const { pool, close } = await openRecord('city')
    try {
      const { state } = await recordedCity(pool)
      if (state.stage === 'none')
        throw new LaunchError({
          ja: 'この市の規程集がまだはじまっていません。書き出すものがありません。',
          en: 'This city’s rule book has not been begun yet: there is nothing to export.',
        })
      const written = writtenCity(state)
      if (out === undefined) console.log(written.trimEnd())
      else write(out, written)
      return 0
    } finally {
      await close()
    }
  },
}

const outIn = (args: readonly string[]): string | undefined =>
  commandArguments({ args: [...args], options: { out: { type: 'string' } } }, help).values.out

const write = (path: string, text: string): void => {
  try {
    // It names people and their addresses: for whoever wrote it alone.
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
    console.log(`✓ ${path}`)
  } catch (error) {
    const why = messageOf(error)
    throw new LaunchError({ ja: `書けません: ${why}`, en: `It can’t be written: ${why}` }, { cause: error })
  }
}
