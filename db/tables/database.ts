import type {
  AnchorCorrectionsTable,
  AnchorHeadsTable,
  AnchorsTable,
  CommandsTable,
  EventsTable,
  StreamsTable,
} from './record.ts'
import type {
  CasesTable,
  DependantsTable,
  DraftsTable,
  InboxTable,
  RegisterHistoryTable,
  RegisterRowsTable,
  TasksTable,
} from './read-models.ts'
import type { AttachmentContentsTable, AttachmentPiecesTable } from './attachments.ts'
import type { LettersTable, TaskLinksTable } from './letters.ts'
import type { PeopleTable, PostAssignmentsTable } from './roster.ts'

/** Every table of the record by its name. */
export interface Database {
  readonly events: EventsTable
  readonly streams: StreamsTable
  readonly commands: CommandsTable
  readonly anchors: AnchorsTable
  readonly anchor_heads: AnchorHeadsTable
  readonly anchor_corrections: AnchorCorrectionsTable
  readonly cases: CasesTable
  readonly tasks: TasksTable
  readonly inbox: InboxTable
  readonly drafts: DraftsTable
  readonly register_rows: RegisterRowsTable
  readonly register_history: RegisterHistoryTable
  readonly dependants: DependantsTable
  readonly letters: LettersTable
  readonly task_links: TaskLinksTable
  readonly attachment_contents: AttachmentContentsTable
  readonly attachment_pieces: AttachmentPiecesTable
  readonly people: PeopleTable
  readonly post_assignments: PostAssignmentsTable
}
