import { textReadEn } from '../../web/city/words/text-read.en.ts'
import { textReadJa } from '../../web/city/words/text-read.ja.ts'
import type { TextReadWords } from '../../web/city/text-read-wording.ts'

/** In which language the command tells. */
export type Lang = 'ja' | 'en'

interface ToldWords extends TextReadWords {
  readonly file: (file: { readonly name: string; readonly encoding: string; readonly sha256: string }) => string
  readonly dryRun: string
  readonly ask: (day: string) => string
  readonly left: string
  readonly recorded: (day: string) => string
  readonly known: (day: string) => string
}

/** What `npm run city -- import-text` says, in both languages. */
export const toldWords: { readonly [lang in Lang]: ToldWords } = {
  ja: {
    ...textReadJa,
    file: ({ name, encoding, sha256 }) => `${name}（${encoding}、SHA-256 ${sha256}）`,
    dryRun: '確認だけを行いました。何も記録していません。',
    ask: (day) => `${day}から施行の正文として記録しますか。「はい」と入力してください: `,
    left: '記録しませんでした。',
    recorded: (day) => `${day}から施行の正文として記録しました`,
    known: (day) => `${day}から施行の正文として、同じファイルがすでに記録されています。何も変えていません`,
  },
  en: {
    ...textReadEn,
    file: ({ name, encoding, sha256 }) => `${name} (${encoding}, SHA-256 ${sha256})`,
    dryRun: 'A look only: nothing was recorded.',
    ask: (day) => `Record this as the official text in force from ${day}? Type "yes": `,
    left: 'Nothing was recorded.',
    recorded: (day) => `Recorded as the official text in force from ${day}`,
    known: (day) => `The same file is recorded already as the official text in force from ${day}; nothing was changed`,
  },
}
