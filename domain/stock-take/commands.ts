import { isOfficeNow } from '../guideline/former.ts'
import { isAssetLost, placeOfAsset } from '../asset/place-and-loss.ts'
import type { Rules } from '../guideline/rules.ts'
import type { By } from '../kernel/by.ts'
import { officePosts } from '../guideline/office-posts.ts'
import { fiscalYearOf } from '../kernel/fiscal-year.ts'
import { refuse } from '../kernel/outcome.ts'
import { addDays } from '../kernel/plain-date.ts'
import type { OfficeId } from '../kernel/ids.ts'
import type { CommandsOf } from '../law/command-law.ts'
import { closeTask, invalid, numberFor, openTasks, today } from '../law/deciding.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import { openTaskOf } from '../tasks/task.ts'
import { stockTakeEvolve } from './evolve.ts'
import {
  beginFields,
  countFields,
  finishFields,
  listFields,
  openFields,
  settleFields,
  type Counts,
  type ListedItems,
  type Settlement,
} from './fields.ts'
import { accept, command, type DecideStockTake, type ToldStockTake } from './law.ts'
import { countTask, finishTask, settleTask } from './plans.ts'
import { openDifferences, outcomeOf, uncounted, type StockTakeState } from './state.ts'
import { stockTakeSettings } from './settings.ts'

const yearly = 'stock-taken-yearly'
const settling = 'stock-differences-settled'

interface Beginning {
  readonly office: OfficeId
  readonly fiscalYear: number
}

const opened = (beginning: Beginning, state: StockTakeState, rules: Rules, by: By | null) =>
  accept({
    type: 'StockTakeOpened',
    rule: yearly,
    data: {
      ...beginning,
      dueOn: addDays(today(rules), stockTakeSettings.of(rules.settings).withinDays),
      number: numberFor(state.number, stockTakeSettings, rules),
      at: rules.now,
      by,
    },
  })

/** The practice: the day of the year has come. */
const open: ToldStockTake<Beginning> = (data, state, rules) => opened(data, state, rules, null)

/** An office begins one besides: after a move, say, or where the year's is over (operational setting). */
const begin: DecideStockTake<{ readonly office: OfficeId }> = ({ office, ...said }, state, rules, by) => {
  const whoCan = isOfficeNow(rules.guideline, office) ? officePosts(rules.guideline, office) : []
  if (!whoCan.includes(by.post)) return refuse('not-permitted', yearly, { whoCan })
  return opened({ office, fiscalYear: fiscalYearOf(today(rules)), ...said }, state, rules, by)
}

/** The practice: what stands in the ledger. A long one comes in pieces, and is counted once all of it is there. */
const list: ToldStockTake<ListedItems> = (data, state, rules) => {
  const isToCount = data.more !== true && state.items.length + data.items.length > 0
  return accept(
    { type: 'StockTakeListed', rule: yearly, data: { ...data, at: rules.now } },
    ...(isToCount ? openTasks(state, rules, countTask(state, rules.guideline)) : []),
  )
}

/** What was found of some items. Said anew of one, the last holds, and all that was said stays. */
const count: DecideStockTake<Counts> = (data, state, rules, by) => {
  const known = new Set(state.items.map(({ id }) => id))
  const unknown = data.counts.find(({ item }) => !known.has(item))
  if (unknown) return refuse('stock-item-unknown', yearly, { field: 'counts', part: unknown.item })
  const nth = data.counts.findIndex(({ outcome, place }) => outcome === 'elsewhere' && place.trim() === '')
  if (nth >= 0)
    return refuse('stock-place-missing', yearly, {
      field: `counts.${nth}.place`,
      value: calledItem(state, data.counts[nth]?.item),
    })
  const counted = { ...data, by }
  const after = stockTakeEvolve.AssetsCounted(state, counted, {} as never)
  const isAll = uncounted(after).length === 0 && openTaskOf(state.tasks, 'finish-stock-take') === undefined
  return accept(
    { type: 'AssetsCounted', rule: yearly, data: counted },
    ...(isAll
      ? [
          ...closeTask(state, 'count-assets', 'answered'),
          ...openTasks(state, rules, finishTask(state, rules.guideline)),
        ]
      : []),
  )
}

/** What a counted item is called in its ledger: of fifty rows of a form only that tells which is meant. */
const calledItem = ({ items }: StockTakeState, id: string | undefined): string => {
  const found = items.find((one) => one.id === id)
  return found === undefined ? '' : `${found.listed.label} ${found.listed.name}`
}

const notCounted = (state: StockTakeState) =>
  uncounted(state).length > 0 ? refuse('stock-not-counted', yearly, { open: uncounted(state).length }).refusal : null

/** The head finishes it; what was found otherwise is followed from then on. */
const finish: DecideStockTake<{ readonly note: string }> = (said, state, rules, by) =>
  accept(
    { type: 'StockTakeFinished', rule: yearly, data: { ...said, by } },
    ...closeTask(state, 'finish-stock-take', 'answered'),
    ...openTasks(state, rules, ...openDifferences(state).map(({ id }) => settleTask(id, state, rules.guideline))),
  )

/** A difference has come to its end: what the item's own case says is what counts. */
const settle: DecideStockTake<Settlement> = (data, state, rules, by) => {
  const one = openDifferences(state).find(({ id }) => id === data.item)
  if (one === undefined) return refuse('stock-item-unknown', settling, { field: 'item', part: data.item })
  const asset = rules.others.state(one.listed.asset)
  const place = one.counts.at(-1)?.place ?? ''
  const isSo =
    asset !== null &&
    (data.how === 'loss-reported'
      ? isAssetLost(asset)
      : data.how === 'moved'
        ? placeOfAsset(asset) === place || (place === '' && placeOfAsset(asset) !== one.listed.place)
        : outcomeOf(one) !== 'elsewhere' && !isAssetLost(asset))
  if (!isSo) return refuse('stock-not-settled', settling, { field: 'how', how: data.how })
  // Where what was missing turned up isn't in the item's own case: it is said here.
  if (data.how === 'found-later' && data.note.trim() === '') return invalid('note', 'empty', settling)
  return accept(
    { type: 'StockTakeDifferenceSettled', rule: settling, data: { ...data, by } },
    ...closeTask(state, 'settle-difference', 'answered', data.item),
  )
}

/** Who counts, finishes and settles (operational setting). */
export const stockTakeCommands = {
  OpenStockTake: command({ fields: openFields, who: 'practice', rule: yearly, at: ['none'], told: open }),
  BeginStockTake: command({ fields: beginFields, who: 'office', rule: yearly, at: ['none'], decide: begin }),
  ListStockTake: command({ fields: listFields, who: 'practice', rule: yearly, at: ['listing'], told: list }),
  CountAssets: command({
    fields: countFields,
    who: 'office',
    rule: yearly,
    at: ['counting'],
    // What was found of an item rests on that item: what a colleague found of others meanwhile changes nothing of it.
    despite: {
      AssetsCounted: ({ counts }, came) => !came.counts.some(({ item }) => counts.some((one) => one.item === item)),
    },
    decide: count,
  }),
  FinishStockTake: command({
    fields: finishFields,
    who: 'head',
    rule: yearly,
    at: ['counting'],
    bar: notCounted,
    passes: ({ items }) => ({ counted: items.map(({ counts }) => counts.at(-1)?.by) }),
    decide: finish,
  }),
  SettleStockDifference: command({
    fields: settleFields,
    who: 'office',
    rule: settling,
    at: ['differences'],
    about: ({ item }) => item,
    // Each difference comes to its own end.
    despite: { StockTakeDifferenceSettled: ({ item }, came) => item !== came.item },
    looksAt: ({ item }, { items }) => items.filter(({ id }) => id === item).map(({ listed }) => listed.asset),
    decide: settle,
  }),
}

/** What may be asked of a stock-take. */
export type StockTakeCommand = CommandsOf<typeof stockTakeCommands> | TaskCommand
