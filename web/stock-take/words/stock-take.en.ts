import { stockTakeCourse } from './course.en.ts'
import { counted } from '../../words/counted.ts'
import { letterTaskEn as task } from '../../words/letter-task.ts'
import type { StockTakeWords } from './stock-take-wording.ts'

const outcomes = { found: 'found', elsewhere: 'found elsewhere', missing: 'missing', unknown: 'can’t be told' }

/** The words of stock-takes in English. */
export const stockTakeEn: StockTakeWords = {
  procedure: 'Stock-take',
  plural: 'Stock-takes',
  noNumber: 'no number yet',
  settings: {
    'stock-take': 'Stock-takes',
    'stock-take.month': 'Month with which stock-takes begin',
    'stock-take.withinDays': 'Days within which an office counts',
    'series.stock-take': 'Mark of stock-take numbers',
  },
  course: stockTakeCourse,
  stages: {
    none: 'not begun',
    listing: 'reading the ledger',
    counting: 'being counted',
    differences: 'differences being settled',
    closed: 'closed',
  },
  endings: { nothing: 'nothing to count', completed: 'completed' },
  tasks: {
    'count-assets': 'Count the assets',
    'finish-stock-take': 'Finish the stock-take',
    'settle-difference': 'Settle a difference',
  },
  taskAsks: {
    'count-assets': 'Hold the assets against the ledger and record what you found; a part of them at a time will do.',
    'finish-stock-take': 'Look at what was found, and finish the stock-take. Differences are followed from then on.',
    'settle-difference': 'Put the place right in the asset’s ledger, or report the loss, and record that here.',
  },
  commands: {
    OpenStockTake: 'Begin the year’s stock-take',
    BeginStockTake: 'Begin a stock-take',
    ListStockTake: 'Read the ledger',
    CountAssets: 'Record what was found',
    FinishStockTake: 'Finish the stock-take',
    SettleStockDifference: 'Record how a difference ended',
  },
  done: {
    BeginStockTake: 'Stock-take begun',
    CountAssets: 'Recorded what was found',
    FinishStockTake: 'Stock-take finished',
    SettleStockDifference: 'Difference settled',
  },
  sentences: {
    StockTakeOpened: ({ number, dueOn }, say) => `Began the stock-take ${say.number(number)} (due ${say.day(dueOn)}).`,
    StockTakeListed: ({ items }) =>
      items.length === 0
        ? 'There was nothing in the ledger.'
        : `${counted(items.length, 'asset')} of the ledger ${items.length === 1 ? 'is' : 'are'} to be counted.`,
    AssetsCounted: ({ counts }) => `Recorded what was found of ${counted(counts.length, 'asset')}.`,
    StockTakeFinished: () => 'Finished the stock-take.',
    StockTakeDifferenceSettled: ({ item, how }, say) =>
      `Settled the difference of ${say.part(item)}: ${how === 'moved' ? 'the ledger says the new place' : how === 'loss-reported' ? 'its loss is reported' : 'it was found'}.`,
  },
  refusals: {
    'stock-item-unknown': {
      title: 'Not in this stock-take',
      what: () => 'This asset isn’t in this stock-take, or its difference is settled.',
      todo: 'Look at the list of the stock-take.',
    },
    'stock-not-counted': {
      title: 'Not all is counted',
      what: ({ count }) => `Not all assets are counted yet: ${count('open')} to go.`,
      todo: 'Record what was found of all of them, then finish.',
    },
    'stock-place-missing': {
      title: 'No place',
      what: ({ text }) => `What was found elsewhere${text('value', (it) => ` (${it})`)} needs the place.`,
      todo: 'Enter where it was found.',
    },
    'stock-not-settled': {
      title: 'Not settled yet',
      what: () => 'The ledger of the asset doesn’t say so yet.',
      todo: 'Put the place right, or report the loss, on the page of the asset first.',
    },
  },
  who: { office: 'staff and head of the office of the ledger', head: 'head of the office of the ledger' },
  forms: {
    names: {
      office: 'Office',
      fiscalYear: 'Fiscal year',
      items: 'Assets',
      asset: 'Asset',
      label: 'Number',
      name: 'Name',
      place: 'Place',
      quantity: 'Quantity',
      counts: 'What was found',
      'CountAssets.counts.place': 'Where, if elsewhere',
      item: 'Asset',
      outcome: 'Result',
      note: 'Remarks',
      how: 'How it ended',
    },
  },
  choices: {
    countOutcomes: outcomes,
    settlements: {
      moved: 'the ledger says the new place',
      'loss-reported': 'its loss is reported',
      'found-later': 'found where the ledger says',
    },
  },
  itemStages: { ...outcomes, uncounted: 'not counted yet' },
  sections: { summary: 'In short', items: 'What was found' },
  facts: {
    office: 'Office',
    year: 'Fiscal year',
    due: 'Due',
    items: 'Assets',
    uncounted: 'Not counted yet',
    open: 'Differences not settled',
    finished: 'Finished by',
  },
  title: (year, office) => `Stock-take of ${office}, ${year}`,
  countHint:
    'What is left at “don’t record” isn’t recorded. Record a part at a time; several people can share the work.',
  count: {
    notNow: 'don’t record',
    counted: 'those counted',
    restFound: 'Set all the rest to “found”',
    skip: 'On without recording',
    none: 'Nothing matches.',
    listing: 'The ledger is being read. Wait a little, and open this page again.',
    allInRegister: 'All of them in their register (to print, as CSV)',
    sheet: 'Print a sheet for counting',
    left: (open, items) => `${open} of ${counted(items, 'asset')} not counted yet`,
    toUncounted: (open) => `Show those not counted yet (${open})`,
    placeLeft: (place, open, items) => (open === 0 ? `${place} (done)` : `${place} (${open} of ${items} to count)`),
    shown: (shown, matching) => `${shown} of ${matching} shown`,
    saidBy: (said, name, at) => `Recorded: ${said} (${name}, ${at})`,
  },
  sheet: {
    title: 'Sheet for counting',
    remarks: 'Found at, remarks',
    countedBy: 'Counted on                by',
    of: (items) => counted(items, 'asset'),
  },
  nav: 'Stock-takes',
  begin: {
    title: 'Begin a stock-take',
    lead: 'One besides the yearly one. What stands in the ledger as it begins is to be counted.',
  },
  register: {
    title: 'Stock-takes',
    lead: 'The stock-takes that begin each year in every office.',
    search: 'Number, year',
    columns: {
      case: 'Stock-take',
      stage: 'Status',
      items: 'Assets',
      uncounted: 'Not counted',
      differences: 'Differences',
      open: 'Not settled',
      due: 'Due',
    },
    empty: ['No stock-takes yet', 'In the month of the setting they begin by themselves in every office.'],
    emptyFiltered: ['No stock-takes match', 'Remove some of the filters.'],
  },
  countRegister: {
    title: 'Results of stock-takes',
    lead: 'Of each asset what was found, and how a difference ended.',
    search: 'Number, name, place',
    columns: {
      case: 'Asset',
      stage: 'Result',
      label: 'Number',
      place: 'Place in the ledger',
      foundAt: 'Found at',
      by: 'Counted by',
      settled: 'How it ended',
      due: 'Due',
    },
    empty: ['No results yet', 'When a stock-take begins, its assets are listed here.'],
    emptyFiltered: ['No results match', 'Remove some of the filters.'],
  },
  parts: { item: (n) => `asset ${n}` },
  fixedParts: {},
  letters: {
    one: 'stock-take',
    title: 'Year',
    asker: 'Begun',
    noNumber: 'none yet',
    tasks: {
      'count-assets': task('count', 'count the assets', 'Hold the assets against the ledger, and record the result.'),
      'finish-stock-take': task('stock-take', 'finish the stock-take', 'Look at what was found, and finish it.'),
      'settle-difference': task('difference', 'settle a difference', 'Put the place right or report the loss.'),
    },
    news: {},
  },
  next: { none: '', listing: 'the count', counting: 'that it is finished', differences: 'its end', closed: '' },
}
