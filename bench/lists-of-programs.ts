import { caseOrders } from '../db/outsourcing/case-orders.ts'
import { inboxNatures } from '../db/read-models/inbox.ts'
import type { Page } from './walk.ts'

/** As long as programs may ask for. */
const most = 200
const narrowed = ['', 'stage=in-force', 'office=citizen', 'due=none', 'due=overdue', 'fiscalYear=2026', 'renewal=none']
const searched = ['保守', '端末 5', '鼎鬻'].map((words) => `q=${encodeURIComponent(words)}`)

/**
 * What programs ask and no page leads to: the inbox and the list of cases at their longest, suggestions while one
 * types, and a case with a long history, where the reader may read it.
 */
export const listsOfPrograms = (long: string | null): readonly Page[] => {
  const orders = caseOrders.flatMap((order) => [`order=${order}&descending=true`, `order=${order}&descending=false`])
  const filters = [...narrowed, ...searched]
  const cases = orders.flatMap((order) => filters.map((one) => `/api/outsourcing?limit=${most}&${order}&${one}`))
  const inbox = [...inboxNatures, 'asked', 'done'].map((tab) => `/api/inbox?limit=${most}&tab=${tab}`)
  const suggestions = searched.map((one) => `/search/suggestions?${one}`)
  const history =
    long === null
      ? []
      : [`/cases/${long}`, `/api/${long}`, `/api/${long}/events?limit=500`, `/api/${long}/events?after=4000&limit=500`]
  return [
    { path: '/api/outsourcing', ways: cases.map((one) => one.replace(/&$/, '')) },
    { path: '/api/inbox', ways: inbox },
    { path: '/search/suggestions', ways: suggestions },
    { path: 'a long history', ways: history },
  ]
}
