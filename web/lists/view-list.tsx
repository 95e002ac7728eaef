import type { SavedView } from '../../db/people/saved-views.ts'
import { addresses, queryOf } from '../addresses.ts'
import { Button } from '../components/button.tsx'
import { NoEnter } from '../components/no-enter.tsx'
import { inBrackets } from '../say.ts'
import type { Ui } from '../ui.ts'
import { OpenedBy } from '../components/opened-by.tsx'

/** A view's name is a line of so many characters. */
export const longestViewName = 60

interface ViewListProps {
  readonly ui: Ui
  /** The address of the list without what it asks. */
  readonly list: string
  readonly views: readonly SavedView[]
}

/** The place in the list and the language are the moment's. */
const notKept = new Set(['after', 'lang'])

/** What an address asks of a list, without the place in it: what a view keeps. */
export const viewQuery = (here: string): string => {
  const asked = [...queryOf(here)].filter(([name, value]) => value !== '' && !notKept.has(name))
  return new URLSearchParams(asked).toString()
}

/** The views of a list that the reader keeps or that colleagues share, and the way to keep the present one. */
export const ViewList = ({ ui, list, views }: ViewListProps) => {
  const { views: words } = ui.t.desk
  const now = viewQuery(ui.here)
  return (
    <div class="views no-print">
      {views.length > 0 && (
        <nav aria-label={words.title}>
          <ul role="list" class="row">
            {views.map(({ name, query, own }) => (
              <li>
                <a href={`${list}?${query}`} {...(query === now ? { 'aria-current': 'page' } : {})}>
                  {name}
                  {!own && <span class="small muted">{inBrackets(ui, words.ofOffice)}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <details class="menu">
        <summary>{words.keep}</summary>
        <div class="menu-panel stack-small">
          {now !== '' && <KeepForm ui={ui} list={list} query={now} />}
          {now === '' && <p class="small muted">{words.nothing}</p>}
          {views.some(({ own }) => own) && <Forget ui={ui} list={list} views={views} />}
        </div>
      </details>
    </div>
  )
}

const KeepForm = ({ ui, list, query }: { readonly ui: Ui; readonly list: string; readonly query: string }) => {
  const { views: words } = ui.t.desk
  return (
    <form method="post" action={addresses.views}>
      <OpenedBy ui={ui} />
      <NoEnter />
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="query" value={query} />
      <div class="field">
        <label class="field-label" for="view-name">
          {words.name}
        </label>
        <input class="input" id="view-name" name="name" maxlength={longestViewName} required autocomplete="off" />
      </div>
      <label class="choice">
        <input type="checkbox" name="shared" value="1" />
        <span>{words.share}</span>
      </label>
      <Button text={words.save} name="step" value="save" look="secondary" small />
    </form>
  )
}

const Forget = ({ ui, list, views }: ViewListProps) => {
  const { views: words } = ui.t.desk
  return (
    <form method="post" action={addresses.views}>
      <OpenedBy ui={ui} />
      <input type="hidden" name="list" value={list} />
      <div class="field">
        <label class="field-label" for="view-forgotten">
          {words.forgotten}
        </label>
        <select class="select" id="view-forgotten" name="name">
          {views
            .filter(({ own }) => own)
            .map(({ name }) => (
              <option value={name}>{name}</option>
            ))}
        </select>
      </div>
      <Button text={words.forget} name="step" value="forget" look="quiet" small />
    </form>
  )
}
