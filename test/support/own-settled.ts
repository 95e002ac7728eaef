import type { Settings } from '../../domain/guideline/settings.ts'
import type { Json } from '../../domain/kernel/json.ts'

/** The settings of a city that has settled these of one procedure otherwise than they are delivered. */
export const ownSettled = (
  settings: Settings,
  procedure: string,
  values: { readonly [name: string]: Json },
): Settings => ({ ...settings, [procedure]: values })
