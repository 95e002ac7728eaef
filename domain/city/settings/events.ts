import type { By } from '../../kernel/by.ts'
import type { Json } from '../../kernel/json.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { EventOf } from '../../law/decider.ts'

declare module '../events.ts' {
  interface CityEvents {
    readonly settings: SettingsEvent
  }
}

/** That a setting has another value from a day on. */
export type SettingsEvent = EventOf<
  'SettingChanged',
  {
    readonly name: string
    readonly value: Json
    readonly inForceFrom: PlainDate
    readonly reason: string
    readonly by: By | null
  }
>
