import { secretariatPosts } from '../../domain/guideline/role-posts.ts'
import type { Child } from 'hono/jsx'
import { randomUUID } from 'node:crypto'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { CaseBeside } from '../../web/council/case-beside.tsx'
import { meetingTitle } from '../../web/council/meeting-words.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { Ui } from '../../web/ui.ts'
import { comingMeetings } from '../../db/council/council-meetings.ts'
import { nextRegular, waitingCases } from './council-waiting.ts'
import { guidelineFor } from '../surroundings/reader.ts'
import type { Surroundings } from '../surroundings/surroundings.ts'

/** What the page of a case says of the council while the case waits for it; null where it doesn't. */
export const councilBeside = async (
  { reads }: Surroundings,
  ui: Ui,
  reader: PersonToday,
  { id, state }: { readonly id: CaseId; readonly state: CaseState },
): Promise<Child | null> => {
  if (!state.tasks.open.some(({ kind }) => kind === 'record-outcome' || kind === 'propose-item')) return null
  const coming = await comingMeetings(reads.db)
  const { rows: waiting } = await waitingCases(reads.db, ui, reader, coming, [id])
  if (waiting.length === 0) return null
  const guideline = guidelineFor(reader)
  const next = nextRegular(coming, reader)
  const into = coming.find(({ state: meeting }) => meeting.stage === 'planned' || meeting.stage === 'called')
  const keeps = secretariatPosts(guideline).some((post) => reader.posts.includes(post))
  return CaseBeside({
    ui,
    case: id,
    waiting,
    next,
    keeper: keeps
      ? { into: into ? { meeting: into.id, name: meetingTitle(ui, into.state) } : null, commandId: randomUUID() }
      : null,
  })
}
