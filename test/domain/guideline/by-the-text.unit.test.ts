/**
 * What the text itself names: posts, seats, rooms, equipment, kinds. Each is what the official text of 1 April 2023
 * says, by the paragraph in which it says so; where a rule leaves the table of bases, the test of its paragraph fails.
 */
import { describe, expect, it } from 'vitest'
import { basisOf } from '../../../domain/guideline/basis-of.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { seatsIn } from '../../../domain/guideline/council.ts'

const { roles, council, securityOfficers, rooms, roomLevels, equipment, assetKinds, clauses, agendaKinds } = reiwa5
const stands = (rule: string) => basisOf(reiwa5, rule)
const kinds = (owners: readonly string[]) =>
  assetKinds.filter((one) => one.owners.join() === owners.join()).map(({ id }) => id)

describe('the text of 1 April 2023', () => {
  it('Art. 2(2): the chief is the Director-General of General Policy', () => {
    expect([roles.chief.post, roles.chief.article, stands('role-chief')]).toEqual([
      'general-policy-director',
      'Art. 2(2)',
      'Art. 2(2)',
    ])
  })

  it('Art. 3(2): the system manager is the head of the Digital Promotion Division', () => {
    const { post, article } = roles['system-manager']
    expect([post, article, stands('role-system-manager')]).toEqual(['digital-promotion-head', 'Art. 3(2)', 'Art. 3(2)'])
  })

  it('Art. 4(2): the security officers are the heads of the three using offices, and of no other', () => {
    const named = securityOfficers
      .filter(({ article }) => article === 'Art. 4(2)')
      .map(({ office, post }) => [office, post])
    expect([named, stands('security-officers')]).toEqual([
      [
        ['citizen', 'citizen-head'],
        ['sobue', 'sobue-head'],
        ['heiwa', 'heiwa-head'],
      ],
      'Art. 4(2)',
    ])
  })

  it('Art. 5(1): the chief takes the chair', () => {
    expect([council.chair, stands('seat-chair'), stands('chair-presides')]).toEqual([
      { post: 'general-policy-director', article: 'Art. 5(1)' },
      'Art. 5(1)',
      'Art. 5(1)',
    ])
  })

  it('Art. 5(2): no more than the chair, the system manager and the security officers make up the council', () => {
    expect([council.members.length, council.quorum, council.majority, seatsIn(5, 'more-than-half')]).toEqual([
      4,
      undefined,
      undefined,
      3,
    ])
    expect(stands('council-members')).toBe('Art. 5(2)')
  })

  it('Art. 5(2)(1): the system manager has a seat', () => {
    expect([council.members[0], stands('seat-system-manager')]).toEqual([
      { post: 'digital-promotion-head', article: 'Art. 5(2)(1)' },
      'Art. 5(2)(1)',
    ])
  })

  it('Art. 5(2)(2): each security officer has a seat', () => {
    expect([council.members.slice(1), stands('seat-security-officer')]).toEqual([
      ['citizen-head', 'sobue-head', 'heiwa-head'].map((post) => ({ post, article: 'Art. 5(2)(2)' })),
      'Art. 5(2)(2)',
    ])
  })

  it('Art. 5(3): the council has the matters that the text lists', () => {
    expect([agendaKinds.map(({ id }) => id), stands('council-matters'), stands('incident-before-council')]).toEqual([
      ['measures', 'compliance', 'training', 'other'],
      'Art. 5(3)',
      'Art. 5(3)',
    ])
  })

  it('Art. 5(3)(1): measures and their review', () => expect(stands('council-matter-measures')).toBe('Art. 5(3)(1)'))

  it('Art. 5(3)(2): compliance, and so a serious finding that nobody has put right', () => {
    expect([stands('council-matter-compliance'), stands('finding-before-council')]).toEqual([
      'Art. 5(3)(2)',
      'Art. 5(3)(2)',
    ])
  })

  it('Art. 5(3)(3): training', () => expect(stands('council-matter-training')).toBe('Art. 5(3)(3)'))

  it('Art. 5(3)(4): whatever else is about the network’s security', () => {
    expect(stands('council-matter-other')).toBe('Art. 5(3)(4)')
  })

  it('Art. 5(5): the Digital Promotion Division is the secretariat', () => {
    const { posts } = reiwa5
    expect([posts.find(({ id }) => id === roles.secretariat.post)?.office, roles.secretariat.article]).toEqual([
      'digital-promotion',
      'Art. 5(5)',
    ])
    expect([stands('role-secretariat'), stands('council-affairs')]).toEqual(['Art. 5(5)', 'Art. 5(5)'])
  })

  it('Art. 6: the chief instructs heads of offices', () => {
    expect([stands('instruct-on-council-result'), stands('instruct-heads-of-offices')]).toEqual(['Art. 6', 'Art. 6'])
  })

  it('Art. 7(1): rooms and places of three levels', () => {
    expect([roomLevels.map(({ level }) => level), [...new Set(rooms.map(({ level }) => level))]]).toEqual([
      [3, 2, 1],
      [3, 2, 1],
    ])
    expect(stands('rooms-under-control')).toBe('Art. 7(1)')
  })

  it('Art. 7(2): an ID device at levels 3 and 2, with the proviso of special admission there; name badges at level 1', () => {
    expect(roomLevels.map(({ level, means }) => [level, ...means])).toEqual([
      [3, 'id-device'],
      [2, 'id-device'],
      [1, 'name-badge'],
    ])
    for (const rule of ['entry-permitted-beforehand', 'special-admission', 'escort-registered'])
      expect(stands(rule)).toBe('Art. 7(2)')
  })

  it('Art. 8(1): the computer rooms are the Digital Promotion head’s, the terminals the using offices’', () => {
    expect(rooms.map(({ level, manager }) => `${level} ${manager}`)).toEqual([
      '3 digital-promotion-head',
      '2 digital-promotion-head',
      '1 citizen-head',
      '1 sobue-head',
      '1 heiwa-head',
    ])
    expect(stands('role-entry-manager')).toBe('Art. 8(1)')
  })

  it('Art. 8(2): the manager of a room takes the measures that are needed', () => {
    expect(stands('entry-measures')).toBe('Art. 8(2)')
  })

  it('Art. 9(1): the Digital Promotion head keeps the ID device', () => {
    expect([roles['id-device-keeper'], stands('role-id-device-keeper')]).toEqual([
      { post: 'digital-promotion-head', article: 'Art. 9(1)' },
      'Art. 9(1)',
    ])
  })

  it('Art. 9(2): IDs are for those alone who are permitted', () =>
    expect(stands('id-for-the-permitted')).toBe('Art. 9(2)'))

  it('Art. 10: the Digital Promotion head keeps the ledger, but for what the device’s system records', () => {
    expect(roles['entry-ledger-keeper']).toEqual({ post: 'digital-promotion-head', article: 'Art. 10' })
    for (const rule of ['role-entry-ledger-keeper', 'entry-ledger-kept', 'device-keeps-ledger'])
      expect(stands(rule)).toBe('Art. 10')
  })

  it('Art. 11: the chief hears reports, looks into them and instructs', () => {
    expect(stands('entry-control-reported')).toBe('Art. 11')
    for (const rule of ['entry-control-investigated', 'entry-control-instructed']) expect(stands(rule)).toBe('Art. 11')
  })

  it('Art. 12(1): communication servers and integrated terminals are under control of access', () => {
    expect([equipment.map(({ id }) => id), stands('equipment-under-control')]).toEqual([
      ['communication-server', 'integrated-terminal'],
      'Art. 12(1)',
    ])
  })

  it('Art. 13(2): the access manager is the head of the Digital Promotion Division', () => {
    const { post, article } = roles['access-manager'] ?? {}
    expect([post, article, stands('role-access-manager')]).toEqual([
      'digital-promotion-head',
      'Art. 13(2)',
      'Art. 13(2)',
    ])
  })

  it('Art. 14(1): how IDs and matching information are managed is settled', () => {
    expect(stands('method-settled')).toBe('Art. 14(1)')
  })

  it('Art. 14(2): operators are settled in consultation with the security officer', () => {
    expect([stands('officer-consulted'), stands('operators-settled')]).toEqual(['Art. 14(2)', 'Art. 14(2)'])
  })

  it('Art. 14(3): there is a register of IDs and authorities', () => {
    expect(stands('authority-registered')).toBe('Art. 14(3)')
  })

  it('Art. 15: operators keep to the method', () => {
    expect([stands('method-kept'), stands('method-version-acknowledged')]).toEqual(['Art. 15', 'Art. 15'])
  })

  it('Art. 16: seven years', () => {
    expect([reiwa5.operationHistory.years, stands('history-kept')]).toEqual([7, 'Art. 16'])
  })

  it('Art. 17(1): information, software, hardware, network and magnetic disks are information assets', () => {
    const forms = new Set(assetKinds.map(({ form }) => form))
    for (const form of ['information', 'software', 'hardware', 'network', 'medium'] as const)
      expect(forms.has(form)).toBe(true)
    expect(stands('asset-kinds')).toBe('Art. 17(1)')
  })

  it('Art. 17(2): personal information, forms that show it and cards are the using offices’, all else the system manager’s', () => {
    expect([kinds(['citizen-head', 'sobue-head', 'heiwa-head']), kinds(['digital-promotion-head'])]).toEqual([
      ['personal-information', 'personal-forms', 'resident-cards', 'number-cards'],
      ['other-information', 'software', 'hardware', 'network', 'magnetic-disks'],
    ])
    expect(stands('asset-owners')).toBe('Art. 17(2)')
  })

  it('Art. 18(1): handlers are designated', () => expect(stands('handlers-designated')).toBe('Art. 18(1)'))

  it('Art. 18(2): personal information is protected', () => {
    expect(stands('personal-information-protected')).toBe('Art. 18(2)')
  })

  it('Art. 18(3): how forms and cards are managed is settled', () => {
    expect(stands('form-and-card-method-settled')).toBe('Art. 18(3)')
  })

  it('Art. 19(1): how other assets are managed is settled, and by whom they are used', () => {
    expect([stands('users-designated'), stands('other-asset-method-settled')]).toEqual(['Art. 19(1)', 'Art. 19(1)'])
  })

  it('Art. 19(2): the operation plan is settled in consultation with the head of the Citizen Division', () => {
    expect([reiwa5.operationPlan, stands('operation-plan-settled')]).toEqual([
      { by: 'digital-promotion-head', consulted: ['citizen-head'] },
      'Art. 19(2)',
    ])
  })

  it('Art. 20: the heads who manage or use the network may outsource, after looking into the vendor', () => {
    expect(reiwa5.requesting.map(({ head }) => head)).toEqual([
      'digital-promotion-head',
      'citizen-head',
      'sobue-head',
      'heiwa-head',
    ])
    expect([stands('offices-that-outsource'), stands('vetting-before-outsourcing')]).toEqual(['Art. 20', 'Art. 20'])
  })

  it('Art. 21: content, deliberation and approval', () => {
    const rules = [
      'request-content',
      'approval-sought',
      'outsourcing-deliberated',
      'deliberation-before-approval',
      'council-has-it-before-it',
      'outcome-about-what-was-seen',
      'approval-before-outsourcing',
    ]
    expect([reiwa5.outsourcing.deliberation, ...rules.map(stands)]).toEqual([true, ...rules.map(() => 'Art. 21')])
  })

  it('Art. 22: six clauses', () => {
    expect([clauses.map(({ id }) => id), stands('clauses-in-contract')]).toEqual([
      ['subcontracting', 'custody', 'purpose', 'confidentiality', 'incidents', 'ownership'],
      'Art. 22',
    ])
  })

  it.each([
    ['Art. 22(1): sub-contracting', 'subcontracting', 'Art. 22(1)'],
    ['Art. 22(2): custody, return and disposal', 'custody', 'Art. 22(2)'],
    ['Art. 22(3): no other use, copying or passing on', 'purpose', 'Art. 22(3)'],
    ['Art. 22(4): confidentiality', 'confidentiality', 'Art. 22(4)'],
    ['Art. 22(5): reports of incidents', 'incidents', 'Art. 22(5)'],
    ['Art. 22(6): ownership', 'ownership', 'Art. 22(6)'],
  ])('%s', (_, clause, article) => expect(stands(`clause-${clause}`)).toBe(article))

  it('Art. 23: contractors are looked into as needed', () => expect(stands('inspection-as-needed')).toBe('Art. 23'))
})
