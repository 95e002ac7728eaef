import type { CommandsOf } from '../../law/command-law.ts'
import { reportedBy } from '../reported-by.ts'
import { command } from '../law.ts'
import { notify, waive } from './decide-notices.ts'
import { noticeReportFields, waiverFields } from './fields.ts'

/** Who makes the notices of the checklist, and who says that one need not be made (operational setting). */
export const noticesCommands = {
  NotifyDone: command({
    fields: noticeReportFields,
    who: 'handlers',
    rule: 'incident-notices',
    at: ['handling'],
    about: ({ notice }) => notice,
    // That somebody was told is so whatever others did meanwhile; what was said of the same notice is to be seen first.
    despite: {
      FollowUpOrdered: true,
      FollowUpReported: true,
      NoticeMade: ({ notice }, came) => notice !== came.notice,
      NoticeWaived: ({ notice }, came) => notice !== came.notice,
      ContractTold: true,
    },
    decide: notify,
  }),
  WaiveNotice: command({
    fields: waiverFields,
    who: 'secretariat',
    rule: 'incident-notices',
    at: ['handling'],
    passes: reportedBy,
    decide: waive,
  }),
}

/** The commands about notices. */
export type NoticesCommand = CommandsOf<typeof noticesCommands>
