import { expect, it } from 'vitest'
import { procedures } from '../../../domain/procedures.ts'
import { declaredWhole } from '../../support/declared-whole.ts'
import { stagesOf } from '../../support/stages-of.ts'

it.each(procedures.map((one) => [one.name, one] as const))(
  '%s: what its commands hold, whose they are, at which stages and by which article; and for whom the practice waits',
  async (name, procedure) =>
    expect(declaredWhole(procedure, await stagesOf(name))).toMatchFileSnapshot(
      `../../fixtures/stories/declared-${name}.txt`,
    ),
)
