import { expect, it } from 'vitest'
import { figuresPage, readFiguresPage, withFigures } from '../../bench/figures-page.ts'
import { readLatest } from '../../bench/results.ts'

it('docs/performance.md tells the figures of bench/results/latest.json, each with its day, those that are missed among them', async () => {
  await expect(withFigures(readFiguresPage(), readLatest())).toMatchFileSnapshot(figuresPage)
})
