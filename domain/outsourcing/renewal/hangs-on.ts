import { earliestDate } from '../../kernel/plain-date.ts'
import type { HangsOn } from '../../law/hanging.ts'
import type { OutsourcingState } from '../state.ts'

/** A contract hears when a case that was to renew it has come to nothing, for then it is to be asked again. */
export const hangsOnRenewals = ({ renewal }: OutsourcingState): readonly HangsOn[] =>
  [...renewal.started, ...renewal.fallen].map((cause) => ({ cause, office: null, since: earliestDate }))
