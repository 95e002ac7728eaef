import type { StockTakeEvent } from '../../domain/stock-take/events.ts'
import { caseCheck } from '../case-check.ts'
import { noTaskJudges } from './tasks.ts'
import { numberGiven } from './numbered.ts'

interface StockMemory {
  readonly stream: string
  office: string
  readonly items: Map<string, { readonly asset: string; outcome: string | null; settled: boolean }>
  listed: boolean
  finished: boolean
}

/** Stock-takes of information assets (operational setting). */
export const stockTakeCheck = caseCheck<StockTakeEvent, StockMemory>({
  procedure: 'stock-take',
  begins: ['StockTakeOpened'],
  memory: (stream) => ({ stream, office: '', items: new Map(), listed: false, finished: false }),
  events: {
    StockTakeOpened: ({ office, fiscalYear, by, number }, memory, look) => {
      memory.office = office
      const { series, fiscalYear: year, serial } = number
      numberGiven({ series, fiscalYear: year, serial }, memory.stream, look)
      if (by === null) look.between.leave('stock-take', `${office}/${fiscalYear}`, { case: memory.stream, look })
    },
    StockTakeListed: ({ items, more }, memory, look) => {
      if (memory.listed) look.wrong('listed-twice')
      memory.listed = more !== true
      const before = memory.items.size
      for (const [nth, { asset }] of items.entries())
        memory.items.set(`item-${before + nth + 1}`, { asset, outcome: null, settled: false })
    },
    AssetsCounted: ({ counts, by }, memory, look) => {
      const office = look.guideline.posts.find(({ id }) => id === by.post)?.office
      if (office !== memory.office) look.wrong('counted-by-other-office', { post: by.post })
      if (memory.finished) look.wrong('counted-after-finish')
      for (const { item, outcome, place } of counts) {
        const found = memory.items.get(item)
        if (found === undefined) look.wrong('stock-item-unknown', { item })
        else found.outcome = outcome
        if (outcome === 'elsewhere' && place.trim() === '') look.wrong('stock-place-unsaid', { item })
      }
    },
    StockTakeFinished: (_data, memory, look) => {
      const open = [...memory.items].filter(([, { outcome }]) => outcome === null).map(([id]) => id)
      if (open.length > 0) look.wrong('finished-uncounted', { items: open.join('、') })
      memory.finished = true
    },
    StockTakeDifferenceSettled: ({ item, how }, memory, look) => {
      const found = memory.items.get(item)
      if (!memory.finished) look.wrong('settled-before-finish', { item })
      if (found === undefined || found.outcome === null || found.outcome === 'found')
        return look.wrong('settled-without-difference', { item })
      if (found.settled) look.wrong('settled-twice', { item })
      found.settled = true
      if (how !== 'loss-reported') return
      look.between.claim(look, (known, wrong) => {
        const [one] = known.of('asset', found.asset)
        if ((one?.losses ?? 0) === 0) wrong('loss-not-in-ledger', { item, case: found.asset })
      })
    },
    ...noTaskJudges,
  },
})
