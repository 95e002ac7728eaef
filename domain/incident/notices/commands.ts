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
