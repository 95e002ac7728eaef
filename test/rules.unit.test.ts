import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulesOn, templateBook } from '../domain/guideline/rule-book.ts'
import { placeOf } from '../domain/kernel/article-ref.ts'
import { plainDate } from '../domain/kernel/plain-date.ts'
import { procedures, ruleGists } from '../domain/procedures.ts'
import { projectFolder } from '../launch/paths.ts'

const { guideline } = rulesOn(templateBook, plainDate('2026-04-01'))
const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8')
const files = globSync('{domain,web,mail,api,db,workflows,activities,documents,launch}/**/*.{ts,tsx}', {
  cwd: projectFolder,
}).toSorted()

/** Where rules are declared, and where the guideline's table says where they stand. */
const isDeclaration = (file: string) => /\/bases\/|rules\.ts$|guideline\/(?:clauses|agenda-kinds)\.ts$/.test(file)

describe('the law names its rules, and the guideline says where they stand', () => {
  const citing = files
    .filter((file) => !isDeclaration(file))
    .map(read)
    .join('\n')

  it.each(Object.keys(ruleGists))('%s is cited somewhere', (rule) => {
    const whole = citing.includes(`'${rule}'`) || citing.includes(`"${rule}"`)
    expect(whole).toBe(true)
  })

  it.each(Object.entries(ruleGists))('%s has its gist in both languages', (_, { ja, en }) => {
    expect(ja).toMatch(/[ぁ-んァ-ヶ一-龠].*。$/)
    expect(en).toMatch(/^[A-Z].*\.$/)
  })

  it('no name is declared twice: two procedures that cite one rule have the very same', () => {
    const declared = procedures.flatMap((one) => Object.entries(one.rules))
    const first = new Map(declared.toReversed())
    expect(declared.filter(([name, gist]) => first.get(name) !== gist).map(([name]) => name)).toEqual([])
  })

  it('the table knows no rule that the law does not name', () => {
    expect(Object.keys(guideline.bases).filter((rule) => !Object.hasOwn(ruleGists, rule))).toEqual([])
  })

  it('the table is in the guideline’s order, and cites articles that there are', () => {
    const places = Object.values(guideline.bases).map((ref) => placeOf(ref))
    const order = places.map((place) => [place?.article ?? 0, place?.first ?? 0, place?.second ?? 0])
    const inOrder = order.toSorted((a, b) => a.map((one, index) => one - (b[index] ?? 0)).find((one) => one !== 0) ?? 0)
    expect(order).toEqual(inOrder)
    expect(places.filter((place) => !guideline.articles.some((one) => one.number === place?.article))).toEqual([])
  })

  it('what is refused outside the law names declared rules as well', () => {
    const named = files
      .filter((file) => /^(api|db)\//.test(file))
      .flatMap((file) => [...read(file).matchAll(/refuse\(\s*[\w'-]+,\s*'([\w-]+)'/g)].map(([, rule = '']) => rule))
    expect(named.filter((rule) => !Object.hasOwn(ruleGists, rule))).toEqual([])
    expect(named.length).toBeGreaterThan(5)
  })

  it('no other place cites an article', () => {
    const grammar = 'domain/kernel/article-ref.ts'
    const found = files
      .filter((file) => !isDeclaration(file) && file !== grammar)
      .flatMap((file) =>
        read(file)
          .split('\n')
          .flatMap((line, index) =>
            /^\s*(?:\/\/|\/?\*)/.test(line) || !/['"`]Arts?\. \d/.test(line) ? [] : [`${file}:${index + 1}`],
          ),
      )
    expect(found).toEqual([])
  })

  it('no word that people read names an article by itself, or how many clauses there are', () => {
    const words = files.filter((file) => /^(web|mail|documents)\//.test(file))
    // What another law says is another law's: 地方自治法施行令第167条の2 is no article of the guideline.
    const ofOtherLaws = /施行令第\d+条/
    const found = words.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) =>
          !/^\s*(?:\/\/|\/?\*)/.test(line) &&
          !ofOtherLaws.test(line) &&
          /第\d+条|\bArts?\. \d|六つ|\bsix clauses\b/i.test(line)
            ? [`${file}:${index + 1}`]
            : [],
        ),
    )
    expect(found).toEqual([])
  })

  it('nothing outside the template and the demo city knows a town, an office or a post by itself', () => {
    const isTemplate = (file: string) => /^launch\/|^domain\/guideline\/[a-z-]+\.ts$|\/bases\//.test(file)
    const named = [...guideline.offices, ...guideline.posts]
      .flatMap(({ ja, en }) => [ja, en])
      // Roles that every city has, not posts of this one.
      .filter((name) => !/^(監査担当|Auditor|システム運用管理者|System administrator)$/.test(name))
    const own = [...named, '稲沢', 'Inazawa', '祖父江', 'Sobue', '平和', 'Heiwa', 'デジタル推進', 'Digital Promotion']
    expect(
      found(
        files.filter((file) => !isTemplate(file)),
        (line) => own.some((name) => line.includes(name)),
      ),
    ).toEqual([])
  })

  it('nothing outside the template calls the council by the name that one municipality gave it', () => {
    const isTemplate = (file: string) => /^launch\/|^domain\/guideline\/[a-z-]+\.ts$/.test(file)
    expect(
      found(
        files.filter((file) => !isTemplate(file)),
        (line) => /セキュリティ会議|security council/i.test(line),
      ),
    ).toEqual([])
  })

  it('no word that people read takes the municipality for a city: it may be a town or a village', () => {
    const words = files.filter((file) => /^(web|mail|documents)\//.test(file))
    const ofCities = /市|(?<!['/-])\b(?:city|cities|mayor|city hall)\b(?!['/-])(?=.*['`])/i
    const inWords = (file: string) => /\/words\/|\/messages\/|^documents\//.test(file)
    expect(
      found(
        words.filter(inWords),
        (line) => ofCities.test(line) && !/import |city:|CityFounded|npm run city/.test(line),
      ),
    ).toEqual([])
  })
})

/** Where a line that is no comment is as it shouldn't be. */
const found = (among: readonly string[], isWrong: (line: string) => boolean): readonly string[] =>
  among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) =>
        !/^\s*(?:\/\/|\/?\*)/.test(line) && isWrong(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 60)}`] : [],
      ),
  )
