import { ledgerOf } from '../guideline/room-ledger.ts'
import { keeperPost } from '../guideline/role-posts.ts'
import type { Guideline } from '../guideline/guideline.ts'
import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import { tokyoTime } from '../kernel/instant.ts'
import { addDays } from '../kernel/plain-date.ts'
import type { RowsCounted } from '../law/command-law.ts'
import type { Period } from './fields.ts'

/** What is counted for each room in the period. */
export const periodFigures = ['entries', 'special', 'marked', 'corrected', 'permits', 'own', 'flagged'] as const
/** What is counted as things stand at that moment. */
export const momentFigures = ['live', 'ids', 'toRemove'] as const
const figureNames = [...periodFigures, ...momentFigures] as const
/** One of those. */
export type FigureName = (typeof figureNames)[number]
/** The figures of one room, by their names. */
export type Figures = { readonly [name in FigureName]: number }

/** A room with its figures, as it was called and whose it was when the round began. */
export interface RoomFigures {
  readonly room: string
  readonly called: { readonly ja: string; readonly en: string }
  readonly manager: PostId
  readonly figures: Figures
}

/** What the registers of permits and entries are asked for, each counted by room. */
export const figuresWanted = ({ fromOn, untilOn }: Period): readonly RowsCounted[] => {
  const opened = { from: tokyoTime(fromOn, '00:00'), before: tokyoTime(addDays(untilOn, 1), '00:00') }
  const lines = { procedure: 'entry-log', register: 'entries', by: 'room', opened }
  const permits = { procedure: 'entry-permit', register: 'permits', by: 'room' }
  const ids = { procedure: 'entry-permit', register: 'ids', by: 'room' }
  return [
    { name: 'entries', ...lines },
    { name: 'special', ...lines, cells: { kind: 'special' } },
    { name: 'marked', ...lines, cells: { marked: true } },
    { name: 'corrected', ...lines, cells: { corrected: true } },
    { name: 'permits', ...permits, opened },
    { name: 'own', ...permits, opened, cells: { own: true } },
    { name: 'live', ...permits, stages: ['permitted', 'suspended'] },
    { name: 'ids', ...ids, stages: ['live', 'suspended'] },
    { name: 'toRemove', ...ids, stages: ['to-remove'] },
    { name: 'flagged', procedure: 'entry-log', register: 'imports', by: 'room', opened, stages: ['flagged'] },
  ]
}

/** The rooms of the guideline with what was counted of each. */
export const roomFigures = ({ guideline, others }: Rules): readonly RoomFigures[] => {
  const counted = new Map(figureNames.map((name) => [name, others.counted(name)]))
  return guideline.rooms.map(({ id, ja, en, manager }) => ({
    room: id,
    called: { ja, en },
    manager,
    figures: Object.fromEntries(figureNames.map((name) => [name, counted.get(name)?.[id] ?? 0])) as Figures,
  }))
}

/**
 * Whom the chief hears: whoever manages a room, and whoever keeps the ID device and the ledgers of entries where there
 * are any. Interpretation: 「入退室管理者等」 (docs/readings.md).
 */
export const heardPosts = (guideline: Guideline): readonly PostId[] => {
  const ledgers = guideline.rooms.map((room) => ledgerOf(guideline, room))
  return [
    ...new Set([
      ...guideline.rooms.map(({ manager }) => manager),
      ...(ledgers.some(({ device }) => device) ? [keeperPost(guideline, 'id-device-keeper')] : []),
      ...(ledgers.some(({ special }) => special) ? [keeperPost(guideline, 'entry-ledger-keeper')] : []),
    ]),
  ]
}
