import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { expect, it } from 'vitest'
import { citation } from '../../../domain/guideline/citation.ts'
import { guidelineProblems } from '../../../domain/city/guideline/guideline-problem.ts'
import { branchOffices } from '../../../domain/guideline/roster-plan.ts'
import { withoutBranches } from '../../../domain/guideline/without-branches.ts'
import { versionDates } from '../../../domain/guideline/guideline.ts'
import { questionnaires } from '../../../domain/guideline/questionnaire.ts'
import { relatedStates } from '../../../domain/guideline/related-procedures.ts'
import { articleRef } from '../../../domain/kernel/article-ref.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { variantCharacters } from '../../../domain/kernel/variant-characters.ts'
import { deliveredSettings, procedures } from '../../../domain/procedures.ts'

const today = plainDate('2026-04-01')
/** One value a line, so that a change shows as the line that it is. */
const written = (value: object): string => `${JSON.stringify(value, null, 1)}\n`
const file = (name: string) => `../../fixtures/template/${name}.json`

it('the guideline is kept word for word: articles, posts, roles, clauses, seats, rooms', async () => {
  const whole = rulesOn(templateBook, today).guideline
  const { articles, questionnaires: _, relatedProcedures: __, ...guideline } = whole
  const cited = articles.map((one) => ({
    ...one,
    cited: (['ja', 'en'] as const).map((lang) => citation(whole, articleRef(one.number), lang)),
  }))
  await expect(written({ articles: cited, guideline, versionDates })).toMatchFileSnapshot(file('guideline'))
})

it('so are the settings that a new city starts from', async () => {
  const { settings } = rulesOn(templateBook, today)
  await expect(written({ ...settings, ofProcedures: deliveredSettings })).toMatchFileSnapshot(file('settings'))
})

it('so are the questions that vendors are asked (Art. 20), and the checklist of other procedures', async () => {
  await expect(
    written({
      ...Object.fromEntries(questionnaires.map((one) => [one.version, one])),
      relatedProcedures: rulesOn(templateBook, today).guideline.relatedProcedures,
      relatedStates,
    }),
  ).toMatchFileSnapshot(file('questionnaires'))
})

it('so are the variants of characters that a search takes for one another', async () => {
  await expect(written([...variantCharacters])).toMatchFileSnapshot(file('variants'))
})

it('so are the kinds of tasks of every procedure', async () => {
  const tasks = Object.fromEntries(procedures.map((one) => [one.name, one.taskKinds]))
  await expect(written(tasks)).toMatchFileSnapshot(file('tasks'))
})

it('a city begun from nothing starts from it without the branches of the municipality whose text it was', () => {
  const whole = rulesOn(templateBook, today).guideline
  const plain = withoutBranches(whole)
  const branches = [...branchOffices]
  expect(branches).not.toEqual([])
  for (const branch of branches) expect(JSON.stringify(plain)).not.toContain(branch)
  expect(JSON.stringify(plain)).not.toMatch(/支所/)
  expect(guidelineProblems(plain)).toEqual([])
  expect(plain.council.members.length).toBe(whole.council.members.length - branches.length)
  const { offices, posts, requesting, securityOfficers, heads, entryManagers, rooms, assetKinds, council } = whole
  expect({
    ...plain,
    offices,
    posts,
    requesting,
    securityOfficers,
    heads,
    entryManagers,
    rooms,
    assetKinds,
    council,
  }).toEqual(whole)
})
