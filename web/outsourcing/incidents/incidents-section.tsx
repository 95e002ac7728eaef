import { CaseLink } from '../../components/case-link.tsx'
import type { IncidentOfContract } from '../../../domain/outsourcing/incidents/incidents.ts'
import { Badge } from '../../components/badge.tsx'
import { DescriptionList } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import type { Ui } from '../../ui.ts'
import { wordsOf } from '../words.ts'

/**
 * The incidents that affect a contract, as they told it (Art. 22(5)): whether each is over stands beside the way to it.
 */
export const IncidentFacts = ({
  ui,
  incidents,
}: {
  readonly ui: Ui
  readonly incidents: readonly IncidentOfContract[]
}) => {
  const { incidents: words } = wordsOf(ui).cases
  const isOpen = incidents.some((one) => !one.over)
  return (
    <>
      {isOpen && <p>{words.hint}</p>}
      <DescriptionList
        facts={incidents.toReversed().map(({ incident, label, title, discoveredOn, over }) => ({
          name: label,
          value: (
            <>
              <CaseLink ui={ui} of={incident}>
                {title}
              </CaseLink>{' '}
              {shortDayText(ui.lang, discoveredOn)}{' '}
              <Badge tone={over ? 'success' : 'danger'} text={over ? words.over : words.open} />
            </>
          ),
        }))}
      />
    </>
  )
}
