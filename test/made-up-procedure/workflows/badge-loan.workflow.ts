import type { BadgeLoanCommand } from '../domain/badge-loan/commands.ts'
import type { BadgeLoanLaw } from '../domain/badge-loan/law.ts'
import type { CaseId } from '../domain/kernel/ids.ts'
import type { TaskWake } from '../domain/tasks/wakes.ts'
import { practise, type Stages } from './moves/practise.ts'

/** The practice of a badge's loan: waits for the secretariat, then for the badge, and calls both to mind. */
export async function badgeLoan(caseId: CaseId): Promise<void> {
  await practise(caseId, badgeLoanStages)
}

/** What each stage of a loan waits for. */
export const badgeLoanStages: Stages<BadgeLoanLaw['Stage'], BadgeLoanCommand['type'], BadgeLoanLaw['Who'], TaskWake> = {
  /** The secretariat lends a badge. */
  asked: { rule: 'badge-lent-on-request', waitsFor: { LendBadge: 'secretariat' } },
  /** The office brings it back by its day, or reports it lost. */
  lent: { rule: 'badge-lent-on-request', waitsFor: { ReturnBadge: 'office', ReportBadgeLost: 'office' } },
}
