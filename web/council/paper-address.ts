import { uuidOf, type CaseId } from '../../domain/kernel/ids.ts'

/** The papers of a meeting: 開催通知, 次第, 出席簿, 議事録, and the entry for a calendar. */
export type Paper = 'notice' | 'agenda' | 'attendance' | 'minutes' | 'ics'

/** Where a paper of a meeting stands. */
export const paperAddress = (id: CaseId, paper: Paper): string =>
  `/council/${uuidOf(id)}/${paper === 'ics' ? 'meeting.ics' : paper}`
