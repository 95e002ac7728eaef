import type { EvolveOf } from '../../law/part.ts'
import type { EntryLogState } from '../state.ts'
import type { DeviceEvent } from './events.ts'

/** What a ledger is after its device's log came, was asked for, or isn't there. */
export const deviceEvolve: EvolveOf<EntryLogState, DeviceEvent> = {
  DeviceLogImported: (state, { batch, room: _room, by, ...part }) => ({
    ...state,
    batches: [...state.batches, { ...part, id: batch, at: by.at, byName: by.name }],
  }),
  DeviceLogAskedFor: (state, { month }) => ({ ...state, asked: [...state.asked, month] }),
  NoDeviceLogNoted: (state, noted) => ({ ...state, without: [...state.without, noted] }),
}
