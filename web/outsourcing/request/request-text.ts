import {
  requestFields,
  type requestFieldOrder,
  type OutsourcingRequest,
} from '../../../domain/outsourcing/request/request.ts'
import { shortDayText } from '../../dates.ts'
import { fieldText } from '../../fields/field-text.ts'
import { calledInForce } from '../../forms/choices-in-force.ts'
import { term, withAdded } from '../../say.ts'
import { grouped } from '../../words/counted.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

/** A field of a request. */
type RequestField = (typeof requestFieldOrder)[number]

type Teller<Field extends RequestField> = (ui: Ui, value: NonNullable<OutsourcingRequest[Field]>) => string

/** How those fields read that say more than their declaration; lists of more than a word stand one below the other. */
const tell: { readonly [Field in RequestField]?: Teller<Field> } = {
  candidates: (_ui, names) => names.join('\n'),
  records: (_ui, count) => grouped(count),
  rooms: (ui, ids) => ids.map((one) => calledInForce(ui, 'rooms', one)).join('\n'),
  draftClauses: (ui, places) =>
    places.map((one) => `${calledInForce(ui, 'clauses', one.clause)} — ${one.document} ${one.place}`.trim()).join('\n'),
  relatedProcedures: (ui, entries) =>
    entries
      .map((one) =>
        withAdded(
          ui,
          calledInForce(ui, 'relatedProcedures', one.procedure),
          term(wordsOf(ui).relatedStates, one.state),
        ),
      )
      .join('\n'),
}

/** A field of a request as text; empty where nothing was entered. */
export function requestText(ui: Ui, request: OutsourcingRequest, field: RequestField): string {
  const value = request[field]
  if (value === undefined) return ''
  // The table has for each of its fields a teller of just that field's values.
  const own = tell[field] as ((ui: Ui, value: unknown) => string) | undefined
  const said = {
    words: wordsOf(ui),
    day: ({ lang }: Ui, day: Parameters<typeof shortDayText>[1]) => shortDayText(lang, day),
  }
  return own?.(ui, value) ?? fieldText(ui, field, requestFields[field], value, said) ?? ''
}
