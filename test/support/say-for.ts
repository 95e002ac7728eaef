import { randomUUID } from 'node:crypto'
import type { Act, Answer } from '../../db/act/act.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Practice } from './practice.ts'
import { people } from './rules.ts'

/** A command of any procedure; what its data may be is the procedure's own. */
interface Command {
  readonly type: string
  readonly data: object
}

/** People's acts in a running practice: `attempt` gives the answer, `say` throws where it is refused. */
export const sayFor = ({ act }: Pick<Practice, 'act'>) => {
  const attempt = (stream: CaseId, who: keyof typeof people, command: Command, clock?: Instant): Promise<Answer> =>
    act({
      stream,
      command: command as unknown as Act['command'],
      id: randomUUID(),
      origin: 'web',
      by: { person: people[who].person, via: { by: 'session' } },
      ...(clock ? { clock } : {}),
    })
  const say = async (stream: CaseId, who: keyof typeof people, command: Command, clock?: Instant): Promise<void> => {
    const answer = await attempt(stream, who, command, clock)
    if (answer.kind === 'refused') throw new Error(`${command.type}: ${JSON.stringify(answer.refusal)}`)
  }
  return { attempt, say }
}
