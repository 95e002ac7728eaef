import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import type { OfficeId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { readingScope } from '../../../domain/guideline/reading-scope.ts'
import { mayRead, type Readable } from '../../../domain/outsourcing/reading.ts'

const guideline = rulesOn(templateBook, plainDate('2026-04-01')).guideline
const scope = (...posts: readonly string[]) => readingScope(posts as readonly PostId[], guideline)
const ofCitizen = (submitted: boolean): Readable => ({
  office: 'citizen' as OfficeId,
  stage: submitted ? 'form-check' : 'vetting',
  submitted,
})
const reads = (...posts: readonly string[]) => ({
  drafts: mayRead(scope(...posts), ofCitizen(false)),
  submitted: mayRead(scope(...posts), ofCitizen(true)),
})

describe('who may read a case', () => {
  it.each(['citizen-staff', 'citizen-head'])("its office's %s reads it from the draft on (Art. 4)", (post) => {
    expect(reads(post)).toEqual({ drafts: true, submitted: true })
  })

  it.each(['heiwa-head', 'sobue-head'])(
    'the %s, who sits on the council, reads it once it is submitted (Art. 5(2))',
    (post) => {
      expect(reads(post)).toEqual({ drafts: false, submitted: true })
    },
  )

  it.each(['heiwa-staff', 'sobue-staff', 'digital-promotion-staff'])('the %s of another office do not', (post) => {
    expect(reads(post)).toEqual({ drafts: false, submitted: false })
  })

  it.each(['general-policy-director', 'digital-promotion-head', 'secretariat', 'administrator', 'auditor'])(
    'the %s reads all',
    (post) => {
      expect(reads(post)).toEqual({ drafts: true, submitted: true })
    },
  )

  it('who holds no post, or one that the guideline does not know, reads nothing', () => {
    expect(reads()).toEqual({ drafts: false, submitted: false })
    expect(reads('mayor')).toEqual({ drafts: false, submitted: false })
  })

  it('who holds posts in two offices reads those of both', () => {
    expect(scope('heiwa-staff', 'citizen-staff')).toEqual({
      all: false,
      offices: ['citizen', 'heiwa'],
      council: false,
    })
  })
})
