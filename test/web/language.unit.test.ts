import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { chooseLang, inLanguage, language } from '../../web/language.ts'

describe('the language of a page', () => {
  it('is the one chosen, else the browser’s, else Japanese', () => {
    expect(chooseLang('en', 'ja')).toBe('en')
    expect(chooseLang(undefined, 'en-GB,en;q=0.9,ja;q=0.8')).toBe('en')
    expect(chooseLang(undefined, 'fr, ja;q=0.3, en;q=0.5')).toBe('en')
    expect(chooseLang(undefined, 'fr, en;q=0')).toBe('ja')
    expect(chooseLang('xx', undefined)).toBe('ja')
  })

  it('keeps the rest of the address when it is switched', () => {
    expect(inLanguage('/cases?q=x&stage=approval', 'en')).toBe('/cases?q=x&stage=approval&lang=en')
    // The page that says "not found" stands at whatever address was asked for.
    expect(inLanguage('//a//evil.test/x', 'en')).toBe('/evil.test/x?lang=en')
  })

  it('is remembered by a cookie, and the address is clean again', async () => {
    const app = new Hono().use(language).get('*', (c) => c.text('page'))
    const answer = await app.request('/cases?q=x&lang=en')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/cases?q=x')
    expect(answer.headers.get('set-cookie')).toMatch(/^lang=en; .*HttpOnly/)
  })

  it('never leads to another site', async () => {
    const app = new Hono().use(language).get('*', (c) => c.text('page'))
    const answer = await app.request('http://localhost//evil.example/?lang=en')
    expect(answer.headers.get('location')).toBe('/evil.example/')
  })
})
