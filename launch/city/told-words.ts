import type { NotUnderstoodWhy } from '../../domain/guideline/text/guideline-text.ts'

/** In which language the command tells. */
export type Lang = 'ja' | 'en'

interface Counts {
  readonly paragraphs: number
  readonly items: number
  readonly tables: number
}

interface ToldWords {
  readonly aside: (lines: number) => string
  readonly enacted: string
  readonly contents: string
  readonly preamble: string
  readonly counts: (counts: Counts) => string
  readonly sum: (counts: Counts & { readonly articles: number; readonly days: number }) => string
  readonly noHeading: string
  readonly noDay: string
  readonly inForce: (days: string) => string
  readonly allUnderstood: string
  readonly notUnderstood: (count: number) => string
  readonly lines: (from: number, to: number) => string
  readonly why: { readonly [why in NotUnderstoodWhy]: string }
  readonly file: (file: { readonly name: string; readonly encoding: string; readonly sha256: string }) => string
  readonly kept: (signs: number) => string
  readonly lost: string
  readonly dryRun: string
  readonly ask: (day: string) => string
  readonly left: string
  readonly recorded: (day: string) => string
  readonly known: (day: string) => string
  readonly otherDay: (day: string, days: string) => string
}

/** What `npm run city -- import-text` says, in both languages. */
export const toldWords: { readonly [lang in Lang]: ToldWords } = {
  ja: {
    aside: (lines) => `規程の外の行とみたもの ${lines} 行`,
    enacted: '題名の下',
    contents: '目次',
    preamble: '前文',
    counts: ({ paragraphs, items, tables }) =>
      [`項 ${paragraphs}`, ...(items > 0 ? [`号 ${items}`] : []), ...(tables > 0 ? [`表 ${tables}`] : [])].join('・'),
    sum: ({ articles, paragraphs, items, tables, days }) =>
      `計: 条 ${articles}、項 ${paragraphs}、号 ${items}、表 ${tables}、施行・適用の日 ${days}`,
    noHeading: '附則（見出しなし）',
    noDay: '施行の日なし',
    inForce: (days) => `施行・適用: ${days}`,
    allUnderstood: '読み取れなかった行はありません',
    notUnderstood: (count) => `確かめていただきたいところ ${count} か所（行はそのまま残しています）`,
    lines: (from, to) => (from === to ? `${from} 行目` : `${from}～${to} 行目`),
    why: {
      'no-title': '題名が見つかりません',
      'no-articles': '条が一つも見つかりません',
      'line-below-title': '題名の下の、日付でも番号でも前文でもない行です',
      'article-number': '条の番号が続いていません',
      'paragraph-number': '項の番号が続いていません',
      'item-number': '号の番号が続いていません',
      'loose-lines': '項でも号でも表でもない行です',
      'table-columns': '表の列の区切りが確かではありません',
      'no-day-of-force': '附則に施行の日が見つかりません',
      'contents-differ': '目次にあり、本文にありません',
      'appendix-missing': '本文にあり、このファイルにありません',
    },
    file: ({ name, encoding, sha256 }) => `${name}（${encoding}、SHA-256 ${sha256}）`,
    kept: (signs) => `ファイルの文字 ${signs.toLocaleString('en')} 字は、すべてどこかに入っています`,
    lost: '読み取った内容の文字がファイルの文字と合いません。記録しません。',
    dryRun: '確認だけを行いました。何も記録していません。',
    ask: (day) => `${day}から施行の正文として記録しますか。「はい」と入力してください: `,
    left: '記録しませんでした。',
    recorded: (day) => `${day}から施行の正文として記録しました`,
    known: (day) => `${day}から施行の正文として、同じファイルがすでに記録されています。何も変えていません`,
    otherDay: (day, days) => `${day} は附則の日にありません（附則の日: ${days}）`,
  },
  en: {
    aside: (lines) => `${lines} lines taken as not of the text`,
    enacted: 'below the title',
    contents: 'contents',
    preamble: 'preamble',
    counts: ({ paragraphs, items, tables }) =>
      [
        `${paragraphs} par.`,
        ...(items > 0 ? [`${items} items`] : []),
        ...(tables > 0 ? [`${tables} tables`] : []),
      ].join(', '),
    sum: ({ articles, paragraphs, items, tables, days }) =>
      `In all: ${articles} articles, ${paragraphs} paragraphs, ${items} items, ${tables} tables, ${days} days of force`,
    noHeading: 'supplementary provisions (without a heading)',
    noDay: 'no day of force',
    inForce: (days) => `in force from: ${days}`,
    allUnderstood: 'Every line was understood',
    notUnderstood: (count) => `${count} places want your eye (their lines are kept as they stand)`,
    lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    why: {
      'no-title': 'no title was found',
      'no-articles': 'no article was found',
      'line-below-title': 'a line below the title that is no day, number or preamble',
      'article-number': 'the article’s number doesn’t follow',
      'paragraph-number': 'the paragraph’s number doesn’t follow',
      'item-number': 'the item’s number doesn’t follow',
      'loose-lines': 'lines that are no paragraph, item or table',
      'table-columns': 'the columns of this table are not certain',
      'no-day-of-force': 'these supplementary provisions name no day of force',
      'contents-differ': 'in the contents, but not in the text',
      'appendix-missing': 'named in the text, but not in this file',
    },
    file: ({ name, encoding, sha256 }) => `${name} (${encoding}, SHA-256 ${sha256})`,
    kept: (signs) => `All ${signs.toLocaleString('en')} characters of the file are kept`,
    lost: 'The characters that were read are not those of the file. Nothing is recorded.',
    dryRun: 'A look only: nothing was recorded.',
    ask: (day) => `Record this as the official text in force from ${day}? Type "yes": `,
    left: 'Nothing was recorded.',
    recorded: (day) => `Recorded as the official text in force from ${day}`,
    known: (day) => `The same file is recorded already as the official text in force from ${day}; nothing was changed`,
    otherDay: (day, days) => `${day} is not among the days of the supplementary provisions (${days})`,
  },
}
