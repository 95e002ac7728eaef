import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { DescriptionList } from '../components/description-list.tsx'
import { momentText } from '../dates.ts'
import { inBrackets, officeName, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { changedFacts, requestFacts } from './request-facts.tsx'
import { Section } from './section.tsx'

/** What was asked for, and how it changed from revision to revision (Art. 21). */
export const RequestSection = ({ ui, state }: { readonly ui: Ui; readonly state: OutsourcingState }) => {
  const { request, revisions, startedBy } = state
  const { cases } = ui.t
  if (request === null) return null
  return (
    <Section ui={ui} id="request" title={cases.sections.request} article="Art. 21">
      <DescriptionList
        facts={[
          { name: cases.facts.office, value: officeName(ui, state.office) },
          ...(startedBy ? [{ name: cases.facts.started, value: `${momentText(ui.lang, startedBy.at)} ${postName(ui, startedBy.post)} ${startedBy.name}` }] : []),
          ...requestFacts(ui, request),
        ]}
      />
      {revisions.length > 1 && <Revisions ui={ui} state={state} />}
    </Section>
  )
}

const Revisions = ({ ui, state }: { readonly ui: Ui; readonly state: OutsourcingState }) => {
  const { cases } = ui.t
  const pairs = state.revisions.slice(1).map((after, index) => ({ after, before: state.revisions[index] }))
  return (
    <div class="stack-small">
      <h3>{cases.revisions}</h3>
      {pairs.toReversed().map(({ before, after }, index) => {
        const facts = before === undefined ? [] : changedFacts(ui, before.request, after.request)
        return (
          <details {...(index === 0 ? { open: true } : {})}>
            <summary>
              {cases.diffTitle(before?.revision ?? 0, after.revision)}
              {inBrackets(ui, momentText(ui.lang, after.at))}
            </summary>
            {facts.length === 0 ? <p>{cases.diffNone}</p> : <DescriptionList facts={facts} />}
          </details>
        )
      })}
    </div>
  )
}
