import type { UrgentStart } from '../../../domain/outsourcing/request/state.ts'
import { Banner } from '../../components/banner.tsx'
import { momentText, shortDayText } from '../../dates.ts'
import { labelled, postName } from '../../say.ts'
import type { Ui } from '../../ui.ts'
import { uiOn } from '../../ui-on.ts'
import { wordsOf } from '../words.ts'

/** 事後: that the work began before the approval, since when, why, and when that was declared (Art. 21). */
export const UrgentBanner = ({ ui, urgent }: { readonly ui: Ui; readonly urgent: UrgentStart }) => {
  const { application } = wordsOf(ui).cases
  const { startedOn, contractor, reason, by } = urgent
  return (
    <Banner tone="warn" title={application.urgentTitle}>
      <p>{application.urgentLine(shortDayText(ui.lang, startedOn), contractor)}</p>
      <p class="prewrap">{labelled(ui, wordsOf(ui).cases.reason, reason)}</p>
      <p class="small">
        {labelled(
          ui,
          application.declaredBy,
          `${momentText(ui.lang, by.at)} ${postName(uiOn(ui, by.at), by.post)} ${by.name}`,
        )}
      </p>
    </Banner>
  )
}
