/** A record with people and a postman, for tests of what is delivered. */
import { MockActivityEnvironment } from '@temporalio/testing'
import { connect } from '../../db/connection/connect.ts'
import { createDeliverLetters, type DeliverLettersDeps, type Round } from '../../activities/deliver-letters.ts'
import { createSmtp } from '../../mail/smtp.ts'
import { freshDatabase } from '../support/database.ts'
import { enrol } from '../support/roster.ts'
import { letterWordsIn } from '../../web/letter-words-in.ts'

export const linkKey = Buffer.alloc(32, 7)
export const publicUrl = 'https://sekisho.example.jp'

/** Opens a record of the test file's own. */
export const openRecord = async () => {
  const database = await freshDatabase()
  const { pool, close } = connect({ url: database.url, max: 12 })
  const owner = connect({ url: database.ownerUrl, max: 2 })
  await enrol(owner.pool)
  return {
    database,
    pool,
    /** What no application may do, and a test does. */
    owner: owner.pool,
    record: { pool, timeSkipping: false },
    end: async () => {
      await Promise.all([close(), owner.close()])
      await database.drop()
    },
  }
}

/** On a busy machine a server takes its time; whoever tests one that never answers says how long that is. */
const patient = { connectMs: 30_000, letterMs: 30_000 }

/** A postman before a mail server. `round()` delivers what is due, as the activity does in the worker. */
export const postmanFor = (
  pool: DeliverLettersDeps['pool'],
  smtpUrl: string,
  over: Partial<DeliverLettersDeps> = {},
  timeouts = patient,
) => {
  const troubles: { readonly letter: string; readonly why: string }[] = []
  const smtp = createSmtp({
    url: smtpUrl,
    from: 'sekisho@city.example.jp',
    publicUrl,
    timeouts,
  })
  const { deliverLetters } = createDeliverLetters({
    pool,
    smtp,
    linkKey,
    publicUrl,
    sender: { contact: '', demo: false },
    wordsOf: letterWordsIn,
    onTrouble: (trouble) => troubles.push(trouble),
    ...over,
  })
  return {
    troubles,
    round: () => new MockActivityEnvironment().run<[], Round, typeof deliverLetters>(deliverLetters),
    close: () => smtp.close(),
  }
}
