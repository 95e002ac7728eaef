import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownTable } from '../launch/docs/generated-page.ts'
import { projectFolder } from '../launch/paths.ts'
import { isMet, wanted, type Figure, type FigureName, type Latest } from './measurement.ts'
import { rounded } from './spread.ts'
import { wantedText } from './table.ts'

/** Where the figures are told. */
export const figuresPage = join(projectFolder, 'docs', 'performance.md')

/** What each figure is, for a reader who doesn't know the bench. */
const meanings: { readonly [name in FigureName]: string } = {
  recordThroughputRatio: 'decisions recorded a second, sixteen at once, ÷ bare transactions',
  recordLatencyRatio: 'one decision alone, p50, ÷ a bare transaction',
  largeBookThroughputRatio: 'as the first, in a city with 200 posts and 400 people',
  largeBookLatencyRatio: 'as the second, there',
  largeToSmallBookThroughput: 'that city ÷ the template’s, sixteen at once',
  largeToSmallBookLatency: 'that city ÷ the template’s, alone',
  recordProcessorRatio: 'processor time of a decision, this process + its backend, ÷ the floor’s; alone',
  recordProcessorRatioCrowded: 'the same, sixteen at once',
  httpDecisionsPerSecond: 'decisions a second over HTTP, sixteen at once, with all that the practice does meanwhile',
  httpThroughputRatio: 'those ÷ the same decisions by `act` alone, in turn',
  nextTaskLagMs: 'from the answer to a decision until the next task lies in the inbox',
  practiceThroughputRatio: 'whole cases a second with all that Temporal does for them ÷ bare workflows',
  letterLagRatio: 'from a decision until the mail server has its letter, p50, ÷ from a bare signal until its row',
  lettersPerSecond: '20,000 letters due at once and nothing else to do, one worker',
  lettersPerSecondTwoWorkers: 'the same with two workers',
  morningDecisionP99Ms: 'a decision at nine in the morning ([below](#nine-in-the-morning))',
  morningPageP99Ms: 'home and inbox meanwhile',
  morningLettersOutSeconds: 'until all are reminded and no letter is due any more',
  nightEventsPerSecond: 'what a worker verifies each night, a thirtieth of the record, with the checker of the law',
  sealSeconds: 'sealing a day on which each case of a quarter of a million events has moved',
  verifyEventsPerSecond: '`npm run verify`, of everything; wanted are ten million events in a night of eight hours',
  verifyMiB: 'the most memory meanwhile',
  rebuildEventsPerSecond:
    'all cases brought to another form, as `npm run upgrade` may; `npm run rebuild` is quicker ([below](#nights))',
  rebuildMiB: 'the most memory meanwhile',
  pagesP99Ms: 'the slowest of eighteen pages by its p99: one client, 300 visits each, the worker stopped',
  pageFirstByteMs: 'the slowest page’s first byte, by the median of fifty visits, alone (the worker is stopped)',
  pageProcessorMs: 'processor time of the api for a page, so beside its queries, at the median of all pages',
  listsWorstMs: 'every list in every order, by every filter, so too: the slowest by the **median of five** visits',
  listsP99Ms: 'the p99 of all those visits taken together',
  registerP99Ms: 'a register of 100,000 rows: the slowest of all its addresses by its p99, 200 visits each',
  registerAsOfP99Ms: 'the same as of a day past',
  registerFileMiB: 'by how much the api grows while it writes all those rows as a file (not the file’s size)',
  catchUpSeconds: 'after 60 s without Temporal and 200 decisions meanwhile: until each case was looked at',
  startWarmSeconds: '`npm start` until somebody has signed in and sees their inbox; data and packages are there',
  startColdSeconds: 'the same without data; packages are there',
  workerMiBAt5000: 'the worker’s memory once 5,000 open cases have their workflows',
  furtherCityMiB: 'what each further city of ten adds: memory of all processes ([scale-out](scale-out.md))',
  furtherCityConnections: 'and connections to Postgres at rest',
  furtherCityAtRestPercent: 'and processor at rest',
  actOfTenCitiesMs: 'processor time of an act with its letters and looks, over all processes of ten cities',
}

const begins = '<!-- figures: written by npm run bench from bench/results/latest.json, not by hand -->'
const ends = '<!-- end of the figures -->'

/** The page with its table as these results say it. */
export const withFigures = (page: string, latest: Latest): string => {
  const [before, rest] = page.split(begins)
  const after = rest?.split(ends)[1]
  if (before === undefined || after === undefined) throw new Error('docs/performance.md has no place for the figures')
  return `${before}${begins}\n\n${figuresTable(latest)}\n\n${ends}${after}`
}

const figuresTable = (latest: Latest): string => {
  const rows = Object.values(latest.measurements ?? {}).flatMap(({ figures, measuredAt, load }) =>
    (Object.entries(figures) as [FigureName, Figure][]).map(([name, figure]) => ({
      name,
      figure,
      when: `${dayOf(measuredAt)}, load ${rounded(load.before)}`,
    })),
  )
  const known = new Map(rows.map((row) => [row.name, row]))
  const names = Object.keys(wanted) as FigureName[]
  const bound = names.filter((name) => wanted[name] !== null)
  const measured = bound.filter((name) => known.has(name))
  const missed = measured.filter((name) => !isMet(name, known.get(name)!.figure.value))
  const table = markdownTable(
    ['figure', 'what it is', 'wanted', 'reached', 'ours · floor, or how much', 'measured'],
    names.map((name) => {
      const row = known.get(name)
      const { ours = '', floor = '' } = row?.figure ?? {}
      const verdict = wanted[name] === null ? '' : missed.includes(name) ? ' **missed**' : ' met'
      return [
        `\`${name}\``,
        meanings[name],
        wantedText(wanted[name]),
        row === undefined ? 'not measured yet' : `${shown(row.figure.value)}${verdict}`,
        [ours, floor].filter((one) => one !== '').join(' · '),
        row?.when ?? '',
      ]
    }),
  )
  const met = `Of ${bound.length} figures with a bound ${measured.length - missed.length} are met.`
  const open = bound.filter((name) => !known.has(name))
  return `${met} Missed: ${named(missed)}. Not measured yet: ${named(open)}.\n\n${table}`
}

const named = (names: readonly FigureName[]): string =>
  names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ')

const shown = (value: number): string => rounded(value).toLocaleString('en-GB')

/** As in "30 Nov, 08:45"; UTC. */
const dayOf = (instant: string): string => {
  const day = new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return `${day}, ${instant.slice(11, 16)}`
}

/** The page as it is kept. */
export const readFiguresPage = (): string => readFileSync(figuresPage, 'utf8')
