import { describe, expect, it } from 'vitest'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { procedures } from '../../domain/procedures.ts'
import { fieldLabel } from '../../web/forms/form-context.ts'
import { refusalText } from '../../web/refusal-text.ts'
import { uiFor } from './every-page.tsx'

const readers = (['ja', 'en'] as const).map((lang) => uiFor(lang, 'chief', '2026-04-20 10:00'))
const named = procedures.map((one) => [one.name, one] as const)

/** What the law says where a command comes at this stage: the refusal that every procedure's table leads to. */
const wrongStep = (rule: string, step: string, at: readonly string[]): Refusal => ({
  code: 'wrong-step',
  rule,
  details: { step, needs: at.filter((one) => one !== 'none' && one !== 'closed') },
})

describe.each(named)('a refusal of %s', (name, { commands, stages }) => {
  it.each(readers.map((ui) => [ui.lang, ui] as const))('calls each stage as its own procedure does (%s)', (_, ui) => {
    const own = ui.t.procedures[name]?.stages ?? {}
    for (const { rule, at, decide } of Object.values(commands)) {
      if (decide === undefined || at.every((one) => one === 'none')) continue
      for (const step of stages.filter((one) => !at.includes(one))) {
        const refusal = wrongStep(rule, step, at)
        const { what } = refusalText(ui, refusal)
        expect({ rule, step, what }).toEqual({ rule, step, what: expect.stringContaining(own[step] ?? '?') as string })
        expect(refusalText(ui, refusal, name).what).toBe(what)
      }
    }
  })

  it.each(readers.map((ui) => [ui.lang, ui] as const))(
    'never calls a field as another procedure does (%s)',
    (_, ui) => {
      const own = Object.keys(ui.t.procedures[name]?.forms.names ?? {})
      const has = (field: string): boolean => own.some((one) => one === field || one.endsWith(`.${field}`))
      const others = Object.keys(ui.t.words.fields).filter((field) => !field.includes('.') && !has(field))
      expect(others.length).toBeGreaterThan(0)
      const type = Object.keys(commands).find((one) => commands[one]?.decide !== undefined) ?? ''
      for (const field of others) {
        expect(fieldLabel(ui, type, field)).toBe(field)
        const refusal = { code: 'field-invalid', rule: 'taken-in-whole', details: { field } }
        expect(refusalText(ui, refusal, name).what).toContain(field)
      }
    },
  )
})
