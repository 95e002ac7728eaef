import { handOverTasks } from '../../asset/hand-overs/plans.ts'
import { disposalTasks } from '../../asset/disposal/plans.ts'
import { lossTasks } from '../../asset/loss/plans.ts'
import { transferTasks } from '../../asset/transfer/plans.ts'
import { authorityReviewTasks } from '../../authority-review/plans.ts'
import { authorityTaskDays } from '../../guideline/authority-settings.ts'
import { deviceTasks } from '../../entry-log/device/plans.ts'
import { entriesTasks } from '../../entry-log/entries/plans.ts'
import { applicationTasks } from '../../entry-permit/application/plans.ts'
import { decisionTasks } from '../../entry-permit/decision/plans.ts'
import { identificationTasks } from '../../entry-permit/identification/plans.ts'
import { renewalTasks } from '../../entry-permit/renewal/plans.ts'
import { number, type DeclaredSetting } from '../../guideline/setting-kinds.ts'
import { disposalTasks as historyDisposalTasks } from '../../operation-history/disposal/commands.ts'
import { gapTasks } from '../../operation-history/gaps/commands.ts'
import { mediumTasks } from '../../operation-history/medium/plans.ts'
import { planTasks } from '../../operation-plan/commands.ts'
import { stockTakeTasks } from '../../stock-take/plans.ts'
import type { TaskKinds } from '../../tasks/task-kinds.ts'

/** The kinds of tasks whose days a city can settle: those of the registers (Arts. 7 to 19), a line each. */
const kinds: TaskKinds = {
  ...applicationTasks,
  ...decisionTasks,
  ...identificationTasks,
  ...renewalTasks,
  ...entriesTasks,
  ...deviceTasks,
  ...authorityReviewTasks,
  ...historyDisposalTasks,
  ...gapTasks,
  ...mediumTasks,
  ...handOverTasks,
  ...transferTasks,
  ...lossTasks,
  ...disposalTasks,
  ...stockTakeTasks,
  ...planTasks,
}

const counted = [
  ...Object.entries(kinds).flatMap(([kind, { days }]) => (days === null ? [] : [[kind, days] as const])),
  // The law of authorities asks the city's of its people, so that this one knows no more of it than its days.
  ...Object.entries(authorityTaskDays),
].map(([kind, days]) => [daysSetting(kind), days] as const)

/** The setting that says within how many business days a kind of task is due. */
function daysSetting(kind: string): string {
  return `dueInBusinessDays.${kind}`
}

/** The kind of task whose days a setting says; null where it says something else. */
export const taskOfSetting = (name: string): string | null => {
  const first = daysSetting('')
  return name.startsWith(first) ? name.slice(first.length) : null
}

/** Those settings by their names (operational settings: no text says how long anything may take). */
export const taskDaySettings: { readonly [name: string]: DeclaredSetting } = Object.fromEntries(
  counted.map(([name]) => [name, number(1, 250)]),
)

/** The days that hold until a city settles otherwise, by the settings' names. */
export const deliveredTaskDays: { readonly [name: string]: number } = Object.fromEntries(counted)
