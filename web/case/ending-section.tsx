import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { DescriptionList } from '../components/description-list.tsx'
import { shortDayText } from '../dates.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { byText } from './vetting-section.tsx'

/** What became of the city's materials (Art. 22(2)), and how the case ended. */
export const EndingFacts = ({ ui, state }: { readonly ui: Ui; readonly state: OutsourcingState }) => {
  const { disposal, ending } = state
  const { names } = ui.t.forms
  const { cases, words, parts } = ui.t
  return (
    <div class="stack-small">
      {disposal && (
        <DescriptionList
          facts={[
            { name: term(names, 'manner'), value: term(words.manners, disposal.manner) },
            { name: term(names, 'doneOn'), value: shortDayText(ui.lang, disposal.doneOn) },
            { name: term(names, 'media'), value: disposal.media === '' ? parts.notEntered : disposal.media },
            { name: term(names, 'certificate'), value: disposal.certificate },
            { name: term(names, 'confirmedBy'), value: disposal.confirmedBy },
            { name: cases.facts.by, value: byText(ui, disposal.by) },
          ]}
        />
      )}
      {ending && (
        <DescriptionList
          facts={[
            { name: cases.facts.state, value: words.endings[ending.how] },
            ...(ending.reason === '' ? [] : [{ name: cases.reason, value: <span class="prewrap">{ending.reason}</span> }]),
            { name: cases.facts.by, value: byText(ui, ending.by) },
          ]}
        />
      )}
    </div>
  )
}
