import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knownMigrations } from '../../db/upkeep/migrate.ts'
import { projectFolder } from '../../launch/paths.ts'

describe('the migrations of a release', () => {
  it('are numbered from 0001 on, in the order in which they run, no number twice', () => {
    const numbers = knownMigrations.map((name) => Number(/^(\d{4})-/u.exec(name)?.[1]))
    expect(numbers[0]).toBe(1)
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
  })

  it('are every file of their folder', () => {
    const files = globSync('db/migrations/0*.ts', { cwd: projectFolder }).map((file) => basename(file, '.ts'))
    expect(files.toSorted()).toEqual(knownMigrations)
  })
})
