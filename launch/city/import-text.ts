import { daysOfForceIn } from '../../domain/guideline/text/counted-text.ts'
import { charactersKept } from '../../domain/guideline/text/is-whole.ts'
import { readGuidelineText } from '../../domain/guideline/text/read-guideline-text.ts'
import { wareki } from '../../domain/kernel/era.ts'
import { parsePlainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { LaunchError, type Text } from '../text.ts'
import { agrees } from './agrees.ts'
import type { CityCommand } from './city-command.ts'
import { commandArguments, enteringAsked, enteringOptions } from './command-arguments.ts'
import { readTextFile, type TextFile } from './text-file.ts'
import { toldNotes, toldText } from './told-text.ts'
import { toldWords, type Lang } from './told-words.ts'

const help: Text = {
  ja: `npm run city -- import-text ファイル --in-force 2023-04-01
    規程の正文をファイルから読み、読み取った章・条・項・号・表・附則の日と、読み取れなかった行を示し、
    確かめてから記録します。ファイルは文字だけのもの(UTF-8、UTF-16、Shift_JIS、EUC-JP)か HTML。
  --in-force 日付   この版の施行日。その日からの行為に、この正文が示されます。
  --dry-run         読み取った内容を示すだけで、何も記録しません。
  --reason 理由     誰がいつ決めたか、決裁の番号など。履歴に残ります。
  --yes             たずねずに記録します。
  --lang en         英語で示します。`,
  en: `npm run city -- import-text FILE --in-force 2023-04-01
    reads the guideline's official text from a file, shows the chapters, articles, paragraphs, items, tables and days
    that it understood and the lines that it did not, and asks before it records. The file is plain text (UTF-8,
    UTF-16, Shift_JIS, EUC-JP) or HTML.
  --in-force DAY    the day from which this version is in force; from then on acts show it.
  --dry-run         shows what was understood and records nothing.
  --reason TEXT     who decided it and when, the number of the decision; it stays in the history.
  --yes             records without asking.
  --lang en         tells it in English.`,
}

/** `npm run city -- import-text FILE`: the official text comes in, once a person has seen what was understood of it. */
export const importText: CityCommand = {
  name: 'import-text',
  gist: { ja: '規程の正文をファイルから読み込む', en: 'reads the guideline’s official text from a file' },
  help,
  run: async (args) => {
    const asked = argumentsIn(args)
    const file = readTextFile(asked.file)
    const words = toldWords[asked.lang]
    const { text, notUnderstood } = readGuidelineText(file.text)
    const kept = charactersKept(file.text, text)
    const days = daysOfForceIn(text)
    const told = [
      words.file(file),
      ...toldText(text, asked.lang),
      ...(kept === null ? [] : [`✓ ${words.kept(kept)}`]),
      ...toldNotes(notUnderstood, file.text, asked.lang),
      ...(asked.inForce === null || days.includes(asked.inForce)
        ? []
        : [`! ${words.otherDay(asked.inForce, days.join(', '))}`]),
    ]
    console.log(told.join('\n'))
    if (kept === null) {
      console.error(`✗ ${words.lost}`)
      return 1
    }
    if (asked.dryRun) {
      console.log(`\n${words.dryRun}`)
      return 0
    }
    return record(file, asked, days.at(-1) ?? null)
  },
}

interface Asked {
  readonly file: string
  readonly inForce: PlainDate | null
  readonly dryRun: boolean
  readonly yes: boolean
  readonly reason: string
  readonly lang: Lang
}

const argumentsIn = (args: readonly string[]): Asked => {
  const options = {
    ...enteringOptions,
    'in-force': { type: 'string' },
    reason: { type: 'string', default: 'npm run city -- import-text' },
  } as const
  const given = commandArguments({ args: [...args], allowPositionals: true, options }, help)
  const { 'in-force': day, reason } = given.values
  const inForce = day === undefined ? null : parsePlainDate(day)
  if (day !== undefined && inForce === null)
    throw new LaunchError({
      ja: `--in-force は 2023-04-01 の形の日付です: ${day}`,
      en: `--in-force takes a day such as 2023-04-01: ${day}`,
    })
  return { ...enteringAsked(given, help), inForce, reason }
}

const record = async (file: TextFile, { inForce, yes, reason, lang }: Asked, last: string | null): Promise<number> => {
  const words = toldWords[lang]
  if (inForce === null)
    throw new LaunchError({
      ja: `記録するには --in-force で施行日を指定してください${last === null ? '' : `(附則の最後の日は ${last})`}。`,
      en:
        'To record it, give the day from which it is in force by ' +
        `--in-force${last === null ? '' : ` (the last day that it names is ${last})`}.`,
    })
  const day = lang === 'ja' ? wareki(inForce) : inForce
  if (!yes && !(await agrees(words.ask(day)))) {
    console.log(words.left)
    return 1
  }
  // The record's drivers take their time to load: whoever only looks needs none of them.
  const { recordGuidelineText } = await import('./record-guideline-text.ts')
  const outcome = await recordGuidelineText({ file, inForce, reason })
  console.log(`✓ ${words[outcome](day)}`)
  return 0
}
