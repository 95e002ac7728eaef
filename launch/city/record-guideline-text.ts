import { randomUUID } from 'node:crypto'
import { act } from '../../db/act/act.ts'
import { ruleBookNow } from '../../db/city/rule-book.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { withPlainLineBreaks } from '../../domain/kernel/text.ts'
import { openRecord } from '../open-record.ts'
import { LaunchError } from '../text.ts'
import type { TextFile } from './text-file.ts'

/** A text that a person has looked at, from which day on it is in force, and why it is brought in. */
export interface TextToRecord {
  readonly file: TextFile
  readonly inForce: PlainDate
  readonly reason: string
}

/**
 * Enters an official text into the city's rule book, by the same `act` as everything else. The answer says whether
 * anything changed: the same file for the same day was recorded already.
 */
export const recordGuidelineText = async ({ file, inForce, reason }: TextToRecord): Promise<'recorded' | 'known'> => {
  const { pool, close } = await openRecord('city')
  try {
    const before = await ruleBookNow(pool)
    const answer = await act(
      { pool, timeSkipping: false },
      {
        stream: cityId,
        command: {
          type: 'ImportGuidelineText',
          data: {
            inForceFrom: inForce,
            text: withPlainLineBreaks(file.text),
            file: file.name,
            sha256: file.sha256,
            reason,
          },
        },
        id: `operator/${randomUUID()}`,
        origin: 'import',
        by: 'practice',
      },
    )
    if (answer.kind === 'refused') throw refusedWith(answer.refusal.code)
    return answer.version === before.version ? 'known' : 'recorded'
  } finally {
    await close()
  }
}

const refusedWith = (code: string): LaunchError =>
  code === 'case-missing' || code === 'wrong-stage'
    ? new LaunchError({
        ja: 'この市の規程集がまだはじまっていません。先に規程集をはじめてください。',
        en: 'This city’s rule book has not been begun yet. Begin it first.',
      })
    : new LaunchError({
        ja: `記録できませんでした(${code})。docs/errors.md に説明があります。`,
        en: `It could not be recorded (${code}). docs/errors.md says more.`,
      })
