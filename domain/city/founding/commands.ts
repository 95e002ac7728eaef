import type { By } from '../../kernel/by.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { accept, command, type DecideCity, type ToldCity } from '../law.ts'
import type { CityState } from '../state.ts'
import { foundingFields, namingFields, type Founding, type Naming } from './fields.ts'

const found: ToldCity<Founding> = (founding, _, rules) =>
  accept({ type: 'CityFounded', rule: 'rule-book-begun', data: { ...founding, at: rules.now } })

/** The city is called otherwise from now on; what was printed before keeps what it said. */
const nameCity = ({ name, ...said }: Naming, state: CityState, by: By | null): ReturnType<DecideCity<Naming>> =>
  state.name.ja === name.ja && state.name.en === name.en
    ? accept()
    : accept({ type: 'CityNamed', rule: 'city-named', data: { name, ...said, by } })

/** Who begins a city's rule book: whoever operates the machine, by a command there (operational setting). */
export const foundingCommands = {
  FoundCity: command({
    fields: foundingFields,
    who: 'practice',
    rule: 'rule-book-begun',
    at: ['none'],
    told: found,
  }),
  NameCity: command({
    fields: namingFields,
    who: 'administrator',
    rule: 'city-named',
    at: ['kept'],
    decide: (naming, state, _, by) => nameCity(naming, state, by),
    told: (naming, state) => nameCity(naming, state, null),
  }),
}

/** The commands that begin a rule book and name its city. */
export type FoundingCommand = CommandsOf<typeof foundingCommands>
