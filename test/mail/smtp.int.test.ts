import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { createSmtp, type OutgoingLetter, type Smtp } from '../../mail/smtp.ts'
import { startScriptedSmtp, type Script, type ScriptedSmtp } from './scripted-smtp.ts'

const started: ScriptedSmtp[] = []
const ways: Smtp[] = []
afterEach(async () => {
  for (const way of ways.splice(0)) way.close()
  await Promise.all(started.splice(0).map((one) => one.stop()))
})

const letter: OutgoingLetter = {
  id: '00000000-0000-4000-8000-000000000001',
  to: 'chief@example.jp',
  subject: '【関所】承認のお願い: 統合端末の保守 (期限 令和8年3月13日(金))',
  text: '総合政策部長 様\n\n.\n承認をお願いします。\n',
  writtenAt: '2026-03-06T01:00:00.000Z',
  language: 'ja',
  thread: 'outsourcing.00000000-0000-4000-8000-000000000009',
}

const serverWith = async (script: Script = {}): Promise<ScriptedSmtp> => {
  const server = await startScriptedSmtp(script)
  started.push(server)
  return server
}
const wayTo = (server: { readonly url: string }): Smtp => {
  const way = createSmtp({
    url: server.url,
    from: '関所 <sekisho@city.example.jp>',
    publicUrl: 'https://sekisho.example.jp:8443',
    timeouts: { connectMs: 500, letterMs: 1_000 },
  })
  ways.push(way)
  return way
}

describe('a letter on its way', () => {
  it('arrives with its own id, marked as automatic, as plain text without attachment', async () => {
    const server = await serverWith()
    expect(await wayTo(server).send(letter)).toEqual({ kind: 'accepted' })
    const [arrived] = server.accepted
    expect(arrived).toMatchObject({ to: 'chief@example.jp', subject: letter.subject, text: letter.text })
    expect(arrived?.headers).toMatchObject({
      to: 'chief@example.jp',
      'message-id': '<00000000-0000-4000-8000-000000000001@sekisho.example.jp>',
      references: '<outsourcing.00000000-0000-4000-8000-000000000009@sekisho.example.jp>',
      date: 'Fri, 06 Mar 2026 01:00:00 +0000',
      'auto-submitted': 'auto-generated',
      'content-type': 'text/plain; charset=utf-8',
      'content-language': 'ja',
    })
  })

  it('is the same to the byte when it is sent again', async () => {
    const server = await serverWith()
    await wayTo(server).send(letter)
    await wayTo(server).send(letter)
    const digests = server.accepted.map(({ raw }) => createHash('sha256').update(raw).digest('hex'))
    expect(digests).toHaveLength(2)
    expect(new Set(digests).size).toBe(1)
  })

  it('goes to one address, whatever that address says', async () => {
    const server = await serverWith()
    const two = await wayTo(server).send({ ...letter, to: 'a@example.jp, b@example.jp' })
    expect(two).toMatchObject({ kind: 'refused', forGood: true })
    expect(await wayTo(server).send({ ...letter, to: 'a@example.jp\r\nBcc: b@example.jp' })).toMatchObject({
      kind: 'refused',
    })
    expect(server.accepted).toEqual([])
  })
})

describe('what the mail server says', () => {
  const answers: readonly (readonly [string, Script, object])[] = [
    [
      '550 for the reader',
      { recipient: () => '550 5.1.1 no such user' },
      { kind: 'refused', forGood: true, why: 'smtp 550' },
    ],
    [
      '451 for the reader',
      { recipient: () => '451 4.7.1 greylisted' },
      { kind: 'refused', forGood: false, why: 'smtp 451' },
    ],
    [
      '554 for the letter',
      { letter: () => '554 5.6.0 not liked' },
      { kind: 'refused', forGood: true, why: 'smtp 554' },
    ],
    ['452 for the letter', { letter: () => '452 4.3.1 full' }, { kind: 'refused', forGood: false, why: 'smtp 452' }],
    ['421, going away', { recipient: () => '421 4.3.2 shutting down' }, { kind: 'away', why: 'mail server away' }],
    [
      '553 for us as the sender',
      { sender: () => '553 5.7.1 not your name' },
      { kind: 'away', why: 'mail server away' },
    ],
    ['554 instead of a greeting', { greeting: () => '554 no service' }, { kind: 'away', why: 'mail server away' }],
    ['no greeting', { greeting: () => null }, { kind: 'away', why: 'mail server away' }],
    ['nothing for this letter', { letter: () => null }, { kind: 'unanswered', why: 'no answer' }],
    ['a hang-up over this letter', { letter: () => 'hang-up' }, { kind: 'unanswered', why: 'no answer' }],
  ]
  it.each(answers)('%s', async (_, script, delivery) => {
    expect(await wayTo(await serverWith(script)).send(letter)).toEqual(delivery)
  })

  it('nothing at all: the connection is refused', async () => {
    const server = await serverWith()
    await server.stop()
    const way = wayTo(server)
    expect(await way.send(letter)).toEqual({ kind: 'away', why: 'mail server away' })
    await server.back()
    expect(await way.send(letter)).toEqual({ kind: 'accepted' })
  })

  it('nothing, hanging up over a letter: it is not sent again behind our back', async () => {
    const server = await serverWith({ letter: () => (server.arrived.length > 1 ? 'hang-up' : '250 ok') })
    const way = wayTo(server)
    expect(await way.send(letter)).toEqual({ kind: 'accepted' })
    expect(await way.send(letter)).toEqual({ kind: 'unanswered', why: 'no answer' })
    expect(server.arrived).toHaveLength(2)
  })

  it('nothing between two letters, having started anew: the second goes out all the same, once', async () => {
    const server = await serverWith()
    const way = wayTo(server)
    await way.send(letter)
    await server.stop()
    await server.back()
    expect(await way.send({ ...letter, id: '00000000-0000-4000-8000-000000000002' })).toEqual({ kind: 'accepted' })
    expect(server.arrived).toHaveLength(2)
  })
})
