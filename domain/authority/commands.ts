import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import type { EndingCommand } from './ending/commands.ts'
import type { RegistrationCommand } from './registration/commands.ts'
import type { RequestCommand } from './request/commands.ts'

/** What may be asked of an authority (Arts. 12–15). */
export type AuthorityCommand = RequestCommand | RegistrationCommand | EndingCommand | TaskCommand
