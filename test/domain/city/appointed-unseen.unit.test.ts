/** Whoever appoints gives powers: nobody gives them unseen (operational setting). */
import { describe, expect, it } from 'vitest'
import { appoints, changesContact, enters, founds, personId, type CityAct } from '../../support/city-acts.ts'
import { comesOf } from '../../support/comes-of.ts'
import { people } from '../../support/rules.ts'

const comes = comesOf('city')
const begun = [founds(), enters(1), enters(2), enters(8), appoints(8, 'administrator')]
const letters = (past: readonly CityAct[], act: CityAct) =>
  comes([...begun, ...past], act).filter((one) => one.startsWith('letter'))

describe('an appointment', () => {
  it('of whoever records it is told to the chief and the auditor', () => {
    expect(people.administrator.person).toBe(personId(8))
    expect(letters([], appoints(8, 'citizen-staff'))).toEqual([
      'letter appointed-oneself to general-policy-director auditor',
    ])
  })

  it('to a role that somebody holds in that time is told to whoever holds it, and to the auditor', () => {
    const held = [appoints(1, 'general-policy-director', '2026-04-20', '2026-06-30')]
    expect(letters(held, appoints(2, 'general-policy-director', '2026-06-30'))).toEqual([
      'letter appointed-beside to general-policy-director auditor',
    ])
    expect(letters(held, appoints(2, 'general-policy-director', '2026-07-01'))).toEqual([])
  })

  it('is what makes another address news for the auditor, and another language is none', () => {
    const contact = (nth: number, mail: string, language: 'ja' | 'en' = 'ja') => changesContact(nth, { mail, language })
    const held = [appoints(1, 'general-policy-director'), appoints(2, 'citizen-head')]
    expect(letters(held, contact(1, 'another@city.example.jp'))).toEqual(['letter address-changed to auditor'])
    expect(letters(held, contact(1, 'person-1@city.example.jp', 'en'))).toEqual([])
    expect(letters(held, contact(2, 'another@city.example.jp'))).toEqual([])
  })

  it('to a post that several people hold is nobody’s news, nor is the first to a role', () => {
    expect(letters([], appoints(1, 'general-policy-director'))).toEqual([])
    for (const post of ['secretariat', 'citizen-staff'])
      expect(letters([appoints(1, post)], appoints(2, post))).toEqual([])
  })
})
