import type { Child } from 'hono/jsx'
import { standing } from '../say.ts'

/** One fact: its name and its value. */
export interface Fact {
  readonly name: string
  readonly value: Child
}

/** Facts in two columns; one below the other on a phone. */
export const DescriptionList = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl class="facts">
    {facts.map((fact) => (
      <div>
        <dt>{standing(fact.name)}</dt>
        <dd>{fact.value}</dd>
      </div>
    ))}
  </dl>
)
