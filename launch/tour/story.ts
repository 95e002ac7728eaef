import { accessChapter } from './chapter-access.ts'
import { approvalChapter } from './chapter-approval.ts'
import { assetsChapter, historyChapter } from './chapter-assets.ts'
import { closingChapter } from './chapter-closing.ts'
import { contractChapter } from './chapter-contract.ts'
import { councilChapter } from './chapter-council.ts'
import { deliberationChapter } from './chapter-deliberation.ts'
import { entryChapter, leavingChapter } from './chapter-entry.ts'
import { ledgerChapter } from './chapter-ledger.ts'
import { requestChapter } from './chapter-request.ts'
import { recordChapter } from './chapter-record.ts'
import { supervisionChapter } from './chapter-supervision.ts'
import type { Chapter } from './tour.ts'

/** The tour, chapter by chapter; a new procedure adds its own. */
export const story: readonly Chapter[] = [
  requestChapter,
  deliberationChapter,
  councilChapter,
  approvalChapter,
  contractChapter,
  entryChapter,
  // Nothing of what was given may be out any more when the case is closed.
  leavingChapter,
  closingChapter,
  ledgerChapter,
  supervisionChapter,
  accessChapter,
  historyChapter,
  assetsChapter,
  recordChapter,
]
