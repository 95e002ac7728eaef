import type { Text } from '../../text.ts'
import type { Lang } from '../told-words.ts'
import type { DifferenceKind, Wanted } from './section.ts'

/** What `npm run city -- export` and `import` say, in both languages. */
export const fileWords = {
  twice: { ja: '同じものが前にもあります', en: 'the same is there before' },
  /** That the file bears another name than the record: it may be another municipality's. */
  anotherCity: (recorded: Text, file: Text): Text => ({
    ja: `記録は「${recorded.ja}」、ファイルは「${file.ja}」のものです。名称が変わったのでなければ、別の自治体のファイルです。記録しないでください。`,
    en:
      `The record is of ${recorded.en}, the file of ${file.en}. Unless the city was renamed, it is another ` +
      'municipality’s file: don’t record it.',
  }),
  impossible: {
    'text-missing': {
      ja: '正文が見つかりません。市のファイルと同じところに置くか、text に書いてください。',
      en: 'The text isn’t there. Put its file beside the city’s file, or write it as text.',
    },
    'text-differs': {
      ja: 'となりにあるファイルの SHA-256 が、ここに書かれたものと違います。',
      en: 'The file beside the city’s file has another SHA-256 than what is written here.',
    },
    'not-taken-back': {
      ja: '最後の日はすでに記録されており、なかったことにはできません。',
      en: 'A last day is recorded already and can’t be taken back.',
    },
  } satisfies { readonly [why in Extract<Wanted, { readonly kind: 'impossible' }>['why']]: Text },
} as const

interface DifferenceWords {
  readonly sections: Readonly<Record<string, string>>
  readonly kinds: { readonly [kind in DifferenceKind]: string }
  readonly line: (line: number) => string
  readonly file: (name: string, sha256: string) => string
  readonly problems: (count: number) => string
  readonly nothing: string
  readonly differences: (count: number) => string
  readonly before: (text: string) => string
  readonly changing: (paths: string) => string
  readonly staying: (count: number) => string
  readonly dryRun: string
  readonly ask: (count: number) => string
  readonly left: string
  readonly done: (acts: number, version: number) => string
  /** That nobody can sign in who administers the city, and whose address helps. */
  readonly nobodyAdministers: (addresses: readonly string[]) => string
  readonly again: string
  readonly stopped: (acts: number) => string
  readonly more: (count: number) => string
}

/** The same of the difference between a file and the record. */
export const differenceWords: { readonly [lang in Lang]: DifferenceWords } = {
  ja: {
    sections: {
      name: '市の名称',
      guidelines: '規程の版',
      texts: '規程の正文',
      people: '職員',
      appointments: '発令',
      settings: '設定',
      days: '開庁日・閉庁日',
    },
    kinds: { added: '＋ 加える', changed: '～ 変える', ended: '－ 終える' },
    line: (line) => `${line} 行目`,
    file: (name, sha256) => `${name}（SHA-256 ${sha256}）`,
    problems: (count) => `直していただくところ ${count} か所。何も記録していません。`,
    nothing: '記録と同じです。変えるところはありません。',
    differences: (count) => `記録との違い ${count} 件`,
    before: (text) => `今は ${text}`,
    changing: (paths) => `変わるところ: ${paths}`,
    staying: (count) => `記録にあり、ファイルにないもの ${count} 件（そのまま残ります。終えるには最後の日を書きます）`,
    dryRun: '確認だけを行いました。何も記録していません。',
    ask: (count) => `この ${count} 件を記録しますか。「はい」と入力してください: `,
    left: '記録しませんでした。',
    done: (acts, version) => `${acts} 件を記録しました（規程集の第 ${version} 版）`,
    nobodyAdministers: (addresses) =>
      `この市を管理する職に就いていて、サインインできる人がまだいません。npm run city -- first-administrator --name 氏名 --mail アドレス で招いてください${
        addresses.length === 0 ? '' : `（その職にある人のアドレス: ${addresses.join('、')}）`
      }。`,
    again: '途中でほかの記録が入ったので、違いをもう一度計算します',
    stopped: (acts) => `${acts} 件を記録したところで止まりました。直してもう一度読み込めば、続きから記録します。`,
    more: (count) => `ほか ${count} か所`,
  },
  en: {
    sections: {
      name: 'Name of the city',
      guidelines: 'Guideline',
      texts: 'Official text',
      people: 'People',
      appointments: 'Appointments',
      settings: 'Settings',
      days: 'Open and closed days',
    },
    kinds: { added: '+ new', changed: '~ changed', ended: '- ended' },
    line: (line) => `line ${line}`,
    file: (name, sha256) => `${name} (SHA-256 ${sha256})`,
    problems: (count) => `${count} places have to be put right. Nothing was recorded.`,
    nothing: 'The record says the same. There is nothing to change.',
    differences: (count) => `${count} differences from the record`,
    before: (text) => `now ${text}`,
    changing: (paths) => `changing: ${paths}`,
    staying: (count) => `${count} recorded and not in the file (they stay; to end one, write its last day)`,
    dryRun: 'A look only: nothing was recorded.',
    ask: (count) => `Record these ${count}? Type "yes": `,
    left: 'Nothing was recorded.',
    done: (acts, version) => `${acts} acts recorded (version ${version} of the rule book)`,
    nobodyAdministers: (addresses) =>
      'Nobody who holds the post that administers this city can sign in yet. Invite one: ' +
      `npm run city -- first-administrator --name NAME --mail ADDRESS${
        addresses.length === 0 ? '' : ` (who hold it: ${addresses.join(', ')})`
      }.`,
    again: 'Something else was recorded meanwhile: the difference is worked out again',
    stopped: (acts) => `Stopped after ${acts} acts. Put it right and import again: it goes on from there.`,
    more: (count) => `${count} more`,
  },
}
