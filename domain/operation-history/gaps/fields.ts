import {
  caseOf,
  day,
  leftOut,
  line,
  oneInForce,
  optionalLine,
  reason,
  yesOrNo,
  type DataOf,
} from '../../kernel/fields.ts'

/** The practice's: what a medium holds, and whether it still does. */
export const noteMediumFields = {
  equipment: line(),
  medium: caseOf('operation-history'),
  from: day(),
  to: day(),
  /** Of which device it is; empty where it is of all of its kind. */
  device: leftOut(optionalLine()),
  gone: yesOrNo(),
}
/** The practice's: the equipment over whose history is watched from now on. */
export const watchFields = { equipment: oneInForce('equipment', 'equipment-under-control') }
/** The practice's: another month has begun. */
export const checkGapsFields = { on: day() }
/** Of which days of which device nothing has to be archived, and why; of all devices where none is named. */
export const explainFields = { device: leftOut(optionalLine()), from: day(), to: day(), reason: reason() }

/** What a medium holds, as the watch is told. */
export type NotedMedium = DataOf<typeof noteMediumFields>
/** Why nothing is archived of some days. */
export type Explained = DataOf<typeof explainFields>
