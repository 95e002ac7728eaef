import { applicationFields } from '../../../domain/outsourcing/request/application.ts'
import { differences } from '../../../domain/outsourcing/request/difference.ts'
import { requestFieldOrder, type OutsourcingRequest } from '../../../domain/outsourcing/request/request.ts'
import type { Fact } from '../../components/description-list.tsx'
import { term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { requestText } from './request-text.ts'
import { BeforeAfter } from '../before-after.tsx'
import { wordsOf } from '../words.ts'

/** Fields that a request may leave out, and that are not shown where it does. */
const leftOut: ReadonlySet<string> = new Set([...Object.keys(applicationFields), 'award', 'candidates'])

/** A request as facts: what Art. 21 asks for always, what may be left out where it was entered. */
export function requestFacts(ui: Ui, request: OutsourcingRequest): readonly Fact[] {
  return requestFieldOrder
    .map((field) => ({ field, text: requestText(ui, request, field) }))
    .filter(({ field, text }) => text !== '' || !leftOut.has(field))
    .map(({ field, text }) => ({
      name: term(wordsOf(ui).forms.names, field),
      value: <span class="prewrap">{text === '' ? ui.t.parts.notEntered : text}</span>,
    }))
}

/** The fields in which two revisions differ, with what stood there before and what stands there now. */
export function changedFacts(ui: Ui, before: OutsourcingRequest, after: OutsourcingRequest): readonly Fact[] {
  return differences(before, after, requestFieldOrder).map(({ field }) => ({
    name: term(wordsOf(ui).forms.names, field),
    value: (
      <BeforeAfter
        ui={ui}
        old={requestText(ui, before, field) || ui.t.parts.notEntered}
        now={requestText(ui, after, field) || ui.t.parts.notEntered}
      />
    ),
  }))
}
