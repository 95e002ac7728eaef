import { describe, expect, it } from 'vitest'
import { everyPage } from './every-page.tsx'

const pages = await everyPage('ja')
const page = (name: string) => pages.find((one) => one.name === name)?.html ?? ''

describe('the page of an approval', () => {
  it('says first what has changed where the case went back before, with the reason, and nothing in a first round', () => {
    const html = page('task-approve-again')
    expect(html).toContain('前の回から変わったこと')
    expect(html).toContain('金額の根拠を示すこと')
    expect(html.indexOf('id="since-last"')).toBeLessThan(html.indexOf('id="summary-title"'))
    expect(page('task-approve')).not.toContain('前の回から変わったこと')
  })

  it('has the papers in the page, each in a viewer of the browser’s or as a file to save', () => {
    const html = page('task-approve-again')
    expect(html).toMatch(/<object type="application\/pdf" data="[^"]+\/attachments\/attachment-1\/shown"/)
    expect(html).toMatch(/<\/summary><object[^>]*><p class="small">[^<]+<a href="[^"]+attachment-1" download/)
  })

  it('has what the decision rests on beside the answer, and the way to it in sight on a phone', () => {
    const html = page('task-approve')
    const columns = html.slice(html.indexOf('columns with-side'), html.indexOf('to-answer'))
    expect(columns).toContain('id="decide-title"')
    expect(columns).toContain('rests-on')
    expect(html).toContain('<p class="to-answer no-print"><a href="#decide-title">')
  })
})
