import { remarks, severalOf, yesOrNo, type DataOf } from '../../kernel/fields.ts'
import { noticeIds } from '../../guideline/incident-settings.ts'

/** What the secretariat makes of the report: whether somebody is behind it, and who has to be notified. */
export const assessmentFields = {
  malicious: yesOrNo(),
  /** The notices that are to be made; all others are not, for the reason given. */
  notices: severalOf(noticeIds, 0, 'notices'),
  reason: remarks(),
}

/** An assessment, as the law is given it. */
export type Assessment = DataOf<typeof assessmentFields>
