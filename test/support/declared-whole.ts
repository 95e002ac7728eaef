/**
 * All that a procedure declares, as text: a change of what a command holds or of whose it is shows as changed lines.
 */
import type { Procedure } from '../../domain/law/procedure.ts'
import type { ToldStage } from './stages-of.ts'

/** A procedure's declaration, one line for each thing that is said of it and for each field of each command. */
export const declaredWhole = (procedure: Procedure, waits: { readonly [stage: string]: ToldStage }): string =>
  [
    `${procedure.name}, version ${procedure.schemaVersion}, begun by ${procedure.startedBy}`,
    `stages ${procedure.stages.join(' ')}`,
    `registers ${Object.keys(procedure.registers).join(' ')}`,
    `parts ${procedure.parts.map((one) => one.name).join(' ')}`,
    ...procedure.parts.map((one) => `events of ${one.name} ${Object.keys(one.evolve).join(' ')}`),
    ...procedure.parts.map((one) => `letters of ${one.name} ${Object.keys(one.letters ?? {}).join(' ')}`.trimEnd()),
    ...Object.entries(waits).map(([stage, { waitsFor }]) =>
      [`waits in ${stage}`, ...Object.entries(waitsFor).map((one) => one.join(' of '))].join(' '),
    ),
    ...named('heeds', procedure.heeds ?? {}),
    ...named('refusal', procedure.refusals),
    ...named('task', procedure.taskKinds),
    ...named('setting', procedure.settings?.declared ?? {}),
    ...named('delivered', procedure.settings?.delivered ?? {}),
    ...named('before anything', procedure.initialState),
    ...Object.entries(procedure.commands).flatMap(([type, { fields, ...law }]) => [
      '',
      type,
      ...named('', law),
      ...named('field', fields),
    ]),
    '',
  ].join('\n')

const named = (what: string, all: object): readonly string[] =>
  Object.entries(all).map(([name, value]) => `  ${what} ${name}: ${plainly(value)}`.replace(/^ {3}/, '  '))

/** Functions by their presence: what they do is told in the stories. */
const plainly = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'function' ? 'a rule of its own' : one))
