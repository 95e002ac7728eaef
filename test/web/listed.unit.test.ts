import { describe, expect, it } from 'vitest'
import { listed } from '../../web/say.ts'
import { uiFor } from './every-page.tsx'

describe('several posts in a row', () => {
  const posts = ['Staff, Citizen Division', 'Head of the Citizen Division']
  it('are told from each other where one has a comma of its own', () => {
    expect(listed(uiFor('en', 'staff', '2026-04-02 10:00'), posts)).toBe(posts.join('; '))
    expect(listed(uiFor('en', 'staff', '2026-04-02 10:00'), ['files', 'media'])).toBe('files, media')
    expect(listed(uiFor('en', 'staff', '2026-04-02 10:00'), posts.slice(0, 1))).toBe('Staff, Citizen Division')
    expect(listed(uiFor('ja', 'staff', '2026-04-02 10:00'), ['市民課 担当', '市民課長'])).toBe('市民課 担当、市民課長')
  })
})
