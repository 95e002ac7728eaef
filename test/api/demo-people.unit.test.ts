import { expect, it } from 'vitest'
import { inOrderOfRoles } from '../../api/sign-in/demo-people.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import type { AccountHolder } from '../../db/read-models/who-signs-in.ts'

it('the demo city’s people stand in the order in which a case meets them', () => {
  const person = (...posts: string[]) => ({ person: posts[0], name: '', mail: '', posts }) as unknown as AccountHolder
  const people = [
    person('auditor'),
    person('general-policy-director'),
    person('secretariat', 'digital-promotion-staff'),
    person('sobue-head'),
    person('citizen-staff'),
    person('digital-promotion-head'),
  ]
  const order = inOrderOfRoles(reiwa5, people).map(({ posts }) => posts[0])
  expect(order.slice(0, 3)).toEqual(['citizen-staff', 'sobue-head', 'digital-promotion-head'])
  expect(new Set(order)).toEqual(new Set(people.map(({ posts }) => posts[0])))
  expect(order.indexOf('secretariat' as never)).toBeGreaterThan(2)
})
