import type { Pool } from 'pg'
import { lawEventsBetween } from '../../../db/kept/law-events.ts'
import { cityId } from '../../../domain/city/city-id.ts'
import { city } from '../../../domain/procedures.ts'
import type { CityEvent } from '../../../domain/city/events.ts'
import type { RecordedCity } from './rehearse.ts'

/** The rule book as it stands in the record. */
export const recordedCity = async (pool: Pool): Promise<RecordedCity> => {
  const events = (await lawEventsBetween(pool, cityId, 0, Number.MAX_SAFE_INTEGER)) as readonly CityEvent[]
  return { state: events.reduce(city.decider.evolve, city.decider.initialState), version: events.length }
}
