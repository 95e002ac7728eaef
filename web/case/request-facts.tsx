import type { Child } from 'hono/jsx'
import type { Request } from '../../domain/outsourcing/request.ts'
import { shortDayText } from '../dates.ts'
import { listed, term, yen } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { Fact } from '../components/description-list.tsx'

/** A request's fields in the order of its form. */
export const requestFields = [
  'title', 'kind', 'work', 'reason', 'information', 'protection', 'place', 'vendor', 'startsOn', 'endsOn', 'amountYen', 'subcontracting',
] as const satisfies readonly (keyof Request)[]

/** A field of a request as text. */
export function requestText(ui: Ui, request: Request, field: (typeof requestFields)[number]): string {
  const { words, parts } = ui.t
  switch (field) {
    case 'kind':
      return term(words.workKinds, request.kind)
    case 'information':
      return listed(ui, request.information.map((one) => term(words.informationKinds, one)))
    case 'startsOn':
    case 'endsOn':
      return shortDayText(ui.lang, request[field])
    case 'amountYen':
      return yen(ui, request.amountYen)
    default:
      return request[field] === '' ? parts.notEntered : request[field]
  }
}

/** A request as facts. */
export function requestFacts(ui: Ui, request: Request): readonly Fact[] {
  return requestFields.map((field) => ({ name: term(ui.t.forms.names, field), value: <span class="prewrap">{requestText(ui, request, field)}</span> }))
}

/** The fields in which two revisions differ, with what stood there before and what stands there now. */
export function changedFacts(ui: Ui, before: Request, after: Request): readonly Fact[] {
  return requestFields
    .map((field) => ({ field, old: requestText(ui, before, field), now: requestText(ui, after, field) }))
    .filter(({ old, now }) => old !== now)
    .map(({ field, old, now }) => ({ name: term(ui.t.forms.names, field), value: beforeAndAfter(ui, old, now) }))
}

function beforeAndAfter(ui: Ui, old: string, now: string): Child {
  const { before, after } = ui.t.cases
  return (
    <div class="before-after">
      <div>
        <span class="small muted">{before}</span>
        <del class="diff prewrap">{old}</del>
      </div>
      <div>
        <span class="small muted">{after}</span>
        <ins class="diff prewrap">{now}</ins>
      </div>
    </div>
  )
}
