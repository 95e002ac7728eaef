import type { Child } from 'hono/jsx'
import type { HtmlEscapedString } from 'hono/utils/html'
import { plainDate } from '../domain/kernel/plain-date.ts'
import { addresses } from './addresses.ts'
import { Banner } from './components/banner.tsx'
import { SiteHeader } from './components/site-header.tsx'
import { momentText, shortDayText } from './dates.ts'
import { named } from './say.ts'
import { assetUrl } from './static.ts'
import type { PageStrip, Ui } from './ui.ts'

/** One step of the way to a page. */
export interface Crumb {
  readonly text: string
  readonly href: string
}

interface LayoutProps {
  readonly ui: Ui
  readonly title: string
  /** The pages above this one; the page itself is added. */
  readonly crumbs?: readonly Crumb[]
  /** Text pages read better in a narrower column. */
  readonly narrow?: boolean
  /** A page that is one paper: printed, it is the paper alone. */
  readonly paper?: boolean
  readonly children: Child
}

/** The frame of every page. */
export const Layout = ({ ui, title, crumbs = [], narrow, paper, children }: LayoutProps) => {
  const { frame } = ui.t
  return (
    <html lang={ui.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} ｜ ${frame.titleSuffix}`}</title>
        <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={assetUrl('app.css')} />
        <link rel="stylesheet" href={assetUrl('fonts.css')} />
        <script src={assetUrl('app.js')} defer></script>
      </head>
      <body {...(paper === true ? { class: 'paper-body' } : {})}>
        <a class="skip" href="#main">
          {frame.skip}
        </a>
        {ui.demo && <DemoStrip ui={ui} mailUrl={ui.demo.mailUrl} />}
        <SiteHeader ui={ui} />
        {stripsFor(ui).map((strip) => (
          <Strip strip={strip} />
        ))}
        <main id="main" tabindex={-1} {...(narrow === true ? { class: 'narrow' } : {})}>
          <div class="wrap">
            {crumbs.length > 0 && <Breadcrumb ui={ui} crumbs={crumbs} title={title} />}
            {ui.notice && (
              <Banner tone={ui.notice.tone} title={ui.notice.title} live>
                {ui.notice.text && <p>{ui.notice.text}</p>}
              </Banner>
            )}
            {children}
          </div>
        </main>
        <Footer ui={ui} />
      </body>
    </html>
  )
}

/** A finished page, as it goes to the browser. */
export async function document(page: HtmlEscapedString | Promise<HtmlEscapedString>): Promise<string> {
  const text: string = (await page).toString()
  return `<!doctype html>${text}`
}

const DemoStrip = ({ ui, mailUrl }: { readonly ui: Ui; readonly mailUrl: string | null }) => (
  <aside class="strip no-print" aria-label={ui.t.frame.demo}>
    <div class="wrap">
      <span>{ui.t.frame.demo}</span>
      <a href={addresses.signIn}>{ui.t.frame.demoSwitch}</a>
      {mailUrl !== null && <a href={mailUrl}>{ui.t.frame.demoMail}</a>}
    </div>
  </aside>
)

/** What stands above every page for now: what any procedure has to say there. */
const stripsFor = (ui: Ui): readonly PageStrip[] =>
  ui.site.strips.map((strip) => strip(ui)).filter((said) => said !== null)

const Strip = ({ strip: { name, text, more, link } }: { readonly strip: PageStrip }) => (
  <aside class="strip no-print" aria-label={name}>
    <div class="wrap">
      <span>{text}</span>
      {more !== undefined && <span>{more}</span>}
      {link !== undefined && <a href={link.href}>{link.text}</a>}
    </div>
  </aside>
)

const Breadcrumb = ({
  ui,
  crumbs,
  title,
}: {
  readonly ui: Ui
  readonly crumbs: readonly Crumb[]
  readonly title: string
}) => (
  <nav class="breadcrumb" aria-label={ui.t.frame.here}>
    <ol role="list">
      {crumbs.map((crumb) => (
        <li>
          <a href={crumb.href}>{crumb.text}</a>
        </li>
      ))}
      <li aria-current="page">{title}</li>
    </ol>
  </nav>
)

const Footer = ({ ui }: { readonly ui: Ui }) => {
  const { frame } = ui.t
  return (
    <footer class="site-footer">
      <div class="wrap">
        <span>
          {ui.unread !== true &&
            frame.guidelineVersion(
              shortDayText(ui.lang, plainDate(ui.guideline.version)),
              named(ui, ui.guideline.called),
            )}
        </span>
        <span class="no-print">
          {frame.timeZone} {frame.noOutside}
        </span>
        <span class="print-only">{frame.printedAt(momentText(ui.lang, ui.now), ui.reader?.name ?? '')}</span>
      </div>
    </footer>
  )
}
