import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../launch/paths.ts'
import { refusalStatus } from '../../api/problems/refusal-status.ts'
import { cityApp, type CityApp } from '../support/city-app.ts'

let city: CityApp
beforeAll(async () => {
  city = await cityApp()
})
afterAll(() => city.end())

type Node = { readonly [key: string]: unknown }
const committed = JSON.parse(readFileSync(join(projectFolder, 'docs/openapi.json'), 'utf8')) as Node

describe('the API’s description', () => {
  it('is served as it is committed', async () => {
    const served = await city.anonymous.get('/api/openapi.json')
    expect(served.headers.get('content-type')).toContain('application/json')
    expect(await served.json()).toEqual(committed)
  })

  it('points only at what is in it', () => {
    const refs = [...JSON.stringify(committed).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '')
    expect(refs.length).toBeGreaterThan(20)
    for (const path of refs) {
      const found = path.split('/').reduce<unknown>((node, part) => (node as Node | undefined)?.[part], committed)
      expect([path, typeof found]).toEqual([path, 'object'])
    }
  })

  it('names every route of the API, with every parameter of its path, and no other', () => {
    const described = Object.entries(committed['paths'] as Node).flatMap(([path, methods]) =>
      Object.keys(methods as Node).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const served = city.app.routes
      .filter(
        ({ path, method }) =>
          path.startsWith('/api/') && !path.includes('*') && method !== 'ALL' && path !== '/api/openapi.json',
      )
      .map(({ path, method }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(described.toSorted()).toEqual([...new Set(served)].toSorted())
    for (const [path, methods] of Object.entries(committed['paths'] as Node)) {
      for (const operation of Object.values(
        methods as {
          readonly [method: string]: {
            readonly parameters?: readonly { readonly name: string; readonly in: string }[]
            readonly operationId?: string
          }
        },
      )) {
        expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/)
        const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path').map((one) => one.name)
        expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
      }
    }
  })

  it('is OpenAPI 3.1 with one schema for each command and every code', () => {
    const { schemas } = committed['components'] as { readonly schemas: { readonly [name: string]: Node } }
    expect(committed['openapi']).toBe('3.1.0')
    expect(Object.keys(schemas)).toContain('ApproveOutsourcing')
    expect(Object.keys(schemas)).not.toContain('EndContract')
    const problem = schemas['Problem'] as {
      readonly properties: { readonly code: { readonly enum: readonly string[] } }
    }
    expect(problem.properties.code.enum).toEqual(Object.keys(refusalStatus))
  })
})

describe('the list of refusals', () => {
  it('says what the code says (else run: npx node launch/docs/errors.ts)', async () => {
    await expect(
      promisify(execFile)(process.execPath, ['launch/docs/errors.ts', '--check'], { cwd: projectFolder }),
    ).resolves.toBeDefined()
  })
})
