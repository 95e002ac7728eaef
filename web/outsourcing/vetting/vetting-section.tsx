import { byText } from '../../by-text.ts'
import type { Certificate } from '../../../domain/outsourcing/vetting/fields.ts'
import type { By } from '../../../domain/kernel/by.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import type { Vetting } from '../../../domain/outsourcing/vetting/found.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import type { HistoryEntry } from '../../history-entry.ts'
import { shortDayText } from '../../dates.ts'
import { inBrackets, labelled, listed, capitalised, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { conditionFacts, essentialFacts } from './verdict-facts.tsx'
import { AnswerTables, answersOf, itemNames } from './vetting-answers.tsx'
import { ownWorkFact } from '../../own-work-text.ts'
import { VerdictBadge } from './verdict-badge.tsx'
import { wordsOf } from '../words.ts'

/** Every vendor that was looked into in a case: one as a rule, in a tender each candidate (Art. 20). */
export const VettingSection = ({
  ui,
  state,
  history,
}: {
  readonly ui: Ui
  readonly state: OutsourcingState
  readonly history: readonly HistoryEntry[]
}) => {
  const all = state.vettings.length > 0 ? state.vettings : state.vetting ? [state.vetting] : []
  return (
    <div class="stack">
      {all.map((vetting) => (
        <div>
          {all.length > 1 && <h3>{vetting.vendor}</h3>}
          <VettingFacts ui={ui} vetting={vetting} history={history} by={vetting.by} />
          {ui.reader !== null && (
            <p class="no-print">
              <a href={outsourcingAddresses.vendor(vetting.corporateNumber || vetting.vendor)}>
                {wordsOf(ui).vetting.vendors.link}
              </a>
            </p>
          )}
        </div>
      ))}
      {state.certificates.length > 0 && (
        <div>
          <h3>{wordsOf(ui).vetting.facts.certificates}</h3>
          <ul>
            {state.certificates.map((one) => (
              <li>
                {certificateText(ui, one)}
                {one.notRenewed !== null &&
                  inBrackets(ui, labelled(ui, wordsOf(ui).vetting.vendors.notRenewed, one.notRenewed))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

interface VettingFactsProps {
  readonly ui: Ui
  readonly vetting: Vetting
  /** Where the answers stand. */
  readonly history: readonly HistoryEntry[]
  readonly by: By | null
}

/** What was found about a vendor: the verdict first, then what stands against it, then every item (Art. 20). */
export const VettingFacts = ({ ui, vetting, history, by }: VettingFactsProps) => {
  const words = wordsOf(ui)
  const { forms, cases } = words
  const names = forms.names
  const { facts } = wordsOf(ui).vetting
  const unmet = itemNames(ui, vetting.questionnaire, vetting.notMet)
  return (
    <div class="vetting-facts">
      <DescriptionList
        facts={[
          {
            name: vetting.proposed === true ? facts.proposedVerdict : term(names, 'verdict'),
            value: <VerdictBadge ui={ui} verdict={vetting.verdict} />,
          },
          ...(unmet.length === 0 ? [] : [{ name: facts.unmet, value: listed(ui, unmet) }]),
          ...essentialFacts(ui, vetting),
          ...conditionFacts(ui, vetting),
          ...(vetting.answerRefused === ''
            ? []
            : [{ name: facts.refusedToAnswer, value: <span class="prewrap">{vetting.answerRefused}</span> }]),
          { name: term(names, 'vendor'), value: vetting.vendor },
          ...(vetting.corporateNumber === ''
            ? []
            : [{ name: term(names, 'corporateNumber'), value: vetting.corporateNumber }]),
          { name: term(names, 'checkedOn'), value: shortDayText(ui.lang, vetting.checkedOn) },
          {
            name: term(names, 'means'),
            value: capitalised(
              listed(
                ui,
                vetting.means.map((one) => term(words.means, one)),
              ),
            ),
          },
          ...(vetting.certificates.length === 0
            ? []
            : [{ name: facts.certificates, value: <CertificateList ui={ui} certificates={vetting.certificates} /> }]),
          ...(vetting.note === ''
            ? []
            : [{ name: term(names, 'note'), value: <span class="prewrap">{vetting.note}</span> }]),
          ...judgedFacts(ui, vetting),
          ...(by === null ? [] : [{ name: cases.facts.by, value: byText(ui, by) }]),
        ]}
      />
      <AnswerTables ui={ui} version={vetting.questionnaire} answers={answersOf(history, vetting)} />
    </div>
  )
}

/** Whose the verdict is, where staff had proposed it, and why it is another. */
const judgedFacts = (ui: Ui, { judged }: Vetting): readonly Fact[] => {
  const { facts } = wordsOf(ui).vetting
  if (judged === undefined) return []
  return [
    { name: facts.judgedBy, value: byText(ui, judged.by) },
    ...ownWorkFact(ui, judged.ownWork),
    ...(judged.note === '' ? [] : [{ name: facts.verdictNote, value: judged.note }]),
  ]
}

const CertificateList = ({ ui, certificates }: { readonly ui: Ui; readonly certificates: readonly Certificate[] }) => (
  <ul>
    {certificates.map((one) => (
      <li>{certificateText(ui, one)}</li>
    ))}
  </ul>
)

/** A certificate on one line. */
export function certificateText(ui: Ui, { kind, number, scope, expiresOn }: Certificate): string {
  const what = `${term(wordsOf(ui).certificateKinds, kind)} ${number}${scope === '' ? '' : ` ${scope}`}`
  return `${what}${inBrackets(ui, wordsOf(ui).vetting.facts.expiring(shortDayText(ui.lang, expiresOn)))}`
}
