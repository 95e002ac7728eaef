import { describe, expect, it } from 'vitest'
import { instantFromEpoch } from '../../domain/kernel/instant.ts'
import type { Permission } from '../../domain/kernel/outcome.ts'
import { WhyNot } from '../../web/components/button.tsx'
import { casePage } from '../../web/case-page/case-page.tsx'
import { problemPage } from '../../web/pages/problem.tsx'
import { document } from '../../web/layout.tsx'
import { fieldLabel } from '../../web/forms/form-context.ts'
import * as council from '../support/council-acts.ts'
import * as act from '../support/outsourcing-acts.ts'
import { FindingList } from '../../web/outsourcing/inspections/finding-list.tsx'
import { councilPages } from '../../web/council/council-pages.tsx'
import { outsourcingPages } from '../../web/outsourcing/outsourcing-pages.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import { everyPage, uiFor } from './every-page.tsx'
import { told } from './told-case.ts'
import { toldMeeting } from './told-meeting.ts'

const attribute = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '')
const ids = (html: string) => attribute(html, 'id')

/** The label tied to a field, without its need; null for what is hidden or one of a group's choices. */
const labelOf = (html: string, id: string): string | null => {
  const [, label] = new RegExp(`<label class="field-label" for="${id}">(.*?)<span class="need`).exec(html) ?? []
  return id === '' || label === undefined ? null : label.replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

describe.each(['ja', 'en'] as const)('every page in %s', async (lang) => {
  const pages = await everyPage(lang)

  it.each(pages)('$name has one h1, its language, and ids that are there once', ({ html }) => {
    expect(html).toContain(`<html lang="${lang}">`)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(ids(html)).toHaveLength(new Set(ids(html)).size)
  })

  it.each(pages)('$name ties labels, descriptions and links to what is there', ({ html }) => {
    const known = new Set(ids(html))
    const tied = [
      ...attribute(html, 'for'),
      ...attribute(html, 'aria-describedby'),
      ...attribute(html, 'aria-labelledby'),
    ].flatMap((one) => one.split(' '))
    const links = attribute(html, 'href')
      .filter((href) => href.startsWith('#') && href.length > 1)
      .map((href) => href.slice(1))
    expect([...tied, ...links].filter((id) => !known.has(id))).toStrictEqual([])
  })

  it.each(pages)('$name carries no inline script or style, and says nothing undefined', ({ html }) => {
    expect(html).not.toMatch(/\sstyle="|\son[a-z]+="|<script>|<style/)
    expect(html).not.toMatch(/undefined|\[object |NaN/)
  })

  it.each(pages)('$name sends no form that records something by Enter in a line of text', ({ html }) => {
    const entrance = /action="\/(?:sign-in|forgotten|welcome)"/
    for (const form of html.match(/<form[^>]*method="post"[\s\S]*?<\/form>/g) ?? [])
      if (!entrance.test(form) && /<input(?![^>]*type="(?:hidden|file)")/.test(form))
        expect(/<button[^>]*>/.exec(form)?.[0]).toBe('<button type="submit" formmethod="dialog" hidden="">')
  })

  it.each(pages)('$name sets no long row of acts beside each other', ({ html }) => {
    const [acts = ''] = /<section class="panel no-print case-acts"[\s\S]*?<\/section>/.exec(html) ?? []
    const inSight = acts.replaceAll(/<details[\s\S]*?<\/details>/g, '')
    expect((inSight.match(/class="button/g) ?? []).length).toBeLessThanOrEqual(7)
  })

  it.each(pages)('$name explains every button that can’t be pressed', ({ html }) => {
    for (const button of html.match(/<(?:button|input)[^>]*(?:aria-disabled="true"|\sdisabled="")[^>]*>/g) ?? []) {
      const why = attribute(button, 'aria-describedby')[0] ?? ''
      expect(html).toContain(`id="${why}"`)
    }
  })

  it.each(pages)('$name calls each field as an error in it would', ({ html }) => {
    const fields = html.match(/<(?:input|textarea|select)\b[^>]*\sname="[A-Z]\w*\.[^"]*"[^>]*>/g) ?? []
    const otherwise = fields.flatMap((field) => {
      const [command = '', ...path] = (attribute(field, 'name')[0] ?? '').split('.')
      const label = labelOf(html, attribute(field, 'id')[0] ?? '')
      const called = fieldLabel(uiFor(lang, 'staff', '2026-04-02 10:00'), command, path.join('.'))
      // A row of the procedures beside this one is called by the procedure, and an error in it names both.
      const isSaid = label === null || (path.at(-2) !== undefined && path.includes('relatedProcedures'))
      return isSaid || label.toLowerCase().startsWith(called.toLowerCase()) ? [] : [{ command, path, label, called }]
    })
    expect(otherwise).toEqual([])
  })

  it.each(pages)('$name chooses no answer for the reader', ({ html }) => {
    // The form of an amendment shows what is in force: that was decided long ago. What says nothing is no answer.
    const decisions = html.match(/<input type="radio"(?![^>]*(?:name="EnactGuideline\.|value=""))[^>]*>/g) ?? []
    expect(decisions.filter((radio) => /\schecked/.test(radio))).toStrictEqual(
      /name="type"[^>]*checked/.test(html) ? [expect.stringMatching(/DisapproveOutsourcing|RefuseEntry/)] : [],
    )
  })
})

const pages = anyPages(outsourcingPages)

describe('a page', () => {
  it('gives back what was written for a task that somebody else had answered', async () => {
    const html = (await everyPage('ja')).find((one) => one.name === 'task-decided-meanwhile')?.html ?? ''
    expect(html).toContain('<h2 id="not-recorded">記録されなかった内容</h2>')
    expect(html).toContain('<dt>理由</dt><dd><span class="prewrap">単価の根拠を\n書き足すこと。</span></dd>')
    expect(html).not.toContain('選ばれていない答')
  })

  it('says of a contract whose first day is still to come that it hasn’t begun', () => {
    const state = told(act.reaching('in-force'), 'head', '2026-05-20 10:00').state
    const at = (now: string) => outsourcingPages.stage(uiFor('ja', 'head', now), state).text
    expect([at('2026-05-31 23:59'), at('2026-06-01 00:00')]).toEqual(['契約済み（開始前）', '契約中'])
  })

  it('marks a finding that wasn’t set right in time', async () => {
    const finding = {
      severity: 'minor',
      item: 'x',
      text: 'x',
      closed: null,
      awaitsCheck: false,
      reports: [],
      checks: [],
    }
    const ui = uiFor('ja', 'head', '2026-07-10 10:00')
    const at = async (correctBy: string) => {
      const findings = [{ ...finding, id: 'finding-1', correctBy, proposedFor: null }] as never
      return (await document(<FindingList ui={ui} findings={findings} />)).includes('期限超過')
    }
    expect([await at('2026-07-09'), await at('2026-07-10')]).toEqual([true, false])
  })

  it('names a field in the summary of errors, and not once more at the field', async () => {
    const html = (await everyPage('ja')).find((one) => one.name === 'draft-errors')?.html ?? ''
    const atFields = [...html.matchAll(/class="field-error"[^>]*>.*?<span>([^<]*)/gs)].map((found) => found[1])
    expect(atFields.length).toBeGreaterThan(1)
    for (const text of atFields) expect(text).toMatch(/^エラー：[^：]*$/)
    expect(html).toMatch(/data-error-summary.*件名：/s)
  })

  it('offers nothing that there is nothing of: no certificate, no item, nobody who was called', () => {
    const contract = told(act.reaching('in-force'), 'head', '2026-11-02 10:00').state
    const certificate = { id: 'certificate-1' } as (typeof contract.certificates)[number]
    expect(outsourcingPages.offered({ ...contract, certificates: [] })).not.toContain('RecordCertificate')
    expect(outsourcingPages.offered({ ...contract, certificates: [certificate] })).toContain('RecordCertificate')
    const meeting = toldMeeting([council.plans()], 'secretariat', '2026-04-20 10:00').state
    const item = { id: 'item-1' } as (typeof meeting.items)[number]
    const guest = { id: 'guest-1' } as (typeof meeting.guests)[number]
    const always = ['PutOnAgenda', 'InviteGuest', 'RescheduleMeeting']
    expect(councilPages.offered({ ...meeting, items: [], guests: [] })).toEqual(always)
    expect(councilPages.offered({ ...meeting, items: [item], guests: [] }).toSorted()).toEqual(
      [...always, 'PlanDuration', 'TakeOffAgenda'].toSorted(),
    )
    expect(councilPages.offered({ ...meeting, items: [item, item], guests: [guest] }).toSorted()).toEqual(
      [...always, 'OrderAgenda', 'PlanDuration', 'TakeOffAgenda', 'UninviteGuest'].toSorted(),
    )
  })

  it('invites to a new request only those whose office may outsource (Art. 20)', async () => {
    const page = (reader: 'staff' | 'chief') =>
      document(
        problemPage({ ui: uiFor('ja', reader, '2026-04-02 10:00'), kind: 'notFound', recorded: 'no', reference: null }),
      )
    expect(await page('staff')).toContain('href="/requests/new"')
    expect(await page('chief')).not.toContain('href="/requests/new"')
  })

  it('says of what isn’t there, or isn’t the reader’s to see, in the same words whom to ask', async () => {
    const ui = uiFor('ja', 'staff', '2026-04-02 10:00')
    const html = await document(problemPage({ ui, kind: 'notFound', recorded: 'no', reference: null }))
    const { post } = ui.guideline.roles.secretariat
    expect(html).toContain('あなたの職では見られない案件です')
    expect(html).toContain(`送った人か、会議の庶務（${ui.guideline.posts.find(({ id }) => id === post)?.ja}）に`)
  })

  it('shows what people wrote as text, never as markup', async () => {
    const title = '<script>alert(1)</script>"&\''
    const view = told(
      [act.starts({ request: act.request({ title, work: '<img src=x onerror=alert(1)>' }) })],
      'staff',
      '2026-04-02 10:00',
    )
    const html = await document(
      casePage({ ui: uiFor('ja', 'staff', '2026-04-02 10:00'), pages, view, show: undefined, order: undefined }),
    )
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('says which letters of the case have not arrived', async () => {
    const view = told(act.reaching('approval'), 'staff', '2026-04-17 10:00')
    const undelivered = [{ post: 'general-policy-director', writtenAt: '2026-04-16T01:00:00.000Z' }]
    const html = await document(
      casePage({
        ui: uiFor('ja', 'staff', '2026-04-17 10:00'),
        pages,
        view,
        show: undefined,
        order: undefined,
        undelivered,
      }),
    )
    expect(html).toContain('届いていない手紙が1通あります')
    expect(html).toContain('総合政策部長宛て（令和8年4月16日(木) 10:00）')
  })

  it('says why a button is closed, under which article, and who can (Art. 21)', async () => {
    const ui = uiFor('ja', 'staff', '2026-04-08 10:00')
    const { permissions } = told(act.reaching('deliberation'), 'chief', '2026-04-08 10:00')
    const why = (permission: Permission) =>
      permission.may ? 'open' : document(<WhyNot ui={ui} id="x-why" refusal={permission.refusal} />)
    const html = await why(permissions.ApproveOutsourcing)
    expect(html).toContain('審議未了')
    expect(html).toContain('根拠：第21条')
    const others = told(act.reaching('deliberation'), 'staff', '2026-04-08 10:00').permissions.ApproveOutsourcing
    expect(await why(others)).toContain('できる人：総合政策部長')
  })

  it('closes the approval after an unfavourable outcome, and the closing while a finding is open', () => {
    const unfavourable = told(
      [...act.reaching('deliberation'), act.recordsOutcome({ outcome: 'unfavourable' })],
      'chief',
      '2026-04-20 10:00',
    )
    expect(unfavourable.permissions.ApproveOutsourcing).toMatchObject({
      may: false,
      refusal: { code: 'council-unfavourable' },
    })
    expect(unfavourable.permissions.DisapproveOutsourcing).toMatchObject({ may: true })
    const closing = told(act.reaching('closing'), 'head', '2027-06-03 10:00')
    expect(closing.permissions.CloseOutsourcing).toMatchObject({ may: false, refusal: { code: 'disposal-missing' } })
  })

  it('says of a problem whether anything was recorded, and its reference', async () => {
    const html = await document(
      problemPage({ ui: uiFor('ja', 'staff', '2026-04-08 10:00'), kind: 'away', recorded: 'no', reference: 'abc123' }),
    )
    expect(html).toContain('何も記録されていません。')
    expect(html).toContain('abc123')
  })

  it('keeps earlier rounds apart in the history and readable', async () => {
    const view = told([...act.reaching('approval'), act.sendsBack()], 'head', '2026-04-21 10:00')
    const html = await document(
      casePage({ ui: uiFor('ja', 'head', '2026-04-21 10:00'), pages, view, show: undefined, order: undefined }),
    )
    expect(html).toContain('<h3>1回目</h3>')
    expect(html).toContain('<h3>2回目</h3>')
    expect(html).toContain('金額の根拠を示すこと')
  })

  it('is as the moment it is made: no clock of its own', async () => {
    const ui = { ...uiFor('en', 'chief', '2026-04-08 10:00'), now: instantFromEpoch(0) }
    const view = told(act.reaching('approval'), 'chief', '2026-04-08 10:00')
    expect(await document(casePage({ ui, pages, view, show: undefined, order: undefined }))).toContain('days left')
  })
})
