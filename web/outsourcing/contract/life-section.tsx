import { parsePlainDate, type PlainDate } from '../../../domain/kernel/plain-date.ts'
import { lastRevision } from '../../../domain/outsourcing/in-effect/change.ts'
import type { Correction } from '../../../domain/outsourcing/corrections/state.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import type { CaseId } from '../../../domain/kernel/ids.ts'
import { NoticeLink } from '../notice-link.tsx'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { inBrackets, labelled, term, withAdded } from '../../say.ts'
import { aboutText } from '../../about-text.ts'
import type { Ui } from '../../ui.ts'
import { byText } from '../../by-text.ts'
import { wordsOf } from '../words.ts'

interface LifeProps {
  readonly ui: Ui
  readonly state: OutsourcingState
}

/** Whether anything was put right or was out of order, of which the page has to speak. */
export const hasLife = ({ corrections, cautions }: OutsourcingState): boolean =>
  corrections.length > 0 || cautions.length > 0

/** What was recorded wrongly with what is right, and what was out of order when it was done: none of it is silent. */
export const LifeFacts = ({ ui, id, state }: LifeProps & { readonly id: CaseId }) => {
  const { life } = wordsOf(ui).cases
  return (
    <DescriptionList
      facts={[
        ...state.cautions.map((one): Fact => ({
          name: life.cautions,
          value: `${life.cautionText(one, shortDayText(ui.lang, one.day)).trim()}${inBrackets(ui, byText(ui, one.by))}`,
        })),
        ...state.corrections
          .map((one, index): Fact => ({
            name: labelled(ui, life.corrections, ofWhat(ui, one)),
            value: (
              <>
                <Corrected ui={ui} correction={one} />
                <NoticeLink ui={ui} id={id} part={`correction-${index + 1}`} />
              </>
            ),
          }))
          .toReversed(),
      ]}
    />
  )
}

const Corrected = ({ ui, correction }: { readonly ui: Ui; readonly correction: Correction }) => {
  const { life } = wordsOf(ui).cases
  return (
    <>
      <div>
        {labelled(ui, life.wrong, '')}
        <s>{valuesText(ui, correction.before)}</s>
      </div>
      <div>
        {labelled(ui, life.right, '')}
        {correction.of === 'record' && correction.never ? life.neverWas : valuesText(ui, correction.after)}
      </div>
      <div class="small muted prewrap">{`${correction.reason}${inBrackets(ui, byText(ui, correction.by))}`}</div>
    </>
  )
}

/** What was put right: the contract, its early end, urgent work, or a record by its name. */
const ofWhat = (ui: Ui, one: Correction): string => {
  const { life } = wordsOf(ui).cases
  return one.of === 'record' ? withAdded(ui, life.records[one.kind], aboutText(ui, one.about)) : life.of[one.of]
}

/** Values of a correction in the reader's words. */
export const valuesText = (ui: Ui, values: Correction['before']): string =>
  Object.entries(values)
    .map(([name, value]: readonly [string, string]) => {
      const date = parsePlainDate(value)
      return labelled(
        ui,
        term(wordsOf(ui).cases.life.valueNames, name),
        date === null ? value : shortDayText(ui.lang, date),
      )
    })
    .join(ui.lang === 'ja' ? '、' : ', ')

/** What stands beside the contract's terms: when it rested, and the papers of its changes. */
export const ContractLife = ({ ui, state }: LifeProps) => {
  const facts = lifeFacts(ui, state)
  return facts.length === 0 ? null : <DescriptionList facts={facts} />
}

const lifeFacts = (ui: Ui, { oversight, amendments, changes }: OutsourcingState): readonly Fact[] => {
  const { life } = wordsOf(ui).cases
  const day = (date: PlainDate) => shortDayText(ui.lang, date)
  return [
    ...oversight.suspensions.map((one): Fact => ({
      name: life.suspensions,
      value: withAdded(
        ui,
        one.resumed === null ? life.suspended(day(one.from)) : life.suspendedFromTo(day(one.from), day(one.resumed.on)),
        one.reason,
      ),
    })),
    ...amendments.map((one): Fact => {
      const change = changes.find((other) => other.id === one.change)
      const effectiveOn = change && (change.approval?.effectiveOn ?? lastRevision(change).effectiveOn)
      const called = withAdded(ui, aboutText(ui, one.change), effectiveOn === undefined ? '' : day(effectiveOn))
      return {
        name: life.amendments,
        value: one.waived
          ? labelled(ui, called, `${life.noAmendment}${inBrackets(ui, one.reason)}`)
          : labelled(ui, called, `${one.amendmentNumber} ${day(one.signedOn)}`),
      }
    }),
  ]
}
