import { byText } from '../../by-text.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import { approvedTerms } from '../../../domain/outsourcing/in-effect/approved-terms.ts'
import { kindsOf, lastRevision } from '../../../domain/outsourcing/in-effect/change.ts'
import type { Change, ChangeRevision, ChangeStatus } from '../../../domain/outsourcing/changes/change.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { Badge } from '../../components/badge.tsx'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import { dayText, momentText, shortDayText } from '../../dates.ts'
import { inBrackets, listed, term, withAdded } from '../../say.ts'
import type { Tone } from '../../tone.ts'
import type { Ui } from '../../ui.ts'
import { changedTermsFacts, termsFacts } from './change-terms.tsx'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { ownWorkFact } from '../../own-work-text.ts'
import { NoticeLink } from '../notice-link.tsx'
import { valuesText } from '../contract/life-section.tsx'
import { ConditionList } from '../deliberation/condition-list.tsx'
import { CouncilFacts } from '../deliberation/council-section.tsx'
import { wordsOf } from '../words.ts'

const tones: { readonly [status in ChangeStatus]: Tone } = {
  deliberation: 'info',
  approval: 'info',
  returned: 'warn',
  approved: 'success',
  effective: 'success',
  disapproved: 'danger',
  withdrawn: 'neutral',
  lapsed: 'neutral',
}

/**
 * The changes of what was approved (Art. 21), the newest first, and what is approved today where one has taken effect.
 */
export const ChangesFacts = ({
  ui,
  id,
  state,
}: {
  readonly ui: Ui
  readonly id: CaseId
  readonly state: OutsourcingState
}) => {
  const { parts } = wordsOf(ui).cases
  const today = tokyoDateOf(ui.now)
  const now = state.changes.some((one) => one.status === 'effective') ? approvedTerms(state, today) : null
  return (
    <div class="stack">
      {state.changes.toReversed().map((change) => (
        <article class="stack-small">
          <ChangeFacts ui={ui} change={change} />
          {(change.approval !== null || change.status === 'disapproved') && (
            <NoticeLink ui={ui} id={id} part={change.id} />
          )}
        </article>
      ))}
      {now && (
        <details>
          <summary>{parts.approvedNow(dayText(ui.lang, today))}</summary>
          <DescriptionList facts={termsFacts(ui, now)} />
        </details>
      )}
    </div>
  )
}

/** One change: where it stands, in what it differs from what was approved, why, and who decided what. */
export const ChangeFacts = ({ ui, change }: { readonly ui: Ui; readonly change: Change }) => {
  const { cases } = wordsOf(ui)
  const last = lastRevision(change)
  const title = cases.parts.change(
    change.id.replace('change-', ''),
    listed(
      ui,
      last.corrects ? [cases.life.correction] : kindsOf(last.changes).map((kind) => term(cases.changeKinds, kind)),
    ),
  )
  return (
    <>
      <h3>
        {title} <Badge tone={tones[change.status]} text={cases.parts.statuses[change.status]} />
      </h3>
      <DescriptionList
        facts={[
          ...changedTermsFacts(ui, last.before, last.changes),
          ...correctsFacts(ui, last),
          ...factsOf(ui, change, last),
        ]}
      />
      {change.council && (
        <details>
          <summary>{cases.sections.council}</summary>
          <CouncilFacts ui={ui} council={change.council} by={change.council.by} />
        </details>
      )}
      {change.revisions
        .slice(0, -1)
        .toReversed()
        .map((one) => (
          <EarlierVersion ui={ui} revision={one} />
        ))}
    </>
  )
}

/** What a change puts right in the record, where it is a correction that leaves what was approved. */
const correctsFacts = (ui: Ui, { corrects = {} }: ChangeRevision): readonly Fact[] =>
  [corrects.contract, corrects.urgent].flatMap((values) =>
    values === undefined ? [] : [{ name: wordsOf(ui).cases.life.right, value: valuesText(ui, values) }],
  )

const EarlierVersion = ({ ui, revision }: { readonly ui: Ui; readonly revision: ChangeRevision }) => (
  <details>
    <summary>
      {wordsOf(ui).cases.parts.version(revision.revision)}
      {inBrackets(ui, momentText(ui.lang, revision.by.at))}
    </summary>
    <DescriptionList
      facts={[
        ...changedTermsFacts(ui, revision.before, revision.changes),
        { name: wordsOf(ui).cases.reason, value: <span class="prewrap">{revision.reason}</span> },
      ]}
    />
  </details>
)

function factsOf(
  ui: Ui,
  { needs, approval, answer }: Change,
  { reason, effectiveOn, by }: ChangeRevision,
): readonly Fact[] {
  const { parts, reason: reasonTitle } = wordsOf(ui).cases
  return [
    { name: reasonTitle, value: <span class="prewrap">{reason}</span> },
    approval === null
      ? { name: parts.wished, value: shortDayText(ui.lang, effectiveOn) }
      : {
          name: parts.approvedBy,
          value: withAdded(ui, byText(ui, approval.by), parts.effective(shortDayText(ui.lang, approval.effectiveOn))),
        },
    ...ownWorkFact(ui, approval?.ownWork),
    ...(approval !== null && approval.conditions.length > 0
      ? [{ name: wordsOf(ui).inShort.conditions, value: <ConditionList ui={ui} conditions={approval.conditions} /> }]
      : []),
    ...(answer === null
      ? []
      : [
          {
            name: parts.answered,
            value: <span class="prewrap">{`${answer.reason}${inBrackets(ui, byText(ui, answer.by))}`}</span>,
          },
        ]),
    { name: parts.needsTitle, value: parts.needs[needs] },
    { name: parts.requested, value: byText(ui, by) },
  ]
}
