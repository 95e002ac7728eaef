import type { CaseId } from '../../../domain/kernel/ids.ts'
import { isAsked } from '../../../domain/outsourcing/renewal/season.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { addresses } from '../../addresses.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { Badge } from '../../components/badge.tsx'
import { Button } from '../../components/button.tsx'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import { momentText, shortDayText } from '../../dates.ts'
import type { RelatedCase } from '../../case-page/procedure-pages.ts'
import { postName } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { uiOn } from '../../ui-on.ts'
import { stageText, stageTone } from '../outsourcing-words.ts'
import { numberInWords } from '../../number-in-words.ts'
import { wordsOf } from '../words.ts'

interface RenewalProps {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: OutsourcingState
  /** The case before this one and those after it, as far as the reader may read them. */
  readonly related: readonly RelatedCase[]
  /** Whether the reader may start a request for the case's office. */
  readonly mayStart: boolean
}

/** Whether there is anything to say about a case's renewal, or to do about it. */
export const hasRenewal = (
  { renewal, contract, tasks }: OutsourcingState,
  related: readonly RelatedCase[],
  mayStart: boolean,
): boolean => related.length > 0 || renewal.declined !== null || isAsked({ tasks }) || (mayStart && contract !== null)

/** The case before and those after, the decision not to renew, and the way to the next request (Art. 21). */
export const RenewalFacts = ({ ui, id, state, related, mayStart }: RenewalProps) => {
  const { application } = wordsOf(ui).cases
  const { of, season, declined } = state.renewal
  const before = related.filter((one) => one.id === of)
  const after = related.filter((one) => one.id !== of)
  const open = isAsked(state) && season !== null
  const facts: readonly Fact[] = [
    ...before.map((one) => ({ name: application.renewalOf, value: <CaseLink ui={ui} one={one} /> })),
    ...after.map((one) => ({ name: application.renewedBy, value: <CaseLink ui={ui} one={one} /> })),
    ...(declined === null ? [] : [{ name: application.declined, value: <Declined ui={ui} declined={declined} /> }]),
  ]
  return (
    <div class="stack-small">
      {open && <p>{application.seasonAsked(shortDayText(ui.lang, season.endsOn))}</p>}
      {facts.length > 0 && <DescriptionList facts={facts} />}
      {mayStart && state.contract !== null && <StartRenewal ui={ui} id={id} />}
    </div>
  )
}

/** The way from a contract to the request that goes on from it. */
export const StartRenewal = ({ ui, id }: { readonly ui: Ui; readonly id: CaseId }) => (
  <form method="post" action={outsourcingAddresses.renew(id)} class="stack-small no-print">
    <p class="support">{wordsOf(ui).cases.application.renewLead}</p>
    <div class="actions">
      <Button text={wordsOf(ui).cases.application.renew} look="secondary" />
    </div>
  </form>
)

const CaseLink = ({ ui, one }: { readonly ui: Ui; readonly one: RelatedCase }) => (
  <>
    <a href={addresses.case(one.id)}>
      {numberInWords(ui, one)} {one.title}
    </a>{' '}
    <Badge tone={stageTone(one.stage, one.ending)} text={stageText(ui, one.stage, one.ending)} />
  </>
)

const Declined = ({
  ui,
  declined,
}: {
  readonly ui: Ui
  readonly declined: NonNullable<OutsourcingState['renewal']['declined']>
}) => (
  <>
    <span class="prewrap">{declined.reason}</span>
    <br />
    <span class="small muted">
      {momentText(ui.lang, declined.by.at)} {postName(uiOn(ui, declined.by.at), declined.by.post)} {declined.by.name}
    </span>
  </>
)
