import { describe, expect, it } from 'vitest'
import { initialState as noAsset } from '../../domain/asset/initial-state.ts'
import { initialState as noStockTake } from '../../domain/stock-take/state.ts'
import { AssetFields } from '../../web/asset/asset-fields.tsx'
import { EntryFields } from '../../web/entry-permit/entry-permit-fields.tsx'
import type { FormContext } from '../../web/forms/form-context.ts'
import { document } from '../../web/layout.tsx'
import { stockTakePages } from '../../web/stock-take/stock-take-pages.tsx'
import { given, registers } from '../support/asset-acts.ts'
import type { people } from '../support/rules.ts'
import { uiFor } from './every-page.tsx'

type Reader = keyof typeof people
const formOf = (reader: Reader, command: string): FormContext => ({
  ui: uiFor('ja', reader, '2026-05-01 10:00'),
  command,
  values: {},
  errors: {},
})

/** Which values a form's field lets one choose. */
const choicesIn = (html: string, name: string): readonly string[] => {
  const [, inside = ''] = new RegExp(`<select[^>]*name="${name}"[^>]*>([\\s\\S]*?)</select>`).exec(html) ?? []
  return [...inside.matchAll(/value="([^"]+)"/g)].map(([, value = '']) => value)
}

const offered = async (reader: Reader, command: string, field: string, state = noAsset) => {
  const form = formOf(reader, command)
  const fields =
    command === 'BringInPermit' ? (
      <EntryFields form={form} type={command} />
    ) : command === 'BeginStockTake' ? (
      stockTakePages.fields({ form, type: command, state: noStockTake, about: null, id: 'stock-take/x' as never })
    ) : (
      <AssetFields form={form} type={command} state={state} />
    )
  return choicesIn(await document(<form action="/x">{fields}</form>), `${command}.${field}`)
}

describe('an office in a form', () => {
  it('is one into whose ledger the reader may enter something', async () => {
    for (const command of ['RegisterAsset', 'BringInAsset'])
      expect([command, await offered('staff', command, 'office')]).toEqual([command, ['citizen']])
    expect(await offered('auditor', 'RegisterAsset', 'office')).toEqual([])
  })

  it('is one whose stock-take the reader may begin', async () => {
    expect(await offered('otherHead', 'BeginStockTake', 'office')).toEqual(['heiwa'])
  })

  it('is never the one that an item is offered from', async () => {
    const { state } = given(registers())
    const offices = await offered('staff', 'OfferAssetTransfer', 'to', state)
    expect(offices).toContain('heiwa')
    expect(offices).not.toContain('citizen')
  })
})

describe('a room in the form that brings in a permit', () => {
  it('is one that the reader manages, for an office that may ask', async () => {
    const { rooms, requesting } = formOf('systemManager', 'BringInPermit').ui.guideline
    const own = rooms.filter(({ manager }) => manager === 'digital-promotion-head').map(({ id }) => id)
    expect(await offered('systemManager', 'BringInPermit', 'room')).toEqual(own)
    expect((await offered('systemManager', 'BringInPermit', 'office')).toSorted()).toEqual(
      requesting.map(({ office }) => office).toSorted(),
    )
  })
})
