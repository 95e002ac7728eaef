import { CaseLink } from '../../components/case-link.tsx'
import { byText } from '../../by-text.ts'
import type { By } from '../../../domain/kernel/by.ts'
import { fiscalYearLabel, fiscalYearOf } from '../../../domain/kernel/fiscal-year.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import type { MatterSeen } from '../../../domain/kernel/other-cases.ts'
import type { Deliberated, OnPaper, Said, ToldBy } from '../../../domain/outsourcing/deliberation/state.ts'
import { tokyoDateOf } from '../../../domain/kernel/instant.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { Badge } from '../../components/badge.tsx'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { inBrackets, labelled, listed, postName, slash, term } from '../../say.ts'
import type { Tone } from '../../tone.ts'
import type { Ui } from '../../ui.ts'
import { ownWorkFact } from '../../own-work-text.ts'
import { ownWorkFacts } from '../own-work-facts.ts'
import { ConditionList } from './condition-list.tsx'
import { wordsOf } from '../words.ts'

const outcomeTones: Readonly<Record<string, Tone>> = {
  favourable: 'success',
  'favourable-with-conditions': 'warn',
  continued: 'neutral',
  unfavourable: 'danger',
}

/** The council's outcome as a badge. */
export const OutcomeBadge = ({ ui, outcome }: { readonly ui: Ui; readonly outcome: string }) => (
  <Badge tone={outcomeTones[outcome] ?? 'neutral'} text={term(wordsOf(ui).outcomes, outcome)} />
)

/** Which revision, and which content of it, was deliberated and approved (Art. 21). */
const seenFact = (
  ui: Ui,
  saw: MatterSeen | undefined,
): readonly { readonly name: string; readonly value: string }[] => {
  const { facts } = wordsOf(ui).cases
  return saw ? [{ name: facts.saw, value: facts.sawRevision(saw.revision, saw.fingerprint.slice(0, 12)) }] : []
}

/** What had stood before the chair put it right, why, and who did it when. */
const correctedFacts = (ui: Ui, { corrected = [] }: Pick<Deliberated, 'corrected'>): readonly Fact[] =>
  corrected.map((one) => ({
    name: wordsOf(ui).outside.corrected,
    value: (
      <>
        <OutcomeBadge ui={ui} outcome={one.was} /> <span class="prewrap">{one.reason}</span>{' '}
        <span class="small muted">{byText(ui, one.by)}</span>
      </>
    ),
  }))

/** On what an outcome rests that no meeting of the record told: minutes, who was there, the chair's confirmation. */
const outsideFacts = (ui: Ui, { meetingCase, outside }: ToldBy, by: By | null): readonly Fact[] => {
  const { outside: words } = wordsOf(ui)
  if (meetingCase !== undefined) return []
  if (!outside) return [{ name: words.confirmed, value: words.unconfirmed }]
  return [
    ...onPaperFacts(ui, outside),
    { name: wordsOf(ui).cases.facts.by, value: byText(ui, outside.reported) },
    ...(by === null ? [] : [{ name: words.confirmed, value: byText(ui, by) }]),
    ...ownWorkFact(ui, outside.ownWork),
    ...(outside.remark === ''
      ? []
      : [{ name: term(wordsOf(ui).forms.names, 'note'), value: <span class="prewrap">{outside.remark}</span> }]),
  ]
}

/** The minutes by name and fingerprint, and those who were there by the name of that day. */
export const onPaperFacts = (ui: Ui, { minutes, present }: OnPaper): readonly Fact[] => {
  const { outside: words } = wordsOf(ui)
  return [
    { name: words.minutes, value: `${minutes.name}${inBrackets(ui, minutes.sha256.slice(0, 12))}` },
    {
      name: words.present,
      value: listed(
        ui,
        present.map((one) => `${postName(ui, one.post)} ${one.name}`),
      ),
    },
  ]
}

/** How the council deliberated (Art. 21). */
export const CouncilFacts = ({
  ui,
  council,
  by,
}: {
  readonly ui: Ui
  readonly council: Said & ToldBy & Partial<Pick<Deliberated, 'corrected' | 'by'>>
  readonly by: By | null
}) => {
  const { names } = wordsOf(ui).forms
  const meeting = `${council.meeting}${inBrackets(ui, shortDayText(ui.lang, council.heldOn))}`
  return (
    <DescriptionList
      facts={[
        { name: term(names, 'outcome'), value: <OutcomeBadge ui={ui} outcome={council.outcome} /> },
        {
          name: term(names, 'meeting'),
          value:
            council.meetingCase === undefined ? (
              <>
                {meeting} <Badge tone="warn" text={wordsOf(ui).outside.mark} />
              </>
            ) : (
              <CaseLink ui={ui} of={council.meetingCase}>
                {meeting}
              </CaseLink>
            ),
        },
        ...correctedFacts(ui, council),
        ...outsideFacts(ui, council, council.by ?? by),
        ...seenFact(ui, council.saw),
        ...(council.conditions.length === 0
          ? []
          : [{ name: term(names, 'conditions'), value: <ConditionList ui={ui} conditions={council.conditions} /> }]),
        ...(council.note === ''
          ? []
          : [{ name: term(names, 'note'), value: <span class="prewrap">{council.note}</span> }]),
        ...(by === null || council.outside ? [] : [{ name: wordsOf(ui).cases.facts.by, value: byText(ui, by) }]),
      ]}
    />
  )
}

/** The way to the chief's written answer, to print or to file. */
export const ApprovalPaper = ({ ui, id }: { readonly ui: Ui; readonly id: CaseId }) => (
  <p class="no-print">
    <a href={outsourcingAddresses.approvalPdf(id)}>{wordsOf(ui).cases.approvalPaper}</a>
  </p>
)

/** The chief's approval, and what has become of its conditions (Art. 21). */
export const ApprovalFacts = ({ ui, state }: { readonly ui: Ui; readonly state: OutsourcingState }) => {
  const { approval } = state
  const words = wordsOf(ui)
  const { cases, forms } = words
  if (approval === null) return null
  return (
    <>
      <DescriptionList
        facts={[
          {
            name: cases.facts.approvedBy,
            value: (
              <>
                {byText(ui, approval.by)}{' '}
                {approval.afterTheFact === true && <Badge tone="warn" text={cases.application.urgent} />}{' '}
                {approval.marks?.includes('outside-meeting') === true && (
                  <Badge tone="warn" text={words.outside.mark} />
                )}
              </>
            ),
          },
          ...ownWorkFacts(ui, state),
          ...seenFact(ui, approval.saw),
          {
            name: cases.application.fiscalYear,
            value: fiscalYearLabel(fiscalYearOf(tokyoDateOf(approval.by.at)), ui.lang),
          },
          ...(approval.note === ''
            ? []
            : [{ name: term(forms.names, 'note'), value: <span class="prewrap">{approval.note}</span> }]),
        ]}
      />
      {approval.conditions.length === 0 ? (
        <p class="muted">{cases.noConditions}</p>
      ) : (
        <ApprovedConditions ui={ui} state={state} conditions={approval.conditions} />
      )}
    </>
  )
}

interface ApprovedConditionsProps {
  readonly ui: Ui
  readonly state: OutsourcingState
  readonly conditions: NonNullable<OutsourcingState['approval']>['conditions']
}

const ApprovedConditions = ({ ui, state, conditions }: ApprovedConditionsProps) => {
  const { cases, forms, conditionFrom } = wordsOf(ui)
  return (
    <ol class="papers" role="list">
      {conditions.map((one) => {
        const met = state.conditionsMet.includes(one.id)
        return (
          <li>
            <Badge tone={met ? 'success' : 'warn'} text={met ? cases.conditionMet : cases.conditionOpen} />
            <span>{one.text}</span>
            <span class="small muted">
              {conditionFrom[one.from]}
              {slash(ui)}
              {labelled(ui, term(forms.names, 'dueOn'), shortDayText(ui.lang, one.dueOn))}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
