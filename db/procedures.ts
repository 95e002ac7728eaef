import type { AnyCommand, AnyEvent, Decider } from '../domain/kernel/decider.ts'
import type { LetterPlan } from '../domain/kernel/letter.ts'
import type { Guideline } from '../domain/guideline/guideline.ts'
import { council } from '../domain/council/council.ts'
import { lettersFor as councilLetters } from '../domain/council/letters.ts'
import { incident } from '../domain/incident/incident.ts'
import { lettersFor as incidentLetters } from '../domain/incident/letters.ts'
import { instruction } from '../domain/instruction/instruction.ts'
import { lettersFor as instructionLetters } from '../domain/instruction/letters.ts'
import { outsourcing } from '../domain/outsourcing/outsourcing.ts'
import { lettersFor } from '../domain/outsourcing/letters.ts'
import { councilCaseRow } from './read-models/council-case-row.ts'
import { incidentCaseRow } from './read-models/incident-case-row.ts'
import { instructionCaseRow } from './read-models/instruction-case-row.ts'
import { outsourcingCaseRow } from './read-models/outsourcing-case-row.ts'
import type { CaseRow } from './read-models/case-row.ts'

/** What the record needs to know of a procedure: its law, and what follows from its events for lists and letters. */
export interface Procedure<State, Command, Event extends AnyEvent> {
  readonly name: string
  readonly schemaVersion: number
  readonly decider: Decider<State, Command, Event>
  readonly isClosed: (state: State) => boolean
  readonly caseRow: (state: State) => CaseRow
  readonly lettersFor: (event: Event, after: State, guideline: Guideline) => readonly LetterPlan[]
}

/** A procedure whose types are forgotten, as the record handles them all alike. */
export type AnyProcedure = Procedure<object, AnyCommand, AnyEvent>

// The registry is where the types end: commands are checked at the edge, states and events come from the record itself.
const forgetTypes = <State extends object, Command, Event extends AnyEvent>(
  procedure: Procedure<State, Command, Event>,
): AnyProcedure => procedure as unknown as AnyProcedure

const procedures: { readonly [name: string]: AnyProcedure } = {
  outsourcing: forgetTypes({
    name: 'outsourcing',
    schemaVersion: 1,
    decider: outsourcing,
    isClosed: (state) => state.stage === 'closed',
    caseRow: outsourcingCaseRow,
    lettersFor,
  }),
  council: forgetTypes({
    name: 'council',
    schemaVersion: 1,
    decider: council,
    isClosed: (state) => state.stage === 'closed',
    caseRow: councilCaseRow,
    lettersFor: councilLetters,
  }),
  instruction: forgetTypes({
    name: 'instruction',
    schemaVersion: 1,
    decider: instruction,
    isClosed: (state) => state.stage === 'closed',
    caseRow: instructionCaseRow,
    lettersFor: instructionLetters,
  }),
  incident: forgetTypes({
    name: 'incident',
    schemaVersion: 1,
    decider: incident,
    isClosed: (state) => state.stage === 'closed',
    caseRow: incidentCaseRow,
    lettersFor: incidentLetters,
  }),
}

/** The procedure of that name; throws where there is none, for names come from our own case ids. */
export const procedureNamed = (name: string): AnyProcedure => {
  const procedure = procedures[name]
  if (!procedure) throw new Error(`no procedure is named ${JSON.stringify(name)}`)
  return procedure
}

/** The names of all procedures. */
export const procedureNames: readonly string[] = Object.keys(procedures)
