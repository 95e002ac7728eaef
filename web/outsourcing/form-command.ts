import type { PeoplesCommand } from '../../domain/outsourcing/commands.ts'

/** The commands that a person gives by a form; the others are the practice's. */
export type FormCommand = PeoplesCommand['type']
