import { isOpenDoubt, isUnsettled } from '../../../domain/outsourcing/in-effect/in-doubt.ts'
import type { Doubt } from '../../../domain/outsourcing/doubts/state.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import { byText } from '../../by-text.ts'
import { Banner } from '../../components/banner.tsx'
import { Badge } from '../../components/badge.tsx'
import { DescriptionList, type Fact } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { aboutText } from '../../about-text.ts'
import { inBrackets, term } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { ConditionList } from '../deliberation/condition-list.tsx'
import { wordsOf } from '../words.ts'

interface DoubtProps {
  readonly ui: Ui
  readonly state: Pick<OutsourcingState, 'doubts'>
}

/** What has fallen away from under an approval, a consent or the contract, and what was answered: the newest first. */
export const DoubtFacts = ({ ui, state }: DoubtProps) => (
  <>
    {state.doubts.some(isUnsettled) && <Banner tone="warn" title={wordsOf(ui).cases.doubts.holds} />}
    {state.doubts.toReversed().map((one) => (
      <>
        <h3>
          {`${aboutText(ui, one.doubt)}${inBrackets(ui, aboutText(ui, one.about))} `}
          {isOpenDoubt(one) && <Badge tone="danger" text={wordsOf(ui).cases.doubts.open} />}
        </h3>
        <DescriptionList facts={doubtFacts(ui, one)} />
      </>
    ))}
  </>
)

/** What a doubt came of, in a sentence. */
export const causeText = (ui: Ui, { cause, outcome, vendor = '', holdsUntil, beyond = [] }: Doubt): string => {
  const words = wordsOf(ui)
  const { causes } = words.cases.doubts
  if (cause === 'outcome-corrected') return causes[cause](term(words.outcomes, outcome ?? ''))
  if (cause === 'beyond-approval')
    return causes[cause](vendor, beyond.map((kind) => words.vetting.beyond[kind]).join(ui.lang === 'ja' ? '、' : ', '))
  return cause === 'unsuitable'
    ? causes.unsuitable(vendor)
    : causes['vetting-over'](vendor, holdsUntil === undefined ? '' : shortDayText(ui.lang, holdsUntil))
}

const doubtFacts = (ui: Ui, doubt: Doubt): readonly Fact[] => {
  const { doubts } = wordsOf(ui).cases
  const { answer, lifted } = doubt
  return [
    { name: doubts.cause, value: causeText(ui, doubt) },
    ...(answer === null
      ? []
      : [
          {
            name: doubts.answer,
            value: (
              <>
                <div>{`${doubts.courses[answer.course]}${inBrackets(ui, byText(ui, answer.by))}`}</div>
                <div class="prewrap">{answer.reason}</div>
                {answer.conditions.length > 0 && <ConditionList ui={ui} conditions={answer.conditions} />}
              </>
            ),
          },
        ]),
    ...(lifted === null ? [] : [{ name: doubts.title, value: doubts.lifts[lifted] }]),
  ]
}
