import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createTransport } from 'nodemailer'
import pg from 'pg'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { answersTcp } from '../../launch/parts/answers.ts'
import { startMailCatcher } from '../../launch/parts/mail-catcher.ts'
import type { Part } from '../../launch/parts/part.ts'
import { processIdentity } from '../../launch/parts/process-identity.ts'
import { startPostgres } from '../../launch/parts/postgres.ts'
import { servesNamespace, startTemporal } from '../../launch/parts/temporal-server.ts'
import { projectFolder } from '../../launch/paths.ts'
import { reset } from '../../launch/reset.ts'
import { supervise } from '../../launch/supervise.ts'

const freshFolder = () => mkdtempSync(join(inject('runFolder'), 'part-'))
const ended = <P extends Part>(part: P): P => {
  onTestFinished(() => part.stop())
  return part
}

async function ask(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

describe('Postgres of our own', () => {
  it('keeps what was committed through SIGKILL, at the same address', async () => {
    const postgres = ended(await startPostgres({ folder: freshFolder() }))
    await ask(postgres.ownerUrl, 'create table kept (n int)')
    await ask(postgres.ownerUrl, 'insert into kept values (1)')
    const before = postgres.pid
    postgres.kill()
    await postgres.start()
    expect(postgres.pid).not.toBe(before)
    expect(await ask(postgres.ownerUrl, 'select n from kept')).toEqual([{ n: 1 }])
  })

  it('gives the product a role that owns nothing and may create nothing', async () => {
    const folder = freshFolder()
    const postgres = ended(await startPostgres({ folder }))
    await expect(ask(postgres.url, 'create table mine (n int)')).rejects.toMatchObject({ code: '42501' })
    const [role] = await ask(
      postgres.url,
      'select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user',
    )
    expect(role).toEqual({ rolsuper: false, rolcreatedb: false, rolcreaterole: false })
    expect(statSync(join(folder, 'passwords.json')).mode & 0o077).toBe(0)
  })

  it('says at once what helps where its passwords are gone or are others’, and begins anew after a reset', async () => {
    const folder = freshFolder()
    const place = join(folder, 'postgres')
    const passwords = join(place, 'passwords.json')
    await (await startPostgres({ folder: place })).stop()
    rmSync(passwords)
    await expect(startPostgres({ folder: place })).rejects.toMatchObject({
      text: { ja: expect.stringMatching(/--reset/) },
    })
    expect(existsSync(passwords)).toBe(false)
    writeFileSync(passwords, JSON.stringify({ postgres: 'other', owner: 'other', app: 'other' }))
    await expect(startPostgres({ folder: place })).rejects.toMatchObject({
      text: { en: expect.stringMatching(/--reset/) },
    })
    rmSync(folder, { recursive: true })
    await reset(folder)
    const anew = ended(await startPostgres({ folder: place }))
    expect(await ask(anew.ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  it('writes to disk before it says so, and speaks UTF-8', async () => {
    const postgres = ended(await startPostgres({ folder: freshFolder() }))
    expect(
      await ask(
        postgres.url,
        `select current_setting('fsync') fsync, current_setting('server_encoding') encoding,
          current_setting('listen_addresses') listens`,
      ),
    ).toEqual([{ fsync: 'on', encoding: 'UTF8', listens: '127.0.0.1' }])
  })
})

describe('Temporal of our own', () => {
  it('comes back after SIGKILL at the same address', async () => {
    const temporal = ended(await startTemporal({ folder: freshFolder() }))
    temporal.kill()
    await temporal.start()
    expect(await servesNamespace(temporal.address, 'default')).toBe(true)
  })
})

describe('the mail catcher', () => {
  it('takes a letter by SMTP, shows it, and still has it after SIGKILL', async () => {
    const mail = ended(await startMailCatcher({ folder: freshFolder() }))
    await createTransport(mail.smtpUrl).sendMail({
      from: 'sekisho@city.example.jp',
      to: 'a@city.example.jp',
      subject: '審議結果',
      text: '承認',
    })
    mail.kill()
    await mail.start()
    const letters = (await (await fetch(`${mail.webUrl}/api/email`)).json()) as readonly { readonly subject: string }[]
    expect(letters.map((letter) => letter.subject)).toEqual(['審議結果'])
  })
})

describe('the keeper of parts', () => {
  it('brings a part back that somebody else has killed, and says so', async () => {
    const mail = ended(await startMailCatcher({ folder: freshFolder() }))
    const said: string[] = []
    const back = new Promise<void>((done) => {
      supervise(mail, { say: (text) => said.push(text.en), stopping: () => false, onBack: done })
    })
    process.kill(mail.pid ?? 0, 'SIGKILL')
    await back
    expect(await answersTcp('127.0.0.1', Number(new URL(mail.smtpUrl).port))).toBe(true)
    expect(said.join('\n')).toMatch(/mail was lost \(SIGKILL\)[^]*mail is back/)
  })
})

describe('a launcher that is killed', () => {
  it('leaves no server behind', async () => {
    const folder = freshFolder()
    const script = `
      const { startPostgres } = await import('./launch/parts/postgres.ts')
      const { startTemporal } = await import('./launch/parts/temporal-server.ts')
      const folder = ${JSON.stringify(folder)}
      const parts = await Promise.all([startPostgres({ folder: folder + '/p' }), startTemporal({ folder: folder + '/t' })])
      console.log(JSON.stringify(parts.map((part) => part.pid)))`
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(createInterface({ input: launcher.stdout }), 'line')) as [string]
    const pids = JSON.parse(line) as readonly number[]
    expect(pids.map(processIdentity)).not.toContain(undefined)
    launcher.kill('SIGKILL')
    await expect.poll(() => pids.map(processIdentity)).toEqual([undefined, undefined])
  })

  it('does not keep the next one from starting on the same data', async () => {
    const folder = freshFolder()
    const first = await startPostgres({ folder })
    await ask(first.ownerUrl, 'create table kept (n int)')
    // As a launcher finds it that comes before the old server has gone: the process runs, and nobody looks after it.
    const second = ended(await startPostgres({ folder }))
    expect(processIdentity(first.pid ?? 0)).toBeUndefined()
    expect(await ask(second.ownerUrl, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }])
  })
})
