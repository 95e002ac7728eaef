import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import { readingScope } from '../../../domain/guideline/reading-scope.ts'
import type { OfficeId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import type { CaseState } from '../../../domain/law/case-state.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import * as incidents from '../../support/incident-acts.ts'
import * as instructions from '../../support/instruction-acts.ts'
import * as outsourcings from '../../support/outsourcing-acts.ts'

const guideline = rulesOn(templateBook, plainDate('2026-04-01')).guideline
/** Those who read everything, the heads who sit on the council, and the offices' staff. */
const posts = [
  'general-policy-director',
  'digital-promotion-head',
  'secretariat',
  'administrator',
  'auditor',
  'citizen-head',
  'sobue-head',
  'heiwa-head',
  'citizen-staff',
  'sobue-staff',
  'heiwa-staff',
  'digital-promotion-staff',
] as unknown as readonly PostId[]
const [everything, heads] = [posts.slice(0, 5), posts.slice(5, 8)]

/** Who of them may read a case of a procedure, asked as pages and lists ask. */
const readers = (name: string, state: CaseState): readonly PostId[] =>
  posts.filter((post) =>
    procedureNamed(name).mayRead({ posts: [post], scope: readingScope([post], guideline) }, state, guideline),
  )

describe('who reads a case', () => {
  it('of outsourcing: its office, and the council once it is submitted (Arts. 4, 5(2))', () => {
    const drafted = outsourcings.given(...outsourcings.reaching('submission')).state
    expect(readers('outsourcing', drafted)).toEqual([...everything, 'citizen-head', 'citizen-staff'])
    const submitted = outsourcings.given(...outsourcings.reaching('form-check')).state
    expect(readers('outsourcing', submitted)).toEqual([...everything, ...heads, 'citizen-staff'])
  })

  it('of an incident: the council from the first report on, and every office that it concerns (Art. 22(5))', () => {
    const reported = [incidents.reports()]
    expect(readers('incident', incidents.given(...reported).state)).toEqual([...everything, ...heads, 'citizen-staff'])
    const told = incidents.told({ office: 'heiwa' as OfficeId })
    expect(readers('incident', incidents.given(...reported, told).state)).toEqual([
      ...everything,
      ...heads,
      'citizen-staff',
      'heiwa-staff',
    ])
  })

  it('of an instruction: the addressee’s office (operational setting)', () => {
    const issued = instructions.given(instructions.issues()).state
    expect(readers('instruction', issued)).toEqual([...everything, 'citizen-head', 'citizen-staff'])
  })
})
