import type { PostId } from '../kernel/ids.ts'
import type { GuidelineRule } from './guideline-rules.ts'

/** A room or place in which entry is controlled (Art. 7), with the post that controls it (Art. 8). */
export interface Room {
  readonly id: RoomId
  readonly level: RoomLevel
  readonly ja: string
  readonly en: string
  readonly manager: PostId
  readonly rule: GuidelineRule
}

/**
 * The three levels of Art. 7: 3 where data and security information are kept, 2 where servers and network stand, 1
 * where the terminals are.
 */
export type RoomLevel = 1 | 2 | 3

/** The rooms and places by what they are. */
export const roomIds = [
  'computer-room-data',
  'computer-room-server',
  'terminals-citizen',
  'terminals-sobue',
  'terminals-heiwa',
] as const
/** One of the rooms. */
export type RoomId = (typeof roomIds)[number]

const room = (id: RoomId, level: RoomLevel, manager: string, ja: string, en: string): Room => ({
  id,
  level,
  ja,
  en,
  manager: manager as PostId,
  rule: 'rooms-under-control',
})

/**
 * The rooms and places in the order of Art. 7. Which physical rooms they are is the city's to say (operational
 * setting).
 */
export const rooms: readonly Room[] = [
  room(
    'computer-room-data',
    3,
    'digital-promotion-head',
    '電子計算機室（データ・セキュリティ情報の保管）',
    'Computer room: data and security information',
  ),
  room(
    'computer-room-server',
    2,
    'digital-promotion-head',
    '電子計算機室（サーバ・ネットワーク機器）',
    'Computer room: servers and network',
  ),
  room('terminals-citizen', 1, 'citizen-head', '市民課 統合端末の設置場所', 'Terminals of the Citizen Division'),
  room('terminals-sobue', 1, 'sobue-head', '祖父江支所 統合端末の設置場所', 'Terminals of the Sobue Branch'),
  room('terminals-heiwa', 1, 'heiwa-head', '平和支所 統合端末の設置場所', 'Terminals of the Heiwa Branch'),
]

/** A room by its id; null where the guideline has none. */
export const roomOf = (id: string): Room | null => rooms.find((one) => one.id === id) ?? null
