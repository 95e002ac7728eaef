import { describe, expect, it } from 'vitest'
import { reiwa5, type Guideline } from '../../domain/guideline/guideline.ts'
import { instructionWords } from '../../web/instruction/words.ts'
import { messagesIn } from '../../web/messages-in.ts'
import { ownTerms } from '../../web/own-terms.ts'

const calling = (called: { readonly [role: string]: string }): Pick<Guideline, 'roles'> => ({
  roles: {
    ...reiwa5.roles,
    ...Object.fromEntries(
      Object.entries(called).map(([role, ja]) => [
        role,
        { ...(reiwa5.roles[role as 'chief'] ?? reiwa5.roles.chief), called: { ja, en: 'x' } },
      ]),
    ),
  },
})
const words = {
  lead: '統括責任者と副統括責任者が決めます。',
  deep: [{ text: 'アクセス管理責任者' }],
  says: (who: string) => `統括責任者：${who}`,
  tells: ({ title }: { readonly title: string }, say: { readonly post: (id: string) => string }) =>
    `${say.post('x')}が「${title}」を統括責任者に渡しました。`,
}

describe('the terms of a guideline', () => {
  const guideline = calling({ chief: '総括者', 'access-manager': '操作権限管理者' })
  const own = ownTerms(words, { lang: 'ja', guideline })

  it('stand on pages instead of the product’s, in texts and in what functions say, each role by itself', () => {
    expect(own.lead).toBe('総括者と副統括責任者が決めます。')
    expect(own.deep).toEqual([{ text: '操作権限管理者' }])
    expect(own.says('山田')).toBe('総括者：山田')
  })

  it('leave alone what somebody wrote: names, titles, and how a post is called', () => {
    expect(own.says('統括責任者 代理')).toBe('総括者：統括責任者 代理')
    expect(own.tells({ title: '統括責任者の研修' }, { post: () => '統括責任者室長' })).toBe(
      '統括責任者室長が「統括責任者の研修」を総括者に渡しました。',
    )
  })

  it('are those of the product where the guideline calls the roles as it does, and in English', () => {
    expect(ownTerms(words, { lang: 'ja', guideline: reiwa5 })).toBe(words)
    expect(ownTerms(words, { lang: 'en', guideline })).toBe(words)
    expect(ownTerms(words, { lang: 'ja' })).toBe(words)
  })

  it('are put in once, however often pages are made', () => {
    expect(
      ownTerms(words, { lang: 'ja', guideline: calling({ chief: '総括者', 'access-manager': '操作権限管理者' }) }),
    ).toBe(own)
  })

  it('reach every word of the product: none that a guideline calls otherwise is left', () => {
    const all = calling({
      chief: '甲',
      'vice-chief': '乙',
      'system-manager': '丙',
      'access-manager': '丁',
      auditor: '戊',
    })
    const texts: string[] = []
    const collect = (one: unknown): void => {
      if (typeof one === 'string') texts.push(one)
      else if (typeof one === 'object' && one !== null) Object.values(one).forEach(collect)
    }
    collect(ownTerms(messagesIn('ja'), { lang: 'ja', guideline: all }))
    collect(ownTerms(instructionWords.ja, { lang: 'ja', guideline: all }))
    expect(texts.length).toBeGreaterThan(3_000)
    expect(texts.filter((text) => /統括責任者|システム管理者|アクセス管理責任者|監査担当/.test(text))).toEqual([])
  })
})
