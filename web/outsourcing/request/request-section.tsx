import type { Revision } from '../../../domain/outsourcing/request/state.ts'
import { rulesOn } from '../../../domain/guideline/rule-book.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { seasonOf } from '../../../domain/outsourcing/renewal/season.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { Button } from '../../components/button.tsx'
import { DescriptionList } from '../../components/description-list.tsx'
import { momentText } from '../../dates.ts'
import { inBrackets, officeName, postName } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { uiOn } from '../../ui-on.ts'
import { isOwnOffice } from '../own-office.ts'
import { changedFacts, requestFacts } from './request-facts.tsx'
import { SeasonFacts } from './season-facts.tsx'
import { Section } from '../../case-page/section.tsx'
import { UrgentBanner } from './urgent-facts.tsx'
import { wordsOf } from '../words.ts'

/** What was asked for, how it changed from revision to revision, and by when its steps should be done (Art. 21). */
export const RequestSection = ({
  ui,
  state,
  id,
}: {
  readonly ui: Ui
  readonly state: OutsourcingState
  readonly id: CaseId
}) => {
  const { request, revisions, startedBy, urgent } = state
  const { cases } = wordsOf(ui)
  if (request === null) return null
  const today = tokyoDateOf(ui.now)
  const { calendar, settings } = rulesOn(ui.book, today)
  return (
    <Section ui={ui} id="request" title={cases.sections.request} rule="approval-sought">
      <div class="stack">
        {urgent !== null && <UrgentBanner ui={ui} urgent={urgent} />}
        <DescriptionList
          facts={[
            { name: cases.facts.office, value: officeName(ui, state.office) },
            ...(startedBy
              ? [
                  {
                    name: cases.facts.started,
                    value: `${momentText(ui.lang, startedBy.at)} ${postName(ui, startedBy.post)} ${startedBy.name}`,
                  },
                ]
              : []),
            ...requestFacts(uiOn(ui, revisions.at(-1)?.at), request),
          ]}
        />
        <SeasonFacts ui={ui} days={seasonOf(state, today, calendar, settings)} />
        {revisions.length > 1 && <Revisions ui={ui} revisions={revisions} />}
        {isOwnOffice(ui, state) && <Copy ui={ui} id={id} />}
      </div>
    </Section>
  )
}

/** The way to a new request with the same content; nothing that was decided goes along. */
const Copy = ({ ui, id }: { readonly ui: Ui; readonly id: CaseId }) => (
  <form method="post" action={outsourcingAddresses.copy(id)} class="no-print">
    <Button text={wordsOf(ui).cases.application.copy} look="quiet" />
  </form>
)

/** What each revision changed, and every revision in full: nothing that was once asked for is lost. */
const Revisions = ({ ui, revisions }: { readonly ui: Ui; readonly revisions: readonly Revision[] }) => {
  const { cases } = wordsOf(ui)
  const pairs = revisions.map((after, index) => ({ after, before: revisions[index - 1] }))
  return (
    <div class="stack-small">
      <h3>{cases.revisions}</h3>
      {pairs.toReversed().map(({ before, after }, index) => (
        <details {...(index === 0 ? { open: true } : {})}>
          <summary>
            {before === undefined
              ? cases.revision(after.revision, momentText(ui.lang, after.at))
              : cases.diffTitle(before.revision, after.revision)}
            {before !== undefined && inBrackets(ui, momentText(ui.lang, after.at))}
          </summary>
          {before !== undefined && <Changes ui={ui} before={before} after={after} />}
          <details>
            <summary>{cases.application.revisionContent(after.revision)}</summary>
            <DescriptionList facts={requestFacts(uiOn(ui, after.at), after.request)} />
          </details>
        </details>
      ))}
    </div>
  )
}

const Changes = ({ ui, before, after }: { readonly ui: Ui; readonly before: Revision; readonly after: Revision }) => {
  const facts = changedFacts(uiOn(ui, after.at), before.request, after.request)
  return facts.length === 0 ? <p>{wordsOf(ui).cases.diffNone}</p> : <DescriptionList facts={facts} />
}
