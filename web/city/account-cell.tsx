import type { AccountState } from '../../db/city/account-states.ts'
import type { CityState, Person } from '../../domain/city/state.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { instantInJson, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addresses } from '../addresses.ts'
import { cityAddresses } from './city-addresses.ts'
import { momentText } from '../dates.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'
import { OpenedBy } from '../components/opened-by.tsx'

interface AccountProps {
  readonly ui: Ui
  readonly person: Person
  readonly state: CityState
  readonly account: AccountState | undefined
}

/**
 * How somebody's sign-in stands, and what the administrator can do about it: a letter with a one-time link, the link
 * itself where no letter arrives, an end. For a new password it is the same as for the first.
 */
export const AccountCell = ({ ui, person: { id, lastDay }, state, account }: AccountProps) => {
  const { people, accounts } = wordsOf(ui)
  const wasInvited = state.invited.includes(id)
  if (lastDay !== null && lastDay < tokyoDateOf(ui.now)) return <></>
  return (
    <div class="account-cell">
      {wasInvited ? <AccountLine ui={ui} account={account} /> : <div class="small muted">{people.mayNotSignIn}</div>}
      <form method="post" action={cityAddresses.invitations} class="actions">
        <OpenedBy ui={ui} />
        <input type="hidden" name="person" value={id} />
        <button type="submit" class="button secondary small" name="how" value="letter">
          {wasInvited ? accounts.letterAgain : accounts.letter}
        </button>
        <button type="submit" class="button quiet small" name="how" value="shown">
          {accounts.show}
        </button>
        {wasInvited && (
          <a class="small" href={`${addresses.act(cityId, 'EndAccount')}?person=${id}`}>
            {accounts.end}
          </a>
        )}
      </form>
    </div>
  )
}

/** Whether a letter still says how somebody comes to their password: what it brought wasn't replaced meanwhile. */
const bringsLink = ({ kind, status, isReplaced }: NonNullable<AccountState['letter']>): boolean =>
  (kind === 'account-invited' || kind === 'account-forgotten') && status !== 'dropped' && !isReplaced

const AccountLine = ({ ui, account }: { readonly ui: Ui; readonly account: AccountState | undefined }) => {
  const { accounts } = wordsOf(ui)
  const moment = (at: string) => momentText(ui.lang, instantInJson(at))
  const { hasPassword = false, linkUntil = null, letter = null } = account ?? {}
  return (
    <div class="small">
      <div>{hasPassword ? accounts.hasPassword : accounts.noPassword}</div>
      {linkUntil !== null && <div>{accounts.linkUntil(moment(linkUntil))}</div>}
      {letter !== null && bringsLink(letter) && (
        <div class={letter.status === 'failed' ? 'overdue' : 'muted'}>
          {accounts.letters[letter.status](moment(letter.at))}
        </div>
      )}
    </div>
  )
}
