import type { CommandsOf } from '../../law/command-law.ts'
import { accept, command, type ToldCity } from '../law.ts'
import { foundingFields, type Founding } from './fields.ts'

const found: ToldCity<Founding> = (founding, _, rules) =>
  accept({ type: 'CityFounded', rule: 'rule-book-begun', data: { ...founding, at: rules.now } })

/** Who begins a city's rule book: whoever operates the machine, by a command there (operational setting). */
export const foundingCommands = {
  FoundCity: command({
    fields: foundingFields,
    who: 'practice',
    rule: 'rule-book-begun',
    at: ['none'],
    told: found,
  }),
}

/** The command that begins a rule book. */
export type FoundingCommand = CommandsOf<typeof foundingCommands>
