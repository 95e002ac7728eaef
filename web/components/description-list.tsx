import type { Child } from 'hono/jsx'
import { capitalised } from '../say.ts'

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
        <dt>{capitalised(fact.name)}</dt>
        <dd>{fact.value}</dd>
      </div>
    ))}
  </dl>
)
