import type { PostId } from '../kernel/ids.ts'

/** A room or place in which entry is controlled (Art. 7), with the post that controls it (Art. 8). */
export interface Room {
  readonly id: string
  /** Its level; null where the guideline has no levels and one rule holds for all rooms. */
  readonly level: number | null
  readonly ja: string
  readonly en: string
  readonly manager: PostId
  /** By which means entry is controlled in this very room; as its level has it where nothing is said. */
  readonly means?: readonly RoomMeans[]
}

/** What lets people into a room, or says who went in: a device that reads IDs, a key, a card, a badge, a list. */
export const roomMeans = ['id-device', 'key', 'card', 'name-badge', 'visitors-record'] as const
/** One of those. */
export type RoomMeans = (typeof roomMeans)[number]

/** A level of rooms: what is kept there, and by which means entry is controlled. */
export interface RoomLevel {
  readonly level: number
  readonly ja: string
  readonly en: string
  readonly means: readonly RoomMeans[]
}

/** The levels of Art. 7 as delivered, the strictest first. */
export const roomLevels: readonly RoomLevel[] = [
  { level: 3, ja: 'データ・セキュリティ情報の保管', en: 'Data and security information', means: ['id-device'] },
  { level: 2, ja: 'サーバ・ネットワーク機器の設置', en: 'Servers and network', means: ['id-device'] },
  { level: 1, ja: '統合端末の設置', en: 'Terminals', means: ['name-badge'] },
]

const room = (id: string, level: number, manager: string, ja: string, en: string): Room => ({
  id,
  level,
  ja,
  en,
  manager: manager as PostId,
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
