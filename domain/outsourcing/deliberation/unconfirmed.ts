import type { OutsourcingState } from '../state.ts'
import type { OutsideReport } from './state.ts'

/**
 * What was written down of a meeting outside Sekisho and waits for the chair; null where nothing does. It waits as long
 * as the chair is asked: a way back or a withdrawal ends both.
 */
export const unconfirmed = (
  { outside, tasks }: Pick<OutsourcingState, 'outside' | 'tasks'>,
  part: string | null,
): OutsideReport | null =>
  tasks.open.some((one) => one.kind === 'confirm-outcome' && one.about === part)
    ? (outside.findLast((one) => one.part === part) ?? null)
    : null
