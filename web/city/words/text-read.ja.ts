import type { TextReadWords } from '../text-read-wording.ts'

/** What is said of a text that was read, in Japanese. */
export const textReadJa: TextReadWords = {
  aside: (lines) => `規程の外の行とみたもの ${lines} 行`,
  enacted: '題名の下',
  contents: '目次',
  preamble: '前文',
  counts: ({ paragraphs, items, tables }) =>
    [`項 ${paragraphs}`, ...(items > 0 ? [`号 ${items}`] : []), ...(tables > 0 ? [`表 ${tables}`] : [])].join('・'),
  sum: ({ divisions, articles, paragraphs, items, tables, days }) =>
    `計：章・節 ${divisions}、条 ${articles}、項 ${paragraphs}、号 ${items}、表 ${tables}、施行・適用の日 ${days}`,
  noHeading: '附則（見出しなし）',
  noDay: '施行の日なし',
  inForce: (days) => `施行・適用：${days}`,
  allUnderstood: '読み取れなかった行はありません',
  notUnderstood: (count) => `確かめていただきたいところ ${count} か所（行はそのまま残しています）`,
  lines: (from, to) => (from === to ? `${from} 行目` : `${from}～${to} 行目`),
  why: {
    'no-title': '題名が見つかりません',
    'no-articles': '条が一つも見つかりません',
    'line-below-title': '題名の下の、日付でも番号でも前文でもない行です',
    'article-number': '条の番号が続いていません',
    'article-twice': '同じ番号の条が前にもあります。引用されるのは先の条です',
    'paragraph-number': '項の番号が続いていません',
    'item-number': '号の番号が続いていません',
    'loose-lines': '項でも号でも表でもない行です',
    'table-columns': '表の列の区切りが確かではありません',
    'no-day-of-force': '附則に施行の日が見つかりません',
    'contents-differ': '目次にあり、本文にありません',
    'appendix-missing': '本文にあり、このファイルにありません',
  },
  kept: (signs) => `ファイルの文字 ${signs.toLocaleString('en')} 字は、すべてどこかに入っています`,
  lost: '読み取った内容の文字がファイルの文字と合いません。記録しません。',
  otherDay: (day, days) => `${day} は附則の日にありません（附則の日：${days}）`,
  title: '読み取った内容',
  lead: 'まだ記録していません。紙の規程と見比べて、このとおりでよければ、もう一度記録してください。',
  parts: '読み取った章・条・附則（一行ずつ）',
  difference: (day) => `前に記録した正文（${day}施行）と比べて変わるところ`,
  first: 'この日の正文は、まだ記録されていません。はじめての記録です。',
  same: '前に記録した正文と同じです。',
  columns: { where: '条', before: '前の正文', now: 'この正文' },
}
