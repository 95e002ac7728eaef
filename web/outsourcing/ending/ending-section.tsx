import { wasInspected } from '../../../domain/outsourcing/ending/decide-closing.ts'
import { byText } from '../../by-text.ts'
import type { PartyDisposal } from '../../../domain/outsourcing/ending/state.ts'
import { partiesOf } from '../../../domain/outsourcing/subcontracts/parties.ts'
import { missingCertificates } from '../../../domain/outsourcing/ending/still-out.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { Badge } from '../../components/badge.tsx'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { aboutText } from '../../about-text.ts'
import { inBrackets, term, withAdded } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

/** What became of the city's materials, party by party (Art. 22(2)), and how the contract and the case ended. */
export const EndingFacts = ({ ui, state }: { readonly ui: Ui; readonly state: OutsourcingState }) => {
  const { ending, oversight } = state
  const words = wordsOf(ui)
  const { cases } = words
  const missing = state.stage === 'closing' ? missingCertificates(state) : []
  return (
    <div class="stack-small">
      <Termination ui={ui} state={state} />
      {oversight.disposals.map((one) => (
        <>
          <h3>{partyName(ui, state, one.party)}</h3>
          <DescriptionList facts={certificateFacts(ui, one)} />
          <Media ui={ui} disposal={one} />
        </>
      ))}
      {missing.map((party) => (
        <p>
          <Badge tone="warn" text={cases.oversight.missing} /> {partyName(ui, state, party)}
        </p>
      ))}
      {neverSeen(state) && (
        <p>
          <Badge tone="warn" text={cases.life.neverInspected} />
        </p>
      )}
      {ending && (
        <DescriptionList
          facts={[
            { name: cases.facts.state, value: words.endings[ending.how] },
            ...(ending.reason === ''
              ? []
              : [{ name: cases.reason, value: <span class="prewrap">{ending.reason}</span> }]),
            { name: cases.facts.by, value: byText(ui, ending.by) },
          ]}
        />
      )}
    </div>
  )
}

/** A contract that is over without anybody having been inspected says so (Art. 23). */
const neverSeen = (state: OutsourcingState): boolean =>
  state.contract !== null && (state.stage === 'closing' || state.stage === 'closed') && !wasInspected(state)

const partyName = (ui: Ui, state: OutsourcingState, party: string): string => {
  const known = partiesOf(state).find((one) => one.id === party)
  return known ? `${known.name}${inBrackets(ui, aboutText(ui, party))}` : aboutText(ui, party)
}

/** That the contract ended early, by whom and why. */
const Termination = ({ ui, state }: { readonly ui: Ui; readonly state: OutsourcingState }) => {
  const { termination } = state.oversight
  const words = wordsOf(ui)
  const { cases } = words
  if (termination === null) return null
  return (
    <DescriptionList
      facts={[
        {
          name: cases.oversight.termination,
          value: withAdded(
            ui,
            cases.oversight.terminated(
              shortDayText(ui.lang, termination.endsOn),
              term(words.terminators, termination.terminatedBy),
            ),
            cases.oversight.insteadOf(shortDayText(ui.lang, termination.insteadOf)),
          ),
        },
        { name: cases.reason, value: <span class="prewrap">{termination.reason}</span> },
        { name: cases.facts.by, value: byText(ui, termination.by) },
      ]}
    />
  )
}

function certificateFacts(ui: Ui, disposal: PartyDisposal): readonly Fact[] {
  const { names } = wordsOf(ui).forms
  const { media, certificateOn, backups = '', nothingSince = '' } = disposal
  return [
    { name: term(names, 'manner'), value: term(wordsOf(ui).manners, disposal.manner) },
    { name: term(names, 'doneOn'), value: shortDayText(ui.lang, disposal.doneOn) },
    ...(nothingSince === ''
      ? []
      : [{ name: term(names, 'nothingSince'), value: <span class="prewrap">{nothingSince}</span> }]),
    ...(media === '' ? [] : [{ name: term(names, 'media'), value: media }]),
    ...(backups === '' ? [] : [{ name: term(names, 'backups'), value: <span class="prewrap">{backups}</span> }]),
    {
      name: term(names, 'certificate'),
      value: withAdded(
        ui,
        disposal.certificate,
        certificateOn === undefined ? '' : shortDayText(ui.lang, certificateOn),
      ),
    },
    { name: term(names, 'confirmedBy'), value: disposal.confirmedBy },
    { name: wordsOf(ui).cases.facts.by, value: byText(ui, disposal.by) },
  ]
}

/** The certificate's list: what, serial numbers, how many, how and by whom. */
const Media = ({ ui, disposal }: { readonly ui: Ui; readonly disposal: PartyDisposal }) => {
  const { items = [] } = disposal
  const { names } = wordsOf(ui).forms
  if (items.length === 0) return null
  const heads = ['what', 'serials', 'quantity', 'manner', 'method', 'doneOn', 'doneBy', 'witness'] as const
  return (
    <div class="table-scroll">
      <table class="data-table">
        <caption class="visually-hidden">{term(names, 'items')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{term(names, head)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr>
              {heads.map((head) => {
                const text =
                  head === 'manner'
                    ? term(wordsOf(ui).manners, item.manner)
                    : head === 'doneOn'
                      ? shortDayText(ui.lang, item.doneOn)
                      : item[head]
                return head === 'what' ? <th scope="row">{text}</th> : <td data-label={term(names, head)}>{text}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
