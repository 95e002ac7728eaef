import type { By } from '../../kernel/by.ts'
import type { EventOf } from '../../law/decider.ts'
import type { LogPart, MonthOver, NoLog } from './fields.ts'

declare module '../events.ts' {
  interface LedgerEvents {
    readonly device: DeviceEvent
  }
}

/** What can have happened about the device's log (Art. 10). */
export type DeviceEvent =
  | EventOf<'DeviceLogImported', LogPart & { readonly batch: string; readonly room: string; readonly by: By }>
  | EventOf<'DeviceLogAskedFor', MonthOver>
  | EventOf<'NoDeviceLogNoted', NoLog & { readonly by: By }>
