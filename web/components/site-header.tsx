import { addresses } from '../addresses.ts'
import { inLanguage } from '../language.ts'
import { labelled, listed, named } from '../say.ts'
import type { Reader, Ui } from '../ui.ts'
import { Button } from './button.tsx'
import { longestSearch } from './filters.tsx'
import { Icon } from '../icon.tsx'

/** The head of every page: where one is, where one can go, in which language, and as whom. */
export const SiteHeader = ({ ui }: { readonly ui: Ui }) => {
  const { frame } = ui.t
  const other = ui.lang === 'ja' ? 'en' : 'ja'
  return (
    <header class="site-header">
      <div class="wrap">
        <a class="brand" href={addresses.home}>
          <Gate />
          <span>
            <span class="brand-name">{frame.product}</span>
            <span class="brand-sub">{frame.productSub}</span>
          </span>
        </a>
        {ui.reader && <MainMenu ui={ui} />}
        <div class="site-tools no-print">
          {ui.reader && <Search ui={ui} />}
          {ui.reader && (
            <a class="search-way" href={addresses.search} aria-label={ui.t.frame.search}>
              <Icon name="search" />
            </a>
          )}
          <a
            href={inLanguage(ui.here, other)}
            lang={other}
            hreflang={other}
            aria-label={frame.switchLanguage}
            rel="nofollow"
          >
            {frame.otherLanguage}
          </a>
          {ui.reader && <ReaderMenu ui={ui} reader={ui.reader} />}
          {ui.reader === null && ui.unread !== true && <a href={addresses.signIn}>{frame.signIn}</a>}
        </div>
      </div>
    </header>
  )
}

/** The mark: a barrier gate on the old road. */
const Gate = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <g fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round">
      <path d="M3 7.5h26M6 13h20M9 7.5V28M23 7.5V28M16 18.5V28" />
    </g>
  </svg>
)

const MainMenu = ({ ui }: { readonly ui: Ui }) => {
  const { nav, mainMenu, menuGroups, narrowGroups } = ui.t.frame
  const path = ui.here.split('?')[0] ?? ''
  return (
    <nav class="site-nav" aria-label={mainMenu}>
      <ul role="list">
        <MenuItem href={addresses.home} text={nav.home} current={currentOn(path, addresses.home, false)} />
        <MenuItem
          href={addresses.inbox()}
          text={nav.inbox}
          current={currentOn(path, addresses.inbox(), path.startsWith('/inbox'))}
        />
        {ui.site.menu.map(([group, entries]) => (
          <MenuGroupItem
            text={menuGroups[group]}
            narrow={narrowGroups[group]}
            items={entries
              .filter((one) => one.isFor?.(ui) ?? true)
              .map(({ href, text, covers }) => ({
                href,
                text: text(ui),
                current: currentOn(
                  path,
                  href,
                  covers.some((beginning) => path.startsWith(beginning)),
                ),
              }))}
          />
        ))}
        <MenuItem
          href={addresses.help}
          text={nav.help}
          current={currentOn(path, addresses.help, path.startsWith('/help'))}
        />
      </ul>
    </nav>
  )
}

/** An entry as it is drawn: whether it is the page itself, or the page is one of those under it. */
interface Item {
  readonly href: string
  readonly text: string
  readonly current: 'page' | 'true' | null
}

const currentOn = (path: string, href: string, isUnder: boolean): Item['current'] =>
  path === href ? 'page' : isUnder ? 'true' : null

const MenuItem = ({ href, text, current }: Item) => (
  <li>
    <a href={href} {...(current === null ? {} : { 'aria-current': current })}>
      {text}
    </a>
  </li>
)

interface MenuGroupItemProps {
  readonly text: string
  /** What stands in the bar of a phone. */
  readonly narrow: string
  readonly items: readonly Item[]
}

/** A group opens without a script; where somebody sees one entry of it, that stands for the group. */
const MenuGroupItem = ({ text, narrow, items }: MenuGroupItemProps) => {
  const [only, second] = items
  if (only === undefined) return <></>
  if (second === undefined) return <MenuItem {...only} />
  return (
    <li>
      <details class="menu menu-group" name="menu">
        <summary {...(items.some(({ current }) => current !== null) ? { 'data-current': '' } : {})}>
          <span class="on-desk">{text}</span>
          <span class="on-phone">{narrow}</span>
        </summary>
        <ul role="list" class="menu-panel">
          {items.map((one) => (
            <MenuItem {...one} />
          ))}
        </ul>
      </details>
    </li>
  )
}

const Search = ({ ui }: { readonly ui: Ui }) => (
  <form class="site-search" role="search" action={addresses.search} method="get">
    <input
      type="search"
      maxlength={longestSearch}
      name="q"
      aria-label={ui.t.frame.search}
      placeholder={ui.t.frame.searchHint}
      autocomplete="off"
      data-search
      role="combobox"
      aria-expanded="false"
      aria-autocomplete="list"
      aria-controls="suggestions"
    />
    <ul
      id="suggestions"
      class="suggestions"
      role="listbox"
      aria-label={ui.t.pages.search.found}
      data-suggestions={addresses.suggestions}
      hidden
    ></ul>
    <kbd aria-hidden="true">Ctrl K</kbd>
  </form>
)

const ReaderMenu = ({ ui, reader }: { readonly ui: Ui; readonly reader: Reader }) => {
  const { frame } = ui.t
  const posts = reader.posts.map((post) => named(ui, post))
  return (
    <details class="menu">
      <summary>
        <Icon name="person" />
        <span class="menu-who">
          <span>{reader.name}</span>
          <span class="small muted menu-post">
            {posts[0] ?? ''}
            {posts.length > 1 ? ` +${posts.length - 1}` : ''}
          </span>
        </span>
      </summary>
      <div class="menu-panel stack-small">
        <p class="small muted">{frame.signedInAs}</p>
        <p>
          <strong>{reader.name}</strong>
        </p>
        <p class="small">{posts.length === 0 ? frame.noPosts : labelled(ui, frame.posts, listed(ui, posts))}</p>
        <form method="post" action={addresses.signOut}>
          <Button text={frame.signOut} look="secondary" small />
        </form>
      </div>
    </details>
  )
}
