import type { VettingReport } from '../../domain/outsourcing/commands.ts'
import type { By } from '../../domain/outsourcing/events.ts'
import { vettingAreas } from '../../domain/guideline/vetting-areas.ts'
import { Badge } from '../components/badge.tsx'
import { DescriptionList } from '../components/description-list.tsx'
import { momentText, shortDayText } from '../dates.ts'
import { listed, named, postName, term } from '../say.ts'
import type { Tone, Ui } from '../ui.ts'

const verdictTones: Readonly<Record<string, Tone>> = { suitable: 'success', conditional: 'warn', unsuitable: 'danger' }
const findingTones: Readonly<Record<string, Tone>> = { met: 'success', 'not-met': 'danger', 'not-applicable': 'neutral' }

/** A vendor's verdict as a badge. */
export const VerdictBadge = ({ ui, verdict }: { readonly ui: Ui; readonly verdict: string }) => (
  <Badge tone={verdictTones[verdict] ?? 'neutral'} text={term(ui.t.words.verdicts, verdict)} />
)

/** Who did something and when. */
export function byText(ui: Ui, by: By): string {
  return `${momentText(ui.lang, by.at)} ${postName(ui, by.post)} ${by.name}`
}

/** What was found about the vendor, area by area (Art. 20). */
export const VettingFacts = ({ ui, vetting, by }: { readonly ui: Ui; readonly vetting: VettingReport; readonly by: By | null }) => {
  const { words, forms, cases } = ui.t
  const names = forms.names
  return (
    <>
      <DescriptionList
        facts={[
          { name: term(names, 'verdict'), value: <VerdictBadge ui={ui} verdict={vetting.verdict} /> },
          { name: term(names, 'vendor'), value: vetting.vendor },
          ...(vetting.corporateNumber === '' ? [] : [{ name: term(names, 'corporateNumber'), value: vetting.corporateNumber }]),
          { name: term(names, 'checkedOn'), value: shortDayText(ui.lang, vetting.checkedOn) },
          { name: term(names, 'means'), value: listed(ui, vetting.means.map((one) => term(words.means, one))) },
          ...(vetting.note === '' ? [] : [{ name: term(names, 'note'), value: <span class="prewrap">{vetting.note}</span> }]),
          ...(by === null ? [] : [{ name: cases.facts.by, value: byText(ui, by) }]),
        ]}
      />
      <div class="table-scroll">
        <table class="data-table">
          <caption class="visually-hidden">{forms.sections.areas}</caption>
          <thead>
            <tr>
              <th scope="col">{cases.facts.area}</th>
              <th scope="col">{cases.facts.finding}</th>
              <th scope="col">{term(names, 'evidence')}</th>
            </tr>
          </thead>
          <tbody>
            {vetting.answers.map((answer) => {
              const area = vettingAreas.find((one) => one.id === answer.area)
              return (
                <tr>
                  <th scope="row">{area ? named(ui, area) : answer.area}</th>
                  <td data-label={cases.facts.finding}>
                    <Badge tone={findingTones[answer.finding] ?? 'neutral'} text={term(words.areaFindings, answer.finding)} />
                  </td>
                  <td data-label={term(names, 'evidence')}>{answer.evidence === '' ? ui.t.parts.notEntered : answer.evidence}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}
