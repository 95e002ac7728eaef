import type { Pool } from 'pg'
import { bindAccountLink } from '../db/people/account-links.ts'
import { markDropped } from '../db/letters/letters.ts'
import type { PersonalLetter, TakenLetter } from '../db/letters/take-letter.ts'
import type { Settings } from '../domain/guideline/settings.ts'
import { accountLetterText } from '../mail/account-letter.ts'
import type { LetterText, Sender } from '../mail/letter-facts.ts'
import { mailTestAddress } from '../mail/city/mail-test-address.ts'
import { accountAddress, accountToken, forgottenAddress } from '../mail/link-token.ts'

/** What it takes to write a letter about its reader's own account. */
interface Sending {
  readonly linkKey: Buffer
  readonly publicUrl: string
  readonly sender: Sender
}

/** Binds the one-time links of letters about accounts, and drops the letters that have none to carry any more. */
export const unbound = async (
  pool: Pool,
  linkKey: Buffer,
  letters: readonly TakenLetter[],
): Promise<readonly TakenLetter[]> => {
  const over: TakenLetter[] = []
  for (const letter of letters) {
    const hours = letter.personal === null ? null : linkHours(letter.personal.kind, letter.settings)
    if (hours === null || (await bindAccountLink(pool, accountToken(linkKey, letter.id), letter.id, hours))) continue
    over.push(letter)
  }
  await markDropped(
    pool,
    over.map(({ id }) => ({ id, note: 'account-over' })),
  )
  return over
}

/** A letter about its reader's own account: where its link leads stands in nothing but the letter. */
export const personalWords = (
  { id, stream, language, guideline, settings }: TakenLetter,
  { kind, name, city }: PersonalLetter,
  { linkKey, publicUrl, sender }: Sending,
): LetterText => {
  const hours = linkHours(kind, settings)
  const link =
    hours !== null
      ? accountAddress(publicUrl, accountToken(linkKey, id))
      : kind === 'mail-test'
        ? mailTestAddress(publicUrl, stream)
        : forgottenAddress(publicUrl)
  return accountLetterText({ kind, language, name, city, guideline, hours, link }, sender)
}

/** For how long the link of such a letter works; null where it carries none. */
const linkHours = (kind: PersonalLetter['kind'], { accounts }: Settings): number | null =>
  ({
    'account-invited': accounts.invitationHours,
    'account-forgotten': accounts.forgottenHours,
    'password-set': null,
    'mail-test': null,
  })[kind]
