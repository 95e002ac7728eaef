import type { TaskCommand } from '../../domain/tasks/remind-and-escalate.ts'

/** What the practice does by itself, whatever the procedure. */
export const tasks = {
  commands: { RemindTask: '督促する', EscalateTask: '上位に知らせる', AskAnew: '改めて依頼する' } satisfies Record<
    TaskCommand['type'],
    string
  >,
  practice: '関所（定められた時期の処理）',
  operator: '運用者（関所の動く機械での操作）',
  /** Whose power that is, for the table of rights. */
  whoPractice: 'システム（時期が来たとき）',
}
