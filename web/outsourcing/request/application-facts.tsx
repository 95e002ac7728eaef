import { attached } from '../../../domain/outsourcing/attachments/fixed.ts'
import { outsourcingAddresses } from '../outsourcing-addresses.ts'
import { Badge } from '../../components/badge.tsx'
import type { Fact } from '../../components/description-list.tsx'
import { shortDayText } from '../../dates.ts'
import { inBrackets } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import type { CaseView } from '../outsourcing-view.ts'
import { wordsOf } from '../words.ts'

/**
 * What whoever decides has to see of the application besides its content: that the work began first, and the papers.
 */
export function applicationFacts(ui: Ui, { id, state }: CaseView, withLink: boolean): readonly Fact[] {
  const { application, sections } = wordsOf(ui).cases
  const { urgent } = state
  const papers = attached(state)
  return [
    ...(urgent === null
      ? []
      : [
          {
            name: application.urgentTitle,
            value: (
              <>
                <Badge tone="warn" text={application.urgent} />{' '}
                {application.urgentLine(shortDayText(ui.lang, urgent.startedOn), urgent.contractor)}{' '}
                <span class="prewrap">{urgent.reason}</span>
              </>
            ),
          },
        ]),
    ...(papers.length === 0
      ? []
      : [
          {
            name: sections.attachments,
            value: (
              <ul class="papers" role="list">
                {papers.map(({ id: attachment, name, label }) => {
                  const text = label === '' ? name : `${label}${inBrackets(ui, name)}`
                  return (
                    <li>
                      {withLink ? (
                        <a href={outsourcingAddresses.attachment(id, attachment)} download={name}>
                          {text}
                        </a>
                      ) : (
                        text
                      )}
                    </li>
                  )
                })}
              </ul>
            ),
          },
        ]),
  ]
}
