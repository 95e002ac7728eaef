import type { CaseId } from '../../../domain/kernel/ids.ts'
import { ownWorkFact } from '../../own-work-text.ts'
import { NoticeLink } from '../notice-link.tsx'
import { byText } from '../../by-text.ts'
import { depthOf, inTreeOrder } from '../../../domain/outsourcing/in-effect/chain.ts'
import type { Subcontract, SubcontractStatus } from '../../../domain/outsourcing/subcontracts/subcontract.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { Badge } from '../../components/badge.tsx'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { inBrackets, listed, rangeText, term, withAdded } from '../../say.ts'
import type { Tone } from '../../tone.ts'
import type { Ui } from '../../ui.ts'
import { ConditionList } from '../deliberation/condition-list.tsx'
import { CouncilFacts } from '../deliberation/council-section.tsx'
import { vettingOf } from '../../../domain/outsourcing/vetting/candidates.ts'
import { conditionFacts, essentialFacts } from '../vetting/verdict-facts.tsx'
import { VerdictBadge } from '../vetting/verdict-badge.tsx'
import { wordsOf } from '../words.ts'

const tones: { readonly [status in SubcontractStatus]: Tone } = {
  deliberation: 'info',
  approval: 'info',
  consented: 'success',
  refused: 'danger',
  withdrawn: 'neutral',
  lapsed: 'neutral',
  ended: 'neutral',
}

interface Props {
  readonly ui: Ui
  readonly state: OutsourcingState
}

/**
 * The register of sub-contracts (再委託承諾簿, Art. 22(1)): each under the one above it, with its depth, period and the
 * city's answer.
 */
export const SubcontractsFacts = ({ ui, id, state }: Props & { readonly id: CaseId }) => (
  <div class="stack">
    <p class="small muted">{wordsOf(ui).cases.parts.subcontractsNote}</p>
    <Register ui={ui} state={state} />
    {inTreeOrder(state.subcontracts).map((one) => (
      <details>
        <summary>{one.terms.name}</summary>
        <DescriptionList facts={subcontractFacts(ui, state, one)} />
        {one.council && <CouncilFacts ui={ui} council={one.council} by={one.council.by} />}
        {(one.consent !== null || one.status === 'refused') && <NoticeLink ui={ui} id={id} part={one.id} />}
      </details>
    ))}
  </div>
)

const Register = ({ ui, state }: Props) => {
  const { parts, facts } = wordsOf(ui).cases
  const name = term(wordsOf(ui).forms.names, 'name')
  const scope = term(wordsOf(ui).forms.names, 'scope')
  return (
    <div class="table-scroll">
      <table class="data-table">
        <caption class="visually-hidden">{parts.subcontracts}</caption>
        <thead>
          <tr>
            {[name, parts.tierTitle, scope, facts.period, facts.state].map((one) => (
              <th scope="col">{one}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inTreeOrder(state.subcontracts).map((one) => (
            <tr>
              <th scope="row">{one.terms.name}</th>
              <td data-label={parts.tierTitle}>{parts.tier(depthOf(state.subcontracts, one))}</td>
              <td data-label={scope}>{one.terms.scope}</td>
              <td data-label={facts.period}>{periodText(ui, one)}</td>
              <td data-label={facts.state}>
                <Badge tone={tones[one.status]} text={parts.subStatuses[one.status]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/**
 * One sub-contract as the chief weighs it: for what and why, under whom, what the company answered and what the city
 * found.
 */
export function subcontractFacts(
  ui: Ui,
  state: OutsourcingState,
  { terms, requested, consent, answer, ended, ...one }: Subcontract,
): readonly Fact[] {
  const words = wordsOf(ui)
  const { cases, forms } = words
  const { parts } = cases
  const text = (name: string, value: string): Fact => ({ name, value: <span class="prewrap">{value}</span> })
  const parent = state.subcontracts.find(({ id }) => id === terms.parent)
  return [
    text(
      term(forms.names, 'name'),
      `${terms.name}${terms.corporateNumber === '' ? '' : inBrackets(ui, terms.corporateNumber)}`,
    ),
    text(
      term(forms.names, 'parent'),
      parent ? parent.terms.name : parts.contractorItself(state.contract?.contractor ?? state.request?.vendor ?? ''),
    ),
    text(term(forms.names, 'scope'), terms.scope),
    text(term(forms.names, 'need'), terms.need),
    {
      name: term(forms.names, 'information'),
      value: listed(
        ui,
        terms.information.map((kind) => term(words.informationKinds, kind)),
      ),
    },
    text(term(forms.names, 'safeguards'), terms.safeguards),
    { name: cases.facts.period, value: periodText(ui, { ...one, terms, requested, consent, answer, ended }) },
    ...vettedFacts(ui, state, terms),
    ...beyondFact(ui, one.beyond),
    ...(consent === null ? [] : [{ name: parts.consentedBy, value: byText(ui, consent.by) }]),
    ...ownWorkFact(ui, consent?.ownWork),
    ...(consent !== null && consent.conditions.length > 0
      ? [{ name: wordsOf(ui).inShort.conditions, value: <ConditionList ui={ui} conditions={consent.conditions} /> }]
      : []),
    ...(answer === null ? [] : [text(parts.answered, `${answer.reason}${inBrackets(ui, byText(ui, answer.by))}`)]),
    { name: parts.needsTitle, value: parts.needs[one.needs] },
    { name: parts.requested, value: byText(ui, requested) },
  ]
}

/** In what it goes beyond what was approved. */
const beyondFact = (ui: Ui, beyond: Subcontract['beyond']): readonly Fact[] => {
  if (beyond === undefined) return []
  const words = wordsOf(ui).vetting
  const kinds = beyond.map((kind) => words.beyond[kind])
  return [{ name: words.beyondTitle, value: listed(ui, kinds) }]
}

/** How the company was vetted: by the questionnaire, or, in what was recorded before that was asked, in two texts. */
function vettedFacts(ui: Ui, state: OutsourcingState, terms: Subcontract['terms']): readonly Fact[] {
  const { parts, partLabels } = wordsOf(ui).cases
  const vetting = vettingOf(state, terms.name)
  const verdict = vetting?.verdict ?? terms.verdict
  const checkedOn = vetting?.checkedOn ?? terms.checkedOn
  const text = (name: string, value: string | undefined): readonly Fact[] =>
    value === undefined ? [] : [{ name, value: <span class="prewrap">{value}</span> }]
  return [
    ...(verdict === undefined
      ? []
      : [
          {
            name: parts.vetted,
            value: (
              <>
                <VerdictBadge ui={ui} verdict={verdict} />{' '}
                {checkedOn && <span class="small muted">{shortDayText(ui.lang, checkedOn)}</span>}
              </>
            ),
          },
        ]),
    ...(vetting === null ? [] : [...conditionFacts(ui, vetting), ...essentialFacts(ui, vetting)]),
    ...text(partLabels.answer, terms.answer),
    ...text(partLabels.finding, terms.finding),
  ]
}

function periodText(ui: Ui, { terms, ended }: Subcontract): string {
  const { parts } = wordsOf(ui).cases
  const day = (date: typeof terms.startsOn) => shortDayText(ui.lang, date)
  const period = rangeText(ui, day(terms.startsOn), day(terms.endsOn))
  if (ended === null) return period
  const reason = ended.reason === '' ? parts.endedWithContract : ended.reason
  return withAdded(ui, period, `${parts.subStatuses.ended} ${day(ended.on)} ${reason}`)
}
