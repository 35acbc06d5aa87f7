import ts from 'typescript'

/** An import that crosses a border the wrong way. */
export interface Finding {
  file: string
  imported: string
  rule: string
}

type Layer = 'core' | 'functions' | 'infra' | 'local' | 'flows' | 'web' | 'elsewhere'

/** Folders of this project that a layer may import from; core <- functions <- infra/local. */
const allowed: Record<Layer, readonly Layer[]> = {
  core: ['core'],
  functions: ['core', 'functions'],
  // Components name handlers by their path; importing one would bundle it into the deployment program.
  infra: ['core', 'infra'],
  local: ['core', 'functions', 'infra', 'local'],
  // Stories of the whole system read and write as its pages do.
  flows: ['core', 'functions', 'infra', 'local', 'flows', 'web'],
  web: ['core', 'web'],
  elsewhere: ['core', 'functions', 'infra', 'local', 'flows', 'web', 'elsewhere'],
}
const outside = /^(node:|@aws-|aws-|sst(\/|$)|@middy\/|electrodb|twilio|resend|openai|stripe)/
const roots: Record<string, string> = { '#core/': 'core/', '#functions/': 'functions/', '#infra/': 'infra/' }

/** Every import of `source`, a file at `file` (from the project's root, with slashes), that its layer may not make. */
export function importFindings(file: string, source: string): Finding[] {
  const layer = layerOf(file)
  const { importedFiles } = ts.preProcessFile(source, true, true)
  const crossings = importedFiles.flatMap(({ fileName: imported }) => {
    const target = targetOf(file, imported)
    if (target === undefined) {
      const refused = (layer === 'core' || layer === 'web') && !isTest(file) && outside.test(imported)
      return refused ? [{ file, imported, rule: `${layer} may not reach outside` }] : []
    }
    const to = layerOf(target)
    return allowed[layer].includes(to) ? [] : [{ file, imported, rule: `${layer} may not import ${to}` }]
  })
  if (!importsNamedZ(file, source)) return crossings
  return [...crossings, { file, imported: 'zod', rule: "import * as z from 'zod'" }]
}

/** The named import brings every locale with it, 32 ms at each cold start; oxlint cannot tell it from the namespace. */
function importsNamedZ(file: string, source: string): boolean {
  if (!source.includes("'zod'") && !source.includes('"zod"')) return false
  const { statements } = ts.createSourceFile(file, source, ts.ScriptTarget.ES2024)
  return statements.some((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return false
    const bindings = statement.importClause?.namedBindings
    return statement.moduleSpecifier.text === 'zod' && bindings !== undefined && ts.isNamedImports(bindings)
  })
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const isFlow = (file: string) => /^infra\/local\/flows\/.*\.flow\.test\.ts$/.test(file)

function layerOf(file: string): Layer {
  const [first, second] = file.split('/')
  switch (first) {
    case 'core':
    case 'functions':
    case 'web':
      return first
    case 'infra':
      if (isFlow(file)) return 'flows'
      return second === 'local' ? 'local' : 'infra'
    default:
      return 'elsewhere'
  }
}

/** The imported file's place in the project; undefined for a package. */
function targetOf(file: string, imported: string): string | undefined {
  if (imported.startsWith('.')) return new URL(imported, `file:///${file}`).pathname.slice(1)
  const root = Object.keys(roots).find((prefix) => imported.startsWith(prefix))
  return root === undefined ? undefined : `${roots[root]}${imported.slice(root.length)}`
}
