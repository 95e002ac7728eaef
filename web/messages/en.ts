import type { FrameWords } from './ja.ts'
import { caseMessages } from './case.en.ts'
import { chain } from './chain.en.ts'
import { desk } from './desk.en.ts'
import { forms } from './forms.en.ts'
import { frame, parts } from './frame.en.ts'
import { help } from './help.en.ts'
import { imports } from './imports.en.ts'
import { notices } from './notices.en.ts'
import { otherRefusals } from './other-refusals.en.ts'
import { ownWork } from './own-work.en.ts'
import { pages } from './pages.en.ts'
import { sharedRefusals } from './refusals.en.ts'
import { tasks } from './tasks.en.ts'
import { taskSentences, timeline } from './timeline.en.ts'

/** What pages say whatever the procedure, in English. */
export const en: FrameWords = {
  frame,
  parts,
  refusals: { ...otherRefusals, ...sharedRefusals },
  sentences: taskSentences,
  tasks,
  timeline,
  notices,
  ownWork,
  forms,
  cases: caseMessages,
  chain,
  pages,
  desk,
  help,
  imports,
}
