import { describe, expect, it } from 'vitest'
import { initialState } from '../../domain/asset/initial-state.ts'
import { AssetFields } from '../../web/asset/asset-fields.tsx'
import { document } from '../../web/layout.tsx'
import { given, registers } from '../support/asset-acts.ts'
import { uiFor } from './every-page.tsx'

/** What each field of a form is told about whether it has to be filled in, by the end of its id. */
const needs = async (command: string, state = initialState) => {
  const ui = uiFor('ja', 'staff', '2026-05-01 10:00')
  const choices = { ...ui.choices, cases: { ...ui.choices?.cases, outsourcing: [], incident: [] } }
  const form = { ui: { ...ui, choices } as typeof ui, command, values: {}, errors: {} }
  const html = await document(
    <form action="/x">
      <AssetFields form={form} type={command} state={state} />
    </form>,
  )
  return Object.fromEntries(
    [...html.matchAll(/for="[A-Za-z]+-([a-zA-Z-]+)">[^<]*<span class="need[^"]*">([^<]*)</g)].map(
      ([, field = '', need = '']) => [field, need],
    ),
  )
}
const toPost = '※「相手」が「庁内の職」のとき必須'
const toWorker = '※「相手」が「受託者の従事者」のとき必須'

describe('to whom something is handed over (Arts. 18(2), 19(1))', () => {
  it('is said of a post or of a worker: neither form calls optional what it won’t do without', async () => {
    expect(
      await needs('HandOverAsset', given(registers({ kind: 'hardware' }, { by: 'systemManager' })).state),
    ).toMatchObject({
      'to-post': toPost,
      'to-company': toWorker,
      'to-worker': toWorker,
      'to-receipt': toWorker,
      'to-contract': '任意',
    })
  })

  it('has a contract where it is personal information', async () => {
    expect(await needs('HandOverAsset', given(registers()).state)).toMatchObject({ 'to-contract': toWorker })
  })
})

describe('what a loss is followed by (operational setting)', () => {
  it('is an incident, or a reason for none', async () => {
    const shown = await needs('FollowAssetLoss')
    expect([shown['followed-incident'], shown['followed-reason']]).toEqual([
      expect.stringMatching(/^※.*のとき必須$/),
      expect.stringMatching(/^※.*のとき必須$/),
    ])
  })
})

describe('a case among more than a page lists', () => {
  const drawn = async (cut: readonly string[], values: readonly string[]) => {
    const ui = uiFor('ja', 'staff', '2026-05-01 10:00')
    const [value, label] = ['incident/00000000-0000-4000-8000-000000000001', 'R8-事-250 紛失']
    const choices = { ...ui.choices, cases: { incident: [{ value, label }] }, cut }
    const form = {
      ui: { ...ui, choices } as typeof ui,
      command: 'FollowAssetLoss',
      values: { 'FollowAssetLoss.followed.incident': values },
      errors: {},
    }
    const html = await document(
      <form action="/x">
        <AssetFields form={form} type="FollowAssetLoss" state={initialState} />
      </form>,
    )
    return /<input[^>]*name="FollowAssetLoss\.followed\.incident"[^>]*>/.exec(html)?.[0] ?? null
  }

  it('is typed by its number, and what couldn’t be read stands there again', async () => {
    expect(await drawn(['incident'], [])).toContain('value=""')
    expect(await drawn(['incident'], ['', 'R8-事-999'])).toContain('value="R8-事-999"')
    expect(await drawn(['incident'], ['incident/00000000-0000-4000-8000-000000000001'])).toContain('value=""')
  })

  it('is chosen where the page lists all', async () => {
    expect(await drawn([], [])).toBeNull()
    expect(await drawn(['outsourcing'], [])).toBeNull()
  })
})
