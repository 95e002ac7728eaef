import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { act } from '../../db/act/act.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityCommand } from '../../domain/city/commands.ts'
import { LaunchError } from '../text.ts'

/** What whoever operates the machine does to the city's rule book, by the same `act` as everything else. */
export const actOnCity = async (pool: Pool, command: CityCommand): Promise<void> => {
  const answer = await act(
    { pool, timeSkipping: false },
    { stream: cityId, command, id: `operator/${randomUUID()}`, origin: 'import', by: 'practice' },
  )
  if (answer.kind === 'refused') throw refusedWith(answer.refusal.code)
}

const refusedWith = (code: string): LaunchError =>
  code === 'case-missing'
    ? new LaunchError({
        ja: 'この市の規程集がまだはじまっていません。先に npm run city -- found … を行ってください。',
        en: 'This city’s rule book has not been begun yet: npm run city -- found … first.',
      })
    : code === 'already-started'
      ? new LaunchError({ ja: '市はすでに設けられています。', en: 'The city is there already.' })
      : new LaunchError({
          ja: `記録できませんでした(${code})。docs/errors.md に説明があります。`,
          en: `It could not be recorded (${code}). docs/errors.md says more.`,
        })
