import { posix } from 'node:path'
import ts from 'typescript'
import { functions } from '#infra/wiring.ts'
import type { Sources } from './sources.ts'

/** What one top-level declaration says of itself: the domain events it tells, and the names it uses. */
interface Declaration {
  tells: string[]
  uses: string[]
}
interface Module {
  declarations: Map<string, Declaration>
  /** Local name -> where it comes from, within `functions/`. */
  imports: Map<string, { file: string; name: string }>
}

/**
 * Slug -> names of the domain events its handler tells, found by following what the handler uses through `functions/`.
 * Only calls `tell(cause, '<name>', ...)` count.
 */
export function emittedBy(sources: Sources): Map<string, string[]> {
  const modules = new Map([...sources].map(([file, source]) => [file, readModule(file, source)]))
  return new Map(functions.map(({ slug, file }) => [slug, [...follow(modules, file, 'handler', new Set())].toSorted()]))
}

function follow(modules: ReadonlyMap<string, Module>, file: string, name: string, seen: Set<string>): Set<string> {
  const found = new Set<string>()
  const key = `${file}#${name}`
  const module = modules.get(file)
  if (module === undefined || seen.has(key)) return found
  seen.add(key)
  const declaration = module.declarations.get(name)
  for (const told of declaration?.tells ?? []) found.add(told)
  for (const used of declaration?.uses ?? []) {
    const imported = module.imports.get(used)
    const next =
      imported === undefined ? follow(modules, file, used, seen) : follow(modules, imported.file, imported.name, seen)
    for (const told of next) found.add(told)
  }
  return found
}

function readModule(file: string, source: string): Module {
  const module: Module = { declarations: new Map(), imports: new Map() }
  for (const statement of ts.createSourceFile(file, source, ts.ScriptTarget.ES2024, true).statements) {
    if (ts.isImportDeclaration(statement)) readImport(file, statement, module)
    else if (ts.isFunctionDeclaration(statement) && statement.name)
      module.declarations.set(statement.name.text, describe(statement))
    else if (ts.isVariableStatement(statement)) {
      for (const declared of statement.declarationList.declarations) {
        if (ts.isIdentifier(declared.name)) module.declarations.set(declared.name.text, describe(declared))
      }
    }
  }
  return module
}

function readImport(file: string, { moduleSpecifier, importClause }: ts.ImportDeclaration, { imports }: Module): void {
  const from = ts.isStringLiteral(moduleSpecifier) ? targetOf(file, moduleSpecifier.text) : undefined
  const bindings = importClause?.namedBindings
  if (from === undefined || bindings === undefined || !ts.isNamedImports(bindings)) return
  for (const { name, propertyName } of bindings.elements)
    imports.set(name.text, { file: from, name: (propertyName ?? name).text })
}

function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#functions/')) return specifier.slice(1)
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined
}

function describe(node: ts.Node): Declaration {
  const declaration: Declaration = { tells: [], uses: [] }
  function visit(inner: ts.Node): void {
    if (ts.isIdentifier(inner)) declaration.uses.push(inner.text)
    if (ts.isCallExpression(inner) && ts.isIdentifier(inner.expression) && inner.expression.text === 'tell') {
      const name = inner.arguments[1]
      if (name !== undefined && ts.isStringLiteral(name)) declaration.tells.push(name.text)
    }
    ts.forEachChild(inner, visit)
  }
  visit(node)
  return declaration
}
