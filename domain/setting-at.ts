import type { Settings } from './guideline/settings.ts'
import type { Json } from './kernel/json.ts'
import { deliveredSettings } from './procedures.ts'

/** A setting's value at its place in the settings; as delivered where the city has settled nothing. */
export const settingAt = (settings: Settings, name: string): Json => {
  const at = name
    .split('.')
    .reduce<unknown>((of, key) => (of as Readonly<Record<string, unknown>> | undefined)?.[key], settings)
  return (at === undefined ? deliveredSettings[name] : at) as Json
}
