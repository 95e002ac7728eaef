import { caseMessages } from './case.ja.ts'
import { chain } from './chain.ja.ts'
import { desk } from './desk.ja.ts'
import { forms } from './forms.ja.ts'
import { frame, parts } from './frame.ja.ts'
import { help } from './help.ja.ts'
import { imports } from './imports.ja.ts'
import { notices } from './notices.ja.ts'
import { otherRefusals } from './other-refusals.ja.ts'
import { ownWork } from './own-work.ja.ts'
import { pages } from './pages.ja.ts'
import { sharedRefusals } from './refusals.ja.ts'
import { tasks } from './tasks.ja.ts'
import { taskSentences, timeline } from './timeline.ja.ts'

/** What pages say whatever the procedure, in Japanese: the language in which the product is written first. */
export const ja = {
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

/** What every language has to say; English is checked against it by the compiler. */
export type FrameWords = typeof ja
