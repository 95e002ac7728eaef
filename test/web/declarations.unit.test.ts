import { expect, it } from 'vitest'
import { webProcedures } from '../../web/procedures.ts'
import { shownDeclared } from '../support/shown-whole.ts'

it.each(webProcedures.map((one) => [one.name, one] as const))(
  '%s: its menu, the marks of its history, its registers, and how its cases begin',
  async (name, procedure) =>
    expect(await shownDeclared(procedure)).toMatchFileSnapshot(`../fixtures/stories/shown-${name}.txt`),
)
