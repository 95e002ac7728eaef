import { expect, it } from 'vitest'
import { procedures } from '../../../domain/procedures.ts'
import { declaredWhole } from '../../support/declared-whole.ts'

it.each(procedures.map((one) => [one.name, one] as const))(
  '%s: what its commands hold, whose they are, at which stages and by which article',
  (name, procedure) =>
    expect(declaredWhole(procedure)).toMatchFileSnapshot(`../../fixtures/stories/declared-${name}.txt`),
)
