/** An act on the rule book, by the practice or in a person's session; it has to be taken. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { act } from '../../db/act/act.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import type { CityApp } from './city-app.ts'

/** Gives a command to the city's own stream. */
export const givesCity = async (city: CityApp, by: 'practice' | 'administrator', command: CityCommand) => {
  const answer = await act(
    { pool: city.pool, timeSkipping: false },
    {
      stream: cityId,
      command,
      id: randomUUID(),
      origin: 'web',
      by: by === 'practice' ? 'practice' : { person: city.people[by]!.id, via: { by: 'session' } },
    },
  )
  expect([command, answer]).toMatchObject([{}, { kind: 'done' }])
}
