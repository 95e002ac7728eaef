import { counted } from '../../words/counted.ts'
import type { TextReadWords } from '../text-read-wording.ts'

/** What is said of a text that was read, in English. */
export const textReadEn: TextReadWords = {
  aside: (lines) => `${counted(lines, 'line')} taken as not of the text`,
  enacted: 'below the title',
  contents: 'contents',
  preamble: 'preamble',
  counts: ({ paragraphs, items, tables }) =>
    [
      `${paragraphs} par.`,
      ...(items > 0 ? [counted(items, 'item')] : []),
      ...(tables > 0 ? [counted(tables, 'table')] : []),
    ].join(', '),
  sum: ({ divisions, articles, paragraphs, items, tables, days }) =>
    `In all: ${divisions} chapters and sections, ${counted(articles, 'article')}, ` +
    `${counted(paragraphs, 'paragraph')}, ${counted(items, 'item')}, ${counted(tables, 'table')}, ` +
    `${counted(days, 'day')} of force`,
  noHeading: 'supplementary provisions (without a heading)',
  noDay: 'no day of force',
  inForce: (days) => `in force from: ${days}`,
  allUnderstood: 'Every line was understood',
  notUnderstood: (count) =>
    count === 1
      ? '1 place wants your eye (its lines are kept as they stand)'
      : `${count} places want your eye (their lines are kept as they stand)`,
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  why: {
    'no-title': 'no title was found',
    'no-articles': 'no article was found',
    'line-below-title': 'a line below the title that is no day, number or preamble',
    'article-number': 'the article’s number doesn’t follow',
    'article-twice': 'an article of the same number stands before it; citations lead to the first',
    'paragraph-number': 'the paragraph’s number doesn’t follow',
    'item-number': 'the item’s number doesn’t follow',
    'loose-lines': 'lines that are no paragraph, item or table',
    'table-columns': 'the columns of this table are not certain',
    'no-day-of-force': 'these supplementary provisions name no day of force',
    'contents-differ': 'in the contents, but not in the text',
    'appendix-missing': 'named in the text, but not in this file',
  },
  kept: (signs) => `All ${signs.toLocaleString('en')} characters of the file are kept`,
  lost: 'The characters that were read are not those of the file. Nothing is recorded.',
  otherDay: (day, days) => `${day} is not among the days of the supplementary provisions (${days})`,
  title: 'What was understood',
  lead: 'Nothing is recorded yet. Hold this against the paper; if it is right, record it once more.',
  parts: 'Chapters, articles and supplementary provisions as they were read, line by line',
  difference: (day) => `What changes against the text recorded before (in force from ${day})`,
  first: 'No text is recorded for this day yet: this is the first.',
  same: 'It is the same as the text recorded before.',
  columns: { where: 'Article', before: 'Text before', now: 'This text' },
}
