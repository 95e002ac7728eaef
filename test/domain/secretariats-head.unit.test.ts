import { describe, expect, it } from 'vitest'
import { reiwa5, type Guideline } from '../../domain/guideline/guideline.ts'
import { secretariatPosts, secretariatsHead, withSecretariatsHead } from '../../domain/guideline/role-posts.ts'
import type { OfficeId, PostId } from '../../domain/kernel/ids.ts'
import { cityFiles, madeUpCity } from '../support/made-up-cities.ts'

const post = (id: string) => id as PostId

describe('the head of the office that is the secretariat (Art. 5(5))', () => {
  it('holds every power of its staff, after all others who hold it', () => {
    expect(secretariatPosts(reiwa5)).toEqual(['secretariat', 'digital-promotion-head'])
    expect(withSecretariatsHead([post('secretariat'), post('general-policy-director')], reiwa5)).toEqual([
      'secretariat',
      'general-policy-director',
      'digital-promotion-head',
    ])
  })

  it('holds none that is not the secretariat’s, and none twice', () => {
    expect(withSecretariatsHead([post('general-policy-director')], reiwa5)).toEqual(['general-policy-director'])
    expect(withSecretariatsHead([post('digital-promotion-head'), post('secretariat')], reiwa5)).toEqual([
      'digital-promotion-head',
      'secretariat',
    ])
  })

  it('is the head of that office also where it outsources nothing, and nobody where the office has no head', () => {
    const elsewhere: Guideline = {
      ...reiwa5,
      posts: reiwa5.posts.map((one) => (one.id === 'secretariat' ? { ...one, office: 'audit' as OfficeId } : one)),
    }
    expect(secretariatsHead(elsewhere)).toBeNull()
    const head = { ...reiwa5.posts[0]!, id: post('audit-head'), office: 'audit' as OfficeId }
    expect(
      secretariatsHead({ ...elsewhere, posts: [...elsewhere.posts, head], heads: [...reiwa5.heads, head.id] }),
    ).toBe('audit-head')
  })

  it.each(cityFiles)('%s: is of the secretariat’s own office', (name) => {
    const { guideline } = madeUpCity(name).rulesAt('2026-06-01 10:00', null)
    const head = secretariatsHead(guideline)
    const officeOf = (id: PostId | null) => guideline.posts.find((one) => one.id === id)?.office
    if (head !== null) expect(officeOf(head)).toBe(officeOf(guideline.roles.secretariat.post))
  })
})
