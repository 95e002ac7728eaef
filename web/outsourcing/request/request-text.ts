import type { PlainDate } from '../../../domain/kernel/plain-date.ts'
import type { requestFieldOrder, OutsourcingRequest } from '../../../domain/outsourcing/request/request.ts'
import { shortDayText } from '../../dates.ts'
import { calledInForce } from '../../forms/choices-in-force.ts'
import { listed, term, yen, withAdded } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

/** A field of a request. */
export type RequestField = (typeof requestFieldOrder)[number]

type Teller<Field extends RequestField> = (ui: Ui, value: NonNullable<OutsourcingRequest[Field]>) => string

const asWritten = (_ui: Ui, text: string): string => text
const asDay = (ui: Ui, day: PlainDate): string => shortDayText(ui.lang, day)

/** How each field reads; lists of more than a word stand one below the other. */
const tell: { readonly [Field in RequestField]: Teller<Field> } = {
  title: asWritten,
  kind: (ui, kind) => term(wordsOf(ui).workKinds, kind),
  work: asWritten,
  reason: asWritten,
  information: (ui, kinds) =>
    listed(
      ui,
      kinds.map((one) => term(wordsOf(ui).informationKinds, one)),
    ),
  protection: asWritten,
  place: asWritten,
  award: (ui, award) => term(wordsOf(ui).awards, award),
  vendor: asWritten,
  candidates: (_ui, names) => names.join('\n'),
  startsOn: asDay,
  endsOn: asDay,
  amountYen: yen,
  subcontracting: asWritten,
  contact: asWritten,
  extension: asWritten,
  occasion: (ui, occasion) => term(wordsOf(ui).occasions, occasion),
  previousApproval: asWritten,
  alsoKinds: (ui, kinds) =>
    listed(
      ui,
      kinds.map((one) => term(wordsOf(ui).workKinds, one)),
    ),
  reasonKinds: (ui, kinds) =>
    listed(
      ui,
      kinds.map((one) => term(wordsOf(ui).reasonKinds, one)),
    ),
  records: (_ui, count) => String(count).replace(/\B(?=(\d{3})+$)/g, ','),
  specificPersonal: (ui, answer) => term(wordsOf(ui).yesOrNo, answer),
  rooms: (ui, ids) => ids.map((one) => calledInForce(ui, 'rooms', one)).join('\n'),
  authorities: asWritten,
  handOver: asWritten,
  takeOut: asWritten,
  custody: asWritten,
  budgetItem: asWritten,
  contractMethod: (ui, method) => term(wordsOf(ui).contractMethods, method),
  contractGround: asWritten,
  plannedContractOn: asDay,
  wishedDeliberationOn: asDay,
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
  // The table has for each field a teller of just that field's values.
  return value === undefined ? '' : (tell[field] as (ui: Ui, value: unknown) => string)(ui, value)
}
