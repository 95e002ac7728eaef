import type { Child } from 'hono/jsx'
import { addresses } from '../addresses.ts'
import { LinkButton } from '../components/button.tsx'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'

/** The ways to a new instruction, a draft or a report that is asked for: those that the reader's posts have. */
export const instructionWays = (ui: Ui, may: readonly string[]): readonly Child[] =>
  may.map((type, index) => (
    <LinkButton
      text={term(ui.t.instruction.register.newTitle, type)}
      href={addresses.newInstruction(type)}
      look={index === 0 ? 'primary' : 'secondary'}
    />
  ))

/** The way to report an incident. */
export const incidentWays = (ui: Ui): readonly Child[] => [
  <LinkButton text={ui.t.incident.register.report} href={addresses.newIncident()} look="primary" />,
]
