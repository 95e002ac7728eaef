import { describe, expect, it } from 'vitest'
import { declaredSettings } from '../../../domain/procedures.ts'
import { settingAt } from '../../../domain/setting-at.ts'
import type { Settings } from '../../../domain/guideline/settings.ts'
import { rulesAt } from '../../support/rules.ts'
import { withValue } from '../../support/other-rules.ts'

const rules = rulesAt('2026-04-20 10:00', 'administrator')
const numbers = Object.entries(declaredSettings).flatMap(([name, { clash, ...kind }]) =>
  clash !== undefined && kind.kind === 'number' ? [{ name, clash, ...kind }] : [],
)

describe('settings that make no sense together (operational setting)', () => {
  it.each(numbers)('$name: says up to which number it fits the others', async ({ name, clash, least, most }) => {
    const lines: string[] = []
    let last: string | null | undefined
    for (let value = least; value <= Math.min(most, 400); value++) {
      const said = clash(withValue(rules.settings, name.split('.'), value) as Settings, rules)
      if (said !== last) lines.push(`from ${value}: ${said ?? 'fits'}`)
      last = said
    }
    await expect(
      `as delivered ${JSON.stringify(settingAt(rules.settings, name))}\n${lines.join('\n')}\n`,
    ).toMatchFileSnapshot(`../../fixtures/stories/clash-${name}.txt`)
  })
})
