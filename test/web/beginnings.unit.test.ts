import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { isNeeded } from '../../domain/kernel/fields.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import { webProcedures } from '../../web/procedures.ts'
import { beginningFields } from '../../web/register/beginning-fields.ts'
import { uiFor } from './every-page.tsx'

const ui = uiFor('ja', 'chief', '2026-04-20 10:00')
/** What one types or chooses from words: people and cases stand in a form where its page has some to choose from. */
const typed = new Set(['text', 'day', 'time', 'number', 'yes-no', 'one-of', 'several-of', 'one-in-force'])
/** What is drawn, as it is sent. */
const drawnAs = (content: unknown): string => String(content)

const declared = await Promise.all(
  webProcedures.map(async ({ name, pages }) => {
    const own = await pages()
    return (own.beginnings ?? []).map((one) => ({ name, command: one.command, one, pages: own }))
  }),
)

describe('the page on which a case begins', () => {
  it.each(declared.flat())('$name, $command: has an input for all that is needed', ({ name, command, one, pages }) => {
    const { commands, decider } = procedureNamed(name)
    const form = { ui, command, values: {}, errors: {} }
    const id = `${name}/00000000-0000-4000-8000-00000000000b` as CaseId
    const page = drawnAs(beginningFields(pages, one, { form, cases: [], people: [], state: decider.initialState, id }))
    const needed = Object.entries(commands[command]?.fields ?? {}).filter(
      ([, field]) => isNeeded(field) && typed.has(field.kind),
    )
    expect(needed.map(([field]) => field).filter((field) => !page.includes(`"${command}.${field}"`))).toEqual([])
  })

  it.each(declared.flat().filter(({ one }) => one.fields === undefined))(
    '$name, $command: is the form that its procedure draws where the beginning has none of its own',
    ({ name, command, one, pages }) => {
      const form = { ui, command, values: {}, errors: {} }
      const id = `${name}/00000000-0000-4000-8000-00000000000b` as CaseId
      const state = procedureNamed(name).decider.initialState
      const drawn = pages.fields({ form, type: command, about: null, state, id, choices: [] })
      expect(drawnAs(beginningFields(pages, one, { form, cases: [], people: [], state, id }))).toBe(drawnAs(drawn))
    },
  )
})
