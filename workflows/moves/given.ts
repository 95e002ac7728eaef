import type { AnyCommand } from '../../domain/law/decider.ts'
import { record } from './record.ts'
import type { Case } from './follow.ts'

/** What is done at a moment that brings about nothing but the act that the law gives with it. */
export const given = (
  { id, now }: Pick<Case, 'id' | 'now'>,
  { gives }: { readonly gives: AnyCommand },
): Promise<unknown> => record.giveInTime({ stream: id, now: now(), command: gives })
